package nl.escalatieroutes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.escalatieroutes.EscalatieroutesApplication;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An administrator prepares a database; the program works in it with an account that may not change it. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class MaakDatabaseTest {

    private static final String ACCOUNT = "programma";
    private static final String WACHTWOORD = "een lang geheim";

    private final String adres = Testdatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(Testdatabase.bron(adres));

    @Test
    @EnabledIfSystemProperty(named = "testdatabase", matches = "postgresql")
    void metEenAccountZonderRechtOpTabellen_werktHetProgramma() {
        jdbc.sql("create role " + ACCOUNT + " login password '" + WACHTWOORD + "'").update();
        assertThat(maak("--escalatie.database.account=" + ACCOUNT)).contains("versie", "Het account programma mag");

        JdbcClient alsProgramma = JdbcClient.create(new DriverManagerDataSource(adres, ACCOUNT, WACHTWOORD));
        assertThatThrownBy(() -> alsProgramma.sql("create table PROEF (ID int)").update()).rootCause().isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> alsProgramma.sql("drop table CASUS").update()).rootCause().isInstanceOf(SQLException.class);
        try (ConfigurableApplicationContext programma = start(ACCOUNT, WACHTWOORD,
                "--spring.datasource.hikari.data-source-properties.socketTimeout=60")) {
            assertThat(programma.getBean(HikariDataSource.class).getDataSourceProperties())
                    .as("only a command waits without an end").containsEntry("socketTimeout", "60");
            assertThat(programma.getBean(RepositoryService.class).createProcessDefinitionQuery()
                    .processDefinitionKey("escalatie-west-brabant-west").count()).isOne();
        }
    }

    @Test
    void zonderTabellen_ofMetEenOudereVersie_startHetProgrammaNiet() {
        assertThatThrownBy(() -> start(Testdatabase.BEHEERDER, "")).rootCause().isInstanceOf(DatabaseNietKlaar.class)
                .hasMessage("De database heeft nog geen tabellen.");
        assertThat(tabellen()).doesNotContain("act_ru_task", "casus");

        maak();
        jdbc.sql("delete from \"flyway_schema_history\" where \"version\" = '6'").update();
        assertThatThrownBy(() -> start(Testdatabase.BEHEERDER, "")).rootCause().isInstanceOf(DatabaseNietKlaar.class)
                .hasMessage("De database is van een oudere versie van het programma: stap 6 (sessies) ontbreekt.");
    }

    @Test
    void eenDatabaseDieDeEngineZelfMaakte_wordtBijgewerkt_enNogEensIsNietErg() {
        maakDoorDeEngine(adres);
        List<String> vanDeEngine = tabellen();

        maak();
        List<String> alle = tabellen();
        assertThat(alle).containsAll(vanDeEngine).contains("casus", "spring_session");
        maak();
        assertThat(tabellen()).isEqualTo(alle);
    }

    @Test
    void deEngineKrijgtDezelfdeTabellenAlsVanZichzelf_enOnzeIndexenErbij() {
        maak();
        List<String> vanOns = new ArrayList<>(tabellen());
        vanOns.removeIf(tabel -> !tabel.startsWith("act_"));
        String elders = Testdatabase.nieuw();
        maakDoorDeEngine(elders);
        assertThat(vanOns).isEqualTo(tabellen(JdbcClient.create(Testdatabase.bron(elders))));
        assertThat(jdbc.sql("select lower(" + (Testdatabase.isPostgresql() ? "indexname) from pg_indexes"
                : "INDEX_NAME) from INFORMATION_SCHEMA.INDEXES")).query(String.class).list())
                .contains("escalatie_idx_task_parent", "escalatie_idx_job_duedate");
    }

    @Test
    @DisabledIfSystemProperty(named = "testdatabase", matches = "postgresql")
    void rechtenVoorEenAccount_zijnVoorPostgresql() {
        assertThatThrownBy(() -> maak("--escalatie.database.account=" + ACCOUNT)).isInstanceOf(Gebruiksfout.class)
                .hasMessage("Een eigen account voor het programma kan alleen in PostgreSQL.");
    }

    @Test
    void eenDatabaseDieErNietIs_isEenGebruiksfout(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> new MaakDatabase().voerUit(
                List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/weg", "--spring.datasource.username=x"), System.out))
                .isInstanceOf(Gebruiksfout.class).hasMessageStartingWith("Het lukt niet met deze database: ");
        assertThat(uitvoer.getAll()).as("geen foutmelding voor programmeurs").doesNotContain("\tat ");
    }

    @Test
    void watGeenInstellingIs_isEenGebruiksfout() {
        assertThatThrownBy(() -> new MaakDatabase().voerUit(List.of("snel"), System.out))
                .isInstanceOf(Gebruiksfout.class).hasMessage("'snel' is geen instelling. Een instelling begint met '--'.");
    }

    private void maakDoorDeEngine(String waar) {
        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setDataSource(Testdatabase.bron(waar)).setDatabaseSchemaUpdate("true")
                .setJobExecutorActivate(false).setProcessEngineName(waar).buildProcessEngine().close();
    }

    private List<String> tabellen() {
        return tabellen(jdbc);
    }

    private static List<String> tabellen(JdbcClient jdbc) {
        return jdbc.sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public' order by 1")
                .query(String.class).list();
    }

    private String maak(String... meer) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        List<String> argumenten = new ArrayList<>(List.of("--spring.datasource.url=" + adres,
                "--spring.datasource.username=" + Testdatabase.BEHEERDER, "--spring.datasource.password="));
        argumenten.addAll(Arrays.asList(meer));
        assertThat(new MaakDatabase().voerUit(argumenten, new PrintStream(uit, true, StandardCharsets.UTF_8))).isZero();
        return uit.toString(StandardCharsets.UTF_8);
    }

    /** As in production, where the program changes no tables. */
    private ConfigurableApplicationContext start(String account, String wachtwoord, String... meer) {
        List<String> argumenten = new ArrayList<>(List.of("--spring.datasource.url=" + adres, "--spring.datasource.username=" + account,
                        "--spring.datasource.password=" + wachtwoord, "--escalatie.database.bijwerken=false",
                        "--camunda.bpm.database.schema-update=false", "--server.port=0", "--camunda.bpm.job-execution.enabled=false"));
        argumenten.addAll(Arrays.asList(meer));
        return new SpringApplicationBuilder(EscalatieroutesApplication.class).run(argumenten.toArray(String[]::new));
    }
}
