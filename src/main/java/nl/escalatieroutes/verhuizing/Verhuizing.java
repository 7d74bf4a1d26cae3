package nl.escalatieroutes.verhuizing;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An approved move of cases.
 *
 * @param stappen which step goes on as which other one
 * @param wie the user id of who approved it
 * @param klaar null while there are cases still to be moved
 */
public record Verhuizing(
        String id,
        String regio,
        String route,
        String vanDefinitie,
        String naarDefinitie,
        int vanVersie,
        int naarVersie,
        Map<String, String> stappen,
        OffsetDateTime moment,
        String wie,
        OffsetDateTime klaar) {

    public boolean loopt() {
        return klaar == null;
    }
}
