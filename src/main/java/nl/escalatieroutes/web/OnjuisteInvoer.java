package nl.escalatieroutes.web;

/** Input of the REST API that is missing, unknown or malformed: answered with 400, nothing was changed. */
public class OnjuisteInvoer extends RuntimeException {

    private final String veld;

    /**
     * @param veld the field as the caller knows it
     * @param melding a Dutch sentence that says what is wrong and how to mend it; the field's name is put before it
     *     when it does not name the field
     */
    public OnjuisteInvoer(String veld, String melding) {
        super(melding.contains(veld) ? melding : veld + ": " + melding);
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
