package nl.escalatieroutes.proces;

import java.util.Date;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.termijn.Termijnen;

/** The end of a lead time as the engine's timers take it, with the sum that led to it. */
class Einddatum extends Date {

    private final transient Termijn termijn;

    Einddatum(Termijn termijn) {
        super(Termijnen.eindmoment(termijn.einde()).toInstant().toEpochMilli());
        this.termijn = termijn;
    }

    Termijn termijn() {
        return termijn;
    }
}
