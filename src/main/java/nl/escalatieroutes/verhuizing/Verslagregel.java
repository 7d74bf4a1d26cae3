package nl.escalatieroutes.verhuizing;

import java.util.Locale;

/**
 * What became of one instance.
 *
 * @param stap where it stood, for people; null while it waits
 * @param reden why it was not moved; null for others
 */
public record Verslagregel(String instantieId, Stand stand, String stap, String stapNa, String reden) {

    /** How far an instance is. */
    public enum Stand {
        WACHT("wacht nog"),
        VERHUISD("verhuisd"),
        NIET_VERHUISD("niet verhuisd"),
        AFGESLOTEN("intussen afgesloten of al verder");

        private final String naam;

        Stand(String naam) {
            this.naam = naam;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For people, in Dutch. */
        public String naam() {
            return naam;
        }

        static Stand metCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
