package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** The case at a glance beside the form in Tasklist, also for who has no mouse. */
class CasuspaneelTest extends Browsertest {

    private static final int HOOGSTENS = 60;

    @Test
    void staatNaastHetFormulierEnIsToegankelijk() {
        ZaakInStap1.start(engine, "PANEEL-1");
        Persoon aanbieder = als("aanbieder-a");
        Tasklist taak = aanbieder.openTaak("Gesprek voeren", "PANEEL-1");
        Locator paneel = taak.paneel();

        assertThat(paneel.locator("[aria-current=step]")).containsText("Stap 1. Gesprek");
        BoundingBox formulier = taak.tekst().boundingBox();
        BoundingBox vak = paneel.boundingBox();
        assertThat(formulier.x + formulier.width).as("naast elkaar").isLessThanOrEqualTo(vak.x + 1);
        assertThat(formulier.width).as("het formulier blijft leesbaar").isGreaterThan(300);
        paneel.locator("summary").all().forEach(Locator::click);
        assertThat(ToegankelijkheidTest.fouten(aanbieder.pagina, "aside.casusbeeld")).isEmpty();

        aanbieder.pagina.setViewportSize(900, 720);
        assertThat(paneel).isVisible();
        assertThat(paneel.boundingBox().y).as("boven het formulier").isLessThan(taak.tekst().boundingBox().y);
    }

    @Test
    void metHetToetsenbordPastEenPartijDeTermijnAan() {
        ZaakInStap1.start(engine, "PANEEL-2");
        Persoon aanbieder = als("aanbieder-a");
        Locator paneel = aanbieder.openTaak("Gesprek voeren", "PANEEL-2").paneel();
        assertThat(paneel.locator("h2")).hasText("Casus PANEEL-2");
        Page pagina = aanbieder.pagina;

        tabNaar(pagina, "Termijn aanpassen in overleg");
        pagina.keyboard().press("Enter");
        tabNaar(pagina, "Pas de termijn aan");
        pagina.keyboard().press("Enter");
        assertThat(paneel.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("Dit veld is verplicht.");
        assertThat(paneel.locator("#termijn-aanpassen-nieuweDatum")).isFocused();

        paneel.locator("#termijn-aanpassen-nieuweDatum").fill("2099-12-31");
        paneel.locator("#termijn-aanpassen-akkoordVan").fill("de jeugdprofessional");
        paneel.locator("#termijn-aanpassen-reden").fill("Vakantie.");
        tabNaar(pagina, "Pas de termijn aan");
        pagina.keyboard().press("Enter");
        assertThat(paneel.locator("[role=status]")).containsText("De termijn is aangepast.");
        assertThat(paneel).containsText("tot en met donderdag 31 december 2099");
    }

    @Test
    void naHetIntrekkenStaatErDatDeCasusIsAfgesloten() {
        ZaakInStap1.start(engine, "PANEEL-3");
        Persoon aanbieder = als("aanbieder-a");
        Locator paneel = aanbieder.openTaak("Gesprek voeren", "PANEEL-3").paneel();
        paneel.getByText("Casus intrekken").click();
        paneel.locator("#intrekken-reden").fill("Opgelost buiten de route om.");
        paneel.getByText("Trek de casus in").click();
        assertThat(paneel.locator("[role=status]")).containsText("De casus is ingetrokken.");
        assertThat(paneel).containsText("Deze casus is afgesloten: Ingetrokken.");
        assertThat(aanbieder.pagina.locator(".task-removed-alert")).isVisible();
    }

    private static void tabNaar(Page pagina, String tekst) {
        for (int i = 0; i < HOOGSTENS; i++) {
            if (pagina.evaluate("document.activeElement.textContent.trim()").equals(tekst)) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("Tab komt niet bij: " + tekst);
    }
}
