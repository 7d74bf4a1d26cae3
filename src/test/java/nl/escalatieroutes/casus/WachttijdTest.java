package nl.escalatieroutes.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.casus.Wachtdagen.PerPartij;
import nl.escalatieroutes.casus.Wachtdagen.PerStap;
import nl.escalatieroutes.casus.Wachttijd.Gelopen;
import org.junit.jupiter.api.Test;

/** The child's clock: calendar days in Europe/Amsterdam, per step and per party, over linked cases. */
class WachttijdTest {

    private static final String JP = "jeugdprofessional.etten-leur";
    private static final String AA = "aanbieder.aanbieder-a";

    private final List<Gebeurtenis> gebeurd = new ArrayList<>();

    @Test
    void eenStapTeltDeNachtenDatHijOpenStaat() {
        opent("01-03 10:00", "gesprek-voeren", JP, AA);
        sluit("05-03 09:00", "gesprek-voeren", JP, AA);
        Wachtdagen dagen = reken(loopt("01-03 10:00"), LocalDate.of(2027, 3, 5));
        assertThat(dagen.totaal()).isEqualTo(4);
        assertThat(dagen.perStap()).containsExactly(new PerStap("route", "gesprek-voeren", 4, List.of(JP, AA)));
        assertThat(dagen.perPartij()).containsExactly(new PerPartij(AA, 4), new PerPartij(JP, 4));
    }

    @Test
    void binnenEenDag_nulDagen() {
        opent("01-03 10:00", "gesprek-voeren", JP);
        sluit("01-03 23:59", "gesprek-voeren", JP);
        Wachtdagen dagen = reken(loopt("01-03 10:00"), LocalDate.of(2027, 3, 1));
        assertThat(dagen.totaal()).isZero();
        assertThat(dagen.perStap()).containsExactly(new PerStap("route", "gesprek-voeren", 0, List.of(JP)));
    }

    @Test
    void eenOpenStapTeltTotVandaag_overDeZomertijdHeen() {
        opent("27-03 00:30", "gesprek-voeren", JP);
        Wachtdagen dagen = reken(loopt("27-03 00:30"), LocalDate.of(2027, 3, 29));
        assertThat(dagen.perStap()).extracting(PerStap::dagen).containsExactly(2);
    }

    @Test
    void dezelfdeStapTweeKeer_opgeteld_inVolgordeVanDeEersteKeer() {
        opent("01-03 10:00", "gesprek-voeren", JP);
        sluit("03-03 10:00", "gesprek-voeren", JP);
        opent("03-03 10:00", "advies-geven", "vraagbaak");
        sluit("10-03 10:00", "advies-geven", "vraagbaak");
        opent("10-03 10:00", "gesprek-voeren", JP);
        sluit("11-03 10:00", "gesprek-voeren", JP);
        Wachtdagen dagen = reken(loopt("01-03 10:00"), LocalDate.of(2027, 3, 11));
        assertThat(dagen.totaal()).isEqualTo(10);
        assertThat(dagen.perStap()).containsExactly(
                new PerStap("route", "gesprek-voeren", 3, List.of(JP)),
                new PerStap("route", "advies-geven", 7, List.of("vraagbaak")));
    }

    @Test
    void tweeGelijktijdigeTakenVanEenPartij_tellenEenKeer() {
        opent("01-03 10:00", "horen", JP);
        opent("01-03 10:00", "horen", AA);
        opent("02-03 10:00", "voorbereiden", JP);
        sluit("04-03 10:00", "horen", AA);
        sluit("06-03 10:00", "voorbereiden", JP);
        sluit("08-03 10:00", "horen", JP);
        Wachtdagen dagen = reken(loopt("01-03 10:00"), LocalDate.of(2027, 3, 8));
        assertThat(dagen.perStap()).containsExactly(
                new PerStap("route", "horen", 7, List.of(JP, AA)), new PerStap("route", "voorbereiden", 4, List.of(JP)));
        assertThat(dagen.perPartij()).containsExactly(new PerPartij(AA, 3), new PerPartij(JP, 7));
    }

