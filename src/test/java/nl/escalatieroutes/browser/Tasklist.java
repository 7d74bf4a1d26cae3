package nl.escalatieroutes.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A form in Camunda's Tasklist: of a task, or to start a case. Fields and answers go by what stands on the screen. */
class Tasklist {

    private static final int POGINGEN = 6;

    private final Page pagina;

    private Tasklist(Page pagina) {
        this.pagina = pagina;
    }

    /** Tasklist gives up when its scripts take seven seconds to load; a person would load the page again. */
    static Tasklist open(Page pagina, String adres, String formulier) {
        for (int poging = 1; ; poging++) {
            pagina.navigate("about:blank");
            pagina.navigate(adres);
            try {
                pagina.locator(formulier).first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
                return new Tasklist(pagina);
            } catch (TimeoutError traag) {
                if (poging == POGINGEN) {
                    throw traag;
                }
            }
        }
    }

    Page pagina() {
        return pagina;
    }

    /** Takes the task up; only then its form can be filled in. */
    Tasklist pakOp() {
        pagina.waitForResponse(antwoord -> antwoord.url().endsWith("/claim"), () -> pagina.locator("button.claim").click());
        pagina.locator(".task-details .fjs-form:not(.disabled-form *)").waitFor();
        return this;
    }

    Tasklist vulIn(String vraag, String antwoord) {
        Locator veld = veld(vraag);
        String soort = veld.getAttribute("class");
        if (soort.contains("fjs-form-field-select")) {
            veld.locator(".fjs-input-group").click();
            veld.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(antwoord)).first().click();
        } else if (soort.contains("fjs-form-field-radio")) {
            veld.locator("label[for]", new Locator.LocatorOptions().setHasText(begint(antwoord))).click();
        } else if (soort.contains("fjs-form-field-datetime")) {
            vulDatumIn(veld.locator("input[placeholder]"), LocalDate.parse(antwoord));
        } else {
            veld.locator("input, textarea").fill(antwoord);
        }
        return this;
    }

    /** Types a date in the order that the field itself asks for. */
    private static void vulDatumIn(Locator invoer, LocalDate dag) {
        boolean maandEerst = invoer.getAttribute("placeholder").startsWith("m");
        invoer.click();
        invoer.fill(DateTimeFormatter.ofPattern(maandEerst ? "MM/dd/uuuu" : "dd/MM/uuuu").format(dag));
        invoer.press("Enter");
        invoer.press("Tab");
    }

    /** The case beside the form. */
    Locator paneel() {
        return pagina.locator("aside.casusbeeld");
    }

    /** A field with its label, its help and what is wrong with it. */
    Locator veld(String vraag) {
        return pagina.locator(".fjs-form-field", new Page.LocatorOptions().setHas(
                pagina.locator(".fjs-form-field-label", new Page.LocatorOptions().setHasText(begint(vraag)))));
    }

    /** What the form shows, as a person reads it. */
    Locator tekst() {
        return pagina.locator(".fjs-form");
    }

    /** What Tasklist says went wrong. */
    Locator melding() {
        return pagina.locator(".alert-danger:visible");
    }

    /** Sends the form; the answer says whether it was taken. */
    int verstuur() {
        Response antwoord = pagina.waitForResponse(
                wacht -> wacht.url().endsWith("/submit-form"),
                () -> pagina.locator(".modal-footer .btn-primary, .task-details .form-actions .btn-primary").last().click());
        return antwoord.status();
    }

    /** Keeps what was filled in for later, in the browser. */
    void bewaar() {
        pagina.locator(".task-details .form-actions .btn-default").click();
        pagina.waitForFunction("Object.keys(localStorage).some(sleutel => sleutel.startsWith('camunda-form:'))");
    }

    /** The browser reads the pattern: Java's own way to quote is none to it. */
    private static Pattern begint(String tekst) {
        return Pattern.compile("^\\s*" + tekst.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }
}
