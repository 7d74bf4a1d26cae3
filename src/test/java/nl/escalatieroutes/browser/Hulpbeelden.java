package nl.escalatieroutes.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.escalatieroutes.EscalatieroutesApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the pictures of the help pages anew, from the program itself with made-up cases.
 *
 * <p>{@code ./mvnw -q spring-boot:test-run -Dspring-boot.run.main-class=nl.escalatieroutes.browser.Hulpbeelden}
 */
public final class Hulpbeelden {

    private static final Path MAP = Path.of("src/main/resources/static/beelden");
    private static final int KLEUREN = 256;
    /** Empty date fields stand in the language of the browser itself, which here may have English only. */
    private static final String DATUMS_ALS_IN_NEDERLAND = """
            document.querySelectorAll("input[type=date]").forEach(veld => {
              veld.type = "text";
              veld.placeholder = "dd-mm-jjjj";
            })""";

    private final String adres;

    private Hulpbeelden(String adres) {
        this.adres = adres;
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(MAP);
        Browsertest.startBrowser();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(EscalatieroutesApplication.class)
                .profiles("demo")
                .run("--spring.datasource.url=jdbc:h2:mem:hulpbeelden;DB_CLOSE_DELAY=-1", "--server.port=0",
                        "--escalatie.demo.casussen=25", "--logging.level.root=warn")) {
            new Hulpbeelden("http://localhost:" + context.getEnvironment().getProperty("local.server.port")).maakAlle();
        } finally {
            Browsertest.sluitBrowser();
        }
    }

    private void maakAlle() throws IOException {
        Page gemeente = als("jp-moerdijk");
        bewaar(gemeente, "start");
        String taak = gemeente.locator("ul.taken .taak a", new Page.LocatorOptions().setHasText("Gesprek voeren")).first()
                .getAttribute("href");
        Tasklist.open(gemeente, taak, ".task-details .fjs-form").paneel().locator("h2").waitFor();
        bewaar(gemeente, "taak");
        String casus = gemeente.locator("aside.casusbeeld header a").getAttribute("href");
        gemeente.getByText("Termijn aanpassen in overleg").click();
        gemeente.getByText("Pas de termijn aan").scrollIntoViewIfNeeded();
        bewaar(gemeente, "termijn");
        gemeente.navigate(casus);
        bewaar(gemeente, "casus");

        Page toezicht = als("auditor");
        toezicht.navigate("/camunda/app/cockpit/default/#/historie");
        toezicht.locator(".historie tbody tr").first().waitFor();
        bewaar(toezicht, "historie");

        Page beheer = als("beheerder");
        beheer.navigate("/beheer");
        bewaar(beheer, "storingen");

        Page cockpit = als("proceseigenaar");
        cockpit.navigate("/dienst");
        bewaar(cockpit, "versies");
        cockpit.navigate("/camunda/app/cockpit/default/#/processes");
        cockpit.getByText("Toewijzing van zorg").first().waitFor();
        bewaar(cockpit, "cockpit");
    }

    private Page als(String wie) {
        return Browsertest.meldAan(wie, Browsertest.venster(adres, "nl-NL")).pagina;
    }

    private static void bewaar(Page pagina, String naam) throws IOException {
        // what fades or slides in is there
        pagina.waitForTimeout(1500);
        pagina.evaluate(DATUMS_ALS_IN_NEDERLAND);
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(pagina.screenshot()));
        ImageIO.write(metWeinigKleuren(beeld), "png", MAP.resolve(naam + ".png").toFile());
        System.out.println(naam + ".png: " + Files.size(MAP.resolve(naam + ".png")) + " bytes");
    }

    /** The colours that there are most of, the others as the nearest of those: a picture of a screen needs no more. */
    private static BufferedImage metWeinigKleuren(BufferedImage beeld) {
        Map<Integer, Integer> aantallen = new TreeMap<>();
        for (int y = 0; y < beeld.getHeight(); y++) {
            for (int x = 0; x < beeld.getWidth(); x++) {
                aantallen.merge(beeld.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        int[] palet = aantallen.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(KLEUREN - 1L).mapToInt(Map.Entry::getKey).toArray();
        int[] kleuren = IntStream.concat(IntStream.of(0xFFFFFF), IntStream.of(palet)).toArray();
        BufferedImage klein = new BufferedImage(beeld.getWidth(), beeld.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, kleuren.length, kleuren, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        // drawing it would mix dots of other colours into what has no colour of its own
        for (int y = 0; y < beeld.getHeight(); y++) {
            for (int x = 0; x < beeld.getWidth(); x++) {
                klein.setRGB(x, y, beeld.getRGB(x, y));
            }
        }
        return klein;
    }
}
