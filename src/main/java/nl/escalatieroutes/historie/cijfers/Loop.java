package nl.escalatieroutes.historie.cijfers;

import java.util.Map;
import java.util.Set;

/**
 * How one case went, as far as the numbers need it.
 *
 * @param uitkomst null while it runs, and where an administrator ended it
 * @param trede the step of the ladder that it stands on, or came to last; null where it came to none
 * @param dagen calendar days on each step that it is through with
 * @param overschreden the roles that held a task when its lead time passed
 */
record Loop(
        String casusId,
        String casusnummer,
        boolean loopt,
        String uitkomst,
        String trede,
        Map<String, Integer> dagen,
        Set<String> overschreden) {}
