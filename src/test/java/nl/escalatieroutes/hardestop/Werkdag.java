package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** People who take up case after case, each step at a node picked at random; what got no answer is looked up first. */
class Werkdag implements AutoCloseable {

    private static final int MENSEN = 3;
    private static final Duration EEN_MINUUT = Duration.ofMinutes(1);

    private final long zaad = System.nanoTime();
    private final AtomicReferenceArray<Knoop> knopen;
    private final AtomicInteger gedaan = new AtomicInteger();
    private final AtomicInteger volgnummer = new AtomicInteger();
    private final ConcurrentLinkedQueue<Ladderzaak> zaken = new ConcurrentLinkedQueue<>();
    private final ExecutorService mensen = Executors.newFixedThreadPool(MENSEN);
    private final List<Future<Void>> werk = new ArrayList<>();
    private volatile boolean voorbij;

    Werkdag(AtomicReferenceArray<Knoop> knopen) {
        this.knopen = knopen;
    }

    void begin() {
        for (int mens = 0; mens < MENSEN; mens++) {
            Random toeval = new Random(zaad + mens);
            werk.add(mensen.submit(() -> werkDoor(toeval)));
        }
    }

    /** Each person ends the case at hand. */
    Collection<Ladderzaak> eindig() throws Exception {
        voorbij = true;
        for (Future<Void> een : werk) {
            een.get();
        }
        return zaken;
    }

    /** Within a minute everybody got some further. */
    void gaatDoor() throws InterruptedException {
        Instant sinds = Instant.now();
        int eerst = gedaan.get();
        while (gedaan.get() < eerst + 2 * MENSEN) {
            assertThat(Duration.between(sinds, Instant.now())).as("zaad " + zaad).isLessThan(EEN_MINUUT);
            Thread.sleep(100);
        }
    }

    private Void werkDoor(Random toeval) throws InterruptedException {
        Ladderzaak zaak = null;
        boolean onzeker = false;
        while (!voorbij || zaak != null && !zaak.klaar()) {
            if (zaak == null || zaak.klaar()) {
                zaak = new Ladderzaak("KNOOP-" + volgnummer.incrementAndGet());
                zaken.add(zaak);
            }
            Knoop knoop = knopen.get(toeval.nextInt(knopen.length()));
            try {
                if (onzeker) {
                    zaak.controleer(knoop);
                    onzeker = false;
                }
                if (!zaak.klaar()) {
                    zaak.verder(knoop);
                    gedaan.incrementAndGet();
                }
            } catch (IOException geenAntwoord) {
                onzeker = true;
            }
            Thread.sleep(300);
        }
        return null;
    }

    @Override
    public void close() {
        voorbij = true;
        mensen.shutdownNow();
    }
}
