package nl.escalatieroutes.hardestop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The network between the program and its database or mail server, which can be slow or cut off. */
class Lijn implements AutoCloseable {

    private final ServerSocket ingang = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int doel;
    private final Set<Socket> verbindingen = ConcurrentHashMap.newKeySet();
    private volatile boolean stil;
    private volatile boolean weg;
    private final AtomicInteger nogTraag = new AtomicInteger();
    private volatile Duration wachttijd = Duration.ZERO;

    Lijn(int doel) throws IOException {
        this.doel = doel;
        start(this::neemAan);
    }

    int poort() {
        return ingang.getLocalPort();
    }

    /** Nothing comes through any more, and nobody is told. */
    void valStil() {
        stil = true;
    }

    /** All connections are closed, and new ones too. */
    void breek() throws IOException {
        weg = true;
        for (Socket verbinding : verbindingen) {
            verbinding.close();
        }
        verbindingen.clear();
    }

    void herstel() {
        stil = false;
        weg = false;
    }

    /** The next connection gets each answer so much later. */
    void vertraagDeVolgende(Duration perAntwoord) {
        wachttijd = perAntwoord;
        nogTraag.set(1);
    }

    private void neemAan() throws IOException {
        while (true) {
            Socket van = ingang.accept();
            if (weg) {
                van.close();
                continue;
            }
            try {
                Socket naar = new Socket(InetAddress.getLoopbackAddress(), doel);
                Duration traag = nogTraag.getAndSet(0) > 0 ? wachttijd : Duration.ZERO;
                verbindingen.add(van);
                verbindingen.add(naar);
                start(() -> geefDoor(van, naar, Duration.ZERO));
                start(() -> geefDoor(naar, van, traag));
            } catch (IOException niemandThuis) {
                van.close();
            }
        }
    }

    private void geefDoor(Socket van, Socket naar, Duration traag) throws IOException {
        try (van; naar; InputStream in = van.getInputStream(); OutputStream uit = naar.getOutputStream()) {
            byte[] deel = new byte[8192];
            for (int aantal = in.read(deel); aantal >= 0 && !naar.isClosed(); aantal = in.read(deel)) {
                while (stil && !weg) {
                    Thread.sleep(20);
                }
                if (weg) {
                    return;
                }
                Thread.sleep(traag.toMillis());
                uit.write(deel, 0, aantal);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            verbindingen.remove(van);
            verbindingen.remove(naar);
        }
    }

    private interface Werk {

        void doe() throws IOException;
    }

    private static void start(Werk werk) {
        Thread draad = new Thread(() -> {
            try {
                werk.doe();
            } catch (IOException gesloten) {
                // one of both ends hung up
            }
        });
        draad.setDaemon(true);
        draad.start();
    }

    @Override
    public void close() throws IOException {
        ingang.close();
        breek();
    }
}
