package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case with some of everything: each thing that an auditor must find stands on the screen, in the PDF and in the JSON. */
class CasusVolledigTest extends Browsertest {

    private static final String NUMMER = "VOLLEDIG-1";
    private static final String EERDER = "VOLLEDIG-0";
    private static final LocalDate AFGESPROKEN = LocalDate.now().plusMonths(2);

    @Autowired JdbcClient jdbc;

    @Test
    void alleDelenStaanOpHetSchermInDePdfEnInDeJson() throws Exception {
        maakCasus();
        String id = instantie(NUMMER);
        Page pagina = als("auditor").pagina;
        String scherm = scherm(pagina, id);
        String pdf = pdf(pagina);
        JsonNode json = new ObjectMapper().readTree(haal(pagina, "/api/historie/casussen/" + Proefcasus.ROUTE + "/" + NUMMER + ".json"));
        String jsontekst = plat(json.toString().replace("\\n", " "));

        delen().forEach((wat, teksten) -> teksten.forEach(tekst -> {
            assertThat(scherm).as(wat + " op het scherm").contains(tekst);
            assertThat(pdf).as(wat + " in de PDF").contains(tekst);
            assertThat(jsontekst).as(wat + " in de JSON").contains(tekst);
        }));
        assertThat(scherm).as("besluiten op tijd en te laat").contains("Op tijd: de termijn liep tot en met", "Na de termijn, die liep");
        assertThat(pdf).contains("Op tijd: de termijn liep tot en met", "Na de termijn, die liep");
        besluitenBijElkaar(pagina, pdf);
        assertThat(json.findValuesAsText("opTijd")).contains("true", "false");
        String dag = AFGESPROKEN.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl")));
        assertThat(scherm).as("de som van een termijn").contains("niet mee:", "zaterdag",
                AFGESPROKEN.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        assertThat(pdf).contains("Termijnen met hun berekening", "zaterdag", dag);
        assertThat(json.findValues("termijn").stream().filter(som -> som.path("uitleg").size() > 0)).isNotEmpty();
        assertThat(jsontekst).contains(AFGESPROKEN.toString());
        assertThat(json.at("/historie/wachtdagen/perStap")).isNotEmpty();
        assertThat(json.at("/historie/wachtdagen/perPartij")).isNotEmpty();
        assertThat(json.get("dossierbestanden")).hasSize(1);
    }

    /** At the top: who decided what, when, why and whether in time; and none of the messages between. */
    private static void besluitenBijElkaar(Page pagina, String pdf) {
        Locator besluiten = pagina.locator("#historie-besluiten tbody tr");
        assertThat(pagina.locator(".historie section").first()).hasId("historie-besluiten");
        assertThat(besluiten).hasCount(6);
        assertThat(besluiten.nth(1)).containsText("Begin met een kort plan.");
        assertThat(besluiten.nth(2)).containsText("jp-etten-leur");
        assertThat(besluiten.nth(2)).containsText("namens Jeugdprofessional Etten-Leur");
        assertThat(besluiten.nth(2)).containsText("nee, het moest uiterlijk");
        assertThat(besluiten.nth(3)).containsText("Vakantie van het gezin");
        assertThat(besluiten.nth(4)).containsText("ja, het kon tot en met");
        assertThat(besluiten.nth(5)).containsText("Ingetrokken");
        assertThat(pdf).contains("Wat, en waarom", "nee, het moest uiterlijk", "ja, het kon tot en met");
    }

    /** What belongs to the list, each with words by which it is known in every form. */
    private static Map<String, List<String>> delen() {
        Map<String, List<String>> delen = new LinkedHashMap<>();
        delen.put("besluit: wat, door wie, namens wie", List.of("Is de aanbieder akkoord met de oplossing?", "jp-etten-leur",
                "Jeugdprofessional Etten-Leur", "Lokale aanstuurder Etten-Leur"));
        delen.put("advies", List.of("Begin met een kort plan."));
        delen.put("gewijzigde termijn: wie akkoord was en waarom", List.of(
                "Akkoord van: de lokale aanstuurder. Reden: Vakantie van het gezin"));
        delen.put("termijn voorbij", List.of("Termijn voorbij"));
        delen.put("bericht", List.of("Casus " + NUMMER + ": stap 2, de lokale aanstuurder", "aanbieder-a@voorbeeld.invalid"));
        delen.put("overdracht met dossier", List.of("Zi2T", "Dossier"));
        delen.put("storing", List.of("De mailserver antwoordt niet."));
        delen.put("gekoppelde casus", List.of(EERDER));
        delen.put("wachtdagen", List.of("Aanbieder A", "Besluit nemen als lokale aanstuurder"));
        delen.put("beslissingstabel: invoer, regel, uitkomst", List.of("Financieel geschil", "Discussiepunt", "Gaat het over geld?"));
        return delen;
    }

    private String scherm(Page pagina, String id) {
        pagina.navigate("/camunda/app/cockpit/default/#/historie/" + Proefcasus.ROUTE + "/" + NUMMER + "/" + id);
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Casus " + NUMMER))).isVisible();
        assertThat(pagina.locator(".historie-diagram .djs-shape[data-element-id='gesprek-voeren'].historie-geweest")).isAttached();
        assertThat(pagina.locator("#historie-dossiers a")).hasCount(1);
        assertThat(pagina.locator("#historie-leeslog")).isVisible();
        pagina.locator(".historie summary").all().forEach(Locator::click);
        return plat(pagina.locator(".historie").innerText());
    }

    private static String pdf(Page pagina) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(haal(pagina, "/api/historie/casussen/" + Proefcasus.ROUTE + "/" + NUMMER + ".pdf"))) {
            assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()).hasSize(1);
            return plat(new PDFTextStripper().getText(pdf));
        }
    }

    private static byte[] haal(Page pagina, String adres) {
        APIResponse antwoord = pagina.request().get(adres);
        assertThat(antwoord.status()).isEqualTo(200);
        return antwoord.body();
    }

    private static String plat(String tekst) {
        return tekst.replaceAll("\\s+", " ");
    }

    /** Advice, a term that passed and one that was changed, a hand-over, a fault, and a case that it is linked with; ended. */
    private void maakCasus() {
        Proefcasus.start(poort, EERDER, "Een eerdere casus.").trekIn("aanbieder-a");
        Proefcasus casus = Proefcasus.start(poort, NUMMER, "Wij vinden dat de doelen niet passen.");
        casus.rondAf("aanbieder-a", "gesprek-voeren", Map.of("akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak"));
        casus.rondAf("vraagbaak", "advies-geven", Map.of("advies", "Begin met een kort plan."));
        casus.taak("gesprek-voeren");
        laatVoorbijgaan("termijn_gesprekVoeren");
        casus.rondAf("jp-etten-leur", "gesprek-voeren", Map.of("akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen"));
        casus.taak("besluit-lokale-aanstuurder");
        casus.doe("aanbieder-a", "termijn-aanpassen", Map.of("taak", "besluit-lokale-aanstuurder", "nieuweDatum", AFGESPROKEN.toString(),
                "akkoordVan", "de lokale aanstuurder", "reden", "Vakantie van het gezin"));
        Execution execution = engine.getRuntimeService().createExecutionQuery().processInstanceId(instantie(NUMMER))
                .activityId("besluit-lokale-aanstuurder").singleResult();
        engine.getRuntimeService().createIncident("proef", execution.getId(), "iets", "De mailserver antwoordt niet.");
        casus.rondAf("la-etten-leur", "besluit-lokale-aanstuurder", Map.of("akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder"));
        casus.taak("advies-zi2t");
        jdbc.sql("insert into KOPPELING (CASUS_ID, HOOFD_ID, TERUG, MOMENT) values (:casus, :hoofd, '', current_timestamp)")
                .param("casus", instantie(EERDER)).param("hoofd", instantie(NUMMER)).update();
        casus.trekIn("aanbieder-a");
    }

    private void laatVoorbijgaan(String klok) {
        Job job = engine.getManagementService().createJobQuery().processInstanceId(instantie(NUMMER)).activityId(klok).singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    private String instantie(String nummer) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(nummer)
                .processDefinitionKey(Proefcasus.ROUTE).singleResult().getId();
    }
}
