package nl.escalatieroutes.web.historie;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the history of 100,000 ended cases costs: a page of the list with its count, sorted, filtered and deep down, a case that is
 * opened, the numbers of the route, and how long an export of the whole list waits before it begins. Not a test: it measures this
 * machine, in databases of its own, and prints a table in Markdown: the median of five and the highest of them, in milliseconds.
 *
 * <p>{@code ./mvnw -q spring-boot:test-run
 * -Dspring-boot.run.main-class=nl.escalatieroutes.web.historie.HistorieBenchmark} measures H2 in a file and then a PostgreSQL server
 * that it starts itself; {@code -Dspring-boot.run.arguments=h2} or {@code postgresql} only one of them, and a JDBC address in its place
 * a database that an earlier run filled. A second argument keeps it to the lines with that text.
 */
public final class HistorieBenchmark {

    private static final int METINGEN = 5;
    private static final String ROUTE = Historievulling.ROUTE;

    private final Historielijst lijst;
    private final Historieblad blad;
    private final Cijferaar cijferaar;
    private final LijstCsv csv;
    private final Casusinzage inzage;
    private final IdentityService identiteiten;
    private final JdbcTemplate jdbc;
    private final Map<String, List<String>> tabel;
    private final String alleen;

    private HistorieBenchmark(ConfigurableApplicationContext context, Map<String, List<String>> tabel, String alleen) {
        lijst = context.getBean(Historielijst.class);
        blad = context.getBean(Historieblad.class);
        cijferaar = context.getBean(Cijferaar.class);
        csv = context.getBean(LijstCsv.class);
        inzage = context.getBean(Casusinzage.class);
        identiteiten = context.getBean(IdentityService.class);
        jdbc = context.getBean(JdbcTemplate.class);
        this.tabel = tabel;
        this.alleen = alleen;
    }

    public static void main(String[] args) throws Exception {
        List<String> databases = args.length > 0 ? List.of(args[0].split(",")) : List.of("h2", "postgresql");
        Map<String, List<String>> tabel = new LinkedHashMap<>();
        tabel.put("", new ArrayList<>());
        for (String database : databases) {
            meet(adres(database), tabel, args.length > 1 ? args[1] : "");
        }
        tabel.forEach((wat, cellen) -> {
            System.out.println("| " + wat + " | " + String.join(" | ", cellen) + " |");
            if (wat.isEmpty()) {
                System.out.println("| ---" + " | ---".repeat(cellen.size()) + " |");
            }
        });
    }

    private static void meet(String url, Map<String, List<String>> tabel, String alleen) {
        try (ConfigurableApplicationContext context = start(url)) {
            new Historievulling(context).vul();
        }
        // a node that starts beside a history that is there already
        try (ConfigurableApplicationContext context = start(url)) {
            new HistorieBenchmark(context, tabel, alleen).meetAlles(url.contains("postgresql") ? "PostgreSQL 15" : "H2 in a file");
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + (url.contains("postgresql") ? "postgres" : "sa"),
                        "--server.port=0", "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn",
                        "--spring.main.banner-mode=off");
    }

