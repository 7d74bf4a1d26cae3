package nl.escalatieroutes.route.dienst;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A version of a region's folder that was put into service.
 *
 * @param regio the name of the folder
 * @param versie 1 for the first, counted per region
 * @param deploymentId the engine's id; its resources are the files of this version
 * @param wie a user id, or {@code systeem} at a start of the program
 * @param terugNaar the earlier version whose files came back; null for other versions
 * @param wijzigingen what changed against the version before: Dutch sentences
 */
public record Dienst(
        String regio,
        int versie,
        String deploymentId,
        OffsetDateTime moment,
        String wie,
        Herkomst herkomst,
        Integer terugNaar,
        List<String> wijzigingen) {

    /** Who puts into service what a start of the program finds. */
    public static final String SYSTEEM = "systeem";

    /** How a version came into service. */
    public enum Herkomst {
        START("bij een start van het programma"),
        MAP("uit de map van het programma"),
        UPLOAD("door een upload"),
        TERUG("een eerdere versie die terugkwam");

        private final String naam;

        Herkomst(String naam) {
            this.naam = naam;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For people, in Dutch. */
        public String naam() {
            return naam;
        }

        static Herkomst metCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
