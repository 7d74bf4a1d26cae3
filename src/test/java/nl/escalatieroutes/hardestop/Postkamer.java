package nl.escalatieroutes.hardestop;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A mail server that stops and comes back, over a line that may be slow. */
class Postkamer implements AutoCloseable {

    private final int poort;
    private final Lijn lijn;
    private final List<String> kenmerken = new ArrayList<>();
    private GreenMail server;

    Postkamer() throws IOException {
        try (ServerSocket vrij = new ServerSocket(0)) {
            poort = vrij.getLocalPort();
        }
        lijn = new Lijn(poort);
        open();
    }

    final void open() {
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void sluit() throws MessagingException {
        kenmerken.addAll(kenmerkenVanNu());
        server.stop();
    }

    /** Where the program sends to. */
    int poort() {
        return lijn.poort();
    }

    /** The next message gets each answer so much later; there are seven and more. */
    void vertraagDeVolgende(Duration perAntwoord) {
        lijn.vertraagDeVolgende(perAntwoord);
    }

    /** The id of each message that was received so far, once for each recipient. */
    List<String> kenmerken() throws MessagingException {
        List<String> alle = new ArrayList<>(kenmerken);
        alle.addAll(kenmerkenVanNu());
        return alle;
    }

    private List<String> kenmerkenVanNu() throws MessagingException {
        List<String> nu = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            nu.add(mail.getMessageID());
        }
        return nu;
    }

    @Override
    public void close() throws IOException {
        server.stop();
        lijn.close();
    }
}
