package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may put versions into service and move cases does it by the program's own way, and sees no case; the engine's own ways
 * are closed, to everybody.
 */
class BuitenHetProgrammaOmTest extends Buitenproef {

    private static final String ENGINE = "/engine-rest";
    private static final String ENGINE_VAN_DE_WEBAPPS = "/camunda/api/engine/engine/default";

    /** Who may not use Tasklist gets no token of it. */
    private static final List<String> ZONDER_TASKLIST = List.of("proceseigenaar", "auditor");

    private record Poging(String methode, String pad, Object body) {

        @Override
        public String toString() {
            return methode + " " + pad;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "proceseigenaar", "auditor", "beheerder", "contractmanager", "jp-etten-leur", "la-etten-leur",
        "aanbieder-a", "zi2t"})
    void niemandRoltUitOfVerhuistViaDeEngine(String wie) {
        String nummer = inStap2();
        Map<String, String> voor = stand(nummer);
        String definitie = voor.get("definitie");

        for (Poging poging : uitrollenEnVerhuizen(definitie, instantie(nummer), voor.get("deployment"))) {
            Antwoord antwoord = vraag(wie, poging.methode(), ENGINE + poging.pad(), poging.body());
            assertThat(antwoord.status()).as(wie + " " + poging + ": " + antwoord.tekst()).isIn(400, 403, 404, 405, 415);
            if (poging.methode().equals("POST") && !ZONDER_TASKLIST.contains(wie)) {
                assertThat(stuurUitTasklist(wie, poging.pad(), poging.body()).status()).as(wie + " uit een webapp " + poging)
                        .isIn(400, 403, 404, 405, 415);
            }
        }

        assertThat(stand(nummer)).isEqualTo(voor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proceseigenaar", "auditor", "beheerder", "contractmanager", "jp-etten-leur", "la-etten-leur", "aanbieder-a",
        "zi2t"})
    void niemandVerandertEenVersieOfZetEenCasusOpEenAndereStap(String wie) {
        String nummer = inStap2();
        Map<String, String> voor = stand(nummer);

        for (Poging poging : veranderen(voor.get("definitie"), instantie(nummer))) {
            for (String engine : List.of(ENGINE, ENGINE_VAN_DE_WEBAPPS)) {
                Antwoord antwoord = vraag(wie, poging.methode(), engine + poging.pad(), poging.body());
                assertThat(antwoord.status()).as(wie + " " + engine + poging + ": " + antwoord.tekst()).isIn(400, 401, 403, 404, 405);
            }
            if (poging.methode().equals("POST") && !ZONDER_TASKLIST.contains(wie)) {
                assertThat(stuurUitTasklist(wie, poging.pad(), poging.body()).status()).as(wie + " uit een webapp " + poging)
                        .isIn(400, 403, 404);
            }
        }

        assertThat(stand(nummer)).isEqualTo(voor);
    }

