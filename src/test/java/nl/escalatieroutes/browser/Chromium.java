package nl.escalatieroutes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of the tests: at {@code /usr/bin/chromium} or where the environment variable {@code CHROMIUM} says. */
public final class Chromium implements AutoCloseable {

    static final int GEDULD_MS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path programma) {
        // a machine that does other things too is slow, not broken
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(programma)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Where there is none, the test is skipped and says so. */
    public static Chromium start() {
        Optional<Path> programma = Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(programma.isPresent(),
                "Geen Chromium gevonden: de browsertests zijn overgeslagen. Zet de variabele CHROMIUM.");
        return new Chromium(programma.get());
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
