package nl.escalatieroutes.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenis.Soort;
import org.junit.jupiter.api.Test;

class TermijnsommenTest {

    private static final Routenamen NAMEN = new Routenamen("Route", "route", null, Map.of(), Map.of());
    private final Termijnsommen sommen = new Termijnsommen(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void deSomIsDieVanToen() {
        Termijnsommen.Som som = sommen.van("stap", List.of(gebeurtenis(Soort.STAP, "stap", """
                {"vanaf": "2027-04-22", "einde": "2027-04-29", "uitleg": [
                  {"datum": "2027-04-24", "reden": "zaterdag"}, {"datum": "2027-04-25", "reden": "zondag"},
                  {"datum": "2027-04-27", "reden": "Koningsdag"}]}""")), NAMEN).orElseThrow();

        assertThat(som.vanaf()).isEqualTo("donderdag 22 april 2027");
        assertThat(som.einde()).isEqualTo("donderdag 29 april 2027");
        assertThat(som.telling()).isEqualTo("7 dagen, min 3 die niet meetelden, is 4 dagen die meetellen.");
        assertThat(som.nietGeteld()).containsExactly(
                new Termijnsommen.Dagen("24 april 2027 tot en met 25 april 2027", "zaterdag en zondag"),
                new Termijnsommen.Dagen("27 april 2027", "Koningsdag"));
        assertThat(som.afgesproken()).isNull();
    }

    @Test
    void dagenDieOmEenRedenStilstondenStaanBijElkaar() {
        Termijnsommen.Som som = sommen.van("stap", List.of(gebeurtenis(Soort.STAP, "stap", """
                {"vanaf": "2027-04-05", "einde": "2027-04-30", "uitleg": [
                  {"datum": "2027-04-06", "reden": "termijn stond stil"}, {"datum": "2027-04-07", "reden": "termijn stond stil"},
                  {"datum": "2027-04-08", "reden": "termijn stond stil"}]}""")), NAMEN).orElseThrow();

        assertThat(som.nietGeteld()).containsExactly(
                new Termijnsommen.Dagen("6 april 2027 tot en met 8 april 2027", "termijn stond stil"));
    }

    @Test
    void eenTermijnInWekenTeltAlleDagen() {
        assertThat(sommen.van("stap", List.of(gebeurtenis(Soort.STAP, "stap",
                "{\"vanaf\": \"2027-04-05\", \"einde\": \"2027-04-26\", \"uitleg\": []}")), NAMEN).orElseThrow().telling())
                .isEqualTo("21 dagen. Alle dagen tellen mee.");
    }

    @Test
    void deLaatsteKeerTelt() {
        Gebeurtenis eerst = gebeurtenis(Soort.STAP, "stap", "{\"vanaf\": \"2027-04-05\", \"einde\": \"2027-04-26\", \"uitleg\": []}");
        Gebeurtenis afspraak = gebeurtenis(Soort.TERMIJN_GEWIJZIGD, "stap",
                "{\"vanaf\": \"2027-04-08\", \"einde\": \"2027-05-10\", \"uitleg\": []}");

        Termijnsommen.Som som = sommen.van("stap", List.of(eerst, afspraak), NAMEN).orElseThrow();
        assertThat(som.einde()).isEqualTo("maandag 10 mei 2027");
        assertThat(som.afgesproken()).startsWith("Aangepast in overleg op 20 april 2027");
        assertThat(sommen.van("stap", List.of(eerst, gebeurtenis(Soort.STAP, "stap", null)), NAMEN)).isEmpty();
        assertThat(sommen.van("andere", List.of(eerst, afspraak), NAMEN)).isEmpty();
    }

    @Test
    void eenAfspraakBlijftEenAfspraak_alsDeStapDoorEenVerhuizingAndersHeet() {
        String termijn = "{\"vanaf\": \"2027-04-08\", \"einde\": \"2027-05-10\", \"uitleg\": []}";
        List<Gebeurtenis> verloop = List.of(
                gebeurtenis(Soort.STAP, "oud", "{\"vanaf\": \"2027-04-05\", \"einde\": \"2027-04-26\", \"uitleg\": []}"),
                gebeurtenis(Soort.TERMIJN_GEWIJZIGD, "oud", termijn), gebeurtenis(Soort.VERHUISD, null, null),
                gebeurtenis(Soort.STAP_VERVALLEN, "oud", null), gebeurtenis(Soort.STAP, "nieuw", termijn),
                gebeurtenis(Soort.VERHUISD, null, null),
                gebeurtenis(Soort.STAP_VERVALLEN, "nieuw", null), gebeurtenis(Soort.STAP, "nieuwst", termijn));

        assertThat(sommen.van("nieuwst", verloop, NAMEN).orElseThrow().telling()).isEqualTo("Deze datum is afgesproken, niet geteld.");
        assertThat(sommen.van("nieuw", verloop.subList(0, 5), NAMEN).orElseThrow().afgesproken()).startsWith("Aangepast in overleg op 20");
    }

    @Test
    void eenStapNaEenVervallenStapIsNietAfgesproken() {
        List<Gebeurtenis> verloop = List.of(
                gebeurtenis(Soort.TERMIJN_GEWIJZIGD, "oud", "{\"vanaf\": \"2027-04-08\", \"einde\": \"2027-05-10\", \"uitleg\": []}"),
                gebeurtenis(Soort.STAP_VERVALLEN, "oud", null),
                gebeurtenis(Soort.STAP, "nieuw", "{\"vanaf\": \"2027-04-20\", \"einde\": \"2027-05-11\", \"uitleg\": []}"));
        assertThat(sommen.van("nieuw", verloop, NAMEN).orElseThrow().afgesproken()).isNull();
    }

    @Test
    void eenVerhuizingTeltDeTermijnOpnieuw() {
        List<Gebeurtenis> verloop = List.of(
                gebeurtenis(Soort.STAP, "stap", "{\"vanaf\": \"2027-04-05\", \"einde\": \"2027-04-26\", \"uitleg\": []}"),
                gebeurtenis(Soort.VERHUISD, "stap", "{\"vanaf\": \"2027-04-05\", \"einde\": \"2027-05-03\", \"uitleg\": []}"));
        Termijnsommen.Som som = sommen.van("stap", verloop, NAMEN).orElseThrow();
        assertThat(som.telling()).isEqualTo("28 dagen. Alle dagen tellen mee.");
        assertThat(som.afgesproken()).isNull();
    }

    private static Gebeurtenis gebeurtenis(Soort soort, String stap, String termijn) {
        return new Gebeurtenis("c", OffsetDateTime.parse("2027-04-20T10:00:00+02:00"), soort, stap, "jp", null, "Stap.",
                termijn, List.of());
    }
}
