package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** The West-Brabant West ladder, walked by its people through the web pages alone. */
class LadderTest extends Browsertest {

    private static final String ROUTE = "Escalatieroute zorginzet jeugd West-Brabant West";
    private static final int AANGENOMEN = 200;
    private static final int AFGEROND = 204;
    private static final int GEWEIGERD = 400;

    @Test
    void vanStartTotUitspraakVanDeGeschillencommissie() throws IOException {
        String nummer = "LADDER-1";
        Persoon aanbieder = als("aanbieder-a");
        start(aanbieder, nummer);

        Tasklist gesprek = aanbieder.openTaak("Gesprek voeren", nummer);
        assertThat(gesprek.veld("Toelichting bij de start").locator("textarea")).hasValue("Het gaat om *hoeveel* <b>uren</b>.");
        gesprek.vulIn("Is de jeugdprofessional akkoord", "Nee").vulIn("Is de aanbieder akkoord", "Nee")
                .vulIn("Wilt u eerst advies vragen?", "Ja, aan de Vraagbaak");
        assertThat(gesprek.verstuur()).isEqualTo(AFGEROND);

        Persoon vraagbaak = als("vraagbaak");
        assertThat(vraagbaak.openTaak("Advies geven", nummer).vulIn("Uw advies", "Begin bij de analyse.").verstuur())
                .isEqualTo(AFGEROND);

        Tasklist tweedeGesprek = als("jp-etten-leur").openTaak("Gesprek voeren", nummer);
        assertThat(tweedeGesprek.tekst()).containsText("Begin bij de analyse.");
        assertThat(tweedeGesprek.veld("Wilt u eerst advies vragen?").locator("input:checked")).hasCount(0);
        tweedeGesprek.vulIn("Is de jeugdprofessional akkoord", "Ja").vulIn("Is de aanbieder akkoord", "Nee")
                .vulIn("Wilt u eerst advies vragen?", "Nee, geen advies nodig");
        assertThat(tweedeGesprek.verstuur()).isEqualTo(AFGEROND);

        Persoon aanstuurder = als("la-etten-leur");
        Tasklist besluit = aanstuurder.openTaak("Besluit nemen als lokale aanstuurder", nummer);
        besluit.vulIn("Bent u als lokale aanstuurder akkoord", "Ja").vulIn("Is de aanbieder akkoord", "Nee");
        assertThat(besluit.veld("Wat is de oplossing?")).hasCount(0);
        assertThat(besluit.vulIn("Wie legt de casus voor", "De aanbieder").verstuur()).isEqualTo(AFGEROND);

        Persoon zi2t = als("zi2t");
        Tasklist advies = zi2t.openTaak("Advies uitbrengen als Zi2T", nummer);
        assertThat(advies.tekst()).containsText("Britt van Heusden (Kwaliteitsmedewerker Jeugd), telefoon 06-15083479");
        assertThat(pdf(zi2t.open("Open het dossier (PDF)"))).contains(nummer).contains("Begin bij de analyse.");
        assertThat(advies.vulIn("Advies van Zi2T", "Houd u aan het contract.").verstuur()).isEqualTo(AFGEROND);

        Tasklist reactie = aanstuurder.openTaak("Reageren op advies Zi2T", nummer);
        assertThat(reactie.veld("Advies van Zi2T").locator("textarea")).hasValue("Houd u aan het contract.");
        assertThat(reactie.vulIn("Is de lokale aanstuurder akkoord", "Ja").vulIn("Is de aanbieder akkoord", "Nee").verstuur())
                .isEqualTo(AFGEROND);

        assertThat(aanbieder.openTaak("Geschil voorleggen aan Geschillencommissie", nummer)
                .vulIn("Welke subcommissie?", "Woonplaatsbeginsel en Toegang").verstuur()).isEqualTo(AFGEROND);
        assertThat(aanstuurder.openTaak("Uitspraak vastleggen", nummer)
                .vulIn("De uitspraak", "De gemeente krijgt gelijk.").verstuur()).isEqualTo(AFGEROND);

        leestDeHeleCasus(aanbieder.bijCasus(nummer));
        assertThat(vraagbaak.bijCasus(nummer).deel("Verloop").getByRole(AriaRole.LISTITEM)).hasCount(1);
    }

    private static void leestDeHeleCasus(Persoon aanbieder) throws IOException {
        assertThat(aanbieder.pagina.locator(".gegevens")).containsText("Uitspraak van de Geschillencommissie");
        Locator verloop = aanbieder.deel("Verloop");
        assertThat(verloop).containsText("Toelichting: Het gaat om *hoeveel* <b>uren</b>.");
        assertThat(verloop).containsText("De uitspraak: De gemeente krijgt gelijk.");

        Locator berichten = aanbieder.deel("Berichten");
        Locator aanAanstuurders = berichten.locator("details", new Locator.LocatorOptions().setHasText("Lokale aanstuurder Etten-Leur"))
                .filter(new Locator.FilterOptions().setHasText("stap 2, de lokale aanstuurder"));
        aanAanstuurders.locator("summary").click();
        assertThat(aanAanstuurders).containsText("Aan: britt.vanheusden@etten-leur.nl, dorien.linssen@etten-leur.nl");
        assertThat(aanAanstuurders).containsText("/casussen/escalatie-west-brabant-west/LADDER-1");

        assertThat(pdf(aanbieder.open("Dossier voor de Geschillencommissie"))).contains("LADDER-1").contains("Houd u aan het contract.");
    }

