package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/** Takes the place of the engine's check in a query whose driving table {@link ZichtInterceptor} narrows. */
class ZichtCheck extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    private final transient Zicht zicht;
    private final String gebruiker;
    private final List<String> groepen;

    ZichtCheck(Zicht zicht, String gebruiker, List<String> groepen) {
        this.zicht = zicht;
        this.gebruiker = gebruiker;
        // an IN without values is no SQL; no group has an empty name
        this.groepen = groepen == null || groepen.isEmpty() ? List.of("") : List.copyOf(groepen);
        setAuthorizationCheckEnabled(false);
    }

    Zicht.Vernauwd vernauw(String sql) {
        return zicht.vernauw(sql, gebruiker, groepen);
    }
}
