package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An allocation with a refused arrangement: its escalation is solved, and the allocation goes on to its end. */
class LadderToewijzingTest extends Browsertest {

    private static final String ROUTE = "toewijzing-west-brabant-west";
    private static final String NUMMER = "LADDER-TW";
    private static final String VANDAAG = LocalDate.now().toString();

    @Test
    void vanGezinsplanViaEenEscalatieTotHetEindeVanDeZorg() {
        Persoon gemeente = als("jp-etten-leur");
        totBijDeAanbieder(gemeente, NUMMER);
        Persoon aanbieder = als("aanbieder-a");
        arrangement(aanbieder);
        gemeente.doe("Arrangement beoordelen", NUMMER, "Bent u het eens met het arrangement?", "Nee",
                "Waarover bent u het niet eens?", "De vastgestelde doelen", "Zorgvorm", "Pleegzorg", "Toelichting", "Andere doelen.");

        gemeente.pagina.navigate("/");
        assertThat(gemeente.regel(ROUTE, NUMMER)).containsText("Er staat nu geen taak open");
        assertThat(gemeente.bijCasus(ROUTE, NUMMER).deel("Gekoppelde casus")).containsText("loopt nog");
        assertThat(gemeente.deel("Waar de casus staat")).containsText("De casus wacht op de gekoppelde casus: Escalatie");
        assertThat(gemeente.deel("De ladder").locator("[aria-current=step]")).containsText("Reactie van de gemeente");
        gemeente.doe("Gesprek voeren", NUMMER, "Is de jeugdprofessional akkoord", "Ja", "Is de aanbieder akkoord", "Ja",
                "Wilt u eerst advies vragen?", "Nee, geen advies nodig", "Wat is de oplossing?", "Kleinere doelen.");
        Tasklist bevestigen = aanbieder.openTaak("Afspraak bevestigen", NUMMER);
        bevestigen.paneel().getByText("Afspraken (1)").click();
        assertThat(bevestigen.paneel()).containsText("Kleinere doelen.");
        assertThat(bevestigen.vulIn("Klopt deze afspraak?", "Ja").verstuur()).isEqualTo(204);

        arrangement(aanbieder);
        gemeente.doe("Arrangement beoordelen", NUMMER, "Bent u het eens met het arrangement?", "Ja");
        aanbieder.doe("Zorg starten", NUMMER, "Wanneer start de zorg?", VANDAAG);
        aanbieder.doe("Zorg beëindigen", NUMMER, "Wanneer is de zorg geëindigd?", VANDAAG, "Zijn de doelen behaald?", "Ja");

        gemeente.bijCasus(ROUTE, NUMMER);
        assertThat(gemeente.pagina.locator(".gegevens")).containsText("Zorg beëindigd");
        assertThat(gemeente.deel("De ladder").locator("li.geweest")).hasCount(5);
        assertThat(gemeente.deel("Gekoppelde casus")).containsText("Opgelost in gesprek");
    }

    @Test
    void partijenPassenEenTermijnAanEnTrekkenEenToewijzingIn() {
        String nummer = "LADDER-TW-2";
        Persoon gemeente = als("jp-etten-leur");
        totBijDeAanbieder(gemeente, nummer);
        Persoon aanbieder = als("aanbieder-a").bijCasus(ROUTE, nummer);
        aanbieder.pasTermijnAan("de jeugdprofessional");
        assertThat(aanbieder.deel("Waar de casus staat")).containsText("tot en met donderdag 31 december 2099");

        gemeente.bijCasus(ROUTE, nummer).trekIn();
        assertThat(gemeente.pagina.locator(".gegevens")).containsText("Ingetrokken");
        assertThat(aanbieder.bijCasus(ROUTE, nummer).deel("Wat u kunt doen")).hasCount(0);
    }

    private static void totBijDeAanbieder(Persoon gemeente, String nummer) {
        assertThat(gemeente.startCasus("Toewijzing van zorg West-Brabant West")
                .vulIn("Casusnummer", nummer).vulIn("Gemeente", "Etten-Leur").vulIn("Wanneer was het eerste gesprek", VANDAAG)
                .vulIn("Type arrangement", "Acuut").vulIn("Toelichting", "Een toelichting.").vulIn("Loopt er al zorg?", "Nee")
                .verstuur()).isEqualTo(200);
        gemeente.pagina.navigate("/");
        assertThat(gemeente.regel(ROUTE, nummer)).containsText("Nog niet gekozen");
        gemeente.doe("Gezinsplan opstellen", nummer, "Van welke datum is het gezinsplan?", VANDAAG);
        gemeente.doe("Gezinsplan bij de aanbieder brengen", nummer, "Hoe gaat het gezin verder?", "Het plan ligt bij een aanbieder",
                "Welke aanbieder heeft het gezin gekozen?", "Aanbieder A", "Wanneer is het eerste gesprek", VANDAAG);
    }

    private static void arrangement(Persoon aanbieder) {
        aanbieder.doe("Arrangement opstellen", NUMMER, "Profiel", "Profiel 3", "Intensiteit", "Middel",
                "Motivatie van het profiel", "Past bij het plan.");
    }
}
