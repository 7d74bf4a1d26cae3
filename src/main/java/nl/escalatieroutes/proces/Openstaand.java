package nl.escalatieroutes.proces;

import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.proces.klok.Klokken;

/**
 * An open task of a case.
 *
 * @param taakId the engine's id
 * @param stap task definition key
 * @param naam what is to be done, in Dutch
 * @param groepen the groups that hold it
 * @param behandelaar user id of who took it up; null while nobody did
 * @param einde end of its lead time; null where it has none
 * @param opschaalbaar whether its lead time was recorded as passed and the diagram knows a way past it
 */
public record Openstaand(
        String taakId,
        String stap,
        String naam,
        List<String> groepen,
        String behandelaar,
        OffsetDateTime einde,
        boolean opschaalbaar) {

    /** What a lead time over all steps of a route is called, where one task would be named (contract). */
    public static final String ROUTE = Klokken.ROUTE;
}
