package nl.escalatieroutes.productie;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the node a name in the log where the settings give none: that of its machine. Only shells and containers say it in
 * a variable of the environment; a service has none.
 */
class Knoopnaam implements EnvironmentPostProcessor {

    static final String NAAM = "escalatie.productie.knoop";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication programma) {
        if (Eis.waarde(omgeving, NAAM).isEmpty()) {
            omgeving.getPropertySources().addFirst(new MapPropertySource("knoopnaam", Map.of(NAAM, machine())));
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "onbekend";
        }
    }
}
