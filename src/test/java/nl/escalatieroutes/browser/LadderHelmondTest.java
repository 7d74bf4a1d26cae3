package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stuck case of Helmond, walked by its people through the web pages alone, up to the administrators and back. */
class LadderHelmondTest extends Browsertest {

    private static final String ROUTE = "escalatie-helmond";
    private static final String NUMMER = "LADDER-HM";

    @Autowired JdbcClient jdbc;

    /** The demo knows no people of this region. */
    @BeforeEach
    void maakMensen() {
        maakMens("wijkteam", "melder.sociaal-wijkteam");
        maakMens("regisseur", "trajectregisseur");
        maakMens("bestuurder", "bestuur");
    }

    @AfterEach
    void zonderMensen() {
        IdentityService identiteiten = engine.getIdentityService();
        identiteiten.deleteUser("wijkteam");
        identiteiten.deleteUser("regisseur");
        identiteiten.deleteUser("bestuurder");
        identiteiten.deleteGroup("melder.sociaal-wijkteam");
        identiteiten.deleteGroup("trajectregisseur");
        identiteiten.deleteGroup("bestuur");
        jdbc.sql("delete from CONTACT_CORRECTIE where REGIO = 'helmond'").update();
    }

    private void maakMens(String id, String rol) {
        IdentityService identiteiten = engine.getIdentityService();
        Group groep = identiteiten.newGroup(rol);
        groep.setName(rol);
        groep.setType("WORKFLOW");
        identiteiten.saveGroup(groep);
        User mens = identiteiten.newUser(id);
        mens.setPassword(id);
        mens.setEmail(id + "@voorbeeld.invalid");
        identiteiten.saveUser(mens);
        identiteiten.createMembership(id, rol);
    }

    @Test
    void vanMeldingViaRondeTafelEnBestuurTotVlotgetrokken() {
        Persoon wijkteam = als("wijkteam");
        start(wijkteam, NUMMER);

        Persoon regisseur = als("regisseur");
        regisseur.doe("Casus oppakken", NUMMER, "Waarop loopt de casus vast?", "Geen woning.", "Is een ronde tafel nodig?", "Ja");
        regisseur.doe("Ronde tafel houden", NUMMER, "Wat is er nodig", "Een woning.", "Welke mogelijkheden zijn er?", "Voorrang.");
        regisseur.doe("Mogelijkheden bespreken met cliënt", NUMMER, "Was er een cliëntondersteuner bij?", "Ja",
                "Hoe gaat het verder?", "De cliënt kan verder", "Wat is er afgesproken?", "Wij vragen voorrang aan.");
        wijkteam.doe("Afspraak bevestigen", NUMMER, "Klopt deze afspraak?", "Ja");
        regisseur.doe("Zorgen dat de afspraken worden uitgevoerd", NUMMER, "Is de casus vlotgetrokken?", "Nee",
                "Wat is het resultaat?", "Er is geen voorrang gegeven.");

        Persoon beheerder = als("beheerder");
        beheerder.pagina.locator("ul.wegen a[href='/beheer']").click();
        Locator storing = beheerder.pagina.locator("li.te-laat", new Page.LocatorOptions().setHasText(NUMMER));
        assertThat(storing).containsText("Vul het adres in de taak in.");
        Tasklist aanvullen = Tasklist.open(beheerder.pagina, storing.locator("a.knop").getAttribute("href"),
                ".task-details .fjs-form");
        assertThat(aanvullen.pakOp().vulIn("Naam", "Bestuurder").vulIn("Telefoonnummer", "0492-000000")
                .vulIn("E-mailadres", "bestuur@voorbeeld.invalid").verstuur()).isEqualTo(204);

        Persoon bestuurder = als("bestuurder");
        Tasklist besluit = bestuurder.openTaak("Bestuurlijk besluit nemen", NUMMER);
        assertThat(besluit.paneel().locator("[aria-current=step]")).containsText("Stap 5. Bestuur");
        assertThat(new String(bestuurder.open("Open het dossier (PDF)"), 0, 4)).isEqualTo("%PDF");
        assertThat(besluit.vulIn("Het besluit", "Voorrang.").verstuur()).isEqualTo(204);
        regisseur.doe("Zorgen dat de afspraken worden uitgevoerd", NUMMER, "Is de casus vlotgetrokken?", "Ja",
                "Wat is het resultaat?", "Het gezin is verhuisd.");

        wijkteam.bijCasus(ROUTE, NUMMER);
        assertThat(wijkteam.pagina.locator(".gegevens")).containsText("besluit");
        assertThat(wijkteam.deel("De ladder").locator("li.geweest")).hasCount(5);
        assertThat(wijkteam.deel("Verloop")).containsText("Het gezin is verhuisd.");
    }

    @Test
    void partijenPassenEenTermijnAanEnTrekkenEenCasusIn() {
        Persoon wijkteam = als("wijkteam");
        start(wijkteam, "LADDER-HM-2");
        Persoon regisseur = als("regisseur").bijCasus(ROUTE, "LADDER-HM-2");
        regisseur.pasTermijnAan("het wijkteam");
        assertThat(regisseur.deel("Waar de casus staat")).containsText("tot en met donderdag 31 december 2099");

        wijkteam.bijCasus(ROUTE, "LADDER-HM-2").trekIn();
        assertThat(wijkteam.pagina.locator(".gegevens")).containsText("Ingetrokken");
    }

    private static void start(Persoon wijkteam, String nummer) {
        assertThat(wijkteam.startCasus("Vastgelopen casus vlottrekken Helmond")
                .vulIn("Casusnummer", nummer).vulIn("Gemeente", "Helmond").vulIn("Wie meldt de casus?", "Sociaal wijkteam")
                .vulIn("Bij welk aandachtsveld", "Jeugd en jongeren").vulIn("Toelichting", "Er is geen plek.")
                .vulIn("Loopt er al zorg?", "Nee").verstuur()).isEqualTo(200);
    }
}
