package nl.escalatieroutes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import nl.escalatieroutes.Regiobewerking;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** A process owner puts a version into service, moves the running cases and goes back, in the browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser-dienst;DB_CLOSE_DELAY=-1")
class DienstTest extends Browsertest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Test
    void nieuweVersieInDienst_casussenVerhuizen_enTerug() {
        startCasus("DIENST-1");
        Page pagina = als("proceseigenaar").pagina;
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versies").setExact(true)).first().click();
        isToegankelijk(pagina);
        pagina.locator("a[href='/dienst/west-brabant-west']").click();
        isToegankelijk(pagina);

        kies(pagina, Regiobewerking.ongewijzigd().vervang("escalatie.bpmn", "${herinnering}", "${eigenBean}"));
        assertThat(pagina.locator("h1").textContent()).isEqualTo("Niet in dienst gesteld");
        assertThat(pagina.locator("table").textContent()).contains("eigenBean");
        isToegankelijk(pagina);

        pagina.navigate("/dienst/west-brabant-west");
        kies(pagina, Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));
        assertThat(pagina.locator(".melding.goed").textContent()).contains("Versie 2 is in dienst");
        assertThat(pagina.locator(".versies > li").first().textContent()).contains("10 werkdagen").contains("proceseigenaar");
        isToegankelijk(pagina);

        pagina.navigate("/dienst/west-brabant-west");
        assertThat(pagina.getByText("Let op").count()).as("alleen wie net iets in dienst stelde hoort het").isZero();
        kies(pagina, Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}")
                .vervang("contacten.csv", "info@zi2t.nl", "INVULLEN"));
        assertThat(pagina.locator(".melding.goed").textContent()).contains("Versie 3 is in dienst");
        assertThat(pagina.locator("section[aria-labelledby=letop]").textContent()).contains("contacten.csv").contains("'Zi2T' (zi2t)")
                .contains("het adres moet nog worden ingevuld").contains("Vul in contacten.csv het e-mailadres in.");
        isToegankelijk(pagina);

        pagina.getByText("Maak een plan").click();
        assertThat(pagina.locator("h1").textContent()).isEqualTo("Verhuisplan");
        assertThat(pagina.locator("main").textContent()).contains("Gesprek voeren").contains("10 werkdagen").doesNotContain("DIENST-1");
        isToegankelijk(pagina);
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verhuis 1 casus")).click();
        wachtTotKlaar(pagina);
        assertThat(pagina.locator("main").textContent()).contains("verhuisd").doesNotContain("DIENST-1");
        isToegankelijk(pagina);

        pagina.navigate("/dienst/west-brabant-west");
        assertThat(pagina.locator("main").textContent()).contains("Alle lopende casussen staan op de versie die in dienst is.");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terug naar deze versie")).last().click();
        assertThat(pagina.locator(".melding.goed").textContent()).contains("Versie 4 is in dienst");
        assertThat(pagina.locator(".versies > li").first().textContent()).contains("terug naar versie 1");
        pagina.setViewportSize(320, 640);
        assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("past zonder opzij te schuiven").isTrue();
        isToegankelijk(pagina);

        assertThat(als("jp-etten-leur").pagina.navigate("/dienst").status()).isEqualTo(403);
    }

    private static void kies(Page pagina, Regiobewerking bewerking) {
        pagina.getByLabel("De map als zip").setInputFiles(new FilePayload("regio.zip", "application/zip", bewerking.zip()));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Controleer en stel in dienst")).click();
    }

    private static void wachtTotKlaar(Page pagina) {
        Locator opnieuw = pagina.getByText("Kijk opnieuw hoe ver het is");
        while (opnieuw.count() > 0) {
            pagina.waitForTimeout(500);
            opnieuw.click();
        }
    }

    private static void isToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).withTags(WCAG).analyze().getViolations().stream()
                .map(fout -> fout.getId() + ": " + fout.getHelp() + " " + fout.getNodes().stream().map(node -> node.getHtml()).toList()))
                .as(pagina.url()).isEmpty();
    }
}
