package nl.escalatieroutes.productie;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start in production as long as something is missing or unsafe, and says all of it at once. It judges before
 * anything of the program is made: an unsafe program does not run for a moment.
 */
class Productiecontrole implements EnvironmentPostProcessor, Ordered {

    private static final String PRODUCTIE = "productie";
    private static final List<Eis> EISEN = List.of(new DatabaseEis(), new GeheimEis(), new TlsEis(), new MailEis(), new AanmeldEis());

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication programma) {
        // A command that puts things right serves nobody, and must run where the program itself may not.
        if (!omgeving.acceptsProfiles(Profiles.of(PRODUCTIE)) || programma.getWebApplicationType() == WebApplicationType.NONE) {
            return;
        }
        if (omgeving.acceptsProfiles(Profiles.of("demo"))) {
            throw new Startweigering(List.of("De profielen 'demo' en 'productie' gaan niet samen: de demo maakt mensen van wie "
                    + "iedereen het wachtwoord kent."), "Start met alleen het profiel productie.");
        }
        List<String> gebreken = EISEN.stream().flatMap(eis -> eis.gebreken(omgeving).stream()).toList();
        if (!gebreken.isEmpty()) {
            throw new Startweigering(gebreken, "Verbeter dit en start opnieuw. Het hoofdstuk 'Production' in README.md legt het uit.");
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
