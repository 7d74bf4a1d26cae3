package nl.escalatieroutes.historie;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a decision table said in a case.
 *
 * @param element id of the element in the diagram that asked the table
 * @param naam of the table, in the version that was asked
 * @param invoer what was put in
 * @param uitkomst what came out
 * @param regels the rules of the table that held
 */
public record Beslissing(
        OffsetDateTime moment,
        String element,
        String sleutel,
        String naam,
        int versie,
        List<Waarde> invoer,
        List<Waarde> uitkomst,
        List<Regel> regels) {

    /** @param waarde text, number, boolean or null */
    public record Waarde(String naam, Object waarde) {}

    /**
     * A row of the table, as it stands there.
     *
     * @param nummer its place in the table, from 1
     * @param als the conditions, in the order of the columns; {@code -} holds always
     * @param dan the answers, in the order of the columns
     * @param omschrijving null where the row has none
     */
    public record Regel(int nummer, List<Waarde> als, List<Waarde> dan, String omschrijving) {}
}
