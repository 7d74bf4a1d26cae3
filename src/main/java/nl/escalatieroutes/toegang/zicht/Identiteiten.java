package nl.escalatieroutes.toegang.zicht;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The engine's identity service, in which nobody who is signed in tries passwords of others. */
class Identiteiten extends IdentityServiceImpl {

    @Override
    public boolean checkPassword(String userId, String password) {
        Authentication aangemeld = getCurrentAuthentication();
        if (aangemeld != null && aangemeld.getUserId() != null && !aangemeld.getUserId().equals(userId)) {
            throw new AuthorizationException("Wachtwoorden van anderen probeert u niet.");
        }
        return super.checkPassword(userId, password);
    }
}
