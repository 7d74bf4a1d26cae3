package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the retention period a case is gone from every table, but for a line that does not name it. */
class BewaartermijnTest extends Buitenproef {

    private static final String OPGERUIMD = "/api/historie/opgeruimd";
    /** {@code historyTimeToLive} in the diagrams of the region. */
    private static final int BEWAARTERMIJN = 1825;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    private final Map<String, Kolom> kolommen = new TreeMap<>();

    /** What tests before this one left behind would be removed too. */
    @BeforeEach
    void ruimEerderOp() {
        overDagen(3 * BEWAARTERMIJN);
        ruimOp();
        ClockUtil.reset();
    }

    @AfterEach
    void klokTerug() {
        ClockUtil.reset();
    }

    @Test
    void vanEenAfgeslotenCasusBlijftAlleenDeRegelOver() {
        String nummer = uitgebreideCasus();
        List<String> ids = waarden(haal("admin", "/engine-rest/history/process-instance?processInstanceBusinessKey=" + nummer), "id");
        assertThat(ids).as("ook wat ernaast liep").hasSize(2);
        assertThat(plaatsen(nummer)).as("de zoektocht vindt wat er is")
                .contains("CASUS.CASUSNUMMER", "BERICHT.CASUSNUMMER", "ACT_HI_PROCINST.BUSINESS_KEY_", "ACT_HI_VARINST.TEXT_");
        long regels = haal("auditor", OPGERUIMD).json().get("totaal").asLong();

        overDagen(BEWAARTERMIJN - 1);
        ruimOp();
        assertThat(plaatsen(nummer)).as("een dag te vroeg").contains("CASUS.CASUSNUMMER", "GEBEURTENIS.WAT");

        overDagen(BEWAARTERMIJN + 1);
        ruimOp();
        assertThat(plaatsen(nummer)).isEmpty();
        ids.forEach(id -> assertThat(plaatsen(id)).as(id).isEmpty());
        haal("auditor", casus(nummer)).is(404);

        JsonNode lijst = haal("auditor", OPGERUIMD).is(200).json();
        assertThat(lijst.get("totaal").asLong()).isEqualTo(regels + 1);
        JsonNode regel = haal("auditor", OPGERUIMD + "?casusnummer=" + nummer).is(200).json().get("casussen").get(0);
        assertThat(regel.get("route").asText()).isEqualTo(ROUTE);
        assertThat(regel.get("door").asText()).isEqualTo("systeem");
        assertThat(regel.get("bewaartermijn").asText()).isEqualTo("P1825D");
        assertThat(regel.get("geeindigd").asText()).isLessThan(regel.get("opgeruimd").asText());
        assertThat(haal("auditor", OPGERUIMD + "?casusnummer=ANDER-1").json().get("totaal").asLong()).isZero();

        ruimOp();
        assertThat(haal("auditor", OPGERUIMD).json().get("totaal").asLong()).as("nog eens doet niets").isEqualTo(regels + 1);
    }

    @Test
    void eenLopendeEnEenJongereCasusBlijvenHeel() {
        String lopend = uitgebreideCasusDieLoopt();
        String oud = ingetrokken();
        overDagen(30);
        String jonger = ingetrokken();
        Map<String, Integer> voor = rijen(lopend, jonger);

        overDagen(BEWAARTERMIJN + 2);
        ruimOp();

        haal("auditor", casus(oud)).is(404);
        haal("auditor", casus(jonger)).is(200);
        haal("auditor", casus(lopend)).is(200);
        assertThat(rijen(lopend, jonger)).isEqualTo(voor);
    }

