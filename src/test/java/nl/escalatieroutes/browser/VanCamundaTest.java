package nl.escalatieroutes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds in Camunda's own parts is what the table in the README says, not more and not less. */
class VanCamundaTest extends Browsertest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Pattern RIJ = Pattern.compile("(?m)^\\| (Welcome|Admin|Cockpit|Tasklist) \\| `([a-z-]+)` \\|.*$");

    @ParameterizedTest
    @CsvSource({"Welcome,#/",
        "Admin,#/ #/users #/users/zi2t #/user-create #/groups #/groups/zi2t #/tenants #/authorization?resource=0 #/system",
        "Cockpit,#/dashboard #/processes #/process-definition/{definitie}/runtime #/process-instance/{casus}/runtime #/decisions "
                + "#/tasks #/repository #/batch"})
    void staatInDeReadme(String programma, String paginas) throws IOException {
        startCasus("CAMUNDA-" + programma.toUpperCase());
        Page pagina = als("admin").pagina;
        String casus = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey("CAMUNDA-" + programma.toUpperCase()).singleResult().getId();
        String definitie = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey("escalatie-west-brabant-west").latestVersion().singleResult().getId();
        Set<String> gevonden = new TreeSet<>();
        List<String> plekken = new ArrayList<>();
        for (String pad : paginas.split(" ")) {
            Tasklist.open(pagina, "/camunda/app/" + programma.toLowerCase() + "/default/"
                    + pad.replace("{definitie}", definitie).replace("{casus}", casus), ".naar-start");
            rustig(pagina);
            new AxeBuilder(pagina).withTags(WCAG).analyze().getViolations().forEach(fout -> {
                gevonden.add(fout.getId());
                plekken.add(pad + ": " + fout.getId() + " " + fout.getNodes().get(0).getHtml());
            });
        }
        assertThat(gevonden).as("%s", plekken).isEqualTo(inReadme(programma));
    }

    /** TakenlijstTest finds these. */
    @Test
    void ookVanTasklist() throws IOException {
        assertThat(inReadme("Tasklist")).isEqualTo(TakenlijstTest.VAN_CAMUNDA.keySet());
    }

    private static Set<String> inReadme(String programma) throws IOException {
        return RIJ.matcher(Files.readString(Path.of("README.md"))).results().filter(rij -> rij.group(1).equals(programma))
                .map(rij -> rij.group(2)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Until everything has been fetched and stands there. */
    private static void rustig(Page pagina) {
        pagina.waitForTimeout(1000);
        for (Locator bezig : pagina.locator(".loader-state.loading").all()) {
            bezig.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        pagina.waitForTimeout(1000);
    }
}
