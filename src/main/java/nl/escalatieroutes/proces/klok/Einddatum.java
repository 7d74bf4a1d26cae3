package nl.escalatieroutes.proces.klok;

import java.util.Date;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.termijn.Termijnen;

/** The end of a lead time as the engine's timers take it, with the sum that led to it. */
public class Einddatum extends Date {

    private static final long serialVersionUID = 1L;

    private final transient Termijn termijn;
    private final String toelichting;

    public Einddatum(Termijn termijn) {
        this(termijn, "");
    }

    /** @param toelichting a sentence for the timeline, in Dutch; empty where there is nothing to say */
    public Einddatum(Termijn termijn, String toelichting) {
        super(Termijnen.eindmoment(termijn.einde()).toInstant().toEpochMilli());
        this.termijn = termijn;
        this.toelichting = toelichting;
    }

    public Termijn termijn() {
        return termijn;
    }

    public String toelichting() {
        return toelichting;
    }
}