    @Test
    void deProceseigenaarZietVanGeenCasusIets() {
        String nummer = inStap2();
        String instantie = instantie(nummer);
        String taak = taak(nummer, "besluit-lokale-aanstuurder");
        List<String> paden = new ArrayList<>();
        for (String engine : List.of(ENGINE, ENGINE_VAN_DE_WEBAPPS)) {
            for (String lijst : List.of("/task", "/process-instance", "/execution", "/variable-instance", "/event-subscription", "/job",
                    "/incident", "/external-task", "/batch", "/history/process-instance", "/history/activity-instance",
                    "/history/variable-instance", "/history/detail", "/history/task", "/history/user-operation",
                    "/history/identity-link-log", "/history/decision-instance?includeInputs=true&includeOutputs=true",
                    "/history/job-log", "/history/incident", "/user", "/group")) {
                paden.add(engine + lijst);
            }
            for (String ding : List.of("/process-instance/" + instantie, "/process-instance/" + instantie + "/variables",
                    "/process-instance/" + instantie + "/activity-instances", "/process-instance/" + instantie + "/comment",
                    "/history/process-instance/" + instantie, "/history/detail?processInstanceId=" + instantie, "/task/" + taak,
                    "/task/" + taak + "/variables", "/task/" + taak + "/form-variables", "/task/" + taak + "/comment",
                    "/task/" + taak + "/attachment", "/task/" + taak + "/rendered-form", "/task/" + taak + "/identity-links")) {
                paden.add(engine + ding);
            }
        }
        for (String casus : List.of("", "/berichten", "/dossiers")) {
            paden.add(casus(nummer) + casus);
        }
        for (String historie : List.of("/casussen", "/keuzes", "/casussen.csv", "/casussen/" + ROUTE + "/" + nummer + ".json",
                "/casussen/" + ROUTE + "/" + nummer + ".pdf", "/casussen/" + ROUTE + "/" + nummer + "/" + instantie,
                "/casussen/" + ROUTE + "/" + nummer + "/leeslog")) {
            paden.add("/api/historie" + historie);
        }
        paden.addAll(List.of(CASUSSEN + "?zoek=" + nummer, CASUSSEN + "?open=true", "/casussen", "/casussen?zoek=" + nummer,
                "/casussen/" + ROUTE + "/" + nummer, "/taken/" + taak + "/casus", "/", "/dienst", "/dienst/west-brabant-west", "/beheer",
                "/api/dienst", "/api/dienst/west-brabant-west", "/api/dienst/afgesloten-casussen", "/api/historie/cijfers", "/beheer/contacten",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/cockpit/plugin/base/default/process-instance/" + instantie + "/called-process-instances",
                "/camunda/api/cockpit/plugin/base/default/process-instance/" + instantie + "/incidents"));

        for (String pad : paden) {
            Antwoord antwoord = pad.startsWith("/camunda/") ? haalUitWebapp("proceseigenaar", "cockpit", pad) : haal("proceseigenaar", pad);
            assertThat(antwoord.status()).as(pad).isLessThan(500);
            String tekst = zonderVraag(antwoord.tekst(), pad);
            assertThat(tekst).as(pad).doesNotContain("niet eens over de doelen");
            if (antwoord.status() < 400) {
                // a refusal says again what was asked for
                assertThat(tekst).as(pad).doesNotContain(nummer).doesNotContain(instantie).doesNotContain(taak);
            }
        }
        for (String vraag : List.of("/process-instance", "/history/process-instance", "/history/variable-instance", "/task", "/execution")) {
            assertThat(stuur("proceseigenaar", ENGINE + vraag, Map.of()).is(200).tekst()).as(vraag).isEqualTo("[]");
        }
    }

    @Test
    void deExportVanAfgeslotenCasussen_isVoorWieAllesMagLezen_zonderTekstenEnNamen() {
        String nummer = gestart();
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", true, "akkoordAanbieder", true,
                "adviesVragenAan", "geen", "oplossing", "Een oplossing in eigen woorden").is(204);
        rondAf("aanbieder-a", nummer, "afspraak-bevestigen", "klopt", true).is(204);

