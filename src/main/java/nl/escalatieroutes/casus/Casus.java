package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;

/**
 * A case: one instance of a route, running or ended.
 *
 * @param id the id of its process instance
 * @param regio the folder that the route came from
 * @param route the process definition key
 * @param casusnummer the number under which the municipality knows it; unique among open cases of a route
 * @param aanbieder slug of the present provider; null while there is none
 * @param geeindigd null while it runs
 * @param uitkomst id of the end event that was reached; null while it runs
 * @param overTermijn true from the first recorded overdue event on
 * @param stap where it stands, or the last step that it came to; null where it came to none
 */
public record Casus(
        String id,
        String regio,
        String route,
        String casusnummer,
        String gemeente,
        String aanbieder,
        OffsetDateTime gestart,
        OffsetDateTime geeindigd,
        String uitkomst,
        boolean overTermijn,
        String stap) {

    public boolean loopt() {
        return geeindigd == null;
    }
}
