package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * The part of a group in a case.
 *
 * @param tot when it ended; null while it lasts. Who was replaced keeps what happened before.
 */
public record Deelname(String casusId, String groep, Soort soort, OffsetDateTime van, OffsetDateTime tot) {

    /** What a part lets a group see. */
    public enum Soort {
        /** The whole case, up to the end of the part. */
        BETROKKEN,
        /** The whole case while the part lasts, afterwards the group's own advice. */
        ADVISEUR;

        /** As the table has it; queries of the engine's lists look at it too. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Soort metCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean loopt() {
        return tot == null;
    }
}
