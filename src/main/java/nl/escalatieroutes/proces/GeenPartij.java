package nl.escalatieroutes.proces;

/** Somebody sees the case, but is no party of it. */
public class GeenPartij extends RuntimeException {

    GeenPartij() {
        super("U kunt dit niet doen: alleen de partijen van de casus kunnen dat.");
    }
}
