package nl.escalatieroutes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.escalatieroutes.EscalatieroutesApplication;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The commands of README.md, 'The database in production', as they stand there: a case that began in the demo's H2 goes on
 * after each of them.
 */
@Tag("database")
@EnabledIfSystemProperty(named = "testdatabase", matches = "postgresql")
class BewarenEnVerhuizenTest {

    private static final String CASUSNUMMER = "VERHUIS-1";

    @TempDir
    private Path map;
    private final String adres = Testdatabase.nieuw();
    private final Map<String, String> omgeving = new HashMap<>();

    @BeforeEach
    void zetOmgeving() {
        omgeving.put("JDBC", adres);
        omgeving.put("BEHEER", "postgres");
        omgeving.put("PROGRAMMA", "postgres");
        omgeving.put("PG", adres.substring("jdbc:".length()) + "?user=postgres");
    }

    @Test
    void eenCasusOverleeftKopieVerhuizingTerugzettenEnEenNieuweVersie() throws Exception {
        String demo = "jdbc:h2:file:" + map.resolve("data/escalatieroutes") + ";MAX_COMPACT_TIME=0";
        try (ConfigurableApplicationContext programma = start(demo, "sa", "--escalatie.demo.casussen=5")) {
            begin(programma);
        }
        Map<String, Long> rijen = rijen(JdbcClient.create(Testdatabase.bron(demo)));
        voerUit("cp -r data");
        Files.delete(map.resolve("data/escalatieroutes.mv.db"));
        voerUit("rm -r data");

        voerUit("java -jar target/escalatieroutes.jar maak-database");
        voerUit("java -jar target/escalatieroutes.jar verhuis-database");
        JdbcClient nieuw = JdbcClient.create(Testdatabase.bron(adres));
        assertThat(rijen.get("casus")).isGreaterThan(5);
        assertThat(rijen(nieuw)).isEqualTo(rijen);
        try (ConfigurableApplicationContext programma = start(adres, "postgres", "--escalatie.database.bijwerken=false")) {
            rondAf(programma, "jp-etten-leur", "gesprek-voeren",
                    Map.of("akkoordJeugdprofessional", false, "akkoordAanbieder", false, "adviesVragenAan", "geen"));
        }

        boolean metPgDump = heeftPgDump();
        String terug = metPgDump ? kopieEnTerug() : Testdatabase.kopie(adres);
        JdbcClient teruggezet = JdbcClient.create(Testdatabase.bron(terug));
        assertThat(rijen(teruggezet)).isEqualTo(rijen(nieuw));

        wordtOuder(teruggezet);
        assertThatThrownBy(() -> start(terug, "postgres", "--escalatie.database.bijwerken=false"))
                .rootCause().isInstanceOf(DatabaseNietKlaar.class);
        omgeving.put("JDBC", terug);
        voerUit("java -jar target/escalatieroutes.jar maak-database");
        try (ConfigurableApplicationContext programma = start(terug, "postgres", "--escalatie.database.bijwerken=false")) {
            rondAf(programma, "la-etten-leur", "besluit-lokale-aanstuurder",
                    Map.of("akkoordLokaleAanstuurder", true, "akkoordAanbieder", true, "oplossing", "De aanbieder begint."));
            rondAf(programma, "aanbieder-a", "afspraak-bevestigen", Map.of("klopt", true));
        }
        assertThat(teruggezet.sql("select UITKOMST from CASUS where CASUSNUMMER = ?").param(CASUSNUMMER).query(String.class).single())
                .isEqualTo("opgelost-door-lokale-aanstuurder");
        assumeTrue(metPgDump, "pg_dump is hier niet of is te oud: de kopie van PostgreSQL is niet getoetst");
    }

    /** With PostgreSQL's own programs; the address of the database that came of it. */
    private String kopieEnTerug() throws IOException, InterruptedException {
        String terug = Testdatabase.nieuw();
        voerUit("pg_dump");
        omgeving.put("PG_NIEUW", terug.substring("jdbc:".length()) + "?user=postgres");
        voerUit("pg_restore");
        return terug;
    }

