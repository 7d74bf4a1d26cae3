package nl.escalatieroutes.formulier;

/** An answer that a form does not accept. The message is a Dutch sentence that names the variable. */
public class InvoerFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String veld;

    /**
     * @param veld the name of the variable
     * @param melding what is wrong with it, in Dutch; the name is put before it where the sentence does not have it
     */
    public InvoerFout(String veld, String melding) {
        super(melding.contains(veld) ? melding : veld + ": " + melding);
        this.veld = veld;
    }

    /** The name of the variable that is missing, unknown or malformed. */
    public String veld() {
        return veld;
    }
}
