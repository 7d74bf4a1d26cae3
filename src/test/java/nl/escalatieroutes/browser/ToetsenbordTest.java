package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse does the work: a caseworker from signing in to completing a task, an auditor who follows a case. */
class ToetsenbordTest extends Browsertest {

    private static final int HOOGSTENS = 120;
    /** What the element with the focus is called for people, and whether one can see that it has the focus. */
    private static final String NAAM = """
            () => {
              const hier = document.activeElement;
              return [...(hier.labels ?? [])].map(label => label.textContent).join(" ").trim()
                || hier.getAttribute("aria-label") || hier.textContent.trim().replace(/\\s+/g, " ");
            }""";
    private static final String ZICHTBAAR = """
            () => {
              const stijl = getComputedStyle(document.activeElement);
              const plek = document.activeElement.getBoundingClientRect();
              return (stijl.outlineStyle !== "none" && parseFloat(stijl.outlineWidth) > 0 || stijl.boxShadow !== "none")
                && plek.width > 0 && plek.bottom > 0 && plek.top < innerHeight;
            }""";

    private static final String BIJ_VRAAG =
            "vraag => document.activeElement.closest('.fjs-form-field-radio')?.textContent.trim().startsWith(vraag) ?? false";

    @Test
    void vanAanmeldenTotAfgerond() {
        startCasus("TOETS-1");
        Page pagina = venster();
        tabNaar(pagina, "Gebruikersnaam");
        pagina.keyboard().type("aanbieder-a");
        tabNaar(pagina, "Wachtwoord");
        pagina.keyboard().type("aanbieder-a");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("h1")).containsText("Goedendag");

        pagina.keyboard().press("Tab");
        assertThat(naam(pagina)).isEqualTo("Ga naar de inhoud");
        isTeZien(pagina);
        pagina.keyboard().press("Enter");
        tabNaar(pagina, "Gesprek voeren, casus TOETS-1");
        pagina.keyboard().press("Enter");

        pagina.locator(".task-details .fjs-form").waitFor();
        pagina.locator("aside.casusbeeld h2").waitFor();
        tabNaar(pagina, "Pak de taak op om het formulier in te vullen");
        pagina.keyboard().press("Enter");
        pagina.locator(".task-details .fjs-form:not(.disabled-form *)").waitFor();
        kies(pagina, "Is de jeugdprofessional akkoord met de oplossing?", "Nee");
        kies(pagina, "Is de aanbieder akkoord met de oplossing?", "Nee");
        kies(pagina, "Wilt u eerst advies vragen?", "Nee, geen advies nodig");
        tabNaar(pagina, "Afronden");
        Response antwoord = pagina.waitForResponse(wacht -> wacht.url().endsWith("/submit-form"),
                () -> pagina.keyboard().press("Enter"));

        assertThat(antwoord.status()).isEqualTo(204);
        pagina.navigate("/casussen/escalatie-west-brabant-west/TOETS-1");
        assertThat(pagina.locator("main")).containsText("Besluit nemen als lokale aanstuurder");
    }

    @Test
    void eenAuditorVolgtEenCasus() {
        startCasus("TOETS-2");
        Page pagina = meldAan("auditor", venster()).pagina;
        pagina.navigate("/camunda/app/cockpit/default/#/historie");
        pagina.locator(".historie tbody tr").first().waitFor();
        tabNaar(pagina, "Casusnummer");
        pagina.keyboard().type("TOETS-2");
        pagina.keyboard().press("Enter");
        // what was found is where one is
        assertThat(pagina.locator(".historie [role=status]")).isFocused();
        assertThat(pagina.locator(".historie tbody tr")).hasCount(1);
        tabNaar(pagina, "Gestart");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".historie th[aria-sort=ascending]")).containsText("Gestart");

        tabNaar(pagina, "TOETS-2");
        pagina.keyboard().press("Enter");
        pagina.locator("#historie-verloop summary").first().waitFor();
        tabNaar(pagina, "Hoe deze termijn is berekend");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#historie-verloop details[open]").first()).containsText("telden niet mee");
        tabNaar(pagina, "‹ Alle casussen");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".historie tbody tr")).hasCount(1);
    }

    /** In a group of choices Tab goes to the first, and the arrows to the others. */
    private static void kies(Page pagina, String vraag, String antwoord) {
        for (int i = 0; i < HOOGSTENS && !Boolean.TRUE.equals(pagina.evaluate(BIJ_VRAAG, vraag)); i++) {
            pagina.keyboard().press("Tab");
        }
        isTeZien(pagina);
        pagina.keyboard().press("Space");
        for (int i = 0; i < HOOGSTENS && !naam(pagina).equals(antwoord); i++) {
            pagina.keyboard().press("ArrowDown");
        }
        assertThat((Boolean) pagina.evaluate("document.activeElement.checked")).as(vraag + " " + antwoord).isTrue();
    }

    private static void tabNaar(Page pagina, String tekst) {
        for (int i = 0; i < HOOGSTENS; i++) {
            if (naam(pagina).startsWith(tekst)) {
                isTeZien(pagina);
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("Tab komt niet bij: " + tekst);
    }

    private static String naam(Page pagina) {
        return (String) pagina.evaluate(NAAM);
    }

    private static void isTeZien(Page pagina) {
        assertThat((Boolean) pagina.evaluate(ZICHTBAAR)).as("te zien waar men is: " + naam(pagina)).isTrue();
    }
}
