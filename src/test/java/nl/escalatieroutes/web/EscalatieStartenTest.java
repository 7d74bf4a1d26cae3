package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting the linked escalation of an allocation over HTTP (contract, 'Common to every case'). */
@Tag("invoer")
class EscalatieStartenTest extends Buitenproef {

    private static final String TOEWIJZING = "toewijzing-west-brabant-west";
    private static final Map<String, Object> GEGEVENS = met("discussiepunt", "doelen", "zorgvorm", "pleegzorg",
            "ingediendDoor", "aanbieder", "toelichting", "We komen er niet uit", "reden", "");

    @Test
    void startDeGekoppeldeCasusEnZegtHetInBeideTijdlijnen() {
        String nummer = metAanbieder();
        stuur("aanbieder-a", start(nummer), GEGEVENS).is(204);
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");

        JsonNode toewijzing = haal("jp-etten-leur", toewijzing(nummer)).is(200).json();
        assertThat(toewijzing.at("/gekoppeld/0/route").asText()).isEqualTo(ROUTE);
        assertThat(toewijzing.at("/gekoppeld/0/casusnummer").asText()).isEqualTo(nummer);
        assertThat(toewijzing.get("tijdlijn")).anyMatch(rij -> rij.get("soort").asText().equals("gekoppeld"));
        assertThat(toewijzing.get("tijdlijn")).anyMatch(rij -> rij.get("soort").asText().equals("termijn-stilgezet")
                && rij.at("/termijn/einde").asText().length() == 10);

        JsonNode escalatie = haal("jp-etten-leur", casus(nummer)).is(200).json();
        assertThat(escalatie.at("/gekoppeld/0/route").asText()).isEqualTo(TOEWIJZING);
        assertThat(escalatie.get("tijdlijn")).anyMatch(rij -> rij.get("soort").asText().equals("gekoppeld"));
        assertThat(escalatie.at("/tijdlijn/0/wie").asText()).isEqualTo("aanbieder-a");
    }

    @Test
    void wachtdagenOverBeideRoutes_voorWieBeideZiet() {
        String nummer = metAanbieder();
        stuur("aanbieder-a", start(nummer), GEGEVENS).is(204);
        for (String pad : new String[] {toewijzing(nummer), casus(nummer)}) {
            JsonNode wachtdagen = haal("jp-etten-leur", pad).json().get("wachtdagen");
            assertThat(wachtdagen.get("totaal").asInt()).isZero();
            assertThat(wachtdagen.get("perStap")).extracting(stap -> stap.get("stap").asText())
                    .containsExactly("gezinsplan-opstellen", "gezinsplan-aanleveren", "arrangement-opstellen", "gesprek-voeren");
            assertThat(wachtdagen.at("/perStap/3/route").asText()).isEqualTo(ROUTE);
            assertThat(wachtdagen.at("/perStap/3/wachtOp")).extracting(JsonNode::asText)
                    .containsExactly("aanbieder.aanbieder-a", "jeugdprofessional.etten-leur");
            assertThat(wachtdagen.get("perPartij")).extracting(partij -> partij.get("groep").asText())
                    .containsExactly("aanbieder.aanbieder-a", "jeugdprofessional.etten-leur");
        }
    }

    @Test
    void wieAlleenDeEscalatieZiet_zietNietsVanDeToewijzing() {
        String nummer = metAanbieder();
        stuur("aanbieder-a", start(nummer), GEGEVENS).is(204);
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        JsonNode escalatie = haal("la-etten-leur", casus(nummer)).is(200).json();
        assertThat(escalatie.get("gekoppeld")).isEmpty();
        assertThat(escalatie.at("/wachtdagen/perStap")).allMatch(stap -> stap.get("route").asText().equals(ROUTE));
        haal("la-etten-leur", toewijzing(nummer)).is(404);
        stuur("la-etten-leur", start(nummer), GEGEVENS).is(404);
    }

