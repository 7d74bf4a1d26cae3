package nl.escalatieroutes.opdracht;

/** What was asked on the command line can't be done; the message is a Dutch sentence that says why. */
public class Gebruiksfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Gebruiksfout(String message) {
        super(message);
    }
}
