package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/** Takes the place of the engine's check in a query whose driving table {@link ZichtInterceptor} narrows. */
class ZichtCheck extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    private final transient Zicht zicht;
    private final transient Map<String, List<String>> waarden;

    /** @param taken the tasks that the query names; empty where it names none */
    ZichtCheck(Zicht zicht, String gebruiker, List<String> groepen, List<String> taken) {
        this.zicht = zicht;
        // an IN without values is no SQL; no group has an empty name
        waarden = Map.of("gebruiker", List.of(gebruiker), "taken", taken,
                "groepen", groepen == null || groepen.isEmpty() ? List.of("") : List.copyOf(groepen));
        setAuthorizationCheckEnabled(false);
    }

    Zicht.Vernauwd vernauw(String sql) {
        return zicht.vernauw(sql, waarden);
    }
}
