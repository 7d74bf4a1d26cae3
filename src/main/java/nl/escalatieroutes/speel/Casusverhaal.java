package nl.escalatieroutes.speel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An ended case as it was: what was decided in it, by which group and when. It holds no texts that people wrote and no
 * names of people.
 *
 * @param id the id of its process instance
 * @param route process definition key
 * @param hoofdId the case that it was linked to and that waited for it; null for others
 * @param groep the group that started it; null where the program did
 * @param start the answers to the start form
 */
public record Casusverhaal(
        String id,
        String route,
        String casusnummer,
        String hoofdId,
        OffsetDateTime gestart,
        OffsetDateTime geeindigd,
        String uitkomst,
        String groep,
        Map<String, Object> start,
        List<Daad> daden,
        List<Stap> stappen) {

    /** Whether a file that somebody may have edited tells all that playing needs. */
    boolean isCompleet() {
        return Stream.<Object>of(id, route, casusnummer, gestart, geeindigd, uitkomst, start, daden, stappen).allMatch(Objects::nonNull)
                && daden.stream().allMatch(Daad::isCompleet)
                && stappen.stream().allMatch(stap -> stap != null && stap.stap() != null && stap.begin() != null);
    }

    /** What a deed is. */
    public enum Soort { TAAK, TERMIJN_AANPASSEN, OPSCHALEN, INTREKKEN, ESCALATIE_STARTEN }

    /**
     * @param stap task definition key, {@code route} for the whole route, or null where it concerns the case
     * @param groep on whose behalf; null where that is not known
     */
    public record Daad(OffsetDateTime moment, Soort soort, String stap, String groep, Map<String, Object> antwoorden) {

        private boolean isCompleet() {
            return Stream.<Object>of(moment, soort, antwoorden).allMatch(Objects::nonNull);
        }
    }

    /** @param einddatum due date at the end; null where the step had no lead time */
    public record Stap(String stap, OffsetDateTime begin, LocalDate einddatum) {}
}
