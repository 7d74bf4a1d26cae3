package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's web applications as people of a municipality meet them: in Dutch, with our filters and cards. */
class TakenlijstTest extends Browsertest {

    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /**
     * What axe-core finds in Camunda's own parts of Tasklist, and why it stays. Without names, colours and roles of ours
     * there would also be: button-name, color-contrast, link-in-text-block, aria-allowed-attr, aria-required-attr.
     */
    static final Map<String, String> VAN_CAMUNDA = Map.of(
            "nested-interactive", "the suggestions of the search field are links within options; it is drawn by Camunda's library");

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "en-US", "de-DE"})
    void tasklistIsNederlandsWatDeBrowserOokVraagt(String taal) {
        Page pagina = meldAan("aanbieder-a", venster(taal)).pagina;
        open(pagina, TASKLIST, ".start-process-action");

        assertThat(pagina.locator("html")).hasAttribute("lang", "nl");
        assertThat(pagina).hasTitle("Escalatieroutes Takenlijst");
        assertThat(pagina.locator(".start-process-action")).hasText("Casus starten");
        assertThat(pagina.locator(".ce-eol-banner")).isHidden();
        assertThat(pagina.locator("[cam-widget-footer]")).containsText("Camunda Platform");
    }

    /** A page of the list holds fifteen tasks; those of other tests would push ours off it. */
    @BeforeEach
    void alleenDeTakenVanDezeTest() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instantie ->
                engine.getRuntimeService().deleteProcessInstanceIfExists(instantie.getId(), "test", true, true, true, true));
    }

    @Test
    void watEenAnderOppakteNeemtMenOver() {
        startCasus("OVER-1");
        als("aanbieder-a").openTaak("Gesprek voeren", "OVER-1");
        String id = engine.getTaskService().createTaskQuery().processInstanceBusinessKey("OVER-1").singleResult().getId();
        Page start = als("jp-etten-leur").pagina;
        assertThat(start.locator("ul.taken li", new Page.LocatorOptions().setHasText("OVER-1"))).containsText("opgepakt door");
        Tasklist taak = Tasklist.open(start, TASKLIST + "default/#/?task=" + id, ".task-details .fjs-form");

        assertThat(taak.paneel().locator(".overnemen")).containsText("heeft deze taak opgepakt");
        assertThat(taak.pagina().locator(".reset-assignee, .createCommentLink").and(taak.pagina().locator(":visible"))).hasCount(0);
        taak.paneel().getByText("Neem de taak over").click();
        assertThat(taak.paneel().locator(".overnemen")).isHidden();
        taak.vulIn("Is de jeugdprofessional akkoord", "Nee").vulIn("Is de aanbieder akkoord", "Nee")
                .vulIn("Wilt u eerst advies vragen?", "Nee, geen advies nodig");
        assertThat(taak.verstuur()).isEqualTo(204);
    }

    @Test
    void engelsIsDeAndereKeuze() {
        Page pagina = als("aanbieder-a").pagina;
        open(pagina, TASKLIST, ".start-process-action");

        pagina.locator(".andere-taal a").click();
        assertThat(pagina.locator(".start-process-action")).hasText("Start process");
        assertThat(pagina.locator("html")).hasAttribute("lang", "en");
        pagina.locator(".andere-taal a").click();
        assertThat(pagina.locator(".start-process-action")).hasText("Casus starten");

        pagina.locator(".naar-start a").click();
        assertThat(pagina).hasTitle("Start – Escalatieroutes jeugdhulp");
    }

    @ParameterizedTest
    @CsvSource({"auditor,cockpit,Escalatieroutes Cockpit,Processen", "admin,admin,Escalatieroutes Beheer,Personen",
        "aanbieder-a,welcome,Escalatieroutes Welkom,Wachtwoord wijzigen"})
    void deAndereProgrammasZijnOokNederlands(String wie, String app, String titel, String tekst) {
        Page pagina = als(wie).pagina;
        open(pagina, "/camunda/app/" + app + "/", ".naar-start");

        assertThat(pagina).hasTitle(Pattern.compile("^" + titel));
        assertThat(pagina.locator("body")).containsText(tekst);
        assertThat(pagina.locator(".ce-eol-banner")).isHidden();
        assertThat(pagina.locator(".naar-start a")).hasAttribute("href", "/");
        assertThat(pagina.getByText("Profiel wijzigen").and(pagina.locator(":visible"))).hasCount(0);
    }

    @Test
    void opEenKaartStaatWaarDeTaakOverGaatEnHoeveelTijdErIs() {
        startCasus("KAART-1");
        startCasus("KAART-2");
        Page pagina = als("aanbieder-a").pagina;
        open(pagina, TASKLIST, ".escalatie-kaart .rest");

        assertThat(pagina.locator(".task-filter .name")).containsText(new String[] {
            "Taken van mijn groep", "Mijn taken", "Over termijn", "Deze week", "Wacht op een ander"});
        assertThat(pagina.locator(".task-filter.active")).containsText("Taken van mijn groep");
        Locator kaart = kaart(pagina, "KAART-1");
        assertThat(kaart.locator("h4")).hasText("Gesprek voeren");
        assertThat(kaart).containsText("KAART-1, Etten-Leur");
        assertThat(kaart.locator(".rest")).hasText(Pattern.compile("nog \\d+ werkdagen"));
        assertThat(pagina.locator(".create-task-action")).isHidden();

        kaart.locator("h4 a").click();
        pagina.locator("button.claim").click();
        pagina.locator(".task-filter h4 a", new Page.LocatorOptions().setHasText("Mijn taken")).click();
        assertThat(kaart(pagina, "KAART-1")).isVisible();
        assertThat(kaart(pagina, "KAART-2")).hasCount(0);
    }

    @Test
    void deTaakVanEenAnderIsTeZienEnNietOpTePakken() {
        startCasus("KAART-5");
        engine.getTaskService().createTaskQuery().processInstanceBusinessKey("KAART-5").list().forEach(taak ->
                engine.getTaskService().deleteCandidateGroup(taak.getId(), "jeugdprofessional.etten-leur"));
        Page pagina = als("jp-etten-leur").pagina;
        open(pagina, TASKLIST, ".task-filter");
        pagina.locator(".task-filter h4 a", new Page.LocatorOptions().setHasText("Wacht op een ander")).click();

        assertThat(kaart(pagina, "KAART-5")).containsText("Wacht op: Aanbieder A");
        kaart(pagina, "KAART-5").locator("h4 a").click();
        assertThat(pagina.locator(".task-details .alert-danger")).containsText("Is deze taak voor een ander?");
        assertThat(pagina.locator("button.claim")).isHidden();
    }

    @Test
    void eenFormulierSpreektNederlandsWatDeBrowserOokVraagt() {
        Persoon jeugdprofessional = meldAan("jp-moerdijk", venster("en-US"));
        Tasklist formulier = jeugdprofessional.startCasus("Toewijzing van zorg West-Brabant West");

        formulier.vulIn("Casusnummer", "X").vulIn("Casusnummer", "");
        assertThat(formulier.veld("Casusnummer")).containsText("Dit veld is verplicht.");
        Locator datum = formulier.veld("Wanneer was het eerste gesprek").locator(".flatpickr-input");
        assertThat(datum).hasAttribute("placeholder", "dd-mm-jjjj");
        datum.click();
        assertThat(jeugdprofessional.pagina.locator(".flatpickr-weekday").first()).hasText("ma");
        assertThat(jeugdprofessional.pagina.locator(".flatpickr-monthDropdown-months")).containsText("maart");
        datum.fill("5-11-2025");
        datum.press("Tab");
        assertThat(datum).hasValue("05-11-2025");
    }

    @Test
    void eenBladzijdeTakenIsEenVraagEnHaarKaartenOok() {
        startCasus("KAART-3");
        startCasus("KAART-4");
        Page pagina = als("aanbieder-a").pagina;
        pagina.navigate("about:blank");
        List<String> vragen = new CopyOnWriteArrayList<>();
        List<String> lijsten = new CopyOnWriteArrayList<>();
        pagina.onRequest(verzoek -> {
            if (verzoek.url().contains("/list?firstResult=0")) {
                lijsten.add(verzoek.url());
            }
            if (verzoek.url().contains("/api/taken/resttermijn")) {
                vragen.add(verzoek.url());
            }
        });
        open(pagina, TASKLIST, ".escalatie-kaart .rest");

        int kaarten = pagina.locator(".escalatie-kaart").count();
        assertThat(kaarten).isGreaterThan(1);
        assertThat(vragen.get(vragen.size() - 1).split("taak=")).hasSize(kaarten + 1);
        assertThat(vragen.size()).isLessThan(kaarten);
        assertThat(lijsten).hasSize(1);
    }

    @Test
    void axeVindtNietsInOnzeDelenEnNietsNieuwsInDieVanCamunda() {
        startCasus("AXE-3");
        Page pagina = als("aanbieder-a").pagina;
        open(pagina, TASKLIST, ".escalatie-kaart .rest");
        assertThat(overtredingen(new AxeBuilder(pagina).include(List.of(".escalatie-kaart")))).isEmpty();
        assertThat(overtredingen(new AxeBuilder(pagina).include(List.of(".app-menu")))).isEmpty();

        kaart(pagina, "AXE-3").locator("h4 a").click();
        pagina.locator(".task-details .fjs-form").waitFor();
        assertThat(overtredingen(new AxeBuilder(pagina))).isEmpty();

        pagina.locator(".search-field .main-field").click();
        pagina.locator(".search-field .dropdown-menu:visible").first().waitFor();
        assertThat(overtredingen(new AxeBuilder(pagina)).keySet()).isEqualTo(VAN_CAMUNDA.keySet());
    }

    private static Map<String, Object> overtredingen(AxeBuilder axe) {
        return axe.withTags(WCAG).analyze().getViolations().stream().collect(Collectors.toMap(Rule::getId,
                regel -> regel.getNodes().stream().map(plek -> plek.getHtml()).toList()));
    }

    private static Locator kaart(Page pagina, String casusnummer) {
        return pagina.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(casusnummer));
    }

    private static void open(Page pagina, String adres, String teken) {
        Tasklist.open(pagina, adres, teken);
    }
}
