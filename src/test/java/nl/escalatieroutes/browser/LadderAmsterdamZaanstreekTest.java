package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Amsterdam-Zaanstreek ladder, walked by its people through the web pages alone, up to the binding advice. */
class LadderAmsterdamZaanstreekTest extends Browsertest {

    private static final String ROUTE = "escalatie-amsterdam-zaanstreek";
    private static final String NUMMER = "LADDER-AZ";
    private static final String VISIE = "Het gezin wil dichtbij huis blijven.";

    @Test
    void vanVerwijzingTotHulpNaHetBindendAdvies() {
        Persoon verwijzer = als("verwijzer-amsterdam");
        start(verwijzer, NUMMER);

        Persoon aanbieder = als("aanbieder-a");
        weiger(aanbieder, "Verwijzing beoordelen");
        verwijzer.doe("Overleg voeren", NUMMER, "Is de verwijzing aangepast?", "Nee");
        weiger(aanbieder, "Standpunt geven na overleg");
        aanbieder.doe("Samenspraak organiseren", NUMMER, "Is de samenspraak gehouden", "Nee");
        als("ompg").doe("Consult geven", NUMMER, "Uw consult", "Blijf in gesprek.", "Voegt u procesmanagement toe?", "Nee",
                "Is er een calamiteit?", "Nee");
        weiger(aanbieder, "Standpunt geven na consult");
        aanbieder.doe("Dossier aanvullen voor de deskundige", NUMMER, "Is het dossier actueel", "Ja",
                "Loopt er een ander proces", "Nee");

        Persoon deskundige = als("deskundige");
        deskundige.doe("Dossier analyseren", NUMMER, "Hebt u een aanvulling nodig?", "Nee");
        deskundige.doe("Gezin horen", NUMMER, "De visie van het gezin", VISIE);
        deskundige.doe("Verwijzer en lokaal team horen", NUMMER, "De visie van de verwijzer", "Het kan sneller.");
        deskundige.doe("Aanbieder horen", NUMMER, "De visie van de aanbieder", "Wij zijn vol.");
        Tasklist advies = deskundige.openTaak("Bindend advies geven", NUMMER);
        assertThat(advies.paneel().locator("[aria-current=step]")).containsText("Stap 4. Onafhankelijk deskundige");
        assertThat(advies.vulIn("Uw bindend advies", "Begin deze maand.").vulIn("Segment", "Segment B").vulIn("Profiel", "4")
                .vulIn("Intensiteit", "licht").vulIn("Aanbieder", "Aanbieder A").verstuur()).isEqualTo(204);
        aanbieder.doe("Hulp starten", NUMMER, "Is de hulp gestart?", "Ja", "Wanneer is de hulp gestart?", LocalDate.now().toString());

        verwijzer.bijCasus(ROUTE, NUMMER);
        assertThat(verwijzer.pagina.locator(".gegevens")).containsText("bindend advies");
        assertThat(verwijzer.deel("De ladder").locator("li.geweest")).hasCount(6);
        assertThat(verwijzer.deel("Adviezen")).containsText("Begin deze maand.");
        assertThat(verwijzer.pagina.locator("main")).not().containsText(VISIE);
        assertThat(als("auditor").bijCasus(ROUTE, NUMMER).deel("Verloop")).containsText(VISIE);
    }

    @Test
    void partijenPassenEenTermijnAanEnTrekkenEenCasusIn() {
        String nummer = "LADDER-AZ-2";
        Persoon verwijzer = als("verwijzer-amsterdam");
        start(verwijzer, nummer);
        Persoon aanbieder = als("aanbieder-a").bijCasus(ROUTE, nummer);
        aanbieder.pasTermijnAan("de verwijzer");
        assertThat(aanbieder.deel("Waar de casus staat")).containsText("tot en met donderdag 31 december 2099");

        verwijzer.bijCasus(ROUTE, nummer).trekIn();
        assertThat(verwijzer.pagina.locator(".gegevens")).containsText("Ingetrokken");
        assertThat(aanbieder.bijCasus(ROUTE, nummer).deel("Wat u kunt doen")).hasCount(0);
    }

    private static void start(Persoon verwijzer, String nummer) {
        assertThat(verwijzer.startCasus("Escalatieroute jeugdhulp Amsterdam-Zaanstreek")
                .vulIn("Casusnummer", nummer).vulIn("Gemeente", "Amsterdam").vulIn("Verwijzer", "Lokaal team Amsterdam")
                .vulIn("Aanbieder", "Aanbieder A").vulIn("Datum van de verwijzing", LocalDate.now().toString())
                .vulIn("Segment", "Segment B").vulIn("Profiel", "3").vulIn("Intensiteit", "zwaar")
                .vulIn("Is er een perspectiefplan?", "Nee").vulIn("Toelichting", "Een kind wacht.")
                .vulIn("Loopt er al zorg?", "Nee").verstuur()).isEqualTo(200);
    }

    private static void weiger(Persoon aanbieder, String taak) {
        aanbieder.doe(taak, NUMMER, "Accepteert u de verwijzing?", "Nee", "Wat is uw bezwaar?", "Dit past niet bij ons.");
    }
}
