package nl.escalatieroutes.route.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.route.Regiomappen;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Routeinstellingen;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The regions are in service before somebody can ask for them and before the job executor works through jobs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "escalatie.processen=src/test/resources/processes-voorbeeld",
    "spring.datasource.url=jdbc:h2:mem:uitrol-bij-start;DB_CLOSE_DELAY=-1",
    "camunda.bpm.generic-properties.properties.history-time-to-live=P1825D"})
class UitrolBijStartTest {

    @Configuration
    @EnableAutoConfiguration
    @EnableConfigurationProperties(Routeinstellingen.class)
    @Import({Regiomappen.class, Uitrol.class, Indienststelling.class, Dienstboek.class, Regios.class, Weigeringen.class,
            Waarnemer.class})
    static class AlleenDeRoute {}

    static class Waarnemer {
        private final Regios regios;
        private final JobExecutor jobExecutor;
        private final List<String> bijOpenen = new ArrayList<>();
        private boolean jobsLiepenAl;

        Waarnemer(Regios regios, JobExecutor jobExecutor) {
            this.regios = regios;
            this.jobExecutor = jobExecutor;
        }

        @EventListener(WebServerInitializedEvent.class)
        void webserverGaatOpen() {
            regios.alle().forEach(regio -> bijOpenen.add(regio.naam()));
            jobsLiepenAl = jobExecutor.isActive();
        }
    }

    @Autowired
    private Waarnemer waarnemer;

    @Test
    void deRegiosZijnInDienstAlsDeWebserverOpengaatEnDeJobsNogNietLopen() {
        assertThat(waarnemer.bijOpenen).containsExactly("voorbeeldstreek");
        assertThat(waarnemer.jobsLiepenAl).isFalse();
    }
}
