package nl.escalatieroutes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core finds no violation of WCAG 2.1 A or AA on our own pages. */
class ToegankelijkheidTest extends Browsertest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Test
    void aanmelden() {
        Page pagina = venster();
        isToegankelijk(pagina);
        pagina.navigate("/aanmelden?mislukt");
        isToegankelijk(pagina);
    }

    @Test
    void startEnCasus() {
        ZaakInStap1.start(engine, "AXE-1");
        Page pagina = als("aanbieder-a").pagina;
        isToegankelijk(pagina);

        pagina.navigate("/casussen/escalatie-west-brabant-west/AXE-1");
        pagina.locator("summary").all().forEach(summary -> summary.click());
        isToegankelijk(pagina);

        pagina.getByText("Pas de termijn aan").click();
        isToegankelijk(pagina);
    }

    @Test
    void smalScherm() {
        ZaakInStap1.start(engine, "AXE-2");
        Page pagina = als("aanbieder-a").pagina;
        pagina.setViewportSize(320, 640);
        isToegankelijk(pagina);
        pagina.navigate("/casussen/escalatie-west-brabant-west/AXE-2");
        isToegankelijk(pagina);
        assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("past zonder opzij te schuiven").isTrue();
    }

    @Test
    void hulp() {
        Page pagina = als("aanbieder-a").pagina;
        pagina.navigate("/hulp");
        isToegankelijk(pagina);
        pagina.navigate("/hulp/aanbieder");
        isToegankelijk(pagina);
    }

    @Test
    void nietGevonden() {
        Page pagina = als("aanbieder-b").pagina;
        pagina.navigate("/casussen/escalatie-west-brabant-west/BESTAAT-NIET");
        isToegankelijk(pagina);
    }

    private static void isToegankelijk(Page pagina) {
        assertThat(fouten(pagina, "html")).as(pagina.url()).isEmpty();
    }

    /** What axe-core finds within a part of a page. */
    static List<String> fouten(Page pagina, String deel) {
        return new AxeBuilder(pagina).withTags(WCAG).include(deel).analyze().getViolations().stream()
                .map(fout -> fout.getId() + ": " + fout.getHelp() + " " + fout.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
