package nl.escalatieroutes.route.controle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that nobody gives: a table or a condition that waits for it lets cases silently go another way. */
class AntwoordRegelTest {

    private static final String WBW = "west-brabant-west";
    private static final String TABEL = "acceptatieplicht.dmn";

    @Test
    void eenTypefoutInEenBeslistabel() throws IOException {
        assertThat(vindt(WBW, TABEL, "\"hoogcomplex\"", "\"hogcomplex\"")).singleElement().asString()
                .contains(TABEL, "(regel_acceptatieplicht_1)", "'hogcomplex' is geen antwoord dat iemand op 'zorgvorm' geeft",
                        "gezinshuis, hoogcomplex, laagcomplex, pleegzorg, residentieel-wonen");
    }

    @Test
    void eenTypefoutInHetAntwoordVanEenBeslistabel() throws IOException {
        assertThat(vindt(WBW, TABEL, "\"zorg-organiseren\"", "\"onzin\"")).isEmpty();
        assertThat(letOp(WBW, TABEL, "\"zorg-organiseren\"", "\"onzin\"")).singleElement().asString()
                .contains("escalatie.bpmn", "geen beslistabel geeft 'acceptatie' de waarde 'zorg-organiseren'", "onzin");
    }

    @Test
    void eenRegelDieUitDeTabelIs() throws IOException {
        assertThat(letOp(WBW, TABEL, "(?s)<rule id=\"regel_acceptatieplicht_1\">.*?</rule>", "")).singleElement().asString()
                .contains("'acceptatie' de waarde 'zorg-organiseren': deze weg gaat geen casus meer");
    }

    @Test
    void eenAntwoordWaarGeenRegelVoorIs() throws IOException {
        assertThat(vindt("amsterdam-zaanstreek", "routetermijn.dmn", "(?s)<rule id=\"regel_routetermijn_2\">.*?</rule>", ""))
                .singleElement().asString()
                .contains("routetermijn.dmn", "voor het antwoord 'C' op 'segment' is er geen regel");
    }

    @ParameterizedTest
    @CsvSource({"vervolg == 'opschalen'", "'opschalen' == vervolg", "vervolg eq 'opschalen'", "vervolg != 'opschalen'"})
    void eenVoorwaardeDieNooitWaarWordt(String voorwaarde) throws IOException {
        assertThat(vindt("helmond", "escalatie.bpmn", "vervolg == 'opschalen'", voorwaarde)).isEmpty();
        assertThat(vindt("helmond", "escalatie.bpmn", "vervolg == 'opschalen'", voorwaarde.replace("opschalen", "opschaal")))
                .singleElement().asString()
                .contains("escalatie.bpmn", "geen formulier geeft 'vervolg' de waarde 'opschaal'", "opschalen");
    }

    @Test
    void ofErEenAntwoordIsMagAltijdGevraagd() throws IOException {
        assertThat(vindt("helmond", "escalatie.bpmn", "vervolg == 'opschalen'", "vervolg != ''")).isEmpty();
    }

    private static List<Bevinding> vindt(String regio, String bestand, String wat, String wordt) throws IOException {
        return verslag(regio, bestand, wat, wordt).fouten();
    }

    private static List<Bevinding> letOp(String regio, String bestand, String wat, String wordt) throws IOException {
        return verslag(regio, bestand, wat, wordt).letOp();
    }

    private static Controle.Verslag verslag(String regio, String bestand, String wat, String wordt) throws IOException {
        Regiomap map = new Regiomappen(Path.of("processes")).alle().stream().filter(een -> een.naam().equals(regio)).findFirst().orElseThrow();
        Map<String, byte[]> bestanden = new HashMap<>(map.bestanden());
        String eerst = new String(bestanden.get(bestand), UTF_8);
        bestanden.put(bestand, eerst.replaceFirst(wat, wordt).getBytes(UTF_8));
        return Controle.zonderEngine().verslag(new Regiomap(regio, bestanden), Map.of());
    }
}
