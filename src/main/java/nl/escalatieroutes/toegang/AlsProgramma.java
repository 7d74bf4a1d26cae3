package nl.escalatieroutes.toegang;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Does something with the engine as the program itself, when who is signed in has been judged by rules of ours: without
 * the engine's checks, and without that person's name in the engine's operation log.
 */
@Component
public class AlsProgramma {

    private final IdentityService identiteiten;

    AlsProgramma(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    /** Does the work and gives its result; afterwards the same person is signed in as before. */
    public <T> T doe(Supplier<T> werk) {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            return werk.get();
        } finally {
            if (aangemeld != null) {
                identiteiten.setAuthentication(aangemeld);
            }
        }
    }

    /** Does the work; afterwards the same person is signed in as before. */
    public void doe(Runnable werk) {
        doe(() -> {
            werk.run();
            return null;
        });
    }
}
