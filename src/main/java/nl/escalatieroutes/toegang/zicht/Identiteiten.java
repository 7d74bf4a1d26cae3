package nl.escalatieroutes.toegang.zicht;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The engine's identity service, in which nobody who is signed in tries passwords of others, and nobody but camunda-admin
 * changes a name or a mail address: messages of cases go there. A password of one's own is one's own to change.
 */
class Identiteiten extends IdentityServiceImpl {

    @Override
    public boolean checkPassword(String userId, String password) {
        Authentication aangemeld = getCurrentAuthentication();
        if (aangemeld != null && aangemeld.getUserId() != null && !aangemeld.getUserId().equals(userId)) {
            throw new AuthorizationException("Wachtwoorden van anderen probeert u niet.");
        }
        return super.checkPassword(userId, password);
    }

    @Override
    public void saveUser(User user) {
        boolean wordtGetoetst = Boolean.TRUE.equals(commandExecutor.execute(context -> {
            ZichtManager zicht = (ZichtManager) context.getAuthorizationManager();
            return zicht.wordtGetoetst() && !zicht.isBeheerder();
        }));
        if (wordtGetoetst) {
            User nu = createUserQuery().userId(user.getId()).singleResult();
            if (nu != null && !zelfdeGegevens(nu, user)) {
                throw new AuthorizationException("Uw naam en e-mailadres wijzigt u niet zelf. Vraag het aan het technisch beheer.");
            }
        }
        super.saveUser(user);
    }

    private static boolean zelfdeGegevens(User een, User ander) {
        return Objects.equals(een.getFirstName(), ander.getFirstName()) && Objects.equals(een.getLastName(), ander.getLastName())
                && Objects.equals(een.getEmail(), ander.getEmail());
    }
}
