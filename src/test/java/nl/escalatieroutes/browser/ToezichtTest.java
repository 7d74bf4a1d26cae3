package nl.escalatieroutes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What only auditors have in Cockpit, as they use it: exports, read log, numbers, what was removed. */
class ToezichtTest extends Browsertest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final Pattern MERK = Pattern.compile("(escalatieroutes-sha256:)([0-9a-f]{64})");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Test
    void eenAuditorExporteertDeLijst() throws Exception {
        startCasus("TOEZICHT-1");
        startCasus("TOEZICHT-2");
        Page pagina = als("auditor").pagina;
        naar(pagina, "/historie?zoek=TOEZICHT-1");

        byte[] bestand = download(pagina, "Exporteer als CSV", "casussen.csv");

        String tekst = new String(bestand, StandardCharsets.UTF_8);
        assertThat(tekst).contains("TOEZICHT-1;" + ROUTE, "Etten-Leur".toLowerCase()).doesNotContain("TOEZICHT-2");
        isVerzegeld(bestand);
    }

    @Test
    void eenAuditorExporteertEenCasusEnZietDatInHetLeeslog() throws Exception {
        startCasus("TOEZICHT-3");
        Page pagina = als("auditor").pagina;
        naar(pagina, "/historie?zoek=TOEZICHT-3");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("TOEZICHT-3")).click();

        byte[] json = download(pagina, "Exporteer als JSON", "casus-" + ROUTE + "-TOEZICHT-3.json");
        assertThat(new ObjectMapper().readTree(json).get("historie").get("tijdlijn")).isNotEmpty();
        isVerzegeld(json);
        byte[] pdf = download(pagina, "Exporteer als PDF", "casus-" + ROUTE + "-TOEZICHT-3.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
        isVerzegeld(pdf);

        pagina.reload();
        Locator leeslog = pagina.locator("#historie-leeslog tbody tr");
        leeslog.first().waitFor();
        assertThat(leeslog.allTextContents())
                .anyMatch(regel -> regel.contains("export") && regel.contains("Export als PDF") && regel.contains("auditor"))
                .anyMatch(regel -> regel.contains("Cockpit") && regel.contains("Historie"));
        isToegankelijk(pagina, "#historie-leeslog");
        isToegankelijk(pagina, ".historie-acties");
    }

    @Test
    void wieGeenAuditorIsZietGeenExportEnGeenLeeslog() {
        startCasus("TOEZICHT-4");
        Page pagina = als("admin").pagina;
        naar(pagina, "/historie?zoek=TOEZICHT-4");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("TOEZICHT-4")).click();
        pagina.locator("#historie-verloop").waitFor();
        pagina.waitForLoadState();

        assertThat(pagina.getByText("Exporteer als PDF").isVisible()).isFalse();
        assertThat(pagina.locator("#historie-leeslog").count()).isZero();
    }

    @Test
    void cijfersMetTabelEnGrafiek() {
        for (int i = 10; i < 17; i++) {
            startCasus("TOEZICHT-" + i);
        }
        Page pagina = als("proceseigenaar").pagina;
        naar(pagina, "/historie-cijfers?route=" + ROUTE);
        pagina.locator("#historie-stappen").waitFor();

        assertThat(pagina.locator("#historie-stappen tbody tr").first().textContent()).contains("Loopt nog");
        assertThat(pagina.locator("#historie-stappen svg[role=img] rect").count()).isPositive();
        assertThat(pagina.locator("#historie-dagen tbody tr").count()).isGreaterThan(3);
        assertThat(pagina.locator("#historie-knelpunten table").count()).isZero();
        isToegankelijk(pagina);

        // a process owner sees whole years
        pagina.getByLabel("Gestart vanaf").fill("2031-01-01");
        pagina.getByLabel("Gestart tot en met").fill("2031-12-31");
        pagina.getByText("Toon de cijfers").click();
        pagina.waitForURL(adres -> adres.contains("van=2031-01-01"));
        pagina.getByText("te weinig casussen").first().waitFor();
        assertThat(pagina.getByRole(AriaRole.STATUS).first().textContent()).contains("gestart vanaf 1 jan 2031", "0 casussen");

        pagina.goBack();
        pagina.locator("#historie-stappen tbody tr").first().waitFor();
        PlaywrightAssertions.assertThat(pagina.getByLabel("Gestart vanaf")).not().hasValue("2031-01-01");
        pagina.goForward();
        PlaywrightAssertions.assertThat(pagina.getByLabel("Gestart vanaf")).hasValue("2031-01-01");
        pagina.getByText("te weinig casussen").first().waitFor();
    }

    @Test
    void watIsOpgeruimd() {
        Page pagina = als("auditor").pagina;
        naar(pagina, "/historie-opgeruimd");
        pagina.getByText("opgeruimde casussen").waitFor();
        isToegankelijk(pagina);
        pagina.getByLabel("Is deze casus opgeruimd?").fill("TOEZICHT-99");
        pagina.getByText("Zoek", new Page.GetByTextOptions().setExact(true)).click();
        pagina.waitForURL(adres -> adres.contains("casusnummer=TOEZICHT-99"));
        pagina.getByText("0 opgeruimde casussen").waitFor();
    }

    private static void naar(Page pagina, String hash) {
        pagina.navigate("/camunda/app/cockpit/default/#" + hash);
        pagina.locator(".historie").waitFor();
    }

    private static byte[] download(Page pagina, String knop, String naam) throws IOException {
        Locator actie = pagina.getByText(knop);
        actie.waitFor();
        Download bestand = pagina.waitForDownload(actie::click);
        assertThat(bestand.suggestedFilename()).isEqualTo(naam);
        return Files.readAllBytes(bestand.path());
    }

    private static void isVerzegeld(byte[] bestand) throws Exception {
        String tekst = new String(bestand, StandardCharsets.ISO_8859_1);
        Matcher merk = MERK.matcher(tekst);
        assertThat(merk.find()).isTrue();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(merk.replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1)))).isEqualTo(som(tekst));
    }

    private static String som(String tekst) {
        Matcher merk = MERK.matcher(tekst);
        merk.find();
        return merk.group(2);
    }

    private static void isToegankelijk(Page pagina) {
        isToegankelijk(pagina, ".historie");
    }

    private static void isToegankelijk(Page pagina, String deel) {
        assertThat(new AxeBuilder(pagina).include(deel).withTags(WCAG).analyze().getViolations().stream()
                .map(fout -> fout.getId() + ": " + fout.getHelp() + " " + fout.getNodes().stream().map(node -> node.getHtml()).toList()))
                .as(pagina.url()).isEmpty();
    }
}
