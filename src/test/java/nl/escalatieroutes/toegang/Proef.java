package nl.escalatieroutes.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.escalatieroutes.toegang.rechten.Rechten;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The running program, asked from outside over HTTP, with a tiny route and cases whose parts the test writes itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:toegang;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    // a folder without regions: the routes of the project are no concern of these tests
    "escalatie.processen=src/test/resources/toegang"})
@ActiveProfiles("demo")
@Import(Proef.Proefrollen.class)
abstract class Proef {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The advisers of the tiny route. */
    @TestConfiguration
    static class Proefrollen {

        @Bean
        Rollen rollenVanProefroute() {
            return route -> "proefroute".equals(route) ? Set.of("zi2t", "vraagbaak") : Set.of();
        }
    }

    @LocalServerPort
    private int poort;
    @Autowired
    protected RepositoryService definities;
    @Autowired
    protected RuntimeService casussen;
    @Autowired
    protected TaskService taken;
    @Autowired
    protected ManagementService beheer;
    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    private Rechten rechten;

    protected final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void zetRouteKlaar() {
        DeploymentBuilder uitrol = definities.createDeployment().name("proef").source("escalatieroutes")
                .enableDuplicateFiltering(false);
        for (String bestand : List.of("proefroute.bpmn", "route.yaml", "proef.form")) {
            uitrol.addInputStream(bestand, getClass().getResourceAsStream("/toegang/" + bestand));
        }
        uitrol.deploy();
        rechten.werkBij();
    }

    /** A case of Roosendaal and provider a, in which both have a part; returns its id. */
    protected String casus() {
        return casus("roosendaal", "aanbieder-a");
    }

    protected String casus(String gemeente, String aanbieder) {
        String id = casussen.startProcessInstanceByKey("proefroute", "C-" + UUID.randomUUID().toString().substring(0, 8),
                Map.of("gemeente", gemeente, "aanbieder", aanbieder, "geheim", "alleen hier")).getId();
        deel(id, "jeugdprofessional." + gemeente);
        deel(id, "aanbieder." + aanbieder);
        return id;
    }

    protected void deel(String casusId, String groep) {
        jdbc.sql("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN) values (?, ?, 'betrokken', ?)")
                .params(casusId, groep, OffsetDateTime.now()).update();
    }

    protected void sluitDeel(String casusId, String groep) {
        jdbc.sql("update CASUS_DEEL set TOT = ? where CASUS_ID = ? and GROEP = ?")
                .params(OffsetDateTime.now(), casusId, groep).update();
    }

    protected String taak(String casusId) {
        return taken.createTaskQuery().processInstanceId(casusId).singleResult().getId();
    }

    protected Antwoord haal(String wie, String pad) throws Exception {
        return vraag(wie, "GET", pad, null);
    }

    protected Antwoord stuur(String wie, String pad, String json) throws Exception {
        return vraag(wie, "POST", pad, json);
    }

    protected Antwoord vraag(String wie, String methode, String pad, String json) throws Exception {
        HttpRequest.Builder verzoek = verzoek(pad);
        if (wie != null) {
            verzoek.header("Authorization", basic(wie, wie));
        }
        if (json != null) {
            verzoek.header("Content-Type", "application/json");
        }
        return vraag(verzoek.method(methode, json == null
                ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json)));
    }

    protected Antwoord vraag(HttpRequest.Builder verzoek) throws Exception {
        return new Antwoord(http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString()));
    }

    protected HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    }

    protected static String basic(String gebruiker, String wachtwoord) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((gebruiker + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    record Antwoord(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String tekst() {
            return http.body();
        }

        JsonNode json() throws Exception {
            return JSON.readTree(http.body());
        }

        String kop(String naam) {
            return http.headers().firstValue(naam).orElse("");
        }
    }
}
