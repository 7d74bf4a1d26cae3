package nl.escalatieroutes.historie.cijfers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one case went, as far as the numbers need it.
 *
 * @param uitkomst null while it runs, and where an administrator ended it
 * @param knelpunten what was written down
 */
record Loop(String casusId, String casusnummer, Instant gestart, boolean loopt, String uitkomst, Gang gang,
        List<Knelpunten.Tekst> knelpunten) {

    Loop {
        knelpunten = List.copyOf(knelpunten);
    }

    /**
     * Which way it went; of an ended case that stays as it is.
     *
     * @param trede the step of the ladder that it stands on, or came to last; null where it came to none
     * @param dagen calendar days on each step that it is through with
     * @param overschreden the roles that held a task when its lead time passed
     */
    record Gang(String trede, Map<String, Integer> dagen, Set<String> overschreden) {

        Gang {
            dagen = Map.copyOf(dagen);
            overschreden = Set.copyOf(overschreden);
        }
    }

    /** By the case, of which there are many in a set. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Loop loop && casusId.equals(loop.casusId);
    }

    @Override
    public int hashCode() {
        return casusId.hashCode();
    }

    String trede() {
        return gang.trede();
    }

    Map<String, Integer> dagen() {
        return gang.dagen();
    }

    Set<String> overschreden() {
        return gang.overschreden();
    }
}
