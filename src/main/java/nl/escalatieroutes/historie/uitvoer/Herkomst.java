package nl.escalatieroutes.historie.uitvoer;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who and what made an export.
 *
 * @param door the user id
 * @param diagrammen the versions of the diagrams and decision tables that the cases in it ran on
 */
public record Herkomst(OffsetDateTime gemaakt, String door, Programma programma, List<Diagram> diagrammen) {

    /**
     * @param versie as in the build, such as {@code 0.1.0-SNAPSHOT}
     * @param commit the commit it was built from, with a + behind it where the sources were changed since; null where that
     *     is not known
     */
    public record Programma(String versie, String commit) {

        @Override
        public String toString() {
            return "Escalatieroutes " + versie + (commit == null ? "" : " (" + commit + ")");
        }
    }

    /**
     * @param soort {@code proces} or {@code beslissingstabel}
     * @param inGebruikSinds when this version was deployed
     */
    public record Diagram(String soort, String sleutel, String naam, int versie, OffsetDateTime inGebruikSinds) {}
}
