package nl.escalatieroutes.formulier;

import java.util.regex.Pattern;

/** An answer that a form does not accept. The message is a Dutch sentence that names the variable. */
public class InvoerFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String veld;

    /**
     * @param veld the name of the variable
     * @param melding what is wrong with it, in Dutch; the name is put before it where the sentence does not have it
     */
    public InvoerFout(String veld, String melding) {
        super(noemt(melding, veld) ? melding : veld + ": " + melding);
        this.veld = veld;
    }

    /** As a word of its own: {@code aanbieder-a} does not name {@code aanbieder}. */
    private static boolean noemt(String melding, String veld) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(veld) + "(?![\\w-])").matcher(melding).find();
    }

    /** The name of the variable that is missing, unknown or malformed. */
    public String veld() {
        return veld;
    }
}
