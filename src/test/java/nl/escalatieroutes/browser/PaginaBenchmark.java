package nl.escalatieroutes.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.escalatieroutes.EscalatieroutesApplication;
import nl.escalatieroutes.Testdatabase;
import org.opentest4j.TestAbortedException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long people wait for a page with 10,000 open cases: our own pages and what Tasklist asks the server, for those who
 * have most to do, over HTTP; and in Chromium, where there is one, until the page stands on the screen. Not a test: it
 * measures this machine, in a database of its own.
 *
 * <p>It prints each measurement, and at the end a table for people: of each page the one who waits longest for it.
 *
 * <p>{@code ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=nl.escalatieroutes.browser.PaginaBenchmark} measures
 * H2 in a file, which is filled the first time and kept under {@code target/}; with {@code
 * -Dspring-boot.run.arguments=postgresql} a PostgreSQL server that it starts itself.
 */
public final class PaginaBenchmark {

    private static final int VERHALEN = 60;
    private static final int OPEN = 10_000;
    private static final int IN_DE_BROWSER = 7;
    private static final Path GEVULD = Path.of("target", "paginabenchmark.mv.db");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WERKERS = List.of("aanbieder-a", "jp-etten-leur", "la-etten-leur", "zi2t",
            "verwijzer-amsterdam", "deskundige", "contractmanager");
    private static final String GESPREK = """
            {"variables": {"akkoordJeugdprofessional": {"value": false}, "akkoordAanbieder": {"value": false},
             "adviesVragenAan": {"value": "geen"}}}""";
    private static final String START = """
            {"variables": {"casusnummer": {"value": "NIEUW-%d"}, "gemeente": {"value": "etten-leur"},
             "aanbieder": {"value": "aanbieder-a"}, "zorgvorm": {"value": "pleegzorg"}, "discussiepunt": {"value": "doelen"},
             "ingediendDoor": {"value": "aanbieder"}, "toelichting": {"value": "Een toelichting."},
             "lopendeZorg": {"value": true}}}""";

    private final String adres;
    private final JdbcTemplate jdbc;
    private final Iterator<String> inGesprek;
    private final Metingen metingen;

    private PaginaBenchmark(ConfigurableApplicationContext context) {
        adres = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        jdbc = new JdbcTemplate(context.getBean(DataSource.class));
        metingen = new Metingen(jdbc);
        inGesprek = jdbc.queryForList("select CASUSNUMMER from CASUS where ROUTE = 'escalatie-west-brabant-west' "
                + "and AANBIEDER = 'aanbieder-a' and STAP = 'gesprek-voeren' and GEEINDIGD is null", String.class).iterator();
    }

    public static void main(String[] args) throws IOException {
        boolean postgresql = args.length > 0 && args[0].equals("postgresql");
        if (postgresql) {
            System.setProperty("testdatabase", "postgresql");
        }
        Path map = Files.createTempDirectory("paginas");
        try {
            String url = postgresql ? Testdatabase.opPostgresql("paginas") : inBestand(map.resolve("proef.mv.db"));
            if (postgresql || !Files.exists(GEVULD)) {
                try (ConfigurableApplicationContext context = start(url)) {
                    vul(context.getBean(DataSource.class), !postgresql);
                }
                if (!postgresql) {
                    Files.createDirectories(GEVULD.getParent());
                    Files.copy(map.resolve("proef.mv.db"), GEVULD);
                }
            } else {
                // what is measured changes cases, so never in the file that is kept
                Files.copy(GEVULD, map.resolve("proef.mv.db"));
            }
            try (ConfigurableApplicationContext context = start(url)) {
                new PaginaBenchmark(context).meet(postgresql ? "PostgreSQL" : "H2");
            }
        } finally {
            FileSystemUtils.deleteRecursively(map);
        }
    }