    private static String adres(String database) throws IOException {
        if (database.startsWith("jdbc:")) {
            return database;
        }
        if (database.equals("postgresql")) {
            return Testdatabase.opPostgresql("historie") + "?reWriteBatchedInserts=true";
        }
        return "jdbc:h2:file:" + Files.createTempDirectory("historie").resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private void meetAlles(String database) {
        for (Map.Entry<String, List<String>> wie : List.of(Map.entry("auditor", List.of(Groepen.AUDITOR)),
                Map.entry("provider with 2.5% of the cases", List.of("aanbieder.aanbieder-7")))) {
            identiteiten.setAuthentication("proef", Groepen.metRollen(wie.getValue()));
            tabel.get("").add(database + ", " + wie.getKey());
            boolean auditor = wie.getKey().equals("auditor");
            eenmaal("numbers of the route over all cases, the first time after a start", auditor, i -> cijfers(null, null));
            meet("numbers of the route over all cases", auditor, i -> cijfers(null, null));
            meet("numbers of the route over a year", auditor, i -> cijfers(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
            meet("numbers of the route over a quarter", auditor, i -> cijfers(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)));
            meet("list with its count, latest first", filter(vraag -> { }));
            for (Volgorde.Kolom kolom : Volgorde.Kolom.values()) {
                meet("by " + kolom.naam(), filter(vraag -> vraag.volgorde = new Volgorde(kolom, false)));
                meet("by " + kolom.naam() + ", high to low", filter(vraag -> vraag.volgorde = new Volgorde(kolom, true)));
            }
            meet("page 1,000", filter(vraag -> vraag.pagina = 1_000));
            meet("the route, as in the tab of its definition", filter(vraag -> vraag.route = ROUTE));
            meet("municipality", filter(vraag -> vraag.gemeente = "zundert"));
            meet("municipality and overdue", filter(vraag -> {
                vraag.gemeente = "zundert";
                vraag.overTermijn = true;
            }));
            meet("not overdue", filter(vraag -> vraag.overTermijn = false));
            meet("step", filter(vraag -> vraag.stap = "advies-zi2t"));
            meet("outcome", filter(vraag -> vraag.uitkomst = "opgelost-met-advies-zi2t"));
            meet("step and outcome", filter(vraag -> {
                vraag.stap = "advies-zi2t";
                vraag.uitkomst = "opgelost-met-advies-zi2t";
            }));
            meet("provider", filter(vraag -> vraag.aanbieder = "aanbieder-7"));
            meet("provider, by outcome", filter(vraag -> {
                vraag.aanbieder = "aanbieder-7";
                vraag.volgorde = new Volgorde(Volgorde.Kolom.UITKOMST, true);
            }));
            meet("a month", filter(vraag -> {
                vraag.van = LocalDate.of(2025, 3, 1);
                vraag.tot = LocalDate.of(2025, 3, 31);
            }));
            meet("running (none)", filter(vraag -> vraag.open = true));
            meet("ended (all)", filter(vraag -> vraag.open = false));
            meet("part of a case number", filter(vraag -> vraag.zoek = "9876"));
            meet("part of a case number that there is not", filter(vraag -> vraag.zoek = "NERGENS"));
            meet("a case that is opened", true, i -> {
                int nummer = 7 + 40 * (i * 131 % 2_000);
                blad.geheel(ROUTE, Historievulling.nummer(nummer), Historievulling.id(nummer));
            });
            meet("the export as CSV begins", auditor, i -> exporteer(filter(new Vraag())));
        }
    }

    private void cijfers(LocalDate van, LocalDate tot) {
        Integer aantal = cijferaar.reken(ROUTE, van, tot, true).orElseThrow().casussen().aantal();
        if (van == null && aantal != Historievulling.CASUSSEN) {
            throw new IllegalStateException("De cijfers gaan niet over alle casussen, maar over " + aantal + ".");
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

        private String route;
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
        return new CasusFilter(v.route, v.gemeente, v.aanbieder, v.stap, v.uitkomst, v.open, v.overTermijn, v.van, v.tot,
                v.zoek, v.volgorde, v.pagina);
    }

    private void meet(String wat, Consumer<Integer> vraag) {
        meet(wat, true, vraag);
    }

    /** @param mag whether who is signed in may ask; if not, the cell stays empty */
    private void meet(String wat, boolean mag, Consumer<Integer> vraag) {
        if (mag && wat.contains(alleen)) {
            vraag.accept(METINGEN);
        }
        meet(wat, mag, METINGEN, vraag);
    }

    private void eenmaal(String wat, boolean mag, Consumer<Integer> vraag) {
        meet(wat, mag, 1, vraag);
    }

    private void meet(String wat, boolean mag, int keren, Consumer<Integer> vraag) {
        if (!wat.contains(alleen)) {
            return;
        }
        List<String> cellen = tabel.computeIfAbsent(wat, nieuw -> new ArrayList<>());
        if (!mag) {
            cellen.add("");
            return;
        }
        long[] tijden = new long[keren];
        for (int i = 0; i < keren; i++) {
            // H2 keeps the answer to a question for as long as nothing changes; in a program that works, something does
            jdbc.update("update CASUS set REGIO = ? where ID = ?", "regio-" + i, Historievulling.id(i));
            long begin = System.nanoTime();
            vraag.accept(i);
            tijden[i] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        cellen.add(String.format(Locale.ROOT, keren == 1 ? "%.0f" : "%.0f / %.0f", tijden[keren / 2] / 1e6, tijden[keren - 1] / 1e6));
    }
}
