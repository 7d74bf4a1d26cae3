package nl.escalatieroutes.bericht;

/**
 * A message could not be sent; the message is a Dutch sentence. It never holds an address or a mail server's own
 * words, since whoever catches it may write it to a log; those are kept with the message ({@link Bericht#fout()}).
 */
public class VerzendFout extends RuntimeException {

    VerzendFout(String bericht) {
        super(bericht);
    }
}