        for (String wie : List.of("proceseigenaar", "beheerder", "contractmanager", "jp-etten-leur", "la-etten-leur", "aanbieder-a", "zi2t")) {
            assertThat(haal(wie, "/api/dienst/afgesloten-casussen").is(403).tekst()).as(wie).doesNotContain(nummer);
        }
        vraag(null, "GET", "/api/dienst/afgesloten-casussen", null).is(401);
        assertThat(haal("auditor", "/api/dienst/afgesloten-casussen").is(200).tekst()).contains(nummer).contains("opgelost-in-gesprek")
                .doesNotContain("eigen woorden").doesNotContain("niet eens over").doesNotContain("jp-etten-leur");
        assertThat(haal("proceseigenaar", "/dienst").is(200).tekst()).doesNotContain("afgesloten-casussen");
        assertThat(haal("auditor", "/dienst").is(200).tekst()).contains("/api/dienst/afgesloten-casussen");
    }

    /** An answer may say again what was asked, as a field to search in does. */
    private static String zonderVraag(String tekst, String pad) {
        return pad.contains("zoek=") ? tekst.replace("value=\"" + pad.substring(pad.indexOf("zoek=") + 5) + "\"", "") : tekst;
    }

    private static List<Poging> uitrollenEnVerhuizen(String definitie, String instantie, String deployment) {
        Map<String, Object> plan = Map.of("sourceProcessDefinitionId", definitie, "targetProcessDefinitionId", definitie, "instructions",
                List.of(Map.of("sourceActivityIds", List.of("besluit-lokale-aanstuurder"),
                        "targetActivityIds", List.of("besluit-lokale-aanstuurder"))));
        Map<String, Object> uitvoering = Map.of("migrationPlan", plan, "processInstanceIds", List.of(instantie),
                "skipCustomListeners", true, "skipIoMappings", true);
        return List.of(
                new Poging("POST", "/migration/execute", uitvoering),
                new Poging("POST", "/migration/executeAsync", uitvoering),
                new Poging("POST", "/deployment/" + deployment + "/redeploy", Map.of()),
                new Poging("POST", "/deployment/create", Map.of()),
                new Poging("PUT", "/deployment/" + deployment, Map.of()));
    }

    private static List<Poging> veranderen(String definitie, String instantie) {
        Map<String, Object> naar = Map.of("instructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "advies-zi2t")));
        Map<String, Object> zaken = met(naar, "processInstanceIds", List.of(instantie), "processDefinitionId", definitie);
        return List.of(
                new Poging("POST", "/process-instance/" + instantie + "/modification", naar),
                new Poging("POST", "/process-instance/" + instantie + "/modification-async", naar),
                new Poging("POST", "/modification/execute", zaken),
                new Poging("POST", "/modification/executeAsync", zaken),
                new Poging("POST", "/process-definition/" + definitie + "/restart", zaken),
                new Poging("POST", "/process-definition/" + definitie + "/restart-async", zaken),
                new Poging("PUT", "/process-definition/" + definitie + "/suspended", Map.of("suspended", true)),
                new Poging("PUT", "/process-definition/key/" + ROUTE + "/suspended", Map.of("suspended", true, "includeProcessInstances", true)),
                new Poging("PUT", "/process-definition/suspended", Map.of("suspended", true, "processDefinitionKey", ROUTE)),
                new Poging("PUT", "/process-definition/" + definitie + "/history-time-to-live", Map.of("historyTimeToLive", 1)),
                new Poging("PUT", "/process-definition/key/" + ROUTE + "/history-time-to-live", Map.of("historyTimeToLive", 1)),
                new Poging("DELETE", "/process-definition/" + definitie + "?cascade=true", null),
                new Poging("DELETE", "/process-definition/key/" + ROUTE + "/delete?cascade=true", null),
                new Poging("PUT", "/process-instance/" + instantie + "/suspended", Map.of("suspended", true)),
                new Poging("PUT", "/process-instance/suspended", Map.of("suspended", true, "processDefinitionKey", ROUTE)),
                new Poging("PUT", "/job-definition/suspended", Map.of("suspended", true, "processDefinitionKey", ROUTE)),
                new Poging("PUT", "/job/suspended", Map.of("suspended", true, "processDefinitionKey", ROUTE)),
                new Poging("PUT", "/decision-definition/key/acceptatieplicht/history-time-to-live", Map.of("historyTimeToLive", 1)),
                new Poging("POST", "/decision-definition/key/acceptatieplicht/evaluate",
                        Map.of("variables", Map.of("zorgvorm", Map.of("value", "pleegzorg"), "gegrondeReden", Map.of("value", true)))));
    }

    /** What is in service, and where a case stands in it. */
    private Map<String, String> stand(String nummer) {
        Map<String, String> stand = new TreeMap<>();
        JsonNode definitie = haal("admin", ENGINE + "/process-definition/key/" + ROUTE).is(200).json();
        stand.put("definitie", definitie.get("id").asText());
        stand.put("deployment", definitie.get("deploymentId").asText());
        stand.put("in dienst", definitie.toString());
        stand.put("uitgerold", haal("admin", ENGINE + "/deployment/count").is(200).tekst());
        stand.put("tabel", haal("admin", ENGINE + "/decision-definition/key/acceptatieplicht").is(200).tekst());
        stand.put("definities", haal("admin", ENGINE + "/process-definition?sortBy=id&sortOrder=asc").is(200).tekst());
        stand.put("casus", haal("admin", ENGINE + "/process-instance?businessKey=" + nummer).is(200).tekst());
        stand.put("stap", openTaken(nummer).toString());
        stand.put("klussen", haal("admin", ENGINE + "/batch/count").is(200).tekst());
        return stand;
    }
}