    @Test
    void eenAfgeslotenCasusBlijftZolangEenGekoppeldeLooptOfBewaardWordt() {
        String eerste = ingetrokken();
        String tweede = gestart();
        jdbc.sql("insert into KOPPELING (CASUS_ID, HOOFD_ID, TERUG, MOMENT) values (:casus, :hoofd, '', current_timestamp)")
                .param("casus", instantie(eerste)).param("hoofd", instantie(tweede)).update();
        Map<String, Integer> voor = rijen(eerste);

        overDagen(BEWAARTERMIJN + 2);
        ruimOp();
        assertThat(rijen(eerste)).as("de andere loopt").isEqualTo(voor);

        stuur("aanbieder-a", casus(tweede) + "/intrekken", met("reden", "Opgelost")).is(204);
        ruimOp();
        assertThat(rijen(eerste)).as("de andere wordt bewaard").isEqualTo(voor);

        overDagen(2 * BEWAARTERMIJN + 4);
        ruimOp();
        assertThat(plaatsen(eerste)).isEmpty();
        assertThat(plaatsen(tweede)).isEmpty();
    }

    @Test
    void ookWatEenBeheerderVerwijdertLaatEenRegelNa() {
        String nummer = ingetrokken();
        vraag("admin", "DELETE", "/engine-rest/history/process-instance/" + instantie(nummer), null).is(204);

        assertThat(plaatsen(nummer)).isEmpty();
        assertThat(haal("auditor", OPGERUIMD + "?casusnummer=" + nummer).json().get("casussen").get(0).get("door").asText())
                .isEqualTo("admin");
    }

