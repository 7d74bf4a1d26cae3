package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;
import nl.escalatieroutes.Regiobewerking;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * History over versions: cases ran on a version with a step and an outcome that the route no longer has, and under names that
 * changed since.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:versiehistorie;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersiehistorieTest extends Buitenproef {

    private static final String CIJFERS = "/api/historie/cijfers?route=" + ROUTE + "&van=2019-03-01&tot=2019-03-31";
    private static final String OUD = "eens-aan-tafel";

    @Autowired
    private JdbcClient jdbc;

    private String opDeExtraStap;

    @BeforeAll
    void tweeVersies() {
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().extraStap()
                .vervang("escalatie.bpmn", "opgelost-in-gesprek\"", OUD + "\"")
                .vervang("escalatie.bpmn", "name=\"Opgelost in gesprek\"", "name=\"Eens aan tafel\"")
                .vervang("escalatie.bpmn", "name=\"Gesprek voeren\"", "name=\"Praten\"")
                .vervang("contract.yaml", "- opgelost-in-gesprek", "- " + OUD)
                .vervang("route.yaml", "[opgelost-in-gesprek]", "[" + OUD + "]")
                .vervang("route.yaml", "    - naam: Stap 2. Lokale aanstuurder\n",
                        "    - naam: Tussenstap. Stukken\n      taken: [stukken-nakijken]\n    - naam: Stap 2. Aanstuurder\n")
                .zip()).is(200);
        opDeExtraStap = inStap2();
        assertThat(openTaken(opDeExtraStap)).containsExactly("stukken-nakijken");
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
        for (int i = 0; i < 6; i++) {
            String klaar = casus("klaar-" + i, "2019-03-05");
            gebeurtenis(klaar, "2019-03-09", "besluit", "gesprek-voeren");
            gebeurtenis(klaar, "2019-03-09", "stap", "stukken-nakijken");
            gebeurtenis(klaar, "2019-03-12", "besluit", "stukken-nakijken");
            jdbc.sql("update CASUS set GEEINDIGD = :einde, UITKOMST = :uitkomst, STAP = 'stukken-nakijken' where ID = :id")
                    .param("einde", moment("2019-03-12")).param("uitkomst", OUD).param("id", klaar).update();
            String loopt = casus("loopt-" + i, "2019-03-06");
            gebeurtenis(loopt, "2019-03-08", "besluit", "gesprek-voeren");
            gebeurtenis(loopt, "2019-03-08", "stap", "stukken-nakijken");
        }
    }

    @Test
    void deCijfersKennenStappenEnUitkomstenVanEerdereVersies() {
        JsonNode cijfers = haal("auditor", CIJFERS).is(200).json();

        JsonNode opgelost = metNaam(cijfers.get("stappen"), "naam", "Opgelost: Stap 1. Gesprek");
        assertThat(opgelost.get("casussen").get("aantal").asInt()).isEqualTo(6);
        assertThat(opgelost.get("delen").findValuesAsText("naam")).containsExactly("Eens aan tafel");
        JsonNode loopt = metNaam(cijfers.get("stappen"), "naam", "Loopt nog");
        assertThat(metNaam(loopt.get("delen"), "naam", "Tussenstap. Stukken").get("casussen").get("aantal").asInt()).isEqualTo(6);
        assertThat(cijfers.get("dagen").findValuesAsText("stap"))
                .containsSubsequence("Stap 1. Gesprek", "Tussenstap. Stukken", "Stap 2. Lokale aanstuurder")
                .doesNotContain("Stap 2. Aanstuurder");
        assertThat(metNaam(cijfers.get("dagen"), "stap", "Tussenstap. Stukken").get("mediaan").asDouble()).isEqualTo(3);
    }

    @Test
    void eenStapVanVroegerStaatNietInCijfersZonderCasussenDieDaarKwamen() {
        assertThat(haal("auditor", CIJFERS.replace("2019", "2018")).is(200).json().get("dagen").findValuesAsText("stap"))
                .contains("Stap 1. Gesprek").doesNotContain("Tussenstap. Stukken");
    }

    @Test
    void deFiltersBiedenZeAanEnZeggenDatZeVanVroegerZijn() {
        JsonNode keuzes = haal("auditor", "/api/historie/keuzes").is(200).json();
        JsonNode route = StreamSupport.stream(keuzes.spliterator(), false)
                .filter(keuze -> keuze.get("route").get("sleutel").asText().equals(ROUTE)).findFirst().orElseThrow();

        assertThat(metNaam(route.get("stappen"), "sleutel", "stukken-nakijken").get("naam").asText())
                .isEqualTo("Stukken nakijken (eerdere versie)");
        assertThat(metNaam(route.get("stappen"), "sleutel", "gesprek-voeren").get("naam").asText()).isEqualTo("Gesprek voeren");
        assertThat(metNaam(route.get("uitkomsten"), "sleutel", OUD).get("naam").asText()).isEqualTo("Eens aan tafel (eerdere versie)");
        assertThat(route.get("uitkomsten").findValuesAsText("sleutel")).noneMatch(sleutel -> sleutel.contains("_"));
        assertThat(haal("auditor", "/api/historie/casussen?stap=stukken-nakijken&uitkomst=" + OUD).is(200).json().get("totaal").asInt())
                .isEqualTo(6);
    }

    @Test
    void inLijstenHebbenZeHunNaamVanToen() {
        JsonNode casus = haal("auditor", "/api/historie/casussen?zoek=klaar-0").is(200).json().get("casussen").get(0);
        assertThat(casus.get("stap").get("naam").asText()).isEqualTo("Stukken nakijken");
        assertThat(casus.get("uitkomst").get("naam").asText()).isEqualTo("Eens aan tafel");
        assertThat(haal("auditor", "/api/historie/casussen.csv?zoek=klaar-0").is(200).tekst()).contains("Eens aan tafel");
        assertThat(haal("auditor", "/?zoek=klaar-0").is(200).tekst()).contains("Afgesloten: Eens aan tafel");
        assertThat(haal("jp-etten-leur", "/casussen/" + ROUTE + "/" + opDeExtraStap).is(200).tekst()).contains("Tussenstap. Stukken");
    }

    private static JsonNode metNaam(JsonNode lijst, String veld, String waarde) {
        return StreamSupport.stream(lijst.spliterator(), false).filter(deel -> deel.get(veld).asText().equals(waarde)).findFirst()
                .orElseThrow(() -> new AssertionError(waarde + " ontbreekt in " + lijst));
    }

    private String casus(String id, String dag) {
        jdbc.sql("insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, GESTART, OVER_TERMIJN)"
                        + " values (:id, 'west-brabant-west', :route, :nummer, 'etten-leur', :gestart, false)")
                .param("id", "versie-" + id).param("route", ROUTE).param("nummer", id.toUpperCase()).param("gestart", moment(dag)).update();
        gebeurtenis("versie-" + id, dag, "stap", "gesprek-voeren");
        return "versie-" + id;
    }

    private void gebeurtenis(String id, String dag, String soort, String stap) {
        jdbc.sql("insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, WAT, WACHT_OP)"
                        + " values (:id, :moment, :soort, :stap, 'systeem', 'iets', 'jeugdprofessional.etten-leur')")
                .param("id", id).param("moment", moment(dag)).param("soort", soort).param("stap", stap).update();
    }

    private static OffsetDateTime moment(String dag) {
        return OffsetDateTime.parse(dag + "T10:00:00+01:00");
    }
}
