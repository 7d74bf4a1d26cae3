package nl.escalatieroutes.toegang;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.escalatieroutes.EscalatieroutesApplication;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What sight costs: the first page of a task list by due date and its count, over 20,000 open cases with five groups each,
 * for nobody (no checks), for who may see all, and for groups with few and many cases. Not a test: it measures this
 * machine, in a database of its own.
 *
 * <p>{@code ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=nl.escalatieroutes.toegang.TakenlijstBenchmark};
 * with a JDBC URL as {@code -Dspring-boot.run.arguments=...} it measures that (empty) database instead of a file of H2.
 */
public final class TakenlijstBenchmark {

    private static final int CASUSSEN = 20_000;
    private static final int METINGEN = 15;

    private final TaskService taken;
    private final RuntimeService casussen;
    private final HistoryService historie;
    private final IdentityService identiteiten;
    private final JdbcTemplate jdbc;

    private TakenlijstBenchmark(ConfigurableApplicationContext context) {
        taken = context.getBean(TaskService.class);
        casussen = context.getBean(RuntimeService.class);
        historie = context.getBean(HistoryService.class);
        identiteiten = context.getBean(IdentityService.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    public static void main(String[] args) throws Exception {
        Path map = Files.createTempDirectory("takenlijst");
        String url = args.length > 0 ? args[0] : "jdbc:h2:file:" + map.resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + url, "--server.port=0", "--camunda.bpm.job-execution.enabled=false",
                        "--escalatie.processen=src/test/resources/toegang", "--logging.level.root=warn")) {
            TakenlijstBenchmark proef = new TakenlijstBenchmark(context);
            String definitie = definitie(context.getBean(RepositoryService.class));
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> proef.vul(definitie));
            proef.jdbc.execute("analyze");
            proef.meetAlles();
        }
    }

    private static String definitie(RepositoryService definities) {
        definities.createDeployment().addClasspathResource("toegang/proefroute.bpmn").deploy();
        return definities.createProcessDefinitionQuery().processDefinitionKey("proefroute").latestVersion().singleResult()
                .getId();
    }

    private void vul(String definitie) {
        List<Object[]> executies = new ArrayList<>();
        List<Object[]> open = new ArrayList<>();
        List<Object[]> kandidaten = new ArrayList<>();
        List<Object[]> delen = new ArrayList<>();
        List<Object[]> gestart = new ArrayList<>();
        List<Object[]> gedaan = new ArrayList<>();
        OffsetDateTime nu = OffsetDateTime.now();
        for (int i = 0; i < CASUSSEN; i++) {
            String casus = "casus-" + i;
            executies.add(new Object[] {casus, casus, casus, "C-" + i, definitie});
            gestart.add(new Object[] {casus, casus, "C-" + i, definitie, Timestamp.from(Instant.now())});
            List<String> groepen = List.of("aanbieder.a" + i % 50, "jeugdprofessional.g" + i % 9,
                    "lokale-aanstuurder.g" + i % 9, i % 10 == 0 ? "zi2t" : "zi2t-niet", "iedereen");
            groepen.forEach(groep -> delen.add(new Object[] {casus, groep, nu}));
            for (int t = 0; t <= i % 2; t++) {
                String taak = "taak-" + i + "-" + t;
                Timestamp einde = Timestamp.from(Instant.now().plusSeconds((i * 7919L) % 2_000_000));
                open.add(new Object[] {taak, casus, casus, definitie, einde, einde});
                gedaan.add(new Object[] {taak, casus, casus, definitie, einde, einde});
                kandidaten.add(new Object[] {taak + "-a", groepen.get(0), taak});
                kandidaten.add(new Object[] {taak + "-j", groepen.get(1), taak});
            }
        }
        jdbc.batchUpdate("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, "
                + "PROC_DEF_ID_, SUSPENSION_STATE_, CACHED_ENT_STATE_) values (?, 1, ?, ?, ?, ?, 1, 0)", executies);
        jdbc.batchUpdate("insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, START_TIME_, "
                + "PROC_DEF_KEY_, STATE_) values (?, ?, ?, ?, ?, 'proefroute', 'ACTIVE')", gestart);
        jdbc.batchUpdate("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, CREATE_TIME_, "
                + "DUE_DATE_, NAME_, PRIORITY_, SUSPENSION_STATE_) values (?, 1, ?, ?, ?, ?, ?, 'Overleg voeren', 50, 1)", open);
        jdbc.batchUpdate("insert into ACT_HI_TASKINST (ID_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, START_TIME_, "
                + "DUE_DATE_, NAME_, PRIORITY_, PROC_DEF_KEY_) values (?, ?, ?, ?, ?, ?, 'Overleg voeren', 50, 'proefroute')",
                gedaan);
        jdbc.batchUpdate("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) "
                + "values (?, 1, ?, 'candidate', ?)", kandidaten);
        jdbc.batchUpdate("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN) values (?, ?, 'betrokken', ?)", delen);
    }

    private void meetAlles() {
        identiteiten.clearAuthentication();
        System.out.printf("%-34s %8s %8s %8s %8s %8s%n", "ms (mediaan)", "taken", "pagina", "telling", "historie", "casussen");
        meet("(opwarmen)");
        double[] vrij = meet("niemand (geen controle)");
        for (String[] wie : new String[][] {{"auditor", Groepen.AUDITOR}, {"admin", Groepen.CAMUNDA_ADMIN},
            {"aanbieder, 2% van de casussen", "aanbieder.a7"}, {"jeugdprofessional, 11%", "jeugdprofessional.g3"},
            {"zi2t, 10%", "zi2t"}, {"alle casussen", "iedereen"}}) {
            identiteiten.setAuthentication("proef", Groepen.metRollen(List.of(wie[1])));
            double[] met = meet(wie[0]);
            System.out.printf("   %-31s %8s %8.2f %8.2f %8.2f %8.2f%n", "verhouding", "", met[0] / vrij[0],
                    met[1] / vrij[1], met[2] / vrij[2], met[3] / vrij[3]);
        }
        identiteiten.clearAuthentication();
    }

    private double[] meet(String wie) {
        double[] ms = {
            mediaan(() -> taken.createTaskQuery().initializeFormKeys().orderByDueDate().asc().listPage(0, 15)),
            mediaan(() -> taken.createTaskQuery().count()),
            mediaan(() -> historie.createHistoricTaskInstanceQuery().orderByTaskDueDate().asc().listPage(0, 15)),
            mediaan(() -> casussen.createProcessInstanceQuery().orderByProcessInstanceId().asc().listPage(0, 15))};
        System.out.printf("%-34s %8d %8.1f %8.1f %8.1f %8.1f%n", wie, taken.createTaskQuery().count(), ms[0], ms[1], ms[2],
                ms[3]);
        return ms;
    }

    /** H2 keeps the answer to a question for as long as nothing changes; in a program that works, something does. */
    private void wijzigIets(int i) {
        for (String tabel : List.of("ACT_RU_TASK", "ACT_HI_TASKINST")) {
            jdbc.update("update " + tabel + " set PRIORITY_ = ? where ID_ = ?", i, "taak-" + i + "-0");
        }
        jdbc.update("update ACT_RU_EXECUTION set REV_ = ? where ID_ = ?", i, "casus-" + i);
    }

    private double mediaan(Runnable vraag) {
        long[] tijden = new long[METINGEN];
        for (int i = 0; i < METINGEN; i++) {
            wijzigIets(i);
            long begin = System.nanoTime();
            vraag.run();
            tijden[i] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        return tijden[METINGEN / 2] / 1e6;
    }
}
