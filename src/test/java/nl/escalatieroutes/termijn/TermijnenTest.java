package nl.escalatieroutes.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnenTest {

    private static final Sluitingsdagen GEEN = Sluitingsdagen.geen();

    private final Termijnen termijnen = new Termijnen();

    /** The table was worked out apart from this program; `*` leaves the list of holidays of a long term unchecked. */
    @ParameterizedTest(name = "{1} + {2} {0} = {3}: {5}")
    @CsvFileSource(resources = "termijnen.csv", numLinesToSkip = 1, emptyValue = "")
    void termijnUitDeTabel(String eenheid, LocalDate vanaf, int aantal, LocalDate einde, String vrijeDagen) {
        Termijn termijn = switch (eenheid) {
            case "werkdagen" -> termijnen.werkdagen(vanaf, aantal, GEEN);
            case "weken" -> termijnen.weken(vanaf, aantal);
            default -> termijnen.jaren(vanaf, aantal);
        };

        assertThat(termijn.vanaf()).isEqualTo(vanaf);
        assertThat(termijn.einde()).isEqualTo(einde);
        if (!vrijeDagen.equals("*")) {
            assertThat(feestdagenVan(termijn)).isEqualTo(vrijeDagen);
        }
        if (eenheid.equals("werkdagen")) {
            // every day is either counted or explained
            assertThat(ChronoUnit.DAYS.between(vanaf, einde)).isEqualTo(aantal + termijn.uitleg().size());
            LocalDate terug = termijnen.werkdagenVoor(einde, aantal, GEEN);
            assertThat(termijnen.werkdagen(terug, aantal, GEEN).einde()).isEqualTo(einde);
        } else {
            assertThat(termijn.uitleg()).isEmpty();
        }
    }

    @Test
    void uitlegNoemtElkeDagDieNietTeltMetZijnReden() {
        assertThat(termijnen.werkdagen(LocalDate.of(2027, 4, 20), 10, GEEN).uitleg()).containsExactly(
                new NietGeteld(LocalDate.of(2027, 4, 24), "zaterdag"),
                new NietGeteld(LocalDate.of(2027, 4, 25), "zondag"),
                new NietGeteld(LocalDate.of(2027, 4, 27), "Koningsdag"),
                new NietGeteld(LocalDate.of(2027, 5, 1), "zaterdag"),
                new NietGeteld(LocalDate.of(2027, 5, 2), "zondag"),
                new NietGeteld(LocalDate.of(2027, 5, 5), "Bevrijdingsdag"),
                new NietGeteld(LocalDate.of(2027, 5, 6), "Hemelvaartsdag"));
    }

    @Test
    void koningsdagOpZondagWordtDeZaterdagErvoor() {
        assertThat(termijnen.werkdagen(LocalDate.of(2025, 4, 25), 1, GEEN).uitleg()).containsExactly(
                new NietGeteld(LocalDate.of(2025, 4, 26), "zaterdag, Koningsdag"),
                new NietGeteld(LocalDate.of(2025, 4, 27), "zondag"));
    }

    @Test
    void hemelvaartsdagOpBevrijdingsdagNoemtBeide() {
        assertThat(termijnen.werkdagen(LocalDate.of(2016, 5, 4), 1, GEEN).uitleg())
                .containsExactly(new NietGeteld(LocalDate.of(2016, 5, 5), "Bevrijdingsdag, Hemelvaartsdag"));
    }

    @Test
    void voor2014WasHetKoninginnedag() {
        assertThat(termijnen.werkdagen(LocalDate.of(2013, 4, 26), 3, GEEN))
                .extracting(Termijn::einde, TermijnenTest::feestdagenVan)
                .containsExactly(LocalDate.of(2013, 5, 2), "2013-04-30 Koninginnedag");
    }

    @Test
    void sluitingsdagVanDeRegioTeltNietMetHaarEigenReden() {
        var sluiting = new Sluitingsdagen(Map.of(
                LocalDate.of(2027, 12, 24), "Gemeentehuizen dicht",
                LocalDate.of(2027, 12, 25), "Gemeentehuizen dicht"));

        Termijn termijn = termijnen.werkdagen(LocalDate.of(2027, 12, 23), 1, sluiting);

        assertThat(termijn.einde()).isEqualTo("2027-12-27");
        assertThat(termijn.uitleg()).containsExactly(
                new NietGeteld(LocalDate.of(2027, 12, 24), "Gemeentehuizen dicht"),
                new NietGeteld(LocalDate.of(2027, 12, 25), "zaterdag, Eerste kerstdag, Gemeentehuizen dicht"),
                new NietGeteld(LocalDate.of(2027, 12, 26), "zondag, Tweede kerstdag"));
        assertThat(termijnen.isWerkdag(LocalDate.of(2027, 12, 24), sluiting)).isFalse();
        assertThat(termijnen.isWerkdag(LocalDate.of(2027, 12, 24), GEEN)).isTrue();
        assertThat(termijnen.werkdagenVoor(LocalDate.of(2027, 12, 28), 2, sluiting)).isEqualTo("2027-12-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-07,2,2027-05-03", // over 5 and 6 May
        "2027-05-07,1,2027-05-04",
        "2026-04-07,2,2026-04-01", // over Easter
        "2026-11-27,2,2026-11-25",
        "2026-11-23,2,2026-11-19", // over a weekend
        "2026-11-22,1,2026-11-20", // a term in weeks can end on a Sunday
        "2028-03-01,2,2028-02-28",
        "2026-01-02,5,2025-12-23"})
    void herinneringWerkdagenVoorHetEinde(LocalDate einde, int aantal, LocalDate verwacht) {
        assertThat(termijnen.werkdagenVoor(einde, aantal, GEEN)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15,2027-01-15T23:59:59+01:00",
        "2027-07-15,2027-07-15T23:59:59+02:00",
        "2027-03-27,2027-03-27T23:59:59+01:00",
        "2027-03-28,2027-03-28T23:59:59+02:00",
        "2026-10-24,2026-10-24T23:59:59+02:00",
        "2026-10-25,2026-10-25T23:59:59+01:00",
        "2027-12-31,2027-12-31T23:59:59+01:00"})
    void eindmomentIsDeLaatsteSecondeInAmsterdam(LocalDate einde, String verwacht) {
        assertThat(Termijnen.eindmoment(einde).toOffsetDateTime()).hasToString(verwacht);
        assertThat(Termijnen.eindmoment(einde).getZone()).hasToString("Europe/Amsterdam");
    }

    @Test
    void afgesprokenDatumHeeftGeenUitleg() {
        assertThat(termijnen.afgesproken(LocalDate.of(2027, 4, 20), LocalDate.of(2027, 6, 1)).uitleg()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void termijnVanOnmogelijkeLengteWordtGeweigerd(int aantal) {
        LocalDate dag = LocalDate.of(2027, 4, 20);
        assertThatIllegalArgumentException().isThrownBy(() -> termijnen.werkdagen(dag, aantal, GEEN));
        assertThatIllegalArgumentException().isThrownBy(() -> termijnen.weken(dag, aantal));
        assertThatIllegalArgumentException().isThrownBy(() -> termijnen.jaren(dag, aantal));
        assertThatIllegalArgumentException().isThrownBy(() -> termijnen.werkdagenVoor(dag, aantal, GEEN));
    }

    @Test
    void elkJaarHeeftPreciesDeDagenVanDeTermijnenwet() {
        Feestdagen feestdagen = new Feestdagen();
        for (int jaar = 2024; jaar <= 2100; jaar++) {
            assertThat(LocalDate.of(jaar, 1, 1).datesUntil(LocalDate.of(jaar + 1, 1, 1))
                    .flatMap(dag -> feestdagen.op(dag).stream()))
                    .as("%d", jaar)
                    .containsExactlyInAnyOrder("Nieuwjaarsdag", "Goede Vrijdag", "Tweede paasdag", "Koningsdag",
                            "Bevrijdingsdag", "Hemelvaartsdag", "Tweede pinksterdag", "Eerste kerstdag",
                            "Tweede kerstdag");
        }
    }

    /** The days other than plain Saturdays and Sundays, as the table writes them. */
    private static String feestdagenVan(Termijn termijn) {
        return termijn.uitleg().stream()
                .filter(dag -> !dag.reden().equals("zaterdag") && !dag.reden().equals("zondag"))
                .map(dag -> dag.datum() + " " + dag.reden())
                .collect(Collectors.joining("; "));
    }
}