    @Test
    void eenGeweigerdAntwoordStaatInHetNederlandsInTasklist() {
        Tasklist formulier = ingevuld(als("aanbieder-a"), "123456782");

        assertThat(formulier.verstuur()).isEqualTo(GEWEIGERD);
        assertThat(formulier.melding()).containsText("casusnummer: dit kan een burgerservicenummer (BSN) zijn.");
        assertThat(formulier.melding()).isInViewport();

        assertThat(formulier.vulIn("Casusnummer", "GEEN-BSN-1").verstuur()).isEqualTo(AANGENOMEN);
    }

    @Test
    void alsDeTermijnVoorbijIsKanEenPartijOpschalen() {
        String nummer = "TE-LAAT-1";
        Persoon aanbieder = als("aanbieder-a");
        start(aanbieder, nummer);
        assertThat(aanbieder.bijCasus(nummer).deel("Wat u kunt doen")).containsText("Opschalen kan pas als de termijn voorbij is.");

        try {
            laatTermijnVoorbijgaan(nummer);
            aanbieder.pagina.navigate("/");
            Locator teLaat = aanbieder.deel("Wat wacht op mij").locator("li.te-laat", new Locator.LocatorOptions().setHasText(nummer));
            assertThat(teLaat).containsText("te laat");

            aanbieder.bijCasus(nummer);
            assertThat(aanbieder.deel("Verloop")).containsText("De termijn van 'Gesprek voeren' is voorbij.");
            aanbieder.vouwOpen("Opschalen");
            Locator knop = aanbieder.pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Schaal de casus op"));
            knop.click();
            assertThat(aanbieder.pagina.getByRole(AriaRole.ALERT)).containsText("Dit veld is verplicht.");
            aanbieder.pagina.getByLabel("Reden").and(aanbieder.pagina.locator("#opschalen-reden")).fill("Wij horen niets.");
            knop.click();
            assertThat(aanbieder.pagina.getByRole(AriaRole.STATUS)).containsText("De casus is opgeschaald.");
            assertThat(aanbieder.deel("Waar de casus staat")).containsText("Besluit nemen als lokale aanstuurder");
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void partijenPassenEenTermijnAanEnTrekkenEenCasusIn() {
        String nummer = "ANDERS-1";
        Persoon aanbieder = als("aanbieder-a");
        start(aanbieder, nummer);
        Persoon jeugdprofessional = als("jp-etten-leur").bijCasus(nummer);
        jeugdprofessional.pasTermijnAan("de aanbieder");
        assertThat(jeugdprofessional.pagina.getByRole(AriaRole.STATUS)).containsText("De termijn is aangepast.");
        assertThat(jeugdprofessional.deel("Waar de casus staat")).containsText("tot en met donderdag 31 december 2099");

        aanbieder.bijCasus(nummer).trekIn();
        assertThat(aanbieder.pagina.locator(".gegevens")).containsText("Ingetrokken");
        assertThat(jeugdprofessional.bijCasus(nummer).deel("Wat u kunt doen")).hasCount(0);
    }

    @Test
    void wieGeenRolHeeftVindtDeCasusNiet() {
        start(als("aanbieder-a"), "VERBORGEN-1");
        Persoon ander = als("aanbieder-b");

        assertThat(ander.pagina.navigate("/casussen/escalatie-west-brabant-west/VERBORGEN-1").status()).isEqualTo(404);
        assertThat(ander.pagina.getByRole(AriaRole.HEADING)).hasText("Niet gevonden");
        assertThat(ander.pagina.locator("main")).containsText("Deze pagina bestaat niet, of u hebt er geen rol in.");
        ander.pagina.navigate("/?zoek=VERBORGEN");
        assertThat(ander.deel("Mijn casussen")).containsText("Er is geen casus gevonden met dit nummer.");
    }

    private static void start(Persoon wie, String nummer) {
        assertThat(ingevuld(wie, nummer).verstuur()).isEqualTo(AANGENOMEN);
    }

    private static Tasklist ingevuld(Persoon wie, String nummer) {
        return wie.startCasus(ROUTE)
                .vulIn("Casusnummer", nummer)
                .vulIn("Gemeente", "Etten-Leur")
                .vulIn("Aanbieder", "Aanbieder A")
                .vulIn("Zorgvorm", "Pleegzorg")
                .vulIn("Waarover bent u het niet eens?", "Profiel en intensiteit")
                .vulIn("Wie dient de casus in?", "De aanbieder")
                .vulIn("Toelichting", "Het gaat om *hoeveel* <b>uren</b>.")
                .vulIn("Loopt er al zorg?", "Ja");
    }

    /** Moves the program's clock to five days past the lead time of the first step, and lets its timer fire. */
    private void laatTermijnVoorbijgaan(String nummer) {
        String casus = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer).singleResult().getId();
        Job klok = engine.getManagementService().createJobQuery()
                .processInstanceId(casus).activityId("termijn_gesprekVoeren").singleResult();
        ClockUtil.setCurrentTime(new Date(klok.getDuedate().getTime() + Duration.ofDays(5).toMillis()));
        try {
            engine.getManagementService().executeJob(klok.getId());
        } catch (OptimisticLockingException deJobExecutorWasEerder) {
            // it fires the same timer
        }
    }

    private static String pdf(byte[] inhoud) throws IOException {
        try (PDDocument document = Loader.loadPDF(inhoud)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
