package nl.escalatieroutes.web.historie;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with ended cases, for {@link HistorieBenchmark}. */
final class Historievulling {

    static final int CASUSSEN = 100_000;
    static final String ROUTE = "escalatie-west-brabant-west";
    private static final int PER_KEER = 5_000;
    private static final long SECONDEN_TUSSEN = 3L * 365 * 24 * 60 * 60 / CASUSSEN;
    private static final int GEBEURTENISSEN = 6;
    private static final int ACTIVITEITEN = 6;
    private static final List<String> STAPPEN = List.of("gesprek-voeren", "besluit-lokale-aanstuurder", "advies-zi2t",
            "reactie-op-advies", "geschil-voorleggen", "uitspraak-vastleggen");
    private static final List<String> UITKOMSTEN = List.of("opgelost-in-gesprek", "opgelost-door-lokale-aanstuurder",
            "opgelost-met-advies-zi2t", "uitspraak-geschillencommissie", "ingetrokken");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactie;
    private final ProcessDefinition definitie;
    private final List<String> elementen;

    Historievulling(ApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
        transactie = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        RepositoryService definities = context.getBean(RepositoryService.class);
        definitie = definities.createProcessDefinitionQuery().processDefinitionKey(ROUTE).latestVersion().singleResult();
        elementen = definities.getBpmnModelInstance(definitie.getId())
                .getModelElementsByType(FlowNode.class).stream()
                .map(element -> element.getId()).limit(ACTIVITEITEN).toList();
    }

    /** Puts in what lacks; a database that is full stays as it is. */
    void vul() {
        int gevuld = jdbc.queryForObject("select count(*) from CASUS", Integer.class);
        for (int eerste = gevuld; eerste < CASUSSEN; eerste += PER_KEER) {
            int van = eerste;
            transactie.executeWithoutResult(status -> vul(van, van + PER_KEER));
        }
        jdbc.execute("analyze");
    }

