package nl.escalatieroutes.productie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.escalatieroutes.productie.Instelling.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OnbekendeInstellingenTest {

    private final OnbekendeInstellingen onbekende = new OnbekendeInstellingen(List.of(
            new Instelling("escalatie.mail.afzender", Vorm.WAARDE, List.of(), ""),
            new Instelling("escalatie.mail.toegestane-domeinen", Vorm.LIJST, List.of(), ""),
            new Instelling("escalatie.contacten.invullen", Vorm.NAMEN, List.of(), ""),
            new Instelling("escalatie.groepen", Vorm.LIJST, List.of("waarde", "groepnaam"), "")));

    @ParameterizedTest
    @ValueSource(strings = {"escalatie.mail.afzender", "escalatie.mail.toegestane-domeinen", "escalatie.mail.toegestaneDomeinen[3]",
        "escalatie.contacten.invullen.deskundige", "escalatie.contacten.invullen[a.b]", "escalatie.groepen[0].groep-naam",
        "spring.mail.onzin", "escalaties.x", "server.port"})
    void watBestaatOfNietVanOnsIs_isGoed(String naam) {
        assertThat(inBestand(naam)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"escalatie.onzin", "escalatie.mail.afzenders", "escalatie.mail.afzender.naam", "escalatie.mail",
        "escalatie.mail.afzender[0]", "escalatie.mail.toegestane-domeinen.eerste", "escalatie.mail.toegestane-domeinen[0].naam",
        "escalatie.groepen[0]", "escalatie.groepen[0].onzin", "escalatie.contacten.invulle.x"})
    void watNietBestaat_krijgtEenZin(String naam) {
        assertThat(inBestand(naam)).singleElement().asString().contains("'" + naam + "' bestaat niet");
    }

    @Test
    void eenTikfoutKrijgtTeHorenWatErWelIs() {
        assertThat(inBestand("escalatie.mail.afzendr")).singleElement().asString()
                .endsWith("Wel bestaan: escalatie.mail.afzender, escalatie.mail.toegestane-domeinen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESCALATIE_MAIL_AFZENDER", "ESCALATIE_MAIL_TOEGESTANEDOMEINEN_0", "ESCALATIE_MAIL_TOEGESTANE_DOMEINEN",
        "ESCALATIE_CONTACTEN_INVULLEN_DESKUNDIGE", "ESCALATIE_GROEPEN_0_GROEPNAAM", "ESCALATIE_GROEPEN_10_WAARDE", "PATH"})
    void ookAlsOmgevingsvariabele(String naam) {
        assertThat(inOmgeving(naam)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESCALATIE_ONZIN", "ESCALATIE_MAIL_AFZENDERS", "ESCALATIE_GROEPEN_0_ONZIN", "ESCALATIE_MAIL"})
    void eenOnbekendeOmgevingsvariabeleKrijgtEenZin(String naam) {
        assertThat(inOmgeving(naam)).singleElement().asString().contains("'" + naam + "' bestaat niet");
    }

    private List<String> inBestand(String naam) {
        StandardEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources().addFirst(new MapPropertySource("bestand", Map.of(naam, "x")));
        return onbekende.in(omgeving);
    }

    private List<String> inOmgeving(String naam) {
        StandardEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(naam, "x")));
        return onbekende.in(omgeving);
    }
}
