package nl.escalatieroutes.productie;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Judges the settings once all of them are read, before anything of the program is made. */
class Instellingencontrole implements EnvironmentPostProcessor, Ordered {

    /** Who names a folder means that one: another in its place would put other routes into service. */
    private static final String PROCESSEN = "escalatie.processen";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication programma) {
        List<String> onbekend = new OnbekendeInstellingen(Instellingen.alle()).in(omgeving);
        if (!onbekend.isEmpty()) {
            throw new Startweigering(onbekend, "De tabel 'Settings' in README.md noemt alle instellingen.");
        }
        String processen = Eis.waarde(omgeving, PROCESSEN);
        if (!processen.isEmpty() && !Files.isDirectory(Path.of(processen))) {
            throw new Startweigering(List.of("De map '" + processen + "' van de instelling " + PROCESSEN + " is er niet."),
                    "Zet de map met de regio's klaar, of laat de instelling weg.");
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
