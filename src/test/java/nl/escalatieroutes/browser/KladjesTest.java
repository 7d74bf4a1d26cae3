package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody filled in and did not send is not left for who sits down next at the same computer. */
class KladjesTest extends Browsertest {

    @Test
    void naAfrondenIsHetKladjeWeg() {
        Tasklist formulier = metKladje(als("aanbieder-a"), "KLAD-1");
        formulier.vulIn("Is de jeugdprofessional akkoord", "Nee").vulIn("Wilt u eerst advies vragen?", "Nee, geen advies nodig");

        assertThat(formulier.verstuur()).isEqualTo(204);
        Page pagina = formulier.pagina();
        assertThat(pagina.locator(".task-details .fjs-form")).isHidden();
        pagina.waitForCondition(() -> kladjes(pagina) == 0);
    }

    @Test
    void naAfmeldenOpDeStartpaginaIsHetKladjeWeg() {
        Page pagina = metKladje(als("aanbieder-a"), "KLAD-2").pagina();
        pagina.navigate("/");
        pagina.getByText("Afmelden").click();
        isAfgemeld(pagina, "U bent afgemeld.");
    }

    @Test
    void naAfmeldenInTasklistIsHetKladjeWeg() {
        Page pagina = metKladje(als("aanbieder-a"), "KLAD-3").pagina();
        pagina.locator(".account > a").click();
        pagina.locator(".account .logout a").click();
        isAfgemeld(pagina, "U bent afgemeld.");
    }

    @Test
    void alsDeSessieVerlopenIsMeldtMenZichOpnieuwAanEnIsHetKladjeWeg() {
        Page pagina = metKladje(als("aanbieder-a"), "KLAD-4").pagina();
        pagina.context().clearCookies();
        pagina.locator(".task-filter h4 a").last().click();
        isAfgemeld(pagina, "De pagina stond te lang open. Meld u opnieuw aan.");
    }

    @Test
    void alsNiemandIetsDoetIsMenAfgemeldEnHetKladjeWeg() {
        Persoon aanbieder = als("aanbieder-a");
        aanbieder.pagina.clock().install();
        Page pagina = metKladje(aanbieder, "KLAD-5").pagina();

        pagina.clock().fastForward("29:00");
        assertThat(pagina.locator(".task-details")).isVisible();
        pagina.clock().fastForward("03:00");
        isAfgemeld(pagina, "De pagina stond te lang open. Meld u opnieuw aan.");
        assertThat(pagina.navigate("/").url()).endsWith("/aanmelden");
    }

    @Test
    void alsHetVensterIsGeslotenVindtDeVolgendeNiets() {
        Page pagina = metKladje(als("aanbieder-a"), "KLAD-6").pagina();
        pagina.context().clearCookies();
        Page volgende = pagina.context().newPage();
        pagina.close();

        volgende.navigate("/camunda/app/tasklist/");
        assertThat(volgende).hasURL(Pattern.compile(".*/aanmelden"));
        volgende.waitForCondition(() -> kladjes(volgende) == 0);
    }

    private static void isAfgemeld(Page pagina, String melding) {
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText(melding);
        pagina.waitForCondition(() -> kladjes(pagina) == 0);
    }

    private Tasklist metKladje(Persoon wie, String nummer) {
        startCasus(nummer);
        Tasklist formulier = wie.openTaak("Gesprek voeren", nummer).vulIn("Is de aanbieder akkoord", "Nee");
        formulier.bewaar();
        assertThat(kladjes(formulier.pagina())).isEqualTo(1);
        return formulier;
    }

    private static int kladjes(Page pagina) {
        return (Integer) pagina.evaluate(
                "Object.keys(localStorage).filter(sleutel => /^(camunda-form|camForm):/.test(sleutel)).length");
    }
}
