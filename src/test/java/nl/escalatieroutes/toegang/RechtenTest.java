package nl.escalatieroutes.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each group may and may not do, over the engine's REST API. */
@Tag("database")
class RechtenTest extends Proef {

    @Autowired
    private IdentityService identiteiten;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/deployment/create", "/engine-rest/deployment/create/",
        "/engine-rest/%64eployment/create", "/engine-rest/deployment;x=y/create", "/engine-rest/deployment//create",
        "/engine-rest/engine/default/deployment/create", "/engine-rest/./deployment/create",
        "/engine-rest/x/../deployment/create"})
    void opDeEngineRoltNiemandIetsUit(String pad) throws Exception {
        long eerst = definities.createDeploymentQuery().count();
        for (String wie : List.of("admin", "proceseigenaar", "jp-roosendaal", "beheerder", "auditor")) {
            HttpRequest.Builder verzoek = verzoek(pad).header("Authorization", basic(wie, wie))
                    .header("Content-Type", "multipart/form-data; boundary=GRENS")
                    .POST(HttpRequest.BodyPublishers.ofString("""
                            --GRENS\r
                            Content-Disposition: form-data; name="deployment-name"\r
                            \r
                            sluiproute\r
                            --GRENS\r
                            Content-Disposition: form-data; name="data"; filename="x.txt"\r
                            Content-Type: text/plain\r
                            \r
                            inhoud\r
                            --GRENS--\r
                            """));
            assertThat(vraag(verzoek).status()).as(wie).isIn(400, 403, 404);
        }
        assertThat(definities.createDeploymentQuery().count()).isEqualTo(eerst);
    }

    @Test
    void opnieuwUitrollenIsDichtEnVerwijderenAlleenVoorTechnischBeheer() throws Exception {
        String id = definities.createDeployment().name("weg-ermee").addString("x.txt", "x").deploy().getId();

        assertThat(stuur("admin", "/engine-rest/deployment/" + id + "/redeploy", "{}").status()).isEqualTo(403);
        assertThat(vraag("proceseigenaar", "DELETE", "/engine-rest/deployment/" + id, null).status()).isIn(403, 404);
        assertThat(vraag("jp-roosendaal", "DELETE", "/engine-rest/deployment/" + id, null).status()).isIn(403, 404);
        assertThat(vraag("admin", "DELETE", "/engine-rest/deployment/" + id, null).status()).isEqualTo(204);
    }

    @Test
    void deAuditorLeestAllesEnWijzigtNiets() throws Exception {
        String casus = casus();
        String taak = taak(casus);
        String taakPad = "/engine-rest/task/" + taak;

        assertThat(haal("auditor", "/engine-rest/task?processInstanceId=" + casus).tekst()).contains(taak);
        assertThat(haal("auditor", "/engine-rest/history/task?processInstanceId=" + casus).tekst()).contains(taak);
        assertThat(haal("auditor", "/engine-rest/history/process-instance/" + casus).status()).isEqualTo(200);
        assertThat(haal("auditor", "/engine-rest/history/variable-instance?processInstanceId=" + casus).tekst())
                .contains("alleen hier");
        assertThat(haal("auditor", "/engine-rest/history/detail?processInstanceId=" + casus).tekst()).contains(casus);
        assertThat(haal("auditor", taakPad + "/comment").status()).isEqualTo(200);
        assertThat(haal("auditor", "/engine-rest/process-definition").tekst()).contains("proefroute");
        for (String doe : List.of("claim", "complete", "resolve", "submit-form", "assignee", "variables")) {
            assertThat(stuur("auditor", taakPad + "/" + doe, "{\"userId\":\"auditor\",\"modifications\":{}}").status())
                    .as(doe).isEqualTo(403);
        }
        assertThat(vraag("auditor", "DELETE", "/engine-rest/process-instance/" + casus, null).status()).isEqualTo(403);
        assertThat(vraag("auditor", "DELETE", "/engine-rest/history/process-instance/" + casus, null).status())
                .isEqualTo(403);
        assertThat(vraag("auditor", "PUT", "/engine-rest/process-instance/" + casus + "/variables/geheim",
                "{\"value\":\"x\"}").status()).isEqualTo(403);
        assertThat(stuur("auditor", "/engine-rest/process-definition/key/proefroute/start", "{}").status()).isEqualTo(403);
        assertThat(stuur("auditor", "/engine-rest/process-definition/" + route() + "/restart",
                "{\"processInstanceIds\":[\"" + casus + "\"],\"instructions\":[{\"type\":\"startBeforeActivity\","
                + "\"activityId\":\"overleg-voeren\"}]}").status()).isEqualTo(403);
    }

    @Test
    void deProceseigenaarLeestDefinitiesEnCijfersMaarGeenCasussen() throws Exception {
        String casus = casus();

        assertThat(haal("proceseigenaar", "/engine-rest/process-definition").tekst()).contains("proefroute");
        assertThat(haal("proceseigenaar", "/engine-rest/process-definition/" + route() + "/xml").status()).isEqualTo(200);
        assertThat(haal("proceseigenaar", "/engine-rest/process-definition/statistics").status()).isEqualTo(200);
        assertThat(haal("proceseigenaar", "/engine-rest/metrics").status()).isEqualTo(200);
        assertThat(haal("proceseigenaar", "/engine-rest/history/process-instance").tekst()).doesNotContain(casus);
        assertThat(haal("proceseigenaar", "/engine-rest/history/variable-instance").tekst()).isEqualTo("[]");
        assertThat(haal("proceseigenaar", "/engine-rest/history/activity-instance").tekst()).isEqualTo("[]");
    }

    @Test
    void deBeheerderZietEenIncidentEnProbeertOpnieuwTotHetWegIs() throws Exception {
        String casus = casus();
        taken.complete(taak(casus));
        taken.complete(taak(casus));
        String klus = beheer.createJobQuery().processInstanceId(casus).singleResult().getId();
        assertThat(haal("beheerder", "/engine-rest/job/" + klus).status()).isEqualTo(404);

        beheer.setJobRetries(klus, 0);

        assertThat(haal("beheerder", "/engine-rest/incident").tekst()).contains(casus);
        assertThat(haal("beheerder", "/engine-rest/process-instance").tekst()).contains(casus);
        assertThat(haal("beheerder", "/engine-rest/job/" + klus).status()).isEqualTo(200);
        assertThat(haal("beheerder", "/engine-rest/job?processInstanceId=" + casus).tekst()).contains(klus);
        assertThat(haal("beheerder", "/camunda/api/cockpit/plugin/base/default/incident").tekst()).contains(casus);
        assertThat(haal("beheerder", "/engine-rest/process-instance/" + casus + "/variables").status()).isEqualTo(403);
        assertThat(haal("beheerder", "/engine-rest/variable-instance").tekst()).doesNotContain(casus);
        assertThat(haal("beheerder", "/engine-rest/history/process-instance").tekst()).doesNotContain(casus);
        assertThat(haal("aanbieder-b", "/engine-rest/incident").tekst()).isEqualTo("[]");
        assertThat(vraag("aanbieder-a", "PUT", "/engine-rest/job/" + klus + "/retries", "{\"retries\":1}").status())
                .isIn(403, 404);
        assertThat(vraag("beheerder", "DELETE", "/engine-rest/process-instance/" + casus, null).status()).isEqualTo(403);

        assertThat(vraag("beheerder", "PUT", "/engine-rest/job/" + klus + "/retries", "{\"retries\":1}").status())
                .isEqualTo(204);

        assertThat(haal("beheerder", "/engine-rest/incident").tekst()).doesNotContain(casus);
        assertThat(haal("beheerder", "/engine-rest/process-instance").tekst()).doesNotContain(casus);
    }

    @Test
    void technischBeheerHoudtDeVolleRechtenVanDeEngine() throws Exception {
        String casus = casus();
        String taak = taak(casus);

        assertThat(haal("admin", "/engine-rest/task/" + taak + "/variables").tekst()).contains("alleen hier");
        assertThat(vraag("admin", "PUT", "/engine-rest/process-instance/" + casus + "/variables/extra",
                "{\"value\":\"x\"}").status()).isEqualTo(204);
        assertThat(stuur("admin", "/engine-rest/task/" + taak + "/assignee", "{\"userId\":\"jp-roosendaal\"}").status())
                .isEqualTo(204);
        assertThat(stuur("admin", "/engine-rest/process-instance/" + casus + "/modification", """
                {"instructions":[{"type":"startBeforeActivity","activityId":"advies-geven"}]}""").status())
                .isEqualTo(204);
        assertThat(haal("admin", "/engine-rest/user").tekst()).contains("jp-roosendaal");
        assertThat(haal("admin", "/engine-rest/metrics").status()).isEqualTo(200);
        assertThat(vraag("admin", "DELETE", "/engine-rest/process-instance/" + casus, null).status()).isEqualTo(204);
    }

    @Test
    void eenRolZietInTasklistWatZijMagStarten() throws Exception {
        String lijst = "/engine-rest/process-definition?startableInTasklist=true&startablePermissionCheck=true"
                + "&latest=true&active=true";

        assertThat(haal("jp-moerdijk", lijst).tekst()).contains("proefroute");
        assertThat(haal("aanbieder-b", lijst).tekst()).contains("proefroute");
        assertThat(haal("zi2t", lijst).tekst()).doesNotContain("proefroute");
        assertThat(haal("auditor", lijst).tekst()).doesNotContain("proefroute");
    }

    @ParameterizedTest
    @CsvSource({"POST, /engine-rest/message, '{\"messageName\":\"proef-starten\"}'",
        "POST, /engine-rest/signal, '{\"name\":\"x\"}'",
        "POST, /engine-rest/condition, '{\"variables\":{\"x\":{\"value\":1}}}'",
        "POST, /engine-rest/task/create, '{\"name\":\"x\"}'",
        "POST, /engine-rest/filter/create, '{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}'",
        "POST, /engine-rest/group/create, '{\"id\":\"camunda-admin2\"}'",
        "POST, /engine-rest/user/create, '{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}'",
        "PUT, /engine-rest/group/camunda-admin/members/aanbieder-a, ",
        "POST, /engine-rest/authorization/create, '{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"aanbieder-a\",\"resourceType\":7,\"resourceId\":\"*\"}'",
        "POST, /engine-rest/identity/verify, '{\"username\":\"admin\",\"password\":\"admin\"}'",
        "POST, /engine-rest/history/cleanup, ",
        "GET, /engine-rest/history/cleanup/jobs, ",
        "GET, /engine-rest/metrics, ", "GET, /engine-rest/metrics/activity-instance-start/sum, ",
        "GET, /engine-rest/telemetry/data, ", "GET, /engine-rest/telemetry/configuration, ",
        "POST, /engine-rest/telemetry/configuration, '{\"enableTelemetry\":true}'",
        "GET, /engine-rest/task/report/candidate-group-count, ",
        "GET, /engine-rest/process-definition/statistics, ",
        "GET, /engine-rest/history/task/report?reportType=duration&periodUnit=month, ",
        "GET, /engine-rest/history/process-instance/report?reportType=duration&periodUnit=month, ",
        "GET, /engine-rest/external-task/topic-names, ",
        "GET, /engine-rest/optimize/task-instance/completed, ", "GET, /engine-rest/optimize/variable-update, ",
        "POST, /engine-rest/process-instance/delete, '{\"processInstanceIds\":[\"{casus}\"]}'",
        "PUT, /engine-rest/process-instance/suspended, '{\"suspended\":true,\"processInstanceIds\":[\"{casus}\"]}'",
        "PUT, /engine-rest/process-definition/suspended, '{\"suspended\":true,\"processDefinitionKey\":\"proefroute\"}'",
        "POST, /engine-rest/process-instance/variables-async, '{\"processInstanceIds\":[\"{casus}\"],\"variables\":{\"a\":{\"value\":1}}}'",
        "POST, /engine-rest/process-instance/message-async, '{\"processInstanceIds\":[\"{casus}\"],\"messageName\":\"m\"}'",
        "DELETE, /engine-rest/metrics/task-worker, ",
        "DELETE, /engine-rest/user/admin, ", "DELETE, /engine-rest/user/aanbieder-a, ",
        "GET, /camunda/api/cockpit/plugin/base/default/process-definition/statistics, ",
        "GET, /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated, "})
    void wieAanEenRouteMeedoetKomtHierNiet(String methode, String pad, String json) throws Exception {
        String casus = casus();

        Antwoord antwoord = vraag("aanbieder-a", methode, pad, json == null ? null : json.replace("{casus}", casus));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"deployment", "batch", "authorization", "external-task", "incident", "variable-instance",
        "schema/log", "history/batch", "history/decision-instance", "history/incident",
        "history/external-task-log", "history/user-operation", "case-instance", "tenant"})
    void dezeLijstenZijnLeegVoorWieAanEenRouteMeedoet(String lijst) throws Exception {
        casus();

        Antwoord antwoord = haal("aanbieder-a", "/engine-rest/" + lijst);

        assertThat(antwoord.status() == 403 || "[]".equals(antwoord.tekst())).as(antwoord.tekst()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"job", "history/job-log"})
    void vanHetWerkVanHetProgrammaZietNiemandEenCasus(String lijst) throws Exception {
        casus();

        // what is left is the engine's own cleaning at night, which belongs to no case
        haal("aanbieder-a", "/engine-rest/" + lijst).json()
                .forEach(werk -> assertThat(werk.get("processInstanceId").isNull()).as(werk.toString()).isTrue());
    }

    @Test
    void iemandZietAlleenZichzelfEnDeEigenGroepen() throws Exception {
        assertThat(haal("aanbieder-a", "/engine-rest/user").json().findValuesAsText("id")).containsExactly("aanbieder-a");
        assertThat(haal("aanbieder-a", "/engine-rest/group").json().findValuesAsText("id"))
                .containsExactly("aanbieder.aanbieder-a");
        assertThat(haal("aanbieder-a", "/engine-rest/user/jp-roosendaal/profile").status()).isIn(403, 404);
        assertThat(haal("aanbieder-a", "/engine-rest/identity/groups?userId=jp-roosendaal").tekst())
                .doesNotContain("jeugdprofessional");
        assertThat(haal("aanbieder-a", "/engine-rest/authorization/check?permissionName=READ&resourceName=TASK"
                + "&resourceType=7&userId=admin").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "vraagbaak", "auditor", "proceseigenaar", "beheerder"})
    void waarBerichtenHeengaanBepaaltNiemandZelf(String wie) throws Exception {
        String pad = "/engine-rest/user/" + wie;
        JsonNode eerst = haal(wie, pad + "/profile").json();

        for (String anders : List.of("email", "firstName", "lastName")) {
            ObjectNode profiel = eerst.deepCopy();
            profiel.put(anders, "elders@voorbeeld.invalid");
            assertThat(vraag(wie, "PUT", pad + "/profile", profiel.toString()).status()).as(anders).isEqualTo(403);
        }
        assertThat(haal(wie, pad + "/profile").json()).isEqualTo(eerst);
        assertThat(vraag(wie, "PUT", pad + "/credentials",
                "{\"password\":\"" + wie + "\",\"authenticatedUserPassword\":\"" + wie + "\"}").status())
                .as("een eigen wachtwoord").isIn(204, 400);
    }

    @Test
    void wieMeedoetStartNietZonderStartformulierOfLangsEenOmweg() throws Exception {
        String pad = "/engine-rest/process-definition/key/proefroute/";
        String gegevens = "\"variables\":{\"gemeente\":{\"value\":\"roosendaal\"},\"aanbieder\":{\"value\":\"aanbieder-a\"}}";

        assertThat(stuur("zi2t", pad + "start", "{" + gegevens + "}").status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "start", "{" + gegevens + "}").status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "submit-form", "{" + gegevens + "}").status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "start", "{" + gegevens + ",\"startInstructions\":["
                + "{\"type\":\"startBeforeActivity\",\"activityId\":\"advies-geven\"}]}").status()).isEqualTo(403);
        assertThat(stuur("admin", pad + "start", "{" + gegevens + "}").status()).isEqualTo(200);
    }

    @Test
    void deDemomensenStaanErZoalsAfgesproken() {
        assertThat(identiteiten.createUserQuery().count()).isEqualTo(24);
        assertThat(identiteiten.createGroupQuery().groupMember("contractmanager").list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("contractmanager.amsterdam-zaanstreek", "contractmanager.west-brabant-west");
        assertThat(identiteiten.createGroupQuery().groupMember("beheerder").list()).extracting(Group::getId)
                .containsExactly("functioneel-beheerder");
        assertThat(identiteiten.createGroupQuery().groupId("jeugdprofessional").count()).isZero();
        assertThat(identiteiten.createUserQuery().list()).extracting(User::getEmail)
                .allMatch(adres -> adres.endsWith("@voorbeeld.invalid"));
        assertThat(identiteiten.createGroupQuery().groupId("lokale-aanstuurder.etten-leur").singleResult().getName())
                .isEqualTo("Lokale aanstuurder Etten-Leur");
        assertThat(identiteiten.createGroupQuery().groupId("camunda-admin").singleResult().getType()).isEqualTo("SYSTEM");
    }

    private String route() {
        return definities.createProcessDefinitionQuery().processDefinitionKey("proefroute").latestVersion().singleResult()
                .getId();
    }
}
