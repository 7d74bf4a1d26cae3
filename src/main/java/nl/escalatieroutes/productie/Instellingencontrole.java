package nl.escalatieroutes.productie;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Judges the settings once all of them are read, before anything of the program is made. */
class Instellingencontrole implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication programma) {
        List<String> onbekend = new OnbekendeInstellingen(Instellingen.alle()).in(omgeving);
        if (!onbekend.isEmpty()) {
            throw new Startweigering(onbekend, "De tabel 'Settings' in README.md noemt alle instellingen.");
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
