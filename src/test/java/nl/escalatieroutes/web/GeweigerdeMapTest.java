package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.escalatieroutes.Regiobewerking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a start refused, the process owner reads where versions are put into service: not everybody has the log. */
class GeweigerdeMapTest extends Buitenproef {

    private static final String GEWEIGERD = "De map 'helmond' is bij de start geweigerd";

    @TempDir
    static Path processen;

    @DynamicPropertySource
    static void mappen(DynamicPropertyRegistry instellingen) throws IOException {
        Regiobewerking.ongewijzigd().legIn(processen);
        Regiobewerking.van("helmond").vervang("escalatie.bpmn", "${herinnering}", "${eigenBean}").legIn(processen);
        instellingen.add("escalatie.processen", processen::toString);
        instellingen.add("spring.datasource.url", () -> "jdbc:h2:mem:geweigerde-map;DB_CLOSE_DELAY=-1");
    }

    @Test
    void staatErMetWatErMisIs_totEenGoedeVersieInDienstIs() throws IOException {
        assertThat(haal("proceseigenaar", "/dienst").is(200).tekst()).contains(GEWEIGERD, "eigenBean", "href=\"/dienst/west-brabant-west\"")
                .doesNotContain("href=\"/dienst/helmond\"");

        Regiobewerking.van("helmond").legIn(processen);
        stuurFormulier("proceseigenaar", "/dienst/helmond/map", "").is(302);

        assertThat(haal("proceseigenaar", "/dienst").is(200).tekst()).contains("href=\"/dienst/helmond\"").doesNotContain(GEWEIGERD);
    }
}
