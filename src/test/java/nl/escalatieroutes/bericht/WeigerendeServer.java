package nl.escalatieroutes.bericht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that refuses every recipient and repeats the address in its answer, as real ones do. */
final class WeigerendeServer implements AutoCloseable {

    private final ServerSocket poort = new ServerSocket(0);

    WeigerendeServer() throws IOException {
        Thread draad = new Thread(this::luister);
        draad.setDaemon(true);
        draad.start();
    }

    int poort() {
        return poort.getLocalPort();
    }

    private void luister() {
        try (Socket verbinding = poort.accept()) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(verbinding.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream uit = verbinding.getOutputStream();
            antwoord(uit, "220 test");
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                antwoord(uit, regel.startsWith("RCPT TO:") ? "550 5.1.1 " + regel.substring(8) + " unknown" : "250 ok");
            }
        } catch (IOException e) {
            // closed by the test
        }
    }

    private static void antwoord(OutputStream uit, String regel) throws IOException {
        uit.write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        poort.close();
    }
}
