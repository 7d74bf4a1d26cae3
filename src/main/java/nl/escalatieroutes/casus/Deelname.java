package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;

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
        ADVISEUR
    }

    public boolean loopt() {
        return tot == null;
    }
}
