package nl.escalatieroutes.bericht;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is known of a message before its text is made.
 *
 * @param stap   the task definition key it belongs to; null where it belongs to the case as a whole
 * @param groep  the group that is told; null where it is addressed to an office only
 * @param aan    e-mail addresses; {@code Naam <adres>} is taken as the bare address, doubles are left out
 */
public record NieuwBericht(
        String casusId,
        String route,
        String casusnummer,
        String stap,
        String groep,
        List<String> aan,
        OffsetDateTime moment) {

    public NieuwBericht {
        aan = List.copyOf(aan);
    }
}
