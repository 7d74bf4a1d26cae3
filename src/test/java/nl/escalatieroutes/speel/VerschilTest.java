package nl.escalatieroutes.speel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerschilTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final LocalDate TERMIJN = LocalDate.of(2026, 11, 30);

    @Test
    void wieSnelNaElkaarBesluitGingNietEenAndereWeg() {
        Casusverhaal toen = verhaal(List.of(daad(100), daad(200)), stap("c", 10), stap("b", 110), stap("a", 2500));

        assertThat(Verschil.van(gespeeld(toen, stap("c", 0), stap("b", 100), stap("a", 200))).isLeeg()).isTrue();
    }

    @Test
    void stappenDieTegelijkBeginnenHebbenGeenVolgorde() {
        Casusverhaal toen = verhaal(List.of(daad(100)), stap("c", 10), stap("b", 2000), stap("a", 2100));

        assertThat(Verschil.van(gespeeld(toen, stap("c", 0), stap("a", 100), stap("b", 100))).isLeeg()).isTrue();
    }

    @Test
    void eenAndereVolgordeIsEenAndereWegZoalsHijGing() {
        Casusverhaal toen = verhaal(List.of(daad(100), daad(200)), stap("c", 10), stap("b", 110), stap("a", 210));

        assertThat(Verschil.van(gespeeld(toen, stap("c", 0), stap("a", 100), stap("b", 200))).weg())
                .isEqualTo("was 'Stap C' > 'b' > 'a'; wordt 'Stap C' > 'a' > 'b'");
    }

    private static Casusverhaal verhaal(List<Casusverhaal.Daad> daden, Casusverhaal.Stap... stappen) {
        return new Casusverhaal("id", "route", "A-1", null, BEGIN, BEGIN.plusDays(1), "klaar", null, Map.of(), daden, List.of(stappen));
    }

    private static Gespeeld gespeeld(Casusverhaal toen, Casusverhaal.Stap... stappen) {
        return new Gespeeld(toen, "klaar", List.of(), BEGIN.plusDays(1).toLocalDate(), List.of(stappen), Map.of("c", "Stap C"), List.of());
    }

    private static Casusverhaal.Daad daad(int ms) {
        return new Casusverhaal.Daad(BEGIN.plusNanos(ms * 1_000_000L), Casusverhaal.Soort.TAAK, "stap", "groep", Map.of());
    }

    private static Casusverhaal.Stap stap(String naam, int ms) {
        return new Casusverhaal.Stap(naam, BEGIN.plusNanos(ms * 1_000_000L), TERMIJN);
    }
}
