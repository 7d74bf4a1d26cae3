package nl.escalatieroutes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the functional administrator does about what stands still, from the pages alone. */
class BeheerTest extends Browsertest {

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void eenStoringStaatErMetWatTeDoenIs_enWordtOpnieuwGeprobeerd(int breedte, int hoogte) {
        String nummer = "STORING-" + breedte;
        startCasus(nummer);
        Job wekker = engine.getManagementService().createJobQuery().timers().processInstanceId(engine.getRuntimeService()
                .createProcessInstanceQuery().processInstanceBusinessKey(nummer).list().get(0).getId()).list().get(0);
        engine.getManagementService().setJobRetries(wekker.getId(), 0);
        Page pagina = als("beheerder").pagina;
        pagina.setViewportSize(breedte, hoogte);

        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Storingen")).first().click();
        Locator storing = pagina.locator("li", new Page.LocatorOptions().setHasText(nummer)).filter(
                new Locator.FilterOptions().setHasText("Wat te doen:"));
        assertThat(storing).isVisible();
        // of what other tests left to send too, the page shows the oldest hundred
        assertThat(pagina.getByText("Bericht aan Jeugdprofessional").first()).isVisible();
        assertThat(ToegankelijkheidTest.fouten(pagina, "html")).isEmpty();
        storing.getByRole(AriaRole.BUTTON).click();

        assertThat(pagina.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(storing).hasCount(0);
        assertThat(engine.getManagementService().createJobQuery().jobId(wekker.getId()).singleResult().getRetries()).isPositive();
    }

    @Test
    void eenContactWordtVerbeterd_enEenFoutAdresNiet() {
        Page pagina = als("beheerder").pagina;
        pagina.navigate("/beheer/contacten");
        assertThat(pagina.locator("tr", new Page.LocatorOptions().setHasText("Kerngroep")).first()).containsText("geen adres");
        assertThat(ToegankelijkheidTest.fouten(pagina, "html")).isEmpty();
        Locator regel = pagina.locator("tr", new Page.LocatorOptions().setHasText("Zi2T")).first();
        regel.getByRole(AriaRole.LINK).click();

        pagina.getByLabel("Naam").fill("Bureau van Zi2T");
        pagina.getByLabel("E-mailadressen").fill("geen adres");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar")).click();
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("is geen e-mailadres");
        assertThat(ToegankelijkheidTest.fouten(pagina, "html")).isEmpty();
        pagina.getByLabel("E-mailadressen").fill("bureau@voorbeeld.invalid");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar")).click();

        assertThat(pagina.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(regel).containsText("bureau@voorbeeld.invalid");
    }
}
