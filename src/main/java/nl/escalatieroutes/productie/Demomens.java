package nl.escalatieroutes.productie;

import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

/** Knows somebody of the demo in the engine's table of people. */
public final class Demomens {

    private static final String DOMEIN = "@voorbeeld.invalid";
    private static final PasswordManager WACHTWOORDEN = new PasswordManager(new Sha512HashDigest(), List.of());

    private Demomens() {
    }

    /**
     * @param email may be null
     * @param wachtwoord as the engine keeps it; null where the person signs in elsewhere
     */
    public static boolean is(String id, String email, String wachtwoord, String salt) {
        return email != null && email.endsWith(DOMEIN)
                || wachtwoord != null && WACHTWOORDEN.check(EncryptionUtil.saltPassword(id, salt), wachtwoord);
    }
}
