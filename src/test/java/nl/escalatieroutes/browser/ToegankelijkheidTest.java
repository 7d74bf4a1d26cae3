package nl.escalatieroutes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** axe-core finds no violation of WCAG 2.1 A or AA on our own pages. */
class ToegankelijkheidTest extends Browsertest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping paden;

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
    void eerdereCasusOnderEenNummer() {
        ZaakInStap1.start(engine, "AXE-EERDER");
        String eerdere = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey("AXE-EERDER").active()
                .processDefinitionKey("escalatie-west-brabant-west").singleResult().getId();
        engine.getRuntimeService().deleteProcessInstance(eerdere, "proef");
        ZaakInStap1.start(engine, "AXE-EERDER");
        Page pagina = als("aanbieder-a").pagina;
        assertThat(pagina.navigate("/casussen/escalatie-west-brabant-west/AXE-EERDER/" + eerdere).status()).isEqualTo(200);
        isToegankelijk(pagina);
        pagina.getByText("Open de nieuwste").click();
        pagina.waitForURL("**/AXE-EERDER");
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

    /** What each role reads besides its cases; the pages of a new version and of moving cases are in DienstTest. */
    @ParameterizedTest
    @CsvSource({"beheerder,/ /beheer /beheer/contacten /beheer/contacten/verbeter?regio=helmond&functie=bestuur&gemeente=helmond",
        "proceseigenaar,/ /dienst /dienst/helmond", "auditor,/ /dienst", "admin,/ /beheer", "zi2t,/"})
    void watElkeRolVerderLeest(String wie, String paginas) {
        Page pagina = als(wie).pagina;
        for (String pad : paginas.split(" ")) {
            assertThat(pagina.navigate(pad).status()).as(pad).isEqualTo(200);
            isToegankelijk(pagina);
        }
        pagina.navigate("/hulp");
        isToegankelijk(pagina);
    }

    /** A page that is new has to be read here, or in the test that is named. */
    @Test
    void geenPaginaIsVergeten() {
        Set<String> paginas = paden.getHandlerMethods().entrySet().stream()
                .filter(pad -> pad.getValue().getBeanType().getName().startsWith("nl.escalatieroutes"))
                .filter(pad -> pad.getValue().getReturnType().getParameterType() == String.class
                        && !AnnotatedElementUtils.hasAnnotation(pad.getValue().getBeanType(), ResponseBody.class)
                        && !pad.getValue().hasMethodAnnotation(ResponseBody.class))
                .filter(pad -> pad.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(pad -> pad.getKey().getPatternValues().stream()).collect(Collectors.toSet());

        assertThat(paginas).containsExactlyInAnyOrder("/", "/aanmelden", "/casussen/{route}/{casusnummer}",
                "/casussen/{route}/{casusnummer}/{casusId}", "/beheer",
                "/beheer/contacten", "/beheer/contacten/verbeter", "/dienst", "/dienst/{regio}", "/hulp", "/hulp/{rol}",
                // DienstTest
                "/dienst/{regio}/verhuizen", "/dienst/verhuizingen/{id}",
                // CasuspaneelTest
                "/taken/{taakId}/casus");
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
