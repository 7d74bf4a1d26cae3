package nl.escalatieroutes.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at our own pages. */
class Persoon {

    final Page pagina;

    Persoon(Page pagina) {
        this.pagina = pagina;
    }

    Tasklist startCasus(String route) {
        pagina.navigate("/");
        String adres = pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(route)).getAttribute("href");
        return Tasklist.open(pagina, adres, ".modal-dialog .fjs-form");
    }

    /** Opens a task from the list of what waits. */
    Tasklist openTaak(String naam, String casusnummer) {
        pagina.navigate("/");
        String adres = pagina.locator("ul.taken a", new Page.LocatorOptions().setHasText(naam + ", casus " + casusnummer))
                .getAttribute("href");
        return Tasklist.open(pagina, adres, ".task-details .fjs-form").pakOp();
    }

    Persoon bijCasus(String casusnummer) {
        return bijCasus("escalatie-west-brabant-west", casusnummer);
    }

    Persoon bijCasus(String route, String casusnummer) {
        pagina.navigate("/casussen/" + route + "/" + casusnummer);
        return this;
    }

    /** Opens a task, answers its questions and sends it; {@code vraag, antwoord, vraag, antwoord}. */
    void doe(String taak, String casusnummer, String... antwoorden) {
        Tasklist formulier = openTaak(taak, casusnummer);
        for (int i = 0; i < antwoorden.length; i += 2) {
            formulier.vulIn(antwoorden[i], antwoorden[i + 1]);
        }
        int status = formulier.verstuur();
        if (status != 204) {
            throw new AssertionError(taak + " van " + casusnummer + ": " + status);
        }
    }

    /** On the page of a case: moves the lead time to the last day of 2099. */
    void pasTermijnAan(String metWie) {
        vouwOpen("Termijn aanpassen in overleg");
        pagina.getByLabel("Nieuwe einddatum").fill("2099-12-31");
        pagina.getByLabel("Met wie bent u dit eens geworden?").fill(metWie);
        pagina.locator("#termijn-aanpassen-reden").fill("Vakantie.");
        pagina.getByText("Pas de termijn aan").click();
    }

    /** On the page of a case. */
    void trekIn() {
        vouwOpen("Casus intrekken");
        pagina.locator("#intrekken-reden").fill("Opgelost buiten de route om.");
        pagina.getByText("Trek de casus in").click();
    }

    /** The line of a case in the list on the start page. */
    Locator regel(String route, String casusnummer) {
        return pagina.locator("section[aria-labelledby=casussen] tbody tr", new Page.LocatorOptions().setHas(
                pagina.locator("a[href='/casussen/" + route + "/" + casusnummer + "']")));
    }

    Locator deel(String kop) {
        return pagina.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(kop).setExact(true));
    }

    /** The files of a case: what the link of that name gives. */
    byte[] open(String link) {
        APIResponse antwoord = pagina.context().request().get(
                pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().getAttribute("href"));
        if (!antwoord.ok()) {
            throw new AssertionError(link + ": " + antwoord.status());
        }
        return antwoord.body();
    }

    void vouwOpen(String kop) {
        pagina.locator("summary", new Page.LocatorOptions().setHasText(kop)).first().click();
    }
}
