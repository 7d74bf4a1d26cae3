package nl.escalatieroutes.historie;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The path of a case through one version of its diagram. A case that was moved to a newer version has one for each.
 *
 * @param definitieId the engine's id of that version
 * @param naam of the route in that version
 * @param stromen ids of the sequence flows that were taken, each once
 */
public record Pad(String definitieId, String naam, int versie, List<Element> elementen, List<String> stromen) {

    /**
     * An element of the diagram that the case came to.
     *
     * @param keren how often
     * @param begin the first time that it came there
     * @param einde when it left for the last time; null while it is there
     * @param afgebroken whether it was taken away from there, the last time
     */
    public record Element(String id, int keren, OffsetDateTime begin, OffsetDateTime einde, boolean afgebroken) {}
}
