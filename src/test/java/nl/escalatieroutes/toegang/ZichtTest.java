package nl.escalatieroutes.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.util.List;
import org.camunda.bpm.engine.task.Comment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which cases and tasks, over the engine's REST API. */
@Tag("database")
class ZichtTest extends Proef {

    private String casus;
    private String taak;

    @BeforeEach
    void zetCasusKlaar() {
        casus = casus();
        taak = taak(casus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp-roosendaal", "aanbieder-a"})
    void wieEenDeelHeeftZietTakenEnCasus(String wie) throws Exception {
        assertThat(ids(wie, "/engine-rest/task")).contains(taak);
        assertThat(ids(wie, "/engine-rest/history/task")).contains(taak);
        assertThat(ids(wie, "/engine-rest/process-instance")).contains(casus);
        assertThat(ids(wie, "/engine-rest/history/process-instance")).contains(casus);
        assertThat(haal(wie, "/engine-rest/task/" + taak).status()).isEqualTo(200);
        assertThat(haal(wie, "/engine-rest/process-instance/" + casus).status()).isEqualTo(200);
        assertThat(haal(wie, "/engine-rest/task/count?processInstanceId=" + casus).json().get("count").asInt()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp-moerdijk", "la-roosendaal", "aanbieder-b", "zi2t", "proceseigenaar", "beheerder"})
    void eenAnderZietEnLeestNiets(String wie) throws Exception {
        String bijlage = taken.createAttachment("text/plain", taak, casus, "dossier", null,
                new ByteArrayInputStream("geheim".getBytes())).getId();
        String opmerking = taken.createComment(taak, casus, "geheim").getId();
        String variabele = casussen.createVariableInstanceQuery().processInstanceIdIn(casus).variableName("geheim")
                .singleResult().getId();
        for (String lijst : List.of("task", "history/task", "process-instance", "history/process-instance",
                "history/activity-instance", "variable-instance", "history/variable-instance", "history/detail",
                "history/user-operation", "execution", "history/identity-link-log", "event-subscription")) {
            assertThat(haal(wie, "/engine-rest/" + lijst).tekst()).as(lijst).doesNotContain(casus);
            assertThat(stuurOfHaal(wie, "/engine-rest/" + lijst)).as(lijst).doesNotContain(casus);
        }
        assertThat(haal(wie, "/engine-rest/task/count?processInstanceId=" + casus).json().get("count").asInt()).isZero();
        assertThat(haal(wie, "/engine-rest/history/task/count?processInstanceId=" + casus).json().get("count").asInt())
                .isZero();
        for (String een : List.of("task/" + taak, "task/" + taak + "/form", "task/" + taak + "/form-variables",
                "task/" + taak + "/variables", "task/" + taak + "/variables/geheim", "task/" + taak + "/localVariables",
                "task/" + taak + "/identity-links", "task/" + taak + "/deployed-form", "task/" + taak + "/rendered-form",
                "task/" + taak + "/attachment", "task/" + taak + "/attachment/" + bijlage,
                "task/" + taak + "/attachment/" + bijlage + "/data", "task/" + taak + "/comment",
                "task/" + taak + "/comment/" + opmerking, "process-instance/" + casus,
                "process-instance/" + casus + "/variables", "process-instance/" + casus + "/variables/geheim",
                "process-instance/" + casus + "/activity-instances", "process-instance/" + casus + "/comment",
                "execution/" + casus, "execution/" + casus + "/localVariables", "variable-instance/" + variabele,
                "variable-instance/" + variabele + "/data", "history/variable-instance/" + variabele,
                "history/process-instance/" + casus)) {
            Antwoord antwoord = haal(wie, "/engine-rest/" + een);
            assertThat(antwoord.status()).as(een + ": " + antwoord.tekst()).isIn(403, 404);
            assertThat(antwoord.tekst()).doesNotContain("alleen hier");
        }
    }

    @Test
    void vragenNaarGroepenGeeftNietMeerDanMenZiet() throws Exception {
        String vanGemeente = "/engine-rest/task?candidateGroup=jeugdprofessional.roosendaal";
        assertThat(ids("jp-roosendaal", vanGemeente)).contains(taak);
        assertThat(ids("jp-roosendaal", "/engine-rest/task?candidateGroup=jeugdprofessional.moerdijk")).doesNotContain(taak);
        assertThat(ids("jp-moerdijk", vanGemeente)).isEmpty();
        // who has a part sees that it waits for the other party, whether or not an own group is asked for beside it
        assertThat(ids("aanbieder-a", vanGemeente)).contains(taak);
        assertThat(ids("jp-moerdijk", "/engine-rest/task?candidateGroups=jeugdprofessional.moerdijk,jeugdprofessional.roosendaal"))
                .doesNotContain(taak);
    }

    @Test
    void vragenNaarWieEenTaakHeeftGeeftNietMeerDanMenZiet() throws Exception {
        assertThat(stuur("jp-roosendaal", "/engine-rest/task/" + taak + "/claim", lichaam("claim", "jp-roosendaal")).status())
                .isEqualTo(204);
        String opgepakt = "/engine-rest/task?assignee=jp-roosendaal";
        assertThat(ids("jp-roosendaal", opgepakt)).contains(taak);
        assertThat(ids("aanbieder-a", opgepakt)).contains(taak);
        assertThat(ids("jp-moerdijk", opgepakt)).isEmpty();
        assertThat(ids("jp-moerdijk", "/engine-rest/task?assignee=jp-moerdijk")).doesNotContain(taak);
    }

    @Test
    void vragenNaarTakenBijNaamGeeftNietMeerDanMenZiet() throws Exception {
        String andere = taak(casus("moerdijk", "aanbieder-b"));
        String bijNaam = "/engine-rest/task?taskIdIn=" + taak + "," + andere;
        assertThat(ids("aanbieder-a", bijNaam)).containsExactly(taak);
        assertThat(ids("jp-moerdijk", bijNaam)).containsExactly(andere);
        assertThat(ids("zi2t", bijNaam)).isEmpty();
        assertThat(ids("auditor", bijNaam)).containsExactlyInAnyOrder(taak, andere);
        assertThat(ids("aanbieder-a", "/engine-rest/task?taskIdIn=" + taak + "," + andere + "&candidateGroup=aanbieder.aanbieder-b"))
                .isEmpty();

        // who took it up, and who only has a part in the case, see it too
        deel(casus, "vraagbaak");
        assertThat(ids("vraagbaak", bijNaam)).containsExactly(taak);
        assertThat(stuur("jp-moerdijk", "/engine-rest/task/" + andere + "/claim", lichaam("claim", "jp-moerdijk")).status())
                .isEqualTo(204);
        assertThat(ids("jp-moerdijk", bijNaam)).containsExactly(andere);
    }

    @Test
    void eenAnderWerktNietAanDeTaak() throws Exception {
        for (String wie : List.of("jp-moerdijk", "aanbieder-b", "zi2t", "auditor", "proceseigenaar", "beheerder")) {
            for (String doe : List.of("claim", "unclaim", "complete", "submit-form", "resolve", "delegate", "assignee",
                    "bpmnError", "bpmnEscalation", "identity-links", "comment/create", "variables")) {
                assertThat(stuur(wie, "/engine-rest/task/" + taak + "/" + doe, lichaam(doe, wie)).status())
                        .as(wie + " " + doe).isIn(doe.equals("comment/create") ? 400 : 403, 403);
            }
        }
        assertThat(taken.createTaskQuery().taskId(taak).taskUnassigned().count()).isOne();
        assertThat(taken.getTaskComments(taak)).isEmpty();
    }

    @Test
    void wieDeTaakAlleenZietLeestZijnVariabelenNiet() throws Exception {
        deel(casus, "vraagbaak");

        assertThat(haal("vraagbaak", "/engine-rest/task/" + taak).status()).isEqualTo(200);
        assertThat(haal("vraagbaak", "/engine-rest/task/" + taak + "/identity-links").status()).isEqualTo(200);
        assertThat(haal("vraagbaak", "/engine-rest/task/" + taak + "/variables").status()).isEqualTo(403);
        assertThat(haal("vraagbaak", "/engine-rest/task/" + taak + "/attachment").status()).isEqualTo(403);
        assertThat(stuur("vraagbaak", "/engine-rest/task/" + taak + "/complete", "{}").status()).isEqualTo(403);
    }

    @Test
    void eenKandidaatWerktMaarKomtNietLangsHetFormulier() throws Exception {
        String pad = "/engine-rest/task/" + taak + "/";

        assertThat(haal("aanbieder-a", pad + "variables").tekst()).contains("alleen hier");
        assertThat(stuur("aanbieder-a", pad + "claim", "{\"userId\":\"jp-roosendaal\"}").status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "assignee", "{\"userId\":\"aanbieder-a\"}").status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "claim", "{\"userId\":\"aanbieder-a\"}").status()).isEqualTo(204);
        assertThat(stuur("jp-roosendaal", pad + "unclaim", "{}").status()).isEqualTo(403);
        assertThat(stuur("jp-roosendaal", pad + "claim", "{}").status()).isEqualTo(403);
        assertThat(stuur("jp-roosendaal", pad + "assignee", "{\"userId\":null}").status()).isEqualTo(403);
        assertThat(stuur("jp-roosendaal", pad + "assignee", "{\"userId\":\"zi2t\"}").status()).isEqualTo(403);
        assertThat(stuur("zi2t", pad + "assignee", "{\"userId\":\"zi2t\"}").status()).isEqualTo(403);
        assertThat(taken.createTaskQuery().taskId(taak).singleResult().getAssignee()).isEqualTo("aanbieder-a");
        assertThat(stuur("jp-roosendaal", pad + "assignee", "{\"userId\":\"jp-roosendaal\"}").status())
                .as("een kandidaat neemt de taak over").isEqualTo(204);
        assertThat(stuur("aanbieder-a", pad + "assignee", "{\"userId\":\"aanbieder-a\"}").status()).as("en terug").isEqualTo(204);
        for (String doe : List.of("resolve", "delegate", "bpmnError", "bpmnEscalation", "identity-links", "variables",
                "localVariables")) {
            assertThat(stuur("aanbieder-a", pad + doe, lichaam(doe, "aanbieder-a")).status()).as(doe).isEqualTo(403);
        }
        assertThat(vraag("aanbieder-a", "PUT", pad, "{\"name\":\"anders\"}").status()).isEqualTo(403);
        assertThat(vraag("aanbieder-a", "PUT", pad + "variables/geheim", "{\"value\":\"x\"}").status()).isEqualTo(403);
        assertThat(vraag("aanbieder-a", "DELETE", pad + "variables/geheim", null).status()).isEqualTo(403);
        assertThat(vraag("aanbieder-a", "DELETE", pad, null).status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", pad + "unclaim", "{}").status()).isEqualTo(204);
        assertThat(stuur("jp-roosendaal", pad + "claim", "{\"userId\":\"jp-roosendaal\"}").status()).isEqualTo(204);
        assertThat(stuur("jp-roosendaal", pad + "complete", "{}").status()).isEqualTo(204);
        assertThat(ids("zi2t", "/engine-rest/task")).contains(taak(casus));
    }

    /** A file would stand beside the case too; of a stranger it would be one in a case of others. */
    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-roosendaal", "jp-moerdijk", "auditor", "beheerder", "admin"})
    void naastDeCasusZetNiemandBijlagen(String wie) throws Exception {
        HttpRequest.Builder verzoek = verzoek("/engine-rest/task/" + taak + "/attachment/create")
                .header("Authorization", basic(wie, wie)).header("Content-Type", "multipart/form-data; boundary=GRENS")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        --GRENS\r
                        Content-Disposition: form-data; name="attachment-name"\r
                        \r
                        van mij\r
                        --GRENS\r
                        Content-Disposition: form-data; name="content"; filename="x.txt"\r
                        Content-Type: text/plain\r
                        \r
                        inhoud\r
                        --GRENS--\r
                        """));

        // the engine's REST API calls whatever goes wrong here bad input
        assertThat(vraag(verzoek).status()).isIn(400, 404);
        assertThat(taken.getTaskAttachments(taak)).isEmpty();
    }

    /** A note would stand beside the case: in no dossier, no timeline and no export. */
    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-roosendaal", "auditor", "beheerder", "admin"})
    void naastDeCasusSchrijftNiemandOpmerkingen(String wie) throws Exception {
        String pad = "/engine-rest/task/" + taak + "/comment";
        String eerder = taken.createComment(taak, casus, "van eerder").getId();

        assertThat(stuur(wie, pad + "/create", "{\"message\":\"van mij\"}").status()).isIn(400, 403, 404);
        assertThat(vraag(wie, "PUT", pad, "{\"id\":\"" + eerder + "\",\"message\":\"anders\"}").status()).isIn(400, 403, 404);
        assertThat(taken.getTaskComments(taak)).extracting(Comment::getFullMessage).containsExactly("van eerder");
        if (!wie.equals("admin")) {
            assertThat(vraag(wie, "DELETE", pad + "/" + eerder, null).status()).isIn(403, 404);
            assertThat(vraag(wie, "DELETE", pad, null).status()).isIn(403, 404);
            assertThat(taken.getTaskComments(taak)).hasSize(1);
        }
    }

    @Test
    void wieVervangenIsHoudtWatGebeurdIsEnZietVerderNiets() throws Exception {
        taken.complete(taak);
        String daarna = taak(casus);
        sluitDeel(casus, "aanbieder.aanbieder-a");

        assertThat(ids("aanbieder-a", "/engine-rest/history/task")).contains(taak).doesNotContain(daarna);
        assertThat(ids("aanbieder-a", "/engine-rest/task")).doesNotContain(daarna);
        assertThat(ids("aanbieder-a", "/engine-rest/process-instance")).doesNotContain(casus);
        assertThat(ids("aanbieder-a", "/engine-rest/history/process-instance")).doesNotContain(casus);
        assertThat(ids("jp-roosendaal", "/engine-rest/history/task")).contains(taak, daarna);
        assertThat(ids("jp-roosendaal", "/engine-rest/task")).contains(daarna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/history/task", "/engine-rest/process-instance",
        "/engine-rest/history/process-instance"})
    void opDeInhoudVanEenCasusWordtNietGezocht(String lijst) throws Exception {
        String soort = lijst.endsWith("task") ? "processVariables" : "variables";
        String filter = "{\"%s\":[{\"name\":\"%s\",\"operator\":\"like\",\"value\":\"%%\"}]}";
        String inOf = "{\"orQueries\":[" + filter.formatted(soort, "geheim") + "]}";

        assertThat(stuur("aanbieder-a", lijst, filter.formatted(soort, "geheim")).status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", lijst, inOf).status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", lijst, filter.formatted(soort, "gemeente")).status()).isEqualTo(200);
        assertThat(stuur("auditor", lijst, filter.formatted(soort, "geheim")).status()).isEqualTo(200);
    }

    @Test
    void opEenVariabeleWordtNietGesorteerd() throws Exception {
        assertThat(stuur("aanbieder-a", "/engine-rest/task", """
                {"sorting":[{"sortBy":"processVariable","sortOrder":"asc",
                 "parameters":{"variable":"geheim","type":"String"}}]}""").status()).isEqualTo(403);
    }

    @Test
    void deTakenlijstVanTasklistWerktMetZoekenEnBladeren() throws Exception {
        String zoek = """
                {"sorting":[{"sortBy":"dueDate","sortOrder":"asc"}],
                 "orQueries":[{"candidateGroups":["aanbieder.aanbieder-a"],"assignee":"aanbieder-a",
                 "includeAssignedTasks":true}],"processDefinitionKey":"proefroute","taskNameLike":"%verleg%"}""";

        assertThat(stuur("aanbieder-a", "/engine-rest/task?firstResult=0&maxResults=500", zoek).tekst()).contains(taak);
        assertThat(stuur("aanbieder-a", "/engine-rest/task/count", zoek).json().get("count").asInt()).isPositive();
        assertThat(stuur("aanbieder-b", "/engine-rest/task?firstResult=0&maxResults=500", zoek).tekst())
                .doesNotContain(taak);
    }

    private List<String> ids(String wie, String pad) throws Exception {
        Antwoord antwoord = haal(wie, pad);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json().findValuesAsText("id");
    }

    private String stuurOfHaal(String wie, String pad) throws Exception {
        return stuur(wie, pad, "{}").tekst();
    }

    private static String lichaam(String doe, String wie) {
        return switch (doe) {
            case "claim", "delegate", "assignee" -> "{\"userId\":\"" + wie + "\"}";
            case "bpmnError" -> "{\"errorCode\":\"x\"}";
            case "bpmnEscalation" -> "{\"escalationCode\":\"x\"}";
            case "identity-links" -> "{\"groupId\":\"zi2t\",\"type\":\"candidate\"}";
            case "comment/create" -> "{\"message\":\"x\"}";
            case "variables", "localVariables" -> "{\"modifications\":{\"geheim\":{\"value\":\"x\"}}}";
            default -> "{}";
        };
    }
}
