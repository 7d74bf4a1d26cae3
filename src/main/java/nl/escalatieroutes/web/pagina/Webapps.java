package nl.escalatieroutes.web.pagina;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Which of Camunda's web applications the person who is signed in may open. */
@Component
class Webapps {

    private final AuthorizationService rechten;
    private final IdentityService identiteiten;

    Webapps(AuthorizationService rechten, IdentityService identiteiten) {
        this.rechten = rechten;
        this.identiteiten = identiteiten;
    }

    /** @param app {@code tasklist}, {@code cockpit} or {@code admin} */
    boolean mag(String app) {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        return aangemeld != null && rechten.isUserAuthorized(
                aangemeld.getUserId(), aangemeld.getGroupIds(), Permissions.ACCESS, Resources.APPLICATION, app);
    }
}
