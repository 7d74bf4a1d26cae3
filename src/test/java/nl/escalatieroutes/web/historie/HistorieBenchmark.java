package nl.escalatieroutes.web.historie;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.escalatieroutes.EscalatieroutesApplication;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Volgorde;
import nl.escalatieroutes.historie.cijfers.Cijferaar;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.web.Casusinzage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the history of 100,000 ended cases costs: a page of the list with its count, sorted, filtered and deep down, a case that is
 * opened, the numbers of the route, and how long an export of the whole list waits before it begins. Not a test: it measures this
 * machine, in a database of its own.
 *
 * <p>{@code ./mvnw -q spring-boot:test-run
 * -Dspring-boot.run.main-class=nl.escalatieroutes.web.historie.HistorieBenchmark} measures H2 in a file; with
 * {@code -Dspring-boot.run.arguments=postgresql} a PostgreSQL server that it starts itself; with a JDBC address in its place a
 * database that an earlier run filled.
 */
public final class HistorieBenchmark {

    private static final int CASUSSEN = 100_000;
    private static final int PER_KEER = 5_000;
    private static final int GEBEURTENISSEN = 6;
    private static final int ACTIVITEITEN = 6;
    private static final int METINGEN = 5;
    private static final String WIE_ALLES_ZIET = "auditor";
    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final List<String> STAPPEN = List.of("gesprek-voeren", "besluit-lokale-aanstuurder", "advies-zi2t",
            "reactie-op-advies", "geschil-voorleggen", "uitspraak-vastleggen");
    private static final List<String> UITKOMSTEN = List.of("opgelost-in-gesprek", "opgelost-door-lokale-aanstuurder",
            "opgelost-met-advies-zi2t", "uitspraak-geschillencommissie", "ingetrokken");

    private final Historielijst lijst;
    private final Historieblad blad;
    private final Cijferaar cijferaar;
    private final LijstCsv csv;
    private final Casusinzage inzage;
    private final IdentityService identiteiten;
    private final JdbcTemplate jdbc;
    private final ProcessDefinition definitie;
    private final List<String> elementen;

    private HistorieBenchmark(ConfigurableApplicationContext context) {
        lijst = context.getBean(Historielijst.class);
        blad = context.getBean(Historieblad.class);
        cijferaar = context.getBean(Cijferaar.class);
        csv = context.getBean(LijstCsv.class);
        inzage = context.getBean(Casusinzage.class);
        identiteiten = context.getBean(IdentityService.class);
        jdbc = context.getBean(JdbcTemplate.class);
        RepositoryService definities = context.getBean(RepositoryService.class);
        definitie = definities.createProcessDefinitionQuery().processDefinitionKey(ROUTE).latestVersion().singleResult();
        elementen = definities.getBpmnModelInstance(definitie.getId())
                .getModelElementsByType(FlowNode.class).stream()
                .map(element -> element.getId()).limit(ACTIVITEITEN).toList();
    }

