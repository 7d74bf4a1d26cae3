package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.ProcessDataContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What operators see of the running program. */
@AutoConfigureObservability(tracing = false)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"escalatie.toezicht.token=tel-mij-maar-op", "logging.structured.format.console=ecs",
    "logging.structured.json.add.node=${escalatie.productie.knoop}", "escalatie.productie.knoop=knoop-1",
    "spring.datasource.url=jdbc:h2:mem:toezicht;DB_CLOSE_DELAY=-1"})
class ToezichtTest extends Buitenproef {

    private static final String CIJFERS = "/actuator/prometheus";
    private static final Instant EEN_UUR_GELEDEN = Instant.now().minus(Duration.ofHours(1));

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private RuntimeService casussen;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ConfigurableEnvironment omgeving;

    /** The log of this program, in a JVM where the tests before it have left theirs. */
    @BeforeEach
    void schrijfHetLogboek() {
        logboek(omgeving);
    }

    @AfterAll
    static void schrijfHetLogboekWeerGewoon() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
        logboek(new StandardEnvironment());
    }

    private static void logboek(ConfigurableEnvironment omgeving) {
        LoggingSystem logboek = LoggingSystem.get(ToezichtTest.class.getClassLoader());
        logboek.cleanUp();
        logboek.beforeInitialize();
        logboek.initialize(new LoggingInitializationContext(omgeving), null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void gezondheidIsAlleenEenStand_zonderAanmelden(String pad) {
        JsonNode stand = haal(null, pad).is(200).json();

        assertThat(stand.get("status").asText()).isEqualTo("UP");
        assertThat(stand.has("components") || stand.has("details")).isFalse();
    }

    @Test
    void cijfersZijnVoorDeBeheerderEnVoorDeVerzamelaar() throws Exception {
        haal(null, CIJFERS).is(401);
        haal("jp-etten-leur", CIJFERS).is(403);
        haal("beheerder", CIJFERS).is(200);
        assertThat(metToken("tel-mij-maar-op", CIJFERS)).isEqualTo(200);
        assertThat(metToken("tel-mij-maar-o", CIJFERS)).isEqualTo(401);
        assertThat(metToken("", CIJFERS)).isEqualTo(401);
        assertThat(metToken("tel-mij-maar-op", "/actuator/metrics")).as("the token opens nothing else").isEqualTo(401);
        assertThat(metToken("tel-mij-maar-op", "/api/casussen")).isEqualTo(401);
    }

    @Test
    void deCijfersTellenCasussenStappenBerichtenEnWerk() throws Exception {
        String laat = gestart();
        inStap2();
        metWachtwoord("jp-etten-leur", "fout");
        jdbc.sql("update ACT_RU_TASK set DUE_DATE_ = ? where PROC_INST_ID_ = ?").params(Timestamp.from(EEN_UUR_GELEDEN), instantie(laat)).update();
        jdbc.sql("update CASUS set OVER_TERMIJN = true where ID = ?").params(instantie(laat)).update();
        jdbc.sql("update BERICHT set MOMENT = ? where CASUS_ID = ?")
                .params(OffsetDateTime.ofInstant(EEN_UUR_GELEDEN, ZoneOffset.UTC), instantie(laat)).update();
        List<Job> wekkers = jobs.createJobQuery().timers().processInstanceId(instantie(laat)).list();
        jobs.setJobDuedate(wekkers.get(0).getId(), Date.from(EEN_UUR_GELEDEN));
        jobs.setJobRetries(wekkers.get(1).getId(), 0);

        // each kind is counted by itself, and so perhaps just before these cases
        wachtOp("escalatie_casussen_open{route=\"" + ROUTE + "\"}");
        wachtOp("escalatie_berichten_niet_verzonden{status=\"klaargezet\"}");
        wachtOp("escalatie_incidenten{soort=\"failedJob\"}");
        wachtOp("escalatie_jobs_mislukt 1.0");
        String cijfers = wachtOp("escalatie_stappen_open{route=\"" + ROUTE + "\",stap=\"besluit-lokale-aanstuurder\"}");

        assertThat(getal(cijfers, "escalatie_casussen_open{route=\"" + ROUTE + "\"}")).isGreaterThanOrEqualTo(2);
        assertThat(getal(cijfers, "escalatie_stappen_open{route=\"" + ROUTE + "\",stap=\"gesprek-voeren\"}")).isGreaterThanOrEqualTo(1);
        assertThat(getal(cijfers, "escalatie_berichten_niet_verzonden{status=\"klaargezet\"}")).isGreaterThanOrEqualTo(1);
        assertThat(getal(cijfers, "escalatie_casussen_over_termijn{route=\"" + ROUTE + "\"}")).isOne();
        assertThat(getal(cijfers, "escalatie_stappen_over_termijn{route=\"" + ROUTE + "\",stap=\"gesprek-voeren\"}")).isOne();
        assertThat(getal(cijfers, "escalatie_outbox_leeftijd_seconden")).isBetween(3600.0, 4200.0);
        assertThat(getal(cijfers, "escalatie_jobs_wachten")).isGreaterThanOrEqualTo(1);
        assertThat(getal(cijfers, "escalatie_incidenten{soort=\"failedJob\"}")).isOne();
        assertThat(getal(cijfers, "escalatie_aanmelden_mislukt_total{soort=\"wachtwoord\"}")).isGreaterThanOrEqualTo(1);
        assertThat(cijfers).doesNotContain("BUITEN-", "jp-etten-leur");
    }

    @Test
    void hetVoorbeeldVanAlarmenGebruiktCijfersDieErZijn() throws Exception {
        gestart();
        String cijfers = wachtOp("escalatie_casussen_open{");
        List<String> gebruikt = Pattern.compile("escalatie_[a-z_]+").matcher(Files.readString(Path.of("src/main/prometheus/alerts.yaml")))
                .results().map(MatchResult::group).distinct().toList();

        assertThat(gebruikt).hasSizeGreaterThanOrEqualTo(5);
        // a kind of row that there is none of now has its explanation only
        assertThat(gebruikt).allMatch(naam -> cijfers.contains("\n" + naam) || OOIT.contains(naam));
    }

    /** Rows that are there only when something is wrong. */
    private static final List<String> OOIT = List.of("escalatie_incidenten", "escalatie_stappen_over_termijn");

    @Test
    void elkeRegelInHetLogboekIsJson_metVerzoekNodeEnRoute_enNooitWatIemandSchreef(CapturedOutput uitvoer) throws Exception {
        String nummer = inStap2();
        String geheim = "Het gezin Vos-Terpstra wil niet";
        stuur("aanbieder-a", START, variabelen(met(gegevens(nieuwNummer()), "toelichting", geheim.repeat(400)))).noemt("toelichting");
        stuur("aanbieder-a", START, variabelen(met(gegevens(nieuwNummer()), "zorgvorm", geheim))).noemt("zorgvorm");
        stuur("aanbieder-a", START, variabelen(met(gegevens(nieuwNummer()), geheim, geheim))).is(400);
        stuur("aanbieder-a", START, "{\"variables\": \"" + geheim).is(400);
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", geheim, "anders", geheim)).is(400);
        stuur("la-etten-leur", casus(nummer) + "/termijn-aanpassen", met("taak", geheim, "nieuweDatum", geheim, "akkoordVan", geheim,
                "reden", geheim)).is(400);
        haal("aanbieder-a", "/api/casussen?zoek=Vos-Terpstra").is(200);
        haal("aanbieder-a", "/Vos-Terpstra").is(404);

        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + poort
                + "/api/casussen/" + ROUTE + "/" + nummer)).header("X-Request-ID", "verzoek-van-de-proxy").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.headers().firstValue("X-Request-ID")).contains("verzoek-van-de-proxy");
        assertThat(uitvoer.getAll()).doesNotContain("Vos-Terpstra").doesNotContain("We zijn het niet eens over de doelen");
        List<String> regels = Arrays.stream(uitvoer.getOut().split("\n")).filter(regel -> regel.startsWith("{")).toList();
        assertThat(regels).isNotEmpty();
        for (String regel : regels) {
            JsonNode velden = new ObjectMapper().readTree(regel);
            assertThat(velden.get("node").asText()).isEqualTo("knoop-1");
            assertThat(new TreeSet<>(List.of("@timestamp", "message"))).allMatch(velden::has);
        }
    }

    @Test
    void watHetProgrammaZelfNietLukt_staatErMetRouteEnStap(CapturedOutput uitvoer) throws Exception {
        String nummer = gestart();
        casussen.removeVariable(instantie(nummer), "gemeente");
        Job wekker = jobs.createJobQuery().timers().processInstanceId(instantie(nummer)).list().get(0);

        // as the engine's own threads do
        ProcessEngineConfigurationImpl instellingen = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        JobFailureCollector mislukking = new JobFailureCollector(wekker.getId());
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ExecuteJobHelper.executeJob(wekker.getId(), instellingen.getCommandExecutorTxRequired(), mislukking,
                    new ExecuteJobsCmd(wekker.getId(), mislukking), instellingen);
        } catch (RuntimeException mislukt) {
            ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(wekker.getId(), mislukt);
        } finally {
            new ProcessDataContext(instellingen).clearMdc();
            Context.removeJobExecutorContext();
        }

        List<JsonNode> metRoute = new ArrayList<>();
        for (String regel : uitvoer.getOut().split("\n")) {
            if (regel.startsWith("{") && regel.contains(wekker.getId())) {
                metRoute.add(new ObjectMapper().readTree(regel));
            }
        }
        assertThat(metRoute).anyMatch(regel -> regel.path("route").asText().equals(wekker.getProcessDefinitionKey())
                && !regel.path("stap").asText().isEmpty());
    }

    private String wachtOp(String wat) throws Exception {
        long uiterlijk = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        String cijfers = "";
        while (System.nanoTime() < uiterlijk) {
            cijfers = haal("beheerder", CIJFERS).tekst();
            if (cijfers.contains("\n" + wat)) {
                return cijfers;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(wat + " is er niet in\n" + cijfers);
    }

    private static double getal(String cijfers, String naam) {
        return Arrays.stream(cijfers.split("\n")).filter(regel -> regel.startsWith(naam + " ")).findFirst()
                .map(regel -> Double.parseDouble(regel.substring(naam.length() + 1)))
                .orElseThrow(() -> new AssertionError(naam + " is er niet in\n" + cijfers));
    }

    private int metToken(String token, String pad) throws IOException, InterruptedException {
        return kop("Bearer " + token, pad);
    }

    private void metWachtwoord(String wie, String wachtwoord) throws IOException, InterruptedException {
        assertThat(kop("Basic " + Base64.getEncoder().encodeToString((wie + ":" + wachtwoord).getBytes()), "/api/casussen"))
                .isEqualTo(401);
    }

    private int kop(String kop, String pad) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                .header("Authorization", kop).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
