package nl.escalatieroutes.bericht;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A message of the outbox, as it was made.
 *
 * @param moment     when it was made, in Europe/Amsterdam
 * @param aan        bare e-mail addresses
 * @param onderwerp  one line
 * @param tekst      plain text, lines separated by \n
 * @param status     {@code klaargezet}, {@code verzonden} or {@code mislukt} (contract.md, "The project's own REST API")
 * @param verzonden  when the mail server accepted it; null before
 * @param fout       why the last attempt failed; null otherwise. May hold addresses: not for logs
 */
public record Bericht(
        String id,
        String casusId,
        String route,
        String casusnummer,
        String stap,
        OffsetDateTime moment,
        String sjabloon,
        String groep,
        List<String> aan,
        String onderwerp,
        String tekst,
        String status,
        OffsetDateTime verzonden,
        String fout) {

    static final String KLAARGEZET = "klaargezet";
    static final String VERZONDEN = "verzonden";
    static final String MISLUKT = "mislukt";

    public Bericht {
        aan = List.copyOf(aan);
    }
}