    @Test
    void eenTegelijk_enDaarnaWeer() {
        String nummer = metAanbieder();
        stuur("aanbieder-a", start(nummer), GEGEVENS).is(204);
        stuur("jp-etten-leur", start(nummer), GEGEVENS).is(409);
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "We zijn eruit")).is(204);
        assertThat(openTaken(nummer)).containsExactly("arrangement-opstellen");
        stuur("jp-etten-leur", start(nummer), GEGEVENS).is(204);
        stuur("jp-etten-leur", toewijzing(nummer) + "/intrekken", met("reden", "Niet meer nodig")).is(204);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(haal("jp-etten-leur", casus(nummer)).json().get("uitkomst").asText()).isEqualTo("ingetrokken");
        stuur("jp-etten-leur", start(nummer), GEGEVENS).is(409);
    }

    @Test
    void alleenInEenToewijzing_enAlleenMetEenAanbieder() {
        String escalatie = gestart();
        stuur("aanbieder-a", casus(escalatie) + "/escalatie-starten", GEGEVENS).is(409);
        String zonder = toewijzingGestart();
        stuur("jp-etten-leur", start(zonder), GEGEVENS).is(409);
    }

    @Test
    void alleenPartijen() {
        String nummer = metAanbieder();
        stuur(null, start(nummer), GEGEVENS).is(401);
        stuur("aanbieder-b", start(nummer), GEGEVENS).is(404);
        stuur("jp-roosendaal", start(nummer), GEGEVENS).is(404);
        stuur("auditor", start(nummer), GEGEVENS).is(403);
        assertThat(openTaken(nummer)).containsExactly("arrangement-opstellen");
    }

    @ParameterizedTest
    @CsvSource({"discussiepunt, ''", "discussiepunt, overig", "zorgvorm, kleincomplex", "ingediendDoor, zi2t", "toelichting, ''",
        "bestaatNiet, x"})
    void onjuisteInvoer_erVerandertNiets(String veld, String waarde) {
        String nummer = metAanbieder();
        stuur("aanbieder-a", start(nummer), met(GEGEVENS, veld, waarde)).noemt(veld);
        assertThat(openTaken(nummer)).containsExactly("arrangement-opstellen");
    }

    @Test
    void reden_isVerplichtAlsDeAanbiederZichNietGeschiktVindt() {
        String nummer = metAanbieder();
        Map<String, Object> nietGeschikt = met(GEGEVENS, "discussiepunt", "aanbieder-niet-geschikt");
        stuur("aanbieder-a", start(nummer), nietGeschikt).noemt("reden");
        stuur("aanbieder-a", start(nummer), zonder(nietGeschikt, "reden")).noemt("reden");
        stuur("aanbieder-a", start(nummer), met(nietGeschikt, "reden", 5)).noemt("reden");
        stuur("aanbieder-a", start(nummer), met(nietGeschikt, "reden", "Geen plek")).is(204);
        assertThat(openTaken(nummer)).containsExactly("reden-beoordelen");
    }

    @Test
    void arrangementGeweigerd_terwijlErAlEenLosseEscalatieLoopt() {
        String nummer = metAanbieder();
        rondAf("aanbieder-a", nummer, "arrangement-opstellen", "profiel", "3", "intensiteit", "midden", "motivatieProfiel", "").is(204);
        stuur("aanbieder-a", START, variabelen(gegevens(nummer))).is(200);
        rondAf("jp-etten-leur", nummer, "arrangement-beoordelen", "arrangementAkkoord", false, "discussiepunt", "doelen",
                "zorgvorm", "pleegzorg", "toelichting", "Doelen kloppen niet").is(409);
        assertThat(openTaken(nummer)).contains("arrangement-beoordelen");
    }

    @Test
    void deEngineZelfLaatMensenHetBerichtNietSturen() {
        String nummer = metAanbieder();
        assertThat(Arrays.asList("escalatie-starten", "gekoppelde-casus-afgerond")).allSatisfy(bericht ->
                stuur("jp-etten-leur", "/engine-rest/message", met("messageName", bericht, "businessKey", nummer)).is(403));
    }

    private String toewijzingGestart() {
        String nummer = nieuwNummer();
        stuur("jp-etten-leur", START.replace(ROUTE, TOEWIJZING), variabelen(met("casusnummer", nummer, "gemeente", "etten-leur",
                "eersteGesprek", "2027-04-20", "typeArrangement", "acuut", "toelichting", "Eerste aanvraag", "lopendeZorg", false)))
                .is(200);
        return nummer;
    }

    private String metAanbieder() {
        String nummer = toewijzingGestart();
        rondAf("jp-etten-leur", nummer, "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20").is(204);
        rondAf("jp-etten-leur", nummer, "gezinsplan-aanleveren", "vervolg", "aangeleverd", "aanbieder", "aanbieder-a",
                "eersteGesprekAanbieder", "2027-04-20").is(204);
        return nummer;
    }

    private static String toewijzing(String nummer) {
        return CASUSSEN + "/" + TOEWIJZING + "/" + nummer;
    }

    private static String start(String nummer) {
        return toewijzing(nummer) + "/escalatie-starten";
    }
}