    /** As a version left it that kept no sessions, nodes and sign-ins in the database, and had no indexes of its own. */
    private static void wordtOuder(JdbcClient database) {
        database.sql("drop table SPRING_SESSION_ATTRIBUTES, SPRING_SESSION, DIENST_KNOOP, AANMELDING, NAAMWISSEL, CIJFERBEELD").update();
        database.sql("drop index ESCALATIE_IDX_TASK_PARENT, ESCALATIE_IDX_JOB_DUEDATE, CASUS_OVER_TERMIJN, BERICHT_STATUS").update();
        assertThat(database.sql("delete from flyway_schema_history where version in "
                + "('6', '6.1', '6.2', '7', '8', '9', '10', '11', '12')").update()).isEqualTo(9);
    }

    private static ConfigurableApplicationContext start(String waar, String account, String... meer) {
        List<String> alle = new ArrayList<>(List.of("--spring.datasource.url=" + waar, "--spring.datasource.username=" + account,
                "--spring.datasource.password=", "--server.port=0", "--camunda.bpm.job-execution.enabled=false"));
        alle.addAll(List.of(meer));
        return new SpringApplicationBuilder(EscalatieroutesApplication.class).run(alle.toArray(String[]::new));
    }

    private static void begin(ConfigurableApplicationContext programma) {
        als(programma, "aanbieder-a", engine -> engine.getRuntimeService().startProcessInstanceByKey("escalatie-west-brabant-west",
                Map.of("casusnummer", CASUSNUMMER, "gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                        "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", "Over de doelen, één voor één.",
                        "lopendeZorg", true)));
    }

    private static void rondAf(ConfigurableApplicationContext programma, String wie, String stap, Map<String, Object> antwoorden) {
        als(programma, wie, engine -> engine.getTaskService().complete(engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(CASUSNUMMER).taskDefinitionKey(stap).singleResult().getId(), antwoorden));
    }

    private static void als(ConfigurableApplicationContext programma, String wie, Consumer<ProcessEngine> werk) {
        ProcessEngine engine = programma.getBean(ProcessEngine.class);
        engine.getIdentityService().setAuthentication(wie, programma.getBean(Groepen.class).van(wie));
        try {
            werk.accept(engine);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** How many rows each table holds. */
    private static Map<String, Long> rijen(JdbcClient jdbc) {
        Map<String, Long> rijen = new TreeMap<>();
        for (String tabel : jdbc.sql("select lower(table_name) from information_schema.tables "
                + "where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'").query(String.class).list()) {
            rijen.put(tabel, jdbc.sql("select count(*) from " + tabel).query(Long.class).single());
        }
        return rijen;
    }

    private static boolean heeftPgDump() throws InterruptedException {
        try {
            Process vraag = new ProcessBuilder("pg_dump", "--version").start();
            String versie = new String(vraag.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return vraag.waitFor() == 0 && Integer.parseInt(versie.replaceAll("(?s)[^0-9]*([0-9]+).*", "$1")) >= 15;
        } catch (IOException nietHier) {
            return false;
        }
    }

    /** Runs the line of README.md that begins so; the program is not in a jar yet when tests run. */
    private void voerUit(String begin) throws IOException, InterruptedException {
        List<String> regels = Files.readAllLines(Path.of("README.md")).stream().filter(regel -> regel.startsWith(begin)).toList();
        assertThat(regels).as("in README.md: " + begin).hasSize(1);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String opdracht = regels.get(0).replace("java -jar target/escalatieroutes.jar", "'" + java
                + "' -XX:TieredStopAtLevel=1 -cp \"$KLASSEN\" " + EscalatieroutesApplication.class.getName());
        File uitvoer = map.resolve("uitvoer.txt").toFile();
        ProcessBuilder proces = new ProcessBuilder("sh", "-c", opdracht).directory(map.toFile()).redirectErrorStream(true)
                .redirectOutput(uitvoer);
        proces.environment().putAll(omgeving);
        proces.environment().put("KLASSEN", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        assertThat(proces.start().waitFor()).as(opdracht + "\n" + Files.readString(uitvoer.toPath())).isZero();
    }
}
