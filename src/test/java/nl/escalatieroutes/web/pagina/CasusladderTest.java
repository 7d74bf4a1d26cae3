package nl.escalatieroutes.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.route.Trede;
import org.junit.jupiter.api.Test;

class CasusladderTest {

    private static final List<Trede> TREDEN = List.of(new Trede("Zijweg", List.of("zijweg"), true),
            new Trede("Stap 1", List.of("een", "ook-een"), false), new Trede("Stap 2", List.of("twee"), false),
            new Trede("Stap 3", List.of("drie"), false));

    @Test
    void deTaakDieOpenstaatIsDeTrede() {
        assertThat(ladder(Set.of("ook-een"), true, "een", "ook-een")).containsExactly(
                "Stap 1 hier staat de casus", "Stap 2 nog niet", "Stap 3 nog niet");
    }

    @Test
    void watIsOvergeslagenEnWatIsGeweestStaatErbij() {
        assertThat(ladder(Set.of("drie"), true, "een", "drie")).containsExactly(
                "Stap 1 geweest", "Stap 2 overgeslagen", "Stap 3 hier staat de casus");
    }

    @Test
    void eenTaakBuitenDeLadderLaatDeCasusWaarHijStond() {
        assertThat(ladder(Set.of("bevestigen"), true, "een", "twee", "bevestigen")).containsExactly(
                "Stap 1 geweest", "Stap 2 hier staat de casus", "Stap 3 nog niet");
    }

    @Test
    void wieTerugGaatStaatLagerDanHijKwam() {
        assertThat(ladder(Set.of("een"), true, "een", "twee", "een")).containsExactly(
                "Stap 1 hier staat de casus", "Stap 2 geweest", "Stap 3 nog niet");
    }

    @Test
    void eenZijwegStaatErAlleenVoorWieHemNam() {
        assertThat(ladder(Set.of("een"), true, "zijweg", "een")).containsExactly(
                "Zijweg geweest", "Stap 1 hier staat de casus", "Stap 2 nog niet", "Stap 3 nog niet");
    }

    @Test
    void eenAfgeslotenCasusStaatNergensMeer() {
        List<Ladder.Sport> sporten = Ladder.van(TREDEN, stappen("een", "twee"), Set.of(), false);
        assertThat(sporten).noneMatch(Ladder.Sport::hier);
        assertThat(sporten.get(1).stand()).isEqualTo("hier is de casus geëindigd");
    }

    private static List<String> ladder(Set<String> open, boolean loopt, String... gelopen) {
        return Ladder.van(TREDEN, stappen(gelopen), open, loopt).stream()
                .map(sport -> sport.naam() + " " + sport.stand()).toList();
    }

    private static List<Gebeurtenis> stappen(String... gelopen) {
        return Arrays.stream(gelopen).map(stap -> new Gebeurtenis("c", OffsetDateTime.MIN, Gebeurtenis.Soort.STAP, stap,
                Gebeurtenis.SYSTEEM, null, stap, null, List.of())).toList();
    }
}