    /** With a cache that holds the better part of the indexes: filling goes through all of them. */
    private static String inBestand(Path bestand) {
        return "jdbc:h2:file:" + bestand.toString().replace(".mv.db", "") + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=400000";
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + Testdatabase.BEHEERDER,
                        "--server.port=0", "--camunda.bpm.job-execution.enabled=false",
                        "--escalatie.demo.casussen=" + VERHALEN, "--logging.level.root=warn");
    }

    private static void vul(DataSource bron, boolean h2) {
        JdbcTemplate jdbc = new JdbcTemplate(bron);
        String open = "select count(*) from CASUS where GEEINDIGD is null";
        long begin = System.nanoTime();
        new Veelvoud(bron, h2).maak("DEMO-", (int) (OPEN / jdbc.queryForObject(open, Long.class)));
        System.out.printf("%d open casussen van %d, %d taken, in %d s%n", jdbc.queryForObject(open, Long.class),
                jdbc.queryForObject("select count(*) from CASUS", Long.class),
                jdbc.queryForObject("select count(*) from ACT_RU_TASK", Long.class), (System.nanoTime() - begin) / 1_000_000_000);
    }

    private void meet(String database) {
        meetPaginas();
        meetTakenlijst();
        meetHandelingen();
        meetInDeBrowser();
        metingen.drukAf(database);
    }

    private void meetPaginas() {
        for (String wie : WERKERS) {
            Bezoeker bezoeker = Bezoeker.als(wie, adres);
            String start = metingen.meet("startpagina", wie, i -> bezoeker.haal("/"));
            metingen.meet("startpagina, zoeken", wie, i -> bezoeker.haal("/?zoek=DEMO-1" + i));
            metingen.meet("startpagina, casussen 451 tot 500", wie, i -> bezoeker.haal("/?pagina=9"));
            String casus = eerste("href=\"(/casussen/[^\"]+)\"", start);
            metingen.meet("een casus", wie, i -> bezoeker.haal(casus));
        }
        Bezoeker auditor = Bezoeker.als("auditor", adres);
        metingen.meet("startpagina", "auditor", i -> auditor.haal("/"));
        metingen.meet("startpagina, zoeken", "auditor", i -> auditor.haal("/?zoek=DEMO-1" + i));
        metingen.meet("Historie, de lijst", "auditor", i -> auditor.haal("/api/historie/casussen"));
        metingen.meet("Historie, cijfers over alles", "auditor", i -> auditor.haal("/api/historie/cijfers?route=escalatie-west-brabant-west"));
        Bezoeker beheerder = Bezoeker.als("beheerder", adres);
        metingen.meet("startpagina", "beheerder", i -> beheerder.haal("/"));
        metingen.meet("storingen", "beheerder", i -> beheerder.haal("/beheer"));
        metingen.meet("contacten", "beheerder", i -> beheerder.haal("/beheer/contacten"));
        Bezoeker proceseigenaar = Bezoeker.als("proceseigenaar", adres);
        metingen.meet("startpagina", "proceseigenaar", i -> proceseigenaar.haal("/"));
        metingen.meet("versies", "proceseigenaar", i -> proceseigenaar.haal("/dienst"));
        metingen.meet("versies van een regio", "proceseigenaar", i -> proceseigenaar.haal("/dienst/west-brabant-west"));
        metingen.meet("hulp", "proceseigenaar", i -> proceseigenaar.haal("/hulp"));
        Bezoeker admin = Bezoeker.als("admin", adres);
        metingen.meet("startpagina", "admin", i -> admin.haal("/"));
    }

    /** What Tasklist asks: each filter with its count and its first page, the cards, a task with form and case. */
    private void meetTakenlijst() {
        for (String wie : WERKERS) {
            Bezoeker bezoeker = Bezoeker.als(wie, adres);
            for (JsonNode filter : json(bezoeker.haal("/engine-rest/filter?resourceType=Task&firstResult=0&maxResults=2000"))) {
                metingen.meet("Takenlijst: " + filter.get("name").asText(), wie, i -> bezoeker.haalHal(
                        "/engine-rest/filter/" + filter.get("id").asText() + "/list?firstResult=0&maxResults=15"));
            }
            List<String> taken = alle("\\?task=([^\"]+)\"", bezoeker.haal("/"));
            if (!taken.isEmpty()) {
                meetTaak(bezoeker, wie, taken);
            }
        }
    }

    private void meetTaak(Bezoeker bezoeker, String wie, List<String> taken) {
        metingen.meet("Takenlijst: vijftien kaarten", wie, i -> bezoeker.haal("/api/taken/resttermijn?"
                + taken.stream().limit(15).map(taak -> "taak=" + taak).collect(Collectors.joining("&"))));
        String taak = "/engine-rest/task/" + taken.get(0);
        metingen.meet("Takenlijst: een taak met formulier", wie, i -> {
            bezoeker.haalHal(taak);
            bezoeker.haal(taak + "/form");
            bezoeker.haal(taak + "/deployed-form");
            return bezoeker.haal(taak + "/form-variables");
        });
        metingen.meet("Takenlijst: de casus ernaast", wie, i -> bezoeker.haal("/taken/" + taken.get(0) + "/casus"));
    }

    private void meetHandelingen() {
        Bezoeker aanbieder = Bezoeker.als("aanbieder-a", adres);
        String route = "/casussen/escalatie-west-brabant-west/";
        metingen.meet("een casus starten", "aanbieder-a", i -> aanbieder.stuurJson(
                "/engine-rest/process-definition/key/escalatie-west-brabant-west/submit-form", START.formatted(i)));
        metingen.meet("termijn aanpassen, tot de casus er weer staat", "aanbieder-a", i -> aanbieder.stuur(
                route + inGesprek.next() + "/termijn-aanpassen", Map.of("taak", "gesprek-voeren", "nieuweDatum", "2099-12-31",
                        "akkoordVan", "de jeugdprofessional", "reden", "Vakantie.")));
        metingen.meet("casus intrekken, tot de casus er weer staat", "aanbieder-a", i ->
                aanbieder.stuur(route + inGesprek.next() + "/intrekken", Map.of("reden", "Opgelost.")));
        metingen.meet("een taak afronden", "aanbieder-a", i -> aanbieder.stuurJson(
                "/engine-rest/task/" + taakVan(inGesprek.next()) + "/submit-form", GESPREK));
    }

    private String taakVan(String casusnummer) {
        return jdbc.queryForObject("select T.ID_ from ACT_RU_TASK T inner join CASUS C on C.ID = T.PROC_INST_ID_ "
                + "where C.CASUSNUMMER = ? and C.GEEINDIGD is null", String.class, casusnummer);
    }

    /** From the address to what one came for, in a browser that has been there before. */
    private void meetInDeBrowser() {
        try {
            Browsertest.startBrowser();
        } catch (TestAbortedException geenChromium) {
            System.out.println(geenChromium.getMessage());
            return;
        }
        try {
            String wie = "aanbieder-a";
            Page pagina = als(wie);
            String start = toon("Chromium: startpagina", wie, pagina, "/", "ul.taken .taak");
            toon("Chromium: een casus", wie, pagina, eerste("href=\"(/casussen/[^\"]+)\"", start), "ol.verloop li");
            toon("Chromium: Takenlijst tot de kaarten er staan", wie, pagina, "/camunda/app/tasklist/", ".escalatie-kaart .rest");
            toon("Chromium: een taak tot formulier en casus er staan", wie, pagina,
                    "/camunda/app/tasklist/default/#/?task=" + eerste("\\?task=([^\"]+)\"", start),
                    ".task-details:has(aside.casusbeeld h2) .fjs-form");
            Page auditor = als("auditor");
            toon("Chromium: Historie in Cockpit", "auditor", auditor, "/camunda/app/cockpit/default/#/historie", ".historie tbody tr");
            toon("Chromium: Cockpit, wat er loopt", "auditor", auditor, "/camunda/app/cockpit/default/#/processes",
                    "text=Toewijzing van zorg");
        } finally {
            Browsertest.sluitBrowser();
        }
    }

    private Page als(String wie) {
        return Browsertest.meldAan(wie, Browsertest.venster(adres, "nl-NL")).pagina;
    }

    private String toon(String wat, String wie, Page pagina, String pad, String teken) {
        metingen.meet(wat, wie, IN_DE_BROWSER, i -> pagina.navigate("about:blank"), i -> {
            pagina.navigate(pad);
            pagina.locator(teken).first().waitFor();
            return null;
        });
        return pagina.content();
    }

    private static String eerste(String patroon, String tekst) {
        return alle(patroon, tekst).get(0);
    }

    private static List<String> alle(String patroon, String tekst) {
        return Pattern.compile(patroon).matcher(tekst).results().map(een -> een.group(1)).toList();
    }

    private static JsonNode json(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
