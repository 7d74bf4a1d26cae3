package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of cases in Cockpit, as an auditor goes through it, and who gets no further than the door. */
class HistorieTest extends Browsertest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int GEVULD = 60;

    @Autowired JdbcClient jdbc;

    @AfterEach
    void zonderProefcasussen() {
        jdbc.sql("delete from CASUS where ID like 'browser-%'").update();
    }

    @Test
    void zoekenSorterenBladerenEnHetAdresOnthouden() {
        vulLijst();
        Page pagina = als("auditor").pagina;
        pagina.navigate(COCKPIT);
        pagina.locator("a[href='#/historie']").first().click();
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Historie").setExact(true))).isVisible();

        pagina.getByLabel("Gemeente").selectOption("zundert");
        zoek(pagina);
        assertThat(status(pagina)).hasText("1 tot en met 50 van 60 casussen");
        assertThat(status(pagina)).isFocused();
        assertThat(pagina).hasURL(Pattern.compile(".*#/historie\\?gemeente=zundert$"));
        assertThat(rij(pagina, 0)).containsText("BROWSER-60");

        kop(pagina, "Casus").getByRole(AriaRole.BUTTON).click();
        assertThat(kop(pagina, "Casus")).hasAttribute("aria-sort", "ascending");
        assertThat(rij(pagina, 0)).containsText("BROWSER-01");
        kop(pagina, "Casus").getByRole(AriaRole.BUTTON).click();
        assertThat(kop(pagina, "Casus")).hasAttribute("aria-sort", "descending");
        assertThat(rij(pagina, 0)).containsText("BROWSER-60");

        pagina.getByText("Volgende").click();
        assertThat(status(pagina)).hasText("51 tot en met 60 van 60 casussen");
        String bladwijzer = pagina.url();
        pagina.goBack();
        assertThat(status(pagina)).hasText("1 tot en met 50 van 60 casussen");
        pagina.goForward();
        assertThat(status(pagina)).hasText("51 tot en met 60 van 60 casussen");

        // what Cockpit would write otherwise in an address leads back too
        pagina.getByLabel("Casusnummer").fill("niet zo: (1), @");
        zoek(pagina);
        assertThat(status(pagina)).hasText("Er zijn geen casussen die u mag zien en die hieraan voldoen.");
        pagina.goBack();
        assertThat(status(pagina)).hasText("51 tot en met 60 van 60 casussen");
        assertThat(pagina.getByLabel("Casusnummer")).hasValue("");
        pagina.goForward();
        assertThat(pagina.getByLabel("Casusnummer")).hasValue("niet zo: (1), @");

        Page later = pagina.context().newPage();
        later.navigate(bladwijzer);
        assertThat(status(later)).hasText("51 tot en met 60 van 60 casussen");
        assertThat(later.getByLabel("Gemeente")).hasValue("zundert");
        assertThat(rij(later, 0)).containsText("BROWSER-10");

        later.getByLabel("Over de termijn").selectOption("true");
        later.getByLabel("Stap").selectOption("gesprek-voeren");
        later.getByLabel("Uitkomst").selectOption("opgelost-in-gesprek");
        later.getByLabel("Aanbieder").selectOption("aanbieder-b");
        later.getByLabel("Stand").selectOption("false");
        later.getByLabel("Gestart vanaf").fill("2026-01-01");
        later.getByLabel("Gestart tot en met").fill("2026-12-31");
        later.getByLabel("Casusnummer").fill("browser-1");
        zoek(later);
        assertThat(status(later)).hasText("2 casussen");
        assertThat(rij(later, 0)).containsText("over de termijn");
        later.getByText("Wis filters").click();
        assertThat(later.getByLabel("Casusnummer")).hasValue("");
    }

    @Test
    void vanEenAfgeslotenCasusStaatHetPadOpHetDiagram() {
        afgesloten("PAD-1");
        Page pagina = als("auditor").pagina;
        pagina.navigate(COCKPIT + "#/historie?zoek=PAD-1");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PAD-1")).click();

        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Casus PAD-1"))).isVisible();
        assertThat(element(pagina, "gesprek-voeren")).hasClass(Pattern.compile("historie-geweest"));
        assertThat(element(pagina, "besluit-lokale-aanstuurder")).hasClass(Pattern.compile("historie-afgebroken"));
        assertThat(element(pagina, "advies-zi2t")).not().hasClass(Pattern.compile("historie-"));
        assertThat(pagina.locator(".historie-diagram .historie-stroom").first()).isAttached();
        assertThat(pagina.locator(".historie-diagram .bjs-powered-by")).isVisible();
        assertThat(pagina.locator("#historie-verloop")).containsText("Wat wilt u zeggen? &eacute; <b>vet</b>");
        assertThat(pagina.locator("#historie-verloop")).containsText("namens Jeugdprofessional Etten-Leur");
        assertThat(pagina.locator("#historie-beslissingen")).containsText("Financieel geschil, versie");
        pagina.locator("#historie-verloop summary").first().click();
        assertThat(pagina.locator("#historie-verloop details[open]")).containsText("Hoe deze termijn is berekend");

        pagina.getByText("Alle casussen").click();
        assertThat(pagina.getByLabel("Casusnummer")).hasValue("PAD-1");
        assertThat(status(pagina)).hasText("1 casus");
    }

    @Test
    void eenCasusVanEenEerdereVersieHoudtZijnEigenDiagram() throws IOException {
        afgesloten("VERSIE-1");
        int versie = definitie().getVersion();
        Deployment nieuw = gewijzigd("escalatie.bpmn", "name=\"Advies uitbrengen als Zi2T\"", "name=\"Zi2T brengt advies uit\"");
        try {
            assertThat(definitie().getVersion()).isGreaterThan(versie);
            afgesloten("VERSIE-2");
            Page pagina = als("auditor").pagina;

            naarCasus(pagina, "VERSIE-1");
            assertThat(pagina.locator("#historie-pad")).containsText("versie " + versie);
            assertThat(element(pagina, "advies-zi2t")).containsText("uitbrengen");
            naarCasus(pagina, "VERSIE-2");
            assertThat(pagina.locator("#historie-pad")).containsText("versie " + (versie + 1));
            assertThat(element(pagina, "advies-zi2t")).containsText("brengt");
            assertThat(element(pagina, "gesprek-voeren")).hasClass(Pattern.compile("historie-geweest"));
        } finally {
            engine.getRepositoryService().deleteDeployment(nieuw.getId(), true);
        }
    }

    @Test
    void bijEenProcesdefinitieStaanDeCasussenVanDieRoute() {
        afgesloten("TAB-1");
        afgesloten("TAB-2");
        Page pagina = als("auditor").pagina;
        pagina.navigate(COCKPIT + "#/process-definition/" + definitie().getId() + "/runtime");
        assertThat(pagina.locator(".djs-container svg [data-element-id='gesprek-voeren']").first()).isVisible();
        pagina.locator("a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Historie\\s*$"))).last().click();
        assertThat(status(pagina)).isVisible();
        assertThat(pagina.getByLabel("Route")).hasCount(0);
        pagina.getByLabel("Casusnummer").fill("TAB-1");
        zoek(pagina);
        assertThat(status(pagina)).hasText("1 casus");
        String bladwijzer = pagina.url();
        pagina.getByText("Wis filters").click();
        assertThat(status(pagina)).not().hasText("1 casus");
        pagina.goBack();
        assertThat(status(pagina)).hasText("1 casus");
        assertThat(pagina.getByLabel("Casusnummer")).hasValue("TAB-1");
        pagina.goForward();
        assertThat(status(pagina)).not().hasText("1 casus");
        assertThat(pagina.getByLabel("Casusnummer")).hasValue("");
        pagina.goBack();
        pagina.goBack();
        assertThat(status(pagina)).not().hasText("1 casus");

        Page later = pagina.context().newPage();
        later.navigate(bladwijzer);
        assertThat(later.getByLabel("Casusnummer")).hasValue("TAB-1");
        assertThat(status(later)).hasText("1 casus");
        isToegankelijk(later);
    }

    @Test
    void deSchermenZijnToegankelijk() {
        vulLijst();
        afgesloten("AXE-HISTORIE-1");
        Page pagina = als("auditor").pagina;
        pagina.navigate(COCKPIT + "#/historie?gemeente=zundert");
        assertThat(rij(pagina, 0)).isVisible();
        isToegankelijk(pagina);

        pagina.navigate(COCKPIT + "#/historie?zoek=bestaat-niet");
        assertThat(status(pagina)).hasText("Er zijn geen casussen die u mag zien en die hieraan voldoen.");
        isToegankelijk(pagina);

        naarCasus(pagina, "AXE-HISTORIE-1");
        assertThat(element(pagina, "gesprek-voeren")).isAttached();
        pagina.locator(".historie summary").all().forEach(Locator::click);
        isToegankelijk(pagina);
    }

    @Test
    void wieGeenAuditorIsKomtNietVerderDanDeDeur() {
        afgesloten("DEUR-1");
        String adres = adres("DEUR-1");

        Page aanbieder = als("aanbieder-a").pagina;
        aanbieder.navigate(COCKPIT + "#" + adres);
        aanbieder.waitForTimeout(3_000);
        assertThat(aanbieder.locator(".historie")).hasCount(0);
        assertThat(aanbieder.request().get("/api" + api("DEUR-1")).status()).isEqualTo(200);
        assertThat(als("aanbieder-b").pagina.request().get("/api" + api("DEUR-1")).status()).isEqualTo(404);

        Page proceseigenaar = als("proceseigenaar").pagina;
        proceseigenaar.navigate(COCKPIT + "#/historie");
        assertThat(status(proceseigenaar)).hasText("Er zijn geen casussen die u mag zien en die hieraan voldoen.");
        proceseigenaar.navigate(COCKPIT + "#" + adres);
        assertThat(proceseigenaar.locator(".historie [role=alert]"))
                .hasText("Deze casus bestaat niet, of u heeft er geen rol in.");
    }

    /** A case that came to step 2 and was withdrawn there. */
    private void afgesloten(String nummer) {
        Proefcasus casus = Proefcasus.start(poort, nummer, "Wat wilt u zeggen? &eacute; <b>vet</b>");
        casus.rondAf("jp-etten-leur", "gesprek-voeren",
                Map.of("akkoordJeugdprofessional", false, "akkoordAanbieder", false, "adviesVragenAan", "geen"));
        casus.taak("besluit-lokale-aanstuurder");
        casus.trekIn("aanbieder-a");
    }

    /** Sixty ended cases of Zundert in the register, a day apart, every tenth overdue. */
    private void vulLijst() {
        for (int i = 1; i <= GEVULD; i++) {
            OffsetDateTime gestart = OffsetDateTime.parse("2026-01-01T12:00:00Z").plusDays(i);
            jdbc.sql("""
                    insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, AANBIEDER, GESTART, GEEINDIGD, UITKOMST, STAP,
                        OVER_TERMIJN)
                    values (:id, 'west-brabant-west', :route, :nummer, 'zundert', 'aanbieder-b', :gestart, :geeindigd,
                        'opgelost-in-gesprek', 'gesprek-voeren', :over)""")
                    .param("id", "browser-" + i).param("route", ROUTE).param("nummer", String.format("BROWSER-%02d", i))
                    .param("gestart", gestart).param("geeindigd", gestart.plusDays(9)).param("over", i % 5 == 0).update();
        }
    }

    /** Puts the region into service once more, with one thing in one file written otherwise. */
    private Deployment gewijzigd(String bestand, String van, String naar) throws IOException {
        RepositoryService definities = engine.getRepositoryService();
        Deployment oud = definities.createDeploymentQuery().deploymentId(definitie().getDeploymentId()).singleResult();
        DeploymentBuilder nieuw = definities.createDeployment().name(oud.getName()).source(oud.getSource());
        for (String naam : definities.getDeploymentResourceNames(oud.getId())) {
            try (InputStream inhoud = definities.getResourceAsStream(oud.getId(), naam)) {
                byte[] bytes = inhoud.readAllBytes();
                if (naam.equals(bestand)) {
                    String tekst = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(tekst).contains(van);
                    bytes = tekst.replace(van, naar).getBytes(StandardCharsets.UTF_8);
                }
                nieuw.addInputStream(naam, new ByteArrayInputStream(bytes));
            }
        }
        return nieuw.deploy();
    }

    private static void zoek(Page pagina) {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek").setExact(true)).click();
    }

    private static Locator status(Page pagina) {
        return pagina.locator(".historie [role=status]");
    }

    private static Locator rij(Page pagina, int nummer) {
        return pagina.locator(".historie tbody tr").nth(nummer);
    }

    private static Locator kop(Page pagina, String naam) {
        return pagina.locator(".historie th", new Page.LocatorOptions().setHasText(Pattern.compile("^" + naam)));
    }

    private static Locator element(Page pagina, String id) {
        return pagina.locator(".historie-diagram .djs-shape[data-element-id='" + id + "']");
    }

    private void naarCasus(Page pagina, String nummer) {
        pagina.navigate(COCKPIT + "#" + adres(nummer));
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Casus " + nummer))).isVisible();
    }

    private String adres(String nummer) {
        return "/historie/" + ROUTE + "/" + nummer + "/" + instantie(nummer);
    }

    private String api(String nummer) {
        return "/historie/casussen/" + ROUTE + "/" + nummer + "/" + instantie(nummer);
    }

    private String instantie(String nummer) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(nummer)
                .processDefinitionKey(ROUTE).singleResult().getId();
    }

    private static void isToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).include(List.of(".historie")).withTags(WCAG).analyze().getViolations().stream()
                .map(fout -> fout.getId() + ": " + fout.getHelp() + " "
                        + fout.getNodes().stream().map(node -> node.getHtml()).toList()))
                .as(pagina.url()).isEmpty();
    }

    private ProcessDefinition definitie() {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ROUTE).latestVersion()
                .singleResult();
    }
}
