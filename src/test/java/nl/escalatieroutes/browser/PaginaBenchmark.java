package nl.escalatieroutes.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
 * <p>{@code ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=nl.escalatieroutes.browser.PaginaBenchmark} measures
 * H2 in a file; with {@code -Dspring-boot.run.arguments=postgresql} a PostgreSQL server that it starts itself.
 */
public final class PaginaBenchmark {

    private static final int VERHALEN = 60;
    private static final int OPEN = 10_000;
    private static final int METINGEN = 12;
    private static final int IN_DE_BROWSER = 7;
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

    private PaginaBenchmark(ConfigurableApplicationContext context) {
        adres = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        jdbc = new JdbcTemplate(context.getBean(DataSource.class));
        inGesprek = jdbc.queryForList("select CASUSNUMMER from CASUS where ROUTE = 'escalatie-west-brabant-west' "
                + "and AANBIEDER = 'aanbieder-a' and STAP = 'gesprek-voeren' and GEEINDIGD is null", String.class).iterator();
    }

    public static void main(String[] args) throws IOException {
        boolean postgresql = args.length > 0 && args[0].equals("postgresql");
        if (postgresql) {
            System.setProperty("testdatabase", "postgresql");
        }
        Path map = Files.createTempDirectory("paginas");
        String url = postgresql ? Testdatabase.opPostgresql("paginas")
                : "jdbc:h2:file:" + map.resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + Testdatabase.BEHEERDER,
                        "--server.port=0", "--camunda.bpm.job-execution.enabled=false",
                        "--escalatie.demo.casussen=" + VERHALEN, "--logging.level.root=warn")) {
            vul(context.getBean(DataSource.class), !postgresql);
            PaginaBenchmark proef = new PaginaBenchmark(context);
            System.out.printf("%n| %-46s | %-20s | %7s | %7s |%n| --- | --- | --- | --- |%n", "ms", "wie", "mediaan", "95%");
            proef.meetPaginas();
            proef.meetTakenlijst();
            proef.meetHandelingen();
            proef.meetInDeBrowser();
        } finally {
            FileSystemUtils.deleteRecursively(map);
        }
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

    private void meetPaginas() {
        for (String wie : WERKERS) {
            Bezoeker bezoeker = Bezoeker.als(wie, adres);
            String start = meet("startpagina", wie, i -> bezoeker.haal("/"));
            meet("startpagina, zoeken", wie, i -> bezoeker.haal("/?zoek=DEMO-1" + i));
            meet("startpagina, casussen 451 tot 500", wie, i -> bezoeker.haal("/?pagina=9"));
            String casus = eerste("href=\"(/casussen/[^\"]+)\"", start);
            meet("een casus", wie, i -> bezoeker.haal(casus));
        }
        Bezoeker auditor = Bezoeker.als("auditor", adres);
        meet("startpagina", "auditor", i -> auditor.haal("/"));
        meet("startpagina, zoeken", "auditor", i -> auditor.haal("/?zoek=DEMO-1" + i));
        meet("Historie, de lijst", "auditor", i -> auditor.haal("/api/historie/casussen"));
        meet("Historie, cijfers over alles", "auditor", i -> auditor.haal("/api/historie/cijfers?route=escalatie-west-brabant-west"));
        Bezoeker beheerder = Bezoeker.als("beheerder", adres);
        meet("startpagina", "beheerder", i -> beheerder.haal("/"));
        meet("storingen", "beheerder", i -> beheerder.haal("/beheer"));
        meet("contacten", "beheerder", i -> beheerder.haal("/beheer/contacten"));
        Bezoeker proceseigenaar = Bezoeker.als("proceseigenaar", adres);
        meet("startpagina", "proceseigenaar", i -> proceseigenaar.haal("/"));
        meet("versies", "proceseigenaar", i -> proceseigenaar.haal("/dienst"));
        meet("versies van een regio", "proceseigenaar", i -> proceseigenaar.haal("/dienst/west-brabant-west"));
        meet("hulp", "proceseigenaar", i -> proceseigenaar.haal("/hulp"));
        Bezoeker admin = Bezoeker.als("admin", adres);
        meet("startpagina", "admin", i -> admin.haal("/"));
    }

    /** What Tasklist asks: each filter with its count and its first page, the cards, a task with form and case. */
    private void meetTakenlijst() {
        for (String wie : WERKERS) {
            Bezoeker bezoeker = Bezoeker.als(wie, adres);
            for (JsonNode filter : json(bezoeker.haal("/engine-rest/filter?resourceType=Task&firstResult=0&maxResults=2000"))) {
                meet("Takenlijst: " + filter.get("name").asText(), wie, i -> bezoeker.haalHal(
                        "/engine-rest/filter/" + filter.get("id").asText() + "/list?firstResult=0&maxResults=15"));
            }
            List<String> taken = alle("\\?task=([^\"]+)\"", bezoeker.haal("/"));
            meet("Takenlijst: vijftien kaarten", wie, i -> bezoeker.haal("/api/taken/resttermijn?"
                    + taken.stream().limit(15).map(taak -> "taak=" + taak).collect(Collectors.joining("&"))));
            String taak = "/engine-rest/task/" + taken.get(0);
            meet("Takenlijst: een taak met formulier", wie, i -> {
                bezoeker.haalHal(taak);
                bezoeker.haal(taak + "/form");
                bezoeker.haal(taak + "/deployed-form");
                return bezoeker.haal(taak + "/form-variables");
            });
            meet("Takenlijst: de casus ernaast", wie, i -> bezoeker.haal("/taken/" + taken.get(0) + "/casus"));
        }
    }

    private void meetHandelingen() {
        Bezoeker aanbieder = Bezoeker.als("aanbieder-a", adres);
        String route = "/casussen/escalatie-west-brabant-west/";
        meet("een casus starten", "aanbieder-a", i -> aanbieder.stuurJson(
                "/engine-rest/process-definition/key/escalatie-west-brabant-west/submit-form", START.formatted(i)));
        meet("termijn aanpassen, tot de casus er weer staat", "aanbieder-a", i -> aanbieder.stuur(
                route + inGesprek.next() + "/termijn-aanpassen", Map.of("taak", "gesprek-voeren", "nieuweDatum", "2099-12-31",
                        "akkoordVan", "de jeugdprofessional", "reden", "Vakantie.")));
        meet("casus intrekken, tot de casus er weer staat", "aanbieder-a", i ->
                aanbieder.stuur(route + inGesprek.next() + "/intrekken", Map.of("reden", "Opgelost.")));
        meet("een taak afronden", "aanbieder-a", i -> aanbieder.stuurJson(
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
        meet(wat, wie, IN_DE_BROWSER, i -> pagina.navigate("about:blank"), i -> {
            pagina.navigate(pad);
            pagina.locator(teken).first().waitFor();
            return null;
        });
        return pagina.content();
    }

    private interface Vraag {
        String stel(int i);
    }

    private String meet(String wat, String wie, Vraag vraag) {
        return meet(wat, wie, METINGEN, i -> { }, vraag);
    }

    private String meet(String wat, String wie, int keer, IntConsumer vooraf, Vraag vraag) {
        long[] tijden = new long[keer];
        String antwoord = null;
        for (int i = -2; i < keer; i++) {
            wijzigIets(i);
            vooraf.accept(i);
            long begin = System.nanoTime();
            antwoord = vraag.stel(i + 2);
            // the first ones of all find a program that is still warming up
            if (i >= 0) {
                tijden[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(tijden);
        System.out.printf("| %-46s | %-20s | %7.0f | %7.0f |%n", wat, wie, tijden[keer / 2] / 1e6,
                tijden[(int) Math.ceil(keer * .95) - 1] / 1e6);
        return antwoord;
    }

    /** H2 keeps the answer to a question for as long as nothing changes; in a program that works, something does. */
    private void wijzigIets(int i) {
        jdbc.update("update ACT_RU_TASK set PRIORITY_ = ? where ID_ = (select min(ID_) from ACT_RU_TASK)", 50 + i);
        jdbc.update("update ACT_RU_EXECUTION set REV_ = REV_ + 1 where ID_ = (select min(ID_) from ACT_RU_EXECUTION)");
        jdbc.update("update ACT_RU_IDENTITYLINK set REV_ = ? where ID_ = (select min(ID_) from ACT_RU_IDENTITYLINK)", 50 + i);
        jdbc.update("update CASUS set STAP = STAP where ID = (select min(ID) from CASUS)");
        jdbc.update("update CASUS_DEEL set TOT = TOT where ID = (select min(ID) from CASUS_DEEL)");
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
