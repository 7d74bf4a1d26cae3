package nl.escalatieroutes.bericht;

/** A message template is not well-formed or uses a variable that is not there; the message is a Dutch sentence. */
public class SjabloonFout extends RuntimeException {

    SjabloonFout(String sjabloon, String wat) {
        super("Sjabloon " + sjabloon + ": " + wat);
    }
}
