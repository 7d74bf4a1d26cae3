package nl.escalatieroutes.toegang;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who is signed in on this thread, as the engine knows it: in a request to {@code /api}, {@code /engine-rest}, a page or
 * the web applications. In a job, a timer or at start nobody is.
 */
@Component
public class Aangemelde {

    private final IdentityService identiteiten;

    Aangemelde(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    /** The user id, or null when the program acts on its own. */
    public String gebruiker() {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        return aangemeld == null ? null : aangemeld.getUserId();
    }

    /** The groups of the identity tables; empty when nobody is signed in. */
    public List<String> groepen() {
        return Groepen.zonderRollen(alleGroepen());
    }

    /** Whether a group of this role is among the groups, at whatever place. */
    public boolean inRol(String rol) {
        return alleGroepen().stream().anyMatch(groep -> groep.equals(rol) || Groepen.rol(groep).equals(rol));
    }

    private List<String> alleGroepen() {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        return aangemeld == null || aangemeld.getGroupIds() == null ? List.of() : aangemeld.getGroupIds();
    }
}
