package nl.escalatieroutes.proces.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.opstart.Fase;
import nl.escalatieroutes.opstart.Startstap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the demo with made-up cases in all stages, {@code DEMO-0001} and on, so that lists, deadlines and history have
 * something to show. A number that exists is left alone, so that a restart changes nothing.
 *
 * <p>It moves the engine's clock, so it runs while nobody else can be there: after the routes are in service and rights
 * were granted, before the web server takes requests and the job executor works through jobs.
 */
@Component
@Profile("demo")
class DemoCasussen extends Startstap {

    /** @param casussen how many made-up cases there should be */
    @ConfigurationProperties("escalatie.demo")
    record Demo(@DefaultValue("0") int casussen) {}

    private static final Logger LOG = LoggerFactory.getLogger(DemoCasussen.class);
    /** So much longer ago is a story that is told once more. */
    private static final int DAGEN_PER_RONDE = 9;

    private final Demo demo;
    private final Verteller verteller;
    private final Casussen casussen;

    DemoCasussen(Demo demo, Verteller verteller, Casussen casussen) {
        super(Fase.DEMO);
        this.demo = demo;
        this.verteller = verteller;
        this.casussen = casussen;
    }

    @Override
    protected void doe() {
        if (demo.casussen() > 0) {
            List<Teller> tellers = streken().stream()
                    .flatMap(streek -> streek.verhalen().stream().map(verhaal -> new Teller(streek, verhaal)))
                    .toList();
            for (int i = 0; i < demo.casussen(); i++) {
                maak(tellers.get(i % tellers.size()), i, i / tellers.size());
            }
        }
    }

    private record Teller(Streek streek, Verhaal verhaal) {}

    private void maak(Teller teller, int i, int ronde) {
        String casusnummer = String.format("DEMO-%04d", i + 1);
        if (!casussen.metNummer(teller.verhaal().route(), casusnummer).isEmpty()) {
            return;
        }
        try {
            verteller.vertel(teller.verhaal(), casusnummer, teller.streek().plek(i), ronde * DAGEN_PER_RONDE);
        } catch (RuntimeException e) {
            // A demo that is less full is better than a program that does not start.
            LOG.error("De democasus {} is niet gemaakt.", casusnummer, e);
        }
    }

    private static List<Streek> streken() {
        try (InputStream bestand = new ClassPathResource("demo/casussen.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(bestand, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("De democasussen zijn niet te lezen.", e);
        }
    }
}
