package nl.escalatieroutes.verhuizing;

/**
 * What became of one instance.
 *
 * @param stap where it stood, for people; null while it waits
 * @param reden why it was not moved; null for others
 */
public record Verslagregel(String instantieId, Stand stand, String stap, String stapNa, String reden) {

    /** How far an instance is. */
    public enum Stand {
        WACHT("wacht", "wacht nog"),
        VERHUISD("verhuisd", "verhuisd"),
        NIET_VERHUISD("niet-verhuisd", "niet verhuisd"),
        AFGESLOTEN("afgesloten", "intussen afgesloten of al verder");

        private final String code;
        private final String naam;

        Stand(String code, String naam) {
            this.code = code;
            this.naam = naam;
        }

        public String code() {
            return code;
        }

        /** For people, in Dutch. */
        public String naam() {
            return naam;
        }

        static Stand metCode(String code) {
            for (Stand stand : values()) {
                if (stand.code.equals(code)) {
                    return stand;
                }
            }
            throw new IllegalArgumentException("unknown state " + code);
        }
    }
}