    @Test
    void opruimenGebeurtSNachts() {
        ProcessEngineConfigurationImpl instellingen = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(instellingen.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(instellingen.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(engine.getHistoryService().findHistoryCleanupJobs()).isNotEmpty().allSatisfy(job ->
                assertThat(job.getDuedate().toInstant().atZone(ZoneId.of("Europe/Amsterdam")).getHour()).isBetween(1, 4));
    }

    /** A table of ours with rows of a case must be emptied with it. */
    @Test
    void geenTabelMetCasussenWordtVergeten() {
        String nummer = uitgebreideCasus();
        String id = instantie(nummer);
        List<String> tabellen = jdbc.sql("select upper(TABLE_NAME) from INFORMATION_SCHEMA.COLUMNS"
                + " where upper(TABLE_SCHEMA) = 'PUBLIC' and upper(COLUMN_NAME) = 'CASUS_ID'").query(String.class).list();
        assertThat(tabellen).contains("GEBEURTENIS", "LEESLOG");
        for (String tabel : tabellen) {
            if (!tabel.equals("KOPPELING")) {
                assertThat(jdbc.sql("select count(*) from " + tabel + " where CASUS_ID = :id").param("id", id).query(Long.class).single())
                        .as("de proefcasus vult ook " + tabel).isPositive();
            }
        }
        vraag("admin", "DELETE", "/engine-rest/history/process-instance/" + id, null).is(204);
        for (String tabel : tabellen) {
            assertThat(jdbc.sql("select count(*) from " + tabel + " where CASUS_ID = :id").param("id", id).query(Long.class).single())
                    .as(tabel).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-etten-leur", "proceseigenaar", "beheerder", "admin"})
    void watIsOpgeruimdZienAlleenAuditors(String wie) {
        haal(wie, OPGERUIMD).is(403);
        haal("auditor", OPGERUIMD + "?pagina=-1").noemt("pagina");
    }

    /** Ended, with a dossier, messages, a decision table, a proposal beside it, claimed tasks and readers. */
    private String uitgebreideCasus() {
        String nummer = uitgebreideCasusDieLoopt();
        rondAf("zi2t", nummer, "verbetervoorstel-doen", "verbetervoorstel", "Anders dan in " + nummer).is(204);
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost, zie " + nummer)).is(204);
        return nummer;
    }

    private String uitgebreideCasusDieLoopt() {
        String nummer = nieuwNummer();
        stuur("aanbieder-a", START, variabelen(met(gegevens(nummer), "discussiepunt", "aanbieder-niet-geschikt",
                "reden", "Wij kunnen dit niet, zie " + nummer, "toelichting", "Zie " + nummer))).is(200);
        rondAf("jp-etten-leur", nummer, "reden-beoordelen", "gegrondeReden", false).is(204);
        stuur("jp-etten-leur", "/engine-rest/task/" + taak(nummer, "gesprek-voeren") + "/claim", met("userId", "jp-etten-leur")).is(204);
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        rondAf("zi2t", nummer, "advies-zi2t", "adviesZi2t", "Advies over " + nummer, "knelpunt", "Knelpunt").is(204);
        haal("auditor", casus(nummer)).is(200);
        jdbc.sql("insert into VERHUIZING_CASUS (VERHUIZING_ID, INSTANTIE_ID, STAND) values ('proef', :id, 'klaar')")
                .param("id", instantie(nummer)).update();
        return nummer;
    }

    private String ingetrokken() {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        return nummer;
    }

    private static void overDagen(int dagen) {
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(dagen))));
    }

    /** What the engine does at night, now. */
    private void ruimOp() {
        engine.getHistoryService().cleanUpHistoryAsync(true);
        for (int keer = 0; keer < 5; keer++) {
            for (Job job : engine.getHistoryService().findHistoryCleanupJobs()) {
                engine.getManagementService().executeJob(job.getId());
            }
        }
    }

    private Map<String, Integer> rijen(String... nummers) {
        Map<String, Integer> rijen = new TreeMap<>();
        for (String nummer : nummers) {
            for (String zoek : List.of(nummer, instantie(nummer))) {
                plaatsen(zoek).forEach(plaats -> rijen.merge(plaats, tel(plaats, zoek), Integer::sum));
            }
        }
        // what looking for them adds
        rijen.keySet().removeIf(plaats -> plaats.startsWith("LEESLOG") || plaats.startsWith("ACT_HI_OP_LOG"));
        return rijen;
    }

    /** {@code TABLE.COLUMN} of every place in the database where a text stands, in upper case. */
    private List<String> plaatsen(String tekst) {
        List<String> plaatsen = new ArrayList<>(kolommen().keySet());
        plaatsen.removeIf(plaats -> tel(plaats, tekst) == 0);
        for (String plaats : List.of("ACT_GE_BYTEARRAY.BYTES_", "DOSSIER.PDF")) {
            String[] delen = plaats.split("\\.");
            jdbc.sql("select " + delen[1] + " from " + delen[0]).query((rij, nummer) -> rij.getBytes(1)).list().stream()
                    .filter(bytes -> bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains(tekst))
                    .forEach(gevonden -> plaatsen.add(plaats));
        }
        return plaatsen;
    }

    private int tel(String plaats, String tekst) {
        return Optional.ofNullable(kolommen().get(plaats)).map(kolom -> jdbc.sql("select count(*) from " + kolom.tabel()
                + " where " + kolom.naam() + " like '%' || :tekst || '%'").param("tekst", tekst).query(Integer.class).single())
                .orElse(0);
    }

    /** A column with its names as the catalogue has them, in quotes: PostgreSQL's are in lower case. */
    private record Kolom(String tabel, String naam) {}

    /** All columns that hold text, by {@code TABLE.COLUMN} in upper case; asked once for each test. */
    private Map<String, Kolom> kolommen() {
        if (kolommen.isEmpty()) {
            jdbc.sql("""
                    select C.TABLE_NAME, C.COLUMN_NAME from INFORMATION_SCHEMA.COLUMNS C
                     inner join INFORMATION_SCHEMA.TABLES T on T.TABLE_SCHEMA = C.TABLE_SCHEMA and T.TABLE_NAME = C.TABLE_NAME
                     where upper(C.TABLE_SCHEMA) = 'PUBLIC' and T.TABLE_TYPE = 'BASE TABLE'
                       and (upper(C.DATA_TYPE) like 'CHARACTER%' or upper(C.DATA_TYPE) = 'TEXT')
                    """).query(rij -> {
                        kolommen.put((rij.getString(1) + "." + rij.getString(2)).toUpperCase(Locale.ROOT),
                                new Kolom('"' + rij.getString(1) + '"', '"' + rij.getString(2) + '"'));
                    });
        }
        return kolommen;
    }
}
