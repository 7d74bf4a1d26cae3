package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Something that happened in a case.
 *
 * @param stap task definition key; null where it concerns the case as a whole
 * @param wie a user id, or {@code systeem}
 * @param namens the group on whose behalf; null for the system
 * @param wat what happened, in Dutch
 * @param termijn JSON of the lead time as it was reckoned then; null where there is none
 * @param alleenVoor the groups that alone may read it; empty for all who have a part
 * @param wachtOp where a step begins or ends: the groups that the case waits for in it; empty for all else
 */
public record Gebeurtenis(
        String casusId,
        OffsetDateTime moment,
        Soort soort,
        String stap,
        String wie,
        String namens,
        String wat,
        String termijn,
        List<String> alleenVoor,
        List<String> wachtOp) {

    /** Something that neither begins nor ends a step. */
    public Gebeurtenis(
            String casusId,
            OffsetDateTime moment,
            Soort soort,
            String stap,
            String wie,
            String namens,
            String wat,
            String termijn,
            List<String> alleenVoor) {
        this(casusId, moment, soort, stap, wie, namens, wat, termijn, alleenVoor, List.of());
    }

    /** Who did what nobody did by hand. */
    public static final String SYSTEEM = "systeem";

    /** The kinds of events in a timeline. */
    public enum Soort {
        GESTART("gestart"),
        STAP("stap"),
        STAP_VERVALLEN("stap-vervallen"),
        BESLUIT("besluit"),
        TERMIJN_GESTELD("termijn-gesteld"),
        TERMIJN_GEWIJZIGD("termijn-gewijzigd"),
        TERMIJN_STILGEZET("termijn-stilgezet"),
        HERINNERING("herinnering"),
        TERMIJN_OVERSCHREDEN("termijn-overschreden"),
        OPGESCHAALD("opgeschaald"),
        BERICHT("bericht"),
        OVERDRACHT("overdracht"),
        INCIDENT("incident"),
        GEKOPPELD("gekoppeld"),
        PARTIJ_GEWIJZIGD("partij-gewijzigd"),
        VERHUISD("verhuisd"),
        INGETROKKEN("ingetrokken"),
        GEEINDIGD("geeindigd");

        private final String code;

        Soort(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Soort metCode(String code) {
            for (Soort soort : values()) {
                if (soort.code.equals(code)) {
                    return soort;
                }
            }
            throw new IllegalArgumentException("Onbekende soort gebeurtenis: " + code);
        }
    }
}
