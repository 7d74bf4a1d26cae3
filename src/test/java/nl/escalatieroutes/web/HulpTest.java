package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help pages, and the ways from the start page. */
@Tag("invoer")
class HulpTest extends Buitenproef {

    @ParameterizedTest
    @ValueSource(strings = {"jeugdprofessional", "lokale-aanstuurder", "aanbieder", "vraagbaak", "expertteam", "zorgmakelaar",
        "zi2t", "verwijzer", "ompg", "vangnet", "beleidsadviseur", "deskundige", "contractmanager", "auditor",
        "proceseigenaar", "functioneel-beheerder", "camunda-admin"})
    void elkeRolHeeftEenBladzijdeMetEenPlaatjeDatErIs(String rol) {
        String bladzijde = haal("auditor", "/hulp/" + rol).is(200).tekst();
        assertThat(bladzijde).containsPattern("<h1>[A-Z]").contains("<img src=");
        Matcher plaatje = Pattern.compile("<img src=\"([^\"]+)\" alt=\"([^\"]+)\"").matcher(bladzijde);
        while (plaatje.find()) {
            assertThat(haal("auditor", plaatje.group(1)).is(200).soort()).isEqualTo("image/png");
        }
    }

    @Test
    void eenAanbiederInTweeRegiosLeestVanAllebei() {
        assertThat(haal("aanbieder-a", "/hulp/aanbieder").is(200).tekst())
                .contains("West-Brabant West").contains("Amsterdam-Zaanstreek");
        assertThat(haal("aanbieder-a", "/hulp").is(200).tekst())
                .containsPattern("Voor uw rol</h2>\\s*<ul>\\s*<li><a href=\"/hulp/aanbieder\">Aanbieder</a></li>\\s*</ul>");
        haal("aanbieder-a", "/hulp/bestaat-niet").is(404);
        haal("aanbieder-a", "/hulp/algemeen").is(404);
    }

    @Test
    void deStartpaginaWijstDeWegPerRol() {
        assertThat(haal("auditor", "/").is(200).tekst()).contains("/cockpit/default/#/historie").contains("#/historie-cijfers")
                .contains("Alle casussen").contains("welke versie van elke route in dienst is").doesNotContain("href=\"/beheer\"");
        assertThat(haal("proceseigenaar", "/").is(200).tekst()).contains("/camunda/app/cockpit/").contains("#/historie-cijfers")
                .contains("controleren en in dienst stellen").doesNotContain("#/historie\"").doesNotContain("Mijn casussen");
        assertThat(haal("beheerder", "/").is(200).tekst()).contains("/camunda/app/cockpit/")
                .containsPattern("<li><a href=\"/beheer\">Storingen</a> <span").contains("href=\"/beheer/contacten\"")
                .doesNotContain("#/historie").doesNotContain("in dienst stellen");
        assertThat(haal("aanbieder-a", "/").is(200).tekst()).contains("/hulp").contains("Escalatieroute zorginzet jeugd")
                .doesNotContain("/camunda/app/cockpit/").doesNotContain("Toewijzing van zorg").doesNotContain("\"/dienst\"");
        assertThat(haal("zi2t", "/").is(200).tekst()).contains("Mijn casussen").doesNotContain("Start een casus");
    }
}
