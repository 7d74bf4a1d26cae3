package nl.escalatieroutes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The running program, as people meet it in a browser. It needs Chromium: at {@code /usr/bin/chromium} or where the
 * environment variable {@code CHROMIUM} says. Where there is none, these tests are skipped and say so.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1")
abstract class Browsertest {

    private static Chromium chromium;
    static Browser browser;

    @Autowired ProcessEngine engine;
    @LocalServerPort int poort;

    private final List<Page> open = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void sluitBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void sluitPaginas() {
        open.forEach(pagina -> pagina.context().close());
        open.clear();
    }

    /** A window of its own at the sign-in page. */
    Page venster() {
        return venster("nl-NL");
    }

    /** @param taal what the browser tells that its user reads */
    Page venster(String taal) {
        Page pagina = venster("http://localhost:" + poort, taal);
        open.add(pagina);
        return pagina;
    }

    /** A window of its own at the sign-in page of a program. */
    static Page venster(String adres, String taal) {
        Page pagina = browser.newContext(new Browser.NewContextOptions().setBaseURL(adres)
                .setLocale(taal).setTimezoneId("Europe/Amsterdam").setViewportSize(1280, 720)).newPage();
        pagina.setDefaultTimeout(Chromium.GEDULD_MS);
        pagina.navigate("/aanmelden");
        return pagina;
    }

    /** Somebody signed in, in a window of their own; the password is the user id. */
    Persoon als(String wie) {
        return meldAan(wie, venster());
    }

    static Persoon meldAan(String wie, Page pagina) {
        pagina.getByLabel("Gebruikersnaam").fill(wie);
        pagina.getByLabel("Wachtwoord").fill(wie);
        pagina.locator("button[type=submit]").click();
        pagina.waitForURL("**/");
        return new Persoon(pagina);
    }

    /** Starts a case of Etten-Leur and provider a. */
    void startCasus(String nummer) {
        ZaakInStap1.start(engine, nummer);
    }
}
