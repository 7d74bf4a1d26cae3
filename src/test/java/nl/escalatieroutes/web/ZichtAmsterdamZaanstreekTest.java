package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only this route has: a provider that is replaced, and what the family told the expert. */
class ZichtAmsterdamZaanstreekTest extends Buitenproef {

    private static final String ROUTE_AZ = "escalatie-amsterdam-zaanstreek";
    private static final String VISIE = "Wat het gezin alleen de deskundige vertelde";
    private static final Map<String, Object> GEWEIGERD = met("verwijzingGeaccepteerd", false, "bezwaar", "Dit past niet bij ons.");

    private String nummer;

    @BeforeEach
    void start() {
        nummer = nieuwNummer();
        stuur("verwijzer-amsterdam", "/engine-rest/process-definition/key/" + ROUTE_AZ + "/start", variabelen(met(
                "casusnummer", nummer, "gemeente", "amsterdam", "aanbieder", "aanbieder-a", "verwijzer", "amsterdam",
                "toelichting", "Een kind dat niet langer kan wachten.", "lopendeZorg", false, "verwijsdatum",
                LocalDate.now().toString(), "segment", "B", "profiel", "3", "intensiteit", "zwaar",
                "perspectiefplanAanwezig", false))).is(200);
    }

    @Test
    void wieVervangenIsHoudtWatErTotDanGebeurdeEnZietNietsDaarna() {
        naarAanbiederB();
        int toen = zicht("aanbieder-a").get("tijdlijn").size();
        doe("aanbieder-b", "verwijzing-beoordelen", GEWEIGERD);

        JsonNode casus = zicht("aanbieder-a");
        assertThat(casus.get("tijdlijn")).hasSize(toen);
        assertThat(casus.get("stap").isNull()).isTrue();
        assertThat(casus.get("aanbieder").isNull()).isTrue();
        assertThat(zicht("aanbieder-b").get("tijdlijn").size()).isGreaterThan(toen);
        for (String lijst : List.of("task?processInstanceBusinessKey=", "process-instance?businessKey=",
                "history/process-instance?processInstanceBusinessKey=")) {
            assertThat(haal("aanbieder-a", "/engine-rest/" + lijst + nummer).is(200).json()).as(lijst).isEmpty();
            assertThat(haal("aanbieder-b", "/engine-rest/" + lijst + nummer).is(200).json()).as(lijst).hasSize(1);
        }
        assertThat(waarden(haal("aanbieder-a", "/engine-rest/history/task?processInstanceBusinessKey=" + nummer),
                "taskDefinitionKey")).containsExactlyInAnyOrder("verwijzing-beoordelen", "overleg-voeren");
        stuur("aanbieder-a", pad() + "/intrekken", met("reden", "Wij toch")).is(403);
    }

    @Test
    void hetPadVanWieVervangenIsHoudtOpWaarDieVervangenWerd() {
        naarAanbiederB();
        doe("aanbieder-b", "verwijzing-beoordelen", GEWEIGERD);
        String historie = "/api/historie/casussen/" + ROUTE_AZ + "/" + nummer + "/" + haal("admin",
                "/engine-rest/history/process-instance?processInstanceBusinessKey=" + nummer).json().get(0).get("id").asText();

        JsonNode toen = haal("aanbieder-a", historie).is(200).json().get("paden").get(0);
        JsonNode nu = haal("aanbieder-b", historie).is(200).json().get("paden").get(0);
        assertThat(toen.get("elementen").findValuesAsText("id")).contains("verwijzing-beoordelen", "overleg-voeren");
        toen.get("elementen").forEach(element -> assertThat(element.get("einde").isNull()).isFalse());
        assertThat(toen.get("stromen").size()).isPositive().isLessThan(nu.get("stromen").size());
        assertThat(haal("aanbieder-a", historie).json().get("wachtdagen").isNull()).isTrue();
    }

