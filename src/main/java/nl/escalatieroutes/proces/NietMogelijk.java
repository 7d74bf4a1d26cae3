package nl.escalatieroutes.proces;

/** What is asked does not fit where the case stands now: it ended, or the lead time has not passed. */
public class NietMogelijk extends RuntimeException {

    public NietMogelijk(String melding) {
        super(melding);
    }
}
