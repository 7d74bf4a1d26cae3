package nl.escalatieroutes.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WachtwoordregelsTest {

    private static final ProcessEngine ENGINE = engine();
    private final IdentityService mensen = ENGINE.getIdentityService();

    @AfterAll
    static void sluit() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "elf tekens.", "wie is jansen nou", "jansen@roosendaal.nl!"})
    void eenKortWachtwoordOfEenMetDeEigenNaamMagNiet(String wachtwoord) {
        assertThat(mag(wachtwoord)).isFalse();
    }

    @Test
    void eenLangeZinMagWel() {
        assertThat(mag("tafel zeeland kraai")).isTrue();
    }

    private boolean mag(String wachtwoord) {
        User persoon = mensen.newUser("jansen");
        persoon.setEmail("jansen@roosendaal.nl");
        return mensen.checkPasswordAgainstPolicy(wachtwoord, persoon).isValid();
    }

    private static ProcessEngine engine() {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("wachtwoordregels");
        engine.setJdbcUrl("jdbc:h2:mem:wachtwoordregels;DB_CLOSE_DELAY=-1");
        new Wachtwoordregels(new Aanmeldinstellingen(Aanmeldinstellingen.Soort.LOKAAL, Duration.ofHours(10), 12)).preInit(engine);
        return engine.buildProcessEngine();
    }
}
