package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed three times, at random moments while people work, and started again. What it answered with success
 * is there once: each case, each completed task, each message. The last time its mail server hangs, so that the kill finds
 * deliveries under way; they go on within a minute after the next start (contract, 'after a crash').
 */
class HardeStopTest {

    private static final int MENSEN = 3;
    private static final int ZAKEN_PER_MENS = 3;
    private static final Duration EEN_MINUUT = Duration.ofMinutes(1);
    /** How many jobs the program does at once: as many may have been sent, but not yet recorded so, at a kill. */
    private static final int TEGELIJK = 8;

    private final long zaad = System.nanoTime();
    private final Random toeval = new Random(zaad);
    private final AtomicInteger volgnummer = new AtomicInteger();
    private final List<List<Ladderzaak>> zaken = new ArrayList<>();
    private final List<JsonNode> berichten = new ArrayList<>();
    /** Of each mail received, its Message-ID: one for each addressee. */
    private final List<String> kenmerken = new ArrayList<>();

    @Test
    void watBeantwoordIsBlijftEnGebeurtEenKeer(@TempDir Path map) throws Exception {
        for (int mens = 0; mens < MENSEN; mens++) {
            zaken.add(new ArrayList<>());
        }
        int mailpoort;
        try (ServerSocket vrij = new ServerSocket(0)) {
            mailpoort = vrij.getLocalPort();
        }
        bezorgd(mailpoort, () -> {
            werkEnStopHard(map, mailpoort);
            werkEnStopHard(map, mailpoort);
        });
        try (ServerSocket hangt = new ServerSocket(mailpoort, 50, InetAddress.getByName("127.0.0.1"))) {
            werkEnStopHard(map, mailpoort);
        }
        bezorgd(mailpoort, () -> {
            try (LosProgramma programma = start(map, mailpoort)) {
                controleer(programma);
                allesIsVerzondenBinnenEenMinuut(programma, programma.klaar);
                for (Ladderzaak zaak : alle()) {
                    while (!zaak.klaar()) {
                        zaak.verder(programma);
                    }
                }
                controleer(programma);
                elkeZaakKreegDezelfdeBerichten(programma);
                allesIsVerzondenBinnenEenMinuut(programma, Instant.now());
                berichten.addAll(berichten(programma));
            }
        });
        elkBerichtIsBezorgd();
    }

    private interface Werk {

        void doe() throws Exception;
    }

    /** Does something while there is a mail server; keeps what it received. */
    private void bezorgd(int mailpoort, Werk werk) throws Exception {
        GreenMail ontvanger = new GreenMail(new ServerSetup(mailpoort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        ontvanger.start();
        try {
            werk.doe();
            for (MimeMessage mail : ontvanger.getReceivedMessages()) {
                kenmerken.add(mail.getMessageID());
            }
        } finally {
            ontvanger.stop();
        }
    }

    private static LosProgramma start(Path map, int mailpoort) throws IOException, InterruptedException {
        return new LosProgramma(map, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailpoort,
                "--escalatie.mail.afzender=escalatie@voorbeeld.invalid",
                "--escalatie.mail.toegestane-domeinen=voorbeeld.invalid,etten-leur.nl,zi2t.nl");
    }

    private void werkEnStopHard(Path map, int mailpoort) throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(MENSEN);
        try (LosProgramma programma = start(map, mailpoort)) {
            controleer(programma);
            List<Future<Void>> werk = new ArrayList<>();
            for (List<Ladderzaak> eigen : zaken) {
                werk.add(mensen.submit(werk(programma, eigen)));
            }
            Thread.sleep(2_000 + toeval.nextInt(3_000));
            programma.stopHard();
            for (Future<Void> een : werk) {
                een.get();
            }
        } finally {
            mensen.shutdownNow();
        }
    }

    private Callable<Void> werk(LosProgramma programma, List<Ladderzaak> eigen) {
        return () -> {
            try {
                while (true) {
                    Ladderzaak zaak = eigen.stream().filter(lopend -> !lopend.klaar()).findFirst().orElse(null);
                    if (zaak == null && eigen.size() == ZAKEN_PER_MENS) {
                        return null;
                    }
                    if (zaak == null) {
                        zaak = new Ladderzaak("STOP-" + volgnummer.incrementAndGet());
                        eigen.add(zaak);
                    }
                    zaak.verder(programma);
                }
            } catch (IOException gestopt) {
                return null;
            }
        };
    }

    private List<Ladderzaak> alle() {
        return zaken.stream().flatMap(List::stream).toList();
    }

    private void controleer(LosProgramma programma) throws IOException {
        for (Ladderzaak zaak : alle()) {
            zaak.controleer(programma);
        }
    }

    private void elkeZaakKreegDezelfdeBerichten(LosProgramma programma) throws IOException {
        assertThat(alle()).as("zaad " + zaad).isNotEmpty();
        List<String> eerste = alle().get(0).berichten(programma);
        assertThat(eerste).hasSizeGreaterThan(10);
        for (Ladderzaak zaak : alle()) {
            assertThat(zaak.berichten(programma)).as(zaak.nummer).containsExactlyInAnyOrderElementsOf(eerste);
        }
    }

    private void allesIsVerzondenBinnenEenMinuut(LosProgramma programma, Instant sinds) throws Exception {
        List<JsonNode> open = berichten(programma);
        while (!open.isEmpty()) {
            assertThat(Duration.between(sinds, Instant.now())).as("nog niet verzonden: " + open).isLessThan(EEN_MINUUT);
            Thread.sleep(500);
            open = berichten(programma).stream().filter(bericht -> !bericht.get("status").asText().equals("verzonden")).toList();
        }
    }

    /** A mail server that got a message just before the kill may get it once more, and knows it by its id. */
    private void elkBerichtIsBezorgd() {
        assertThat(Set.copyOf(kenmerken)).as("elk bericht heeft een eigen kenmerk").hasSameSizeAs(berichten);
        assertThat(kenmerken).as("bezorgd, voor elke geadresseerde").hasSizeBetween(
                berichten.stream().mapToInt(bericht -> bericht.get("aan").size()).sum(),
                berichten.stream().mapToInt(bericht -> bericht.get("aan").size()).sum() + 2 * TEGELIJK);
    }

    private List<JsonNode> berichten(LosProgramma programma) throws IOException {
        List<JsonNode> berichten = new ArrayList<>();
        for (Ladderzaak zaak : alle()) {
            zaak.alleBerichten(programma).forEach(berichten::add);
        }
        return berichten;
    }
}