    /** Ended cases over three years, eight weeks each, with some of all that the page of a case reads. */
    private void vul(int van, int tot) {
        List<Object[]> casussen = new ArrayList<>();
        List<Object[]> delen = new ArrayList<>();
        List<Object[]> gebeurtenissen = new ArrayList<>();
        List<Object[]> stromen = new ArrayList<>();
        List<Object[]> berichten = new ArrayList<>();
        List<Object[]> instanties = new ArrayList<>();
        List<Object[]> activiteiten = new ArrayList<>();
        List<Object[]> variabelen = new ArrayList<>();
        for (int i = van; i < tot; i++) {
            String id = id(i);
            // one after the other, as in life: a database that gets them in any order writes its indexes over and over
            OffsetDateTime begin = OffsetDateTime.of(2024, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC).plusSeconds(i * SECONDEN_TUSSEN);
            OffsetDateTime einde = begin.plusDays(56 + i % 9);
            String stap = STAPPEN.get(i % STAPPEN.size());
            String nummer = nummer(i);
            casussen.add(new Object[] {id, ROUTE, nummer, gemeente(i), "aanbieder-" + i % 40, begin, einde,
                UITKOMSTEN.get(i % UITKOMSTEN.size()), i % 7 == 0, stap});
            for (String groep : List.of("aanbieder.aanbieder-" + i % 40, "jeugdprofessional." + gemeente(i), "zi2t")) {
                delen.add(new Object[] {id, groep, begin});
            }
            for (int t = 0; t < GEBEURTENISSEN; t++) {
                gebeurtenissen.add(new Object[] {id, begin.plusDays((5L + i % 4) * t), t % 2 == 0 ? "stap" : "besluit",
                    STAPPEN.get(t / 2), "jp-" + gemeente(i), t % 2 == 0 ? "Termijn tot en met 31-12-2026." : "Akkoord? Nee",
                    "aanbieder.aanbieder-" + i % 40 + ",jeugdprofessional." + gemeente(i)});
                if (t == 2 && i % 7 == 0) {
                    gebeurtenissen.add(new Object[] {id, begin.plusDays(18), "termijn-overschreden", STAPPEN.get(t / 2), "systeem",
                        "De termijn is voorbij.", null});
                }
            }
            if (i % 3 == 0) {
                variabelen.add(new Object[] {id + "-k", id, id, ROUTE, definitie.getId(), "knelpunt", i % 30 == 0 ? "Het duurt lang." : "",
                    Timestamp.from(begin.toInstant())});
            }
            variabelen.add(new Object[] {id + "-g", id, id, ROUTE, definitie.getId(), "gemeente", gemeente(i),
                Timestamp.from(begin.toInstant())});
            berichten.add(new Object[] {id, id, ROUTE, nummer, begin, "Casus " + nummer, "Er wacht een taak op u."});
            Timestamp start = Timestamp.from(begin.toInstant());
            Timestamp klaar = Timestamp.from(einde.toInstant());
            instanties.add(new Object[] {id, id, nummer, definitie.getId(), ROUTE, start, klaar});
            for (int e = 0; e < elementen.size(); e++) {
                Timestamp daar = Timestamp.from(begin.plusHours(50L * e).toInstant());
                activiteiten.add(new Object[] {id + "-" + e, definitie.getId(), ROUTE, id, id, id, elementen.get(e), daar, daar, e});
                if (e > 0) {
                    stromen.add(new Object[] {id, definitie.getId(), "stroom_" + e, begin.plusHours(50L * e)});
                }
            }
        }
        jdbc.batchUpdate("insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, AANBIEDER, GESTART, GEEINDIGD, UITKOMST, "
                + "OVER_TERMIJN, STAP) values (?, 'west-brabant-west', ?, ?, ?, ?, ?, ?, ?, ?, ?)", casussen);
        jdbc.batchUpdate("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN) values (?, ?, 'betrokken', ?)", delen);
        jdbc.batchUpdate("insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, WAT, WACHT_OP) values (?, ?, ?, ?, ?, ?, ?)",
                gebeurtenissen);
        jdbc.batchUpdate("insert into STROOM (CASUS_ID, DEFINITIE, STROOM, MOMENT) values (?, ?, ?, ?)", stromen);
        jdbc.batchUpdate("insert into BERICHT (ID, CASUS_ID, ROUTE, CASUSNUMMER, MOMENT, SJABLOON, AAN, ONDERWERP, TEKST, STATUS) "
                + "values (?, ?, ?, ?, ?, 'proef', 'jp@voorbeeld.invalid', ?, ?, 'verzonden')", berichten);
        jdbc.batchUpdate("insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, PROC_DEF_KEY_, "
                + "START_TIME_, END_TIME_, STATE_) values (?, ?, ?, ?, ?, ?, ?, 'COMPLETED')", instanties);
        jdbc.batchUpdate("insert into ACT_HI_ACTINST (ID_, PROC_DEF_ID_, PROC_DEF_KEY_, PROC_INST_ID_, ROOT_PROC_INST_ID_, "
                + "EXECUTION_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, END_TIME_, ACT_INST_STATE_, SEQUENCE_COUNTER_) "
                + "values (?, ?, ?, ?, ?, ?, ?, 'userTask', ?, ?, 0, ?)", activiteiten);
        jdbc.batchUpdate("insert into ACT_HI_VARINST (ID_, PROC_INST_ID_, EXECUTION_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, NAME_, VAR_TYPE_, "
                + "TEXT_, CREATE_TIME_, REV_, STATE_) values (?, ?, ?, ?, ?, ?, 'string', ?, ?, 0, 'CREATED')", variabelen);
    }

    static String nummer(int i) {
        return String.format("BM-%06d", i);
    }

    static String id(int i) {
        return String.format("bench-%08d", i);
    }

    private static String gemeente(int i) {
        return List.of("etten-leur", "roosendaal", "moerdijk", "halderberge", "zundert", "rucphen", "woensdrecht", "steenbergen",
                "bergen-op-zoom").get(i % 9);
    }
}