    public static void main(String[] args) throws Exception {
        String url = adres(args.length > 0 ? args[0] : "h2");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + Testdatabase.BEHEERDER, "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn")) {
            HistorieBenchmark proef = new HistorieBenchmark(context);
            TransactionTemplate transactie = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            int gevuld = proef.jdbc.queryForObject("select count(*) from CASUS", Integer.class);
            for (int eerste = gevuld; eerste < CASUSSEN; eerste += PER_KEER) {
                int van = eerste;
                transactie.executeWithoutResult(status -> proef.vul(van, van + PER_KEER));
            }
            proef.jdbc.execute("analyze");
            System.out.println(url + ": " + CASUSSEN + " casussen");
            proef.meetAlles();
        }
    }

    private static String adres(String database) throws IOException {
        if (database.startsWith("jdbc:")) {
            return database;
        }
        if (database.equals("postgresql")) {
            System.setProperty("testdatabase", "postgresql");
            return Testdatabase.opPostgresql("historie") + "?reWriteBatchedInserts=true";
        }
        return "jdbc:h2:file:" + Files.createTempDirectory("historie").resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
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
        for (int i = van; i < tot; i++) {
            String id = id(i);
            OffsetDateTime begin = OffsetDateTime.of(2024, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC)
                    .plusMinutes((i * 7919L) % (3L * 365 * 24 * 60));
            OffsetDateTime einde = begin.plusDays(56 + i % 9);
            String stap = STAPPEN.get(i % STAPPEN.size());
            String nummer = "BM-" + i;
            casussen.add(new Object[] {id, ROUTE, nummer, gemeente(i), "aanbieder-" + i % 40, begin, einde,
                UITKOMSTEN.get(i % UITKOMSTEN.size()), i % 7 == 0, stap});
            for (String groep : List.of("aanbieder.aanbieder-" + i % 40, "jeugdprofessional." + gemeente(i), "zi2t")) {
                delen.add(new Object[] {id, groep, begin});
            }
            for (int t = 0; t < GEBEURTENISSEN; t++) {
                gebeurtenissen.add(new Object[] {id, begin.plusDays(5L * t), t % 2 == 0 ? "stap" : "besluit",
                    STAPPEN.get(t / 2), "jp-" + gemeente(i), t % 2 == 0 ? "Termijn tot en met 31-12-2026." : "Akkoord? Nee"});
            }
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
        jdbc.batchUpdate("insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, WAT) values (?, ?, ?, ?, ?, ?)",
                gebeurtenissen);
        jdbc.batchUpdate("insert into STROOM (CASUS_ID, DEFINITIE, STROOM, MOMENT) values (?, ?, ?, ?)", stromen);
        jdbc.batchUpdate("insert into BERICHT (ID, CASUS_ID, ROUTE, CASUSNUMMER, MOMENT, SJABLOON, AAN, ONDERWERP, TEKST, STATUS) "
                + "values (?, ?, ?, ?, ?, 'proef', 'jp@voorbeeld.invalid', ?, ?, 'verzonden')", berichten);
        jdbc.batchUpdate("insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, PROC_DEF_KEY_, "
                + "START_TIME_, END_TIME_, STATE_) values (?, ?, ?, ?, ?, ?, ?, 'COMPLETED')", instanties);
        jdbc.batchUpdate("insert into ACT_HI_ACTINST (ID_, PROC_DEF_ID_, PROC_DEF_KEY_, PROC_INST_ID_, ROOT_PROC_INST_ID_, "
                + "EXECUTION_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, END_TIME_, ACT_INST_STATE_, SEQUENCE_COUNTER_) "
                + "values (?, ?, ?, ?, ?, ?, ?, 'userTask', ?, ?, 0, ?)", activiteiten);
    }

    private static String id(int i) {
        return String.format("bench-%08d", i);
    }

    private static String gemeente(int i) {
        return List.of("etten-leur", "roosendaal", "moerdijk", "halderberge", "zundert", "rucphen", "woensdrecht", "steenbergen",
                "bergen-op-zoom").get(i % 9);
    }

    private void meetAlles() {
        for (Map.Entry<String, List<String>> wie : List.of(Map.entry(WIE_ALLES_ZIET, List.of(Groepen.AUDITOR)),
                Map.entry("aanbieder, 2,5% van de casussen", List.of("aanbieder.aanbieder-7")))) {
            identiteiten.setAuthentication("proef", Groepen.metRollen(wie.getValue()));
            System.out.printf("%n%-44s %10s %10s%n", wie.getKey() + ", ms", "mediaan", "hoogste");
            meet("lijst, laatste eerst", filter(vraag -> { }));
            for (Volgorde.Kolom kolom : Volgorde.Kolom.values()) {
                meet("lijst op " + kolom.naam(), filter(vraag -> vraag.volgorde = new Volgorde(kolom, false)));
                meet("lijst op " + kolom.naam() + ", van achter", filter(vraag -> vraag.volgorde = new Volgorde(kolom, true)));
            }
            meet("lijst, pagina 1.000", filter(vraag -> vraag.pagina = 1_000));
            meet("gemeente en over de termijn", filter(vraag -> {
                vraag.gemeente = "zundert";
                vraag.overTermijn = true;
            }));
            meet("stap en uitkomst", filter(vraag -> {
                vraag.stap = "advies-zi2t";
                vraag.uitkomst = "opgelost-met-advies-zi2t";
            }));
            meet("aanbieder, op uitkomst", filter(vraag -> {
                vraag.aanbieder = "aanbieder-7";
                vraag.volgorde = new Volgorde(Volgorde.Kolom.UITKOMST, true);
            }));
            meet("een maand", filter(vraag -> {
                vraag.van = LocalDate.of(2025, 3, 1);
                vraag.tot = LocalDate.of(2025, 3, 31);
            }));
            meet("lopende casussen (geen)", filter(vraag -> vraag.open = true));
            meet("deel van een casusnummer", filter(vraag -> vraag.zoek = "9876"));
            meet("een casus openen", i -> {
                int nummer = 7 + 40 * (i * 131 % 2_000);
                blad.geheel(ROUTE, "BM-" + nummer, id(nummer));
            });
            if (wie.getKey().equals(WIE_ALLES_ZIET)) {
                meet("cijfers over alle casussen", i -> {
                    if (cijferaar.reken(ROUTE, null, null, true).orElseThrow().casussen().aantal() != CASUSSEN) {
                        throw new IllegalStateException("De cijfers gaan niet over alle casussen.");
                    }
                });
                meet("cijfers over een jaar", i -> cijferaar.reken(ROUTE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), true));
                meet("begin van de export als CSV", i -> exporteer(filter(new Vraag())));
            }
        }
    }

    /** As far as the first part of the list, which is where somebody sees that the file comes. */
    private void exporteer(CasusFilter filter) {
        List<String> ids = inzage.ids(filter);
        try {
            csv.schrijf(List.of(inzage.metIds(ids.subList(0, LijstexportController.PER_KEER))).iterator(),
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked, as a page would ask it. */
    private static final class Vraag {

        private String gemeente;
        private String aanbieder;
        private String stap;
        private String uitkomst;
        private Boolean open;
        private Boolean overTermijn;
        private LocalDate van;
        private LocalDate tot;
        private String zoek;
        private Volgorde volgorde = Volgorde.LAATSTE_EERST;
        private int pagina;
    }

    private Consumer<Integer> filter(Consumer<Vraag> keuze) {
        Vraag v = new Vraag();
        keuze.accept(v);
        CasusFilter filter = filter(v);
        return i -> lijst.lijst(filter);
    }

    private static CasusFilter filter(Vraag v) {
        return new CasusFilter(null, v.gemeente, v.aanbieder, v.stap, v.uitkomst, v.open, v.overTermijn, v.van, v.tot,
                v.zoek, v.volgorde, v.pagina);
    }

    private void meet(String wat, Consumer<Integer> vraag) {
        vraag.accept(METINGEN);
        long[] tijden = new long[METINGEN];
        for (int i = 0; i < METINGEN; i++) {
            // H2 keeps the answer to a question for as long as nothing changes; in a program that works, something does
            jdbc.update("update CASUS set REGIO = ? where ID = ?", "regio-" + i, id(i));
            long begin = System.nanoTime();
            vraag.accept(i);
            tijden[i] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        System.out.printf("%-44s %10.0f %10.0f%n", wat, tijden[METINGEN / 2] / 1e6, tijden[METINGEN - 1] / 1e6);
    }
}
