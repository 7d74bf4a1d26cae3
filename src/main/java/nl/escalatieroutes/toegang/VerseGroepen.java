package nl.escalatieroutes.toegang;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Reads the groups of who is signed in again in the middle of a request, for what is tried once more: a right that was taken
 * away in between is gone then.
 */
@Component
public class VerseGroepen {

    private final IdentityService identiteiten;
    private final Groepen groepen;
    private final AlsProgramma alsProgramma;

    VerseGroepen(IdentityService identiteiten, Groepen groepen, AlsProgramma alsProgramma) {
        this.identiteiten = identiteiten;
        this.groepen = groepen;
        this.alsProgramma = alsProgramma;
    }

    /** Does nothing where the program acts on its own. */
    public void lees() {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        if (aangemeld != null) {
            List<String> nu = alsProgramma.doe(() -> groepen.van(aangemeld.getUserId()));
            identiteiten.setAuthentication(aangemeld.getUserId(), nu, aangemeld.getTenantIds());
        }
    }
}