    @Test
    void watErnaastLooptEnWatGeenStapSluit_teltNiet() {
        opent("01-03 10:00", "gesprek-voeren", JP);
        opent("01-03 10:00", "verbetervoorstel-doen");
        gebeurd.add(gebeurtenis("02-03 10:00", Gebeurtenis.Soort.BESLUIT, "gesprek-voeren"));
        Wachtdagen dagen = reken(loopt("01-03 10:00"), LocalDate.of(2027, 3, 4));
        assertThat(dagen.perStap()).containsExactly(new PerStap("route", "gesprek-voeren", 3, List.of(JP)));
    }

    @Test
    void eenStapDieVervalt_enEenCasusDieEindigt() {
        opent("01-03 10:00", "gesprek-voeren", JP);
        gebeurd.add(gebeurtenis("03-03 10:00", Gebeurtenis.Soort.STAP_VERVALLEN, "gesprek-voeren", JP));
        opent("03-03 10:00", "besluit-lokale-aanstuurder", "lokale-aanstuurder.etten-leur");
        Casus casus = new Casus("1", "regio", "route", "X-1", "etten-leur", null, moment("01-03 10:00"), moment("09-03 10:00"),
                "ingetrokken", false, null);
        Wachtdagen dagen = reken(casus, LocalDate.of(2027, 6, 1));
        assertThat(dagen.totaal()).isEqualTo(8);
        assertThat(dagen.perStap()).extracting(PerStap::dagen).containsExactly(2, 6);
    }

    @Test
    void overGekoppeldeCasussen_eenKlok() {
        opent("01-03 10:00", "arrangement-opstellen", AA);
        sluit("05-03 10:00", "arrangement-opstellen", AA);
        opent("15-03 10:00", "zorg-starten", AA);
        List<Gebeurtenis> hoofd = List.copyOf(gebeurd);
        gebeurd.clear();
        opent("05-03 10:00", "gesprek-voeren", JP, AA);
        sluit("15-03 10:00", "gesprek-voeren", JP, AA);
        Casus gekoppeld = new Casus("2", "regio", "escalatie", "X-1", "etten-leur", "aanbieder-a", moment("05-03 10:00"),
                moment("15-03 10:00"), "opgelost-in-gesprek", false, null);
        Wachtdagen dagen = Wachttijd.reken(
                List.of(new Gelopen(loopt("01-03 10:00"), hoofd), new Gelopen(gekoppeld, gebeurd)), LocalDate.of(2027, 3, 20));
        assertThat(dagen.totaal()).isEqualTo(19);
        assertThat(dagen.perStap()).extracting(PerStap::route, PerStap::stap, PerStap::dagen).containsExactly(
                tuple("route", "arrangement-opstellen", 4),
                tuple("route", "zorg-starten", 5),
                tuple("escalatie", "gesprek-voeren", 10));
        assertThat(dagen.perPartij()).containsExactly(new PerPartij(AA, 19), new PerPartij(JP, 10));
    }

    private Wachtdagen reken(Casus casus, LocalDate vandaag) {
        return Wachttijd.reken(List.of(new Gelopen(casus, gebeurd)), vandaag);
    }

    private static Casus loopt(String gestart) {
        return new Casus("1", "regio", "route", "X-1", "etten-leur", null, moment(gestart), null, null, false, null);
    }

    private void opent(String moment, String stap, String... wachtOp) {
        gebeurd.add(gebeurtenis(moment, Gebeurtenis.Soort.STAP, stap, wachtOp));
    }

    private void sluit(String moment, String stap, String... wachtOp) {
        gebeurd.add(gebeurtenis(moment, Gebeurtenis.Soort.BESLUIT, stap, wachtOp));
    }

    private static Gebeurtenis gebeurtenis(String moment, Gebeurtenis.Soort soort, String stap, String... wachtOp) {
        return new Gebeurtenis("1", moment(moment), soort, stap, "systeem", null, "", null, List.of(), List.of(wachtOp));
    }

    /** {@code dd-MM HH:mm} of 2027, Dutch time, as the database gives it back: in another zone. */
    private static OffsetDateTime moment(String tekst) {
        return LocalDate.of(2027, Integer.parseInt(tekst.substring(3, 5)), Integer.parseInt(tekst.substring(0, 2)))
                .atTime(Integer.parseInt(tekst.substring(6, 8)), Integer.parseInt(tekst.substring(9)))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