    @Test
    void watHetGezinZeiIsVoorDeDeskundigeEnDeAuditor() {
        naarAanbiederB();
        doe("aanbieder-b", "verwijzing-beoordelen", GEWEIGERD);
        doe("verwijzer-amsterdam", "overleg-voeren", met("verwijzingAangepast", false));
        doe("aanbieder-b", "standpunt-na-overleg", GEWEIGERD);
        doe("aanbieder-b", "samenspraak-organiseren", met("samenspraakGehouden", false));
        doe("ompg", "consult-geven", met("consult", "Blijf in gesprek.", "procesmanagement", false, "calamiteit", false));
        doe("aanbieder-b", "standpunt-na-consult", GEWEIGERD);
        doe("aanbieder-b", "dossier-aanvullen", met("dossierActueel", true, "parallelProces", false));
        doe("deskundige", "dossier-analyseren", met("aanvullingNodig", false));
        doe("deskundige", "gezin-horen", met("visieGezin", VISIE));
        nergensTeLezen();
        doe("deskundige", "verwijzer-horen", met("visieVerwijzer", "Het kan sneller."));
        doe("deskundige", "aanbieder-horen", met("visieAanbieder", "Wij zijn vol."));
        doe("deskundige", "bindend-advies-geven", met("bindendAdvies", "Begin deze maand.", "segment", "B", "profiel", "4",
                "intensiteit", "licht", "aanbieder", "aanbieder-b"));
        nergensTeLezen();

        Antwoord antwoord = stuur("aanbieder-b", "/engine-rest/task/" + taak(nummer, "hulp-starten") + "/complete", Map.of(
                "withVariablesInReturn", true, "variables", Map.of("uitgevoerd", met("value", true),
                        "startdatumHulp", met("value", LocalDate.now().toString()))));
        assertThat(antwoord.is(200).tekst()).contains("bindendAdvies").doesNotContain(VISIE);
        nergensTeLezen();
        assertThat(zicht("auditor").get("uitkomst").asText()).isEqualTo("gestart-na-bindend-advies");
    }

    private void naarAanbiederB() {
        doe("aanbieder-a", "verwijzing-beoordelen", GEWEIGERD);
        doe("verwijzer-amsterdam", "overleg-voeren", met("verwijzingAangepast", true, "segment", "B", "profiel", "4",
                "intensiteit", "licht", "aanbieder", "aanbieder-b"));
    }

    private void nergensTeLezen() {
        String instantie = haal("admin", "/engine-rest/history/process-instance?processInstanceBusinessKey=" + nummer
                + "&processDefinitionKey=" + ROUTE_AZ).json().get(0).get("id").asText();
        for (String wie : List.of("verwijzer-amsterdam", "aanbieder-a", "aanbieder-b", "ompg", "contractmanager",
                "proceseigenaar", "beheerder")) {
            for (String plek : List.of(pad(), pad() + "/berichten", "/casussen/" + ROUTE_AZ + "/" + nummer,
                    "/engine-rest/process-instance/" + instantie + "/variables",
                    "/engine-rest/variable-instance?processInstanceIdIn=" + instantie,
                    "/engine-rest/history/variable-instance?processInstanceId=" + instantie,
                    "/engine-rest/history/detail?processInstanceId=" + instantie,
                    "/engine-rest/history/activity-instance?processInstanceId=" + instantie,
                    "/engine-rest/history/decision-instance?includeInputs=true&includeOutputs=true&processInstanceId=" + instantie,
                    "/api/historie/casussen/" + ROUTE_AZ + "/" + nummer + "/" + instantie,
                    "/api/historie/casussen/" + ROUTE_AZ + "/" + nummer + ".json",
                    "/api/historie/casussen/" + ROUTE_AZ + "/" + nummer + ".pdf",
                    "/api/historie/casussen.csv", "/api/historie/cijfers?route=" + ROUTE_AZ)) {
                assertThat(haal(wie, plek).tekst()).as(wie + " " + plek).doesNotContain(VISIE);
            }
            haal("admin", "/engine-rest/task?processInstanceBusinessKey=" + nummer).json().forEach(taak -> {
                for (String deel : List.of("/variables", "/form-variables")) {
                    assertThat(haal(wie, "/engine-rest/task/" + taak.get("id").asText() + deel).tekst()).doesNotContain(VISIE);
                }
                assertThat(haal(wie, "/taken/" + taak.get("id").asText() + "/casus").tekst()).doesNotContain(VISIE);
            });
        }
        assertThat(zicht("deskundige").toString()).contains(VISIE);
        assertThat(zicht("auditor").toString()).contains(VISIE);
        assertThat(haal("auditor", "/api/historie/casussen/" + ROUTE_AZ + "/" + nummer + ".json").is(200).tekst()).contains(VISIE);
    }

    private void doe(String wie, String taak, Map<String, Object> antwoorden) {
        stuur(wie, "/engine-rest/task/" + taak(nummer, taak) + "/complete", variabelen(antwoorden)).is(204);
    }

    private String pad() {
        return CASUSSEN + "/" + ROUTE_AZ + "/" + nummer;
    }

    private JsonNode zicht(String wie) {
        return haal(wie, pad()).is(200).json();
    }
}
