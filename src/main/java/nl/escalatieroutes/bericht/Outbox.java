package nl.escalatieroutes.bericht;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every message that is made, sent or not. */
@Component
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int LENGTE_ONDERWERP = 400;

    private final Berichten berichten;
    private final Postbode postbode;
    private final TransactionTemplate eigenTransactie;

    Outbox(Berichten berichten, Postbode postbode, PlatformTransactionManager transacties) {
        this.berichten = berichten;
        this.postbode = postbode;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Makes a message from its template and keeps it, within the current transaction; nothing is sent yet.
     *
     * @param gegevens  what the template may use: texts, booleans, and lists and maps of them
     * @return the id of the message
     * @throws SjabloonFout when the template uses a variable that the data do not have
     */
    public String zetKlaar(NieuwBericht b, Sjabloon s, Map<String, ?> gegevens) {
        Sjabloon.Ingevuld ingevuld = s.vul(gegevens);
        Bericht bericht = new Bericht(
                UUID.randomUUID().toString(),
                b.casusId(),
                b.route(),
                b.casusnummer(),
                b.stap(),
                b.moment(),
                s.naam(),
                b.groep(),
                Adres.kaal(b.aan()),
                Regels.hooguit(LENGTE_ONDERWERP, Regels.eenRegel(ingevuld.onderwerp())),
                Regels.leesbaar(ingevuld.tekst()),
                Bericht.KLAARGEZET,
                null,
                null);
        berichten.voegToe(bericht);
        return bericht.id();
    }

    /** The messages of a case (its process instance id), oldest first. */
    public List<Bericht> vanCasus(String casusId) {
        return berichten.vanCasus(casusId);
    }

    /** Whether a mail server is set up; if not, messages stay {@code klaargezet}. */
    public boolean verzendt() {
        return postbode.heeftServer();
    }

    /**
     * Sends a message that was kept by an earlier transaction, and records what came of it in a transaction of its
     * own, so that an attempt that is repeated after a fault elsewhere does not send it again. Does nothing when the
     * message was sent already or when there is no mail server.
     *
     * @throws VerzendFout when it was not sent; it may be tried again
     */
    public void verzend(String id) {
        if (!verzendt()) {
            return;
        }
        Optional<VerzendFout> fout = eigenTransactie.execute(status -> verzendVergrendeld(id));
        if (fout.isPresent()) {
            throw fout.get();
        }
    }

    /** What is not sent yet: first what nobody has an address for, then the oldest first. */
    public List<Bericht> nietVerzonden(int hoogstens) {
        return berichten.nietVerzonden(hoogstens);
    }

    /**
     * Sends a message that was not sent yet, to these addresses from now on.
     *
     * @param aan bare addresses
     * @param bijAndere is told of the message as it was, in the transaction in which it gets other addresses
     * @return false where there is no such message that waits
     * @throws VerzendFout when it was not sent; the addresses were kept
     */
    public boolean verstuurOpnieuw(String id, List<String> aan, Consumer<Bericht> bijAndere) {
        if (!verzendt()) {
            throw new VerzendFout("Er is geen mailserver ingesteld. Bericht " + id + " blijft staan.");
        }
        boolean wacht = Boolean.TRUE.equals(eigenTransactie.execute(status -> berichten.vergrendel(id)
                .filter(bericht -> !bericht.status().equals(Bericht.VERZONDEN))
                .map(bericht -> adresseer(bericht, Adres.kaal(aan), bijAndere)).orElse(false)));
        if (wacht) {
            verzend(id);
        }
        return wacht;
    }

    private boolean adresseer(Bericht bericht, List<String> aan, Consumer<Bericht> bijAndere) {
        if (!aan.equals(bericht.aan())) {
            bijAndere.accept(bericht);
        }
        return berichten.adresseer(bericht.id(), aan);
    }

    // The failure is given back, not thrown, since throwing would undo the record of it.
    private Optional<VerzendFout> verzendVergrendeld(String id) {
        Bericht bericht = berichten.vergrendel(id)
                .orElseThrow(() -> new VerzendFout("Bericht " + id + " staat niet (of nog niet) in de outbox."));
        if (bericht.status().equals(Bericht.VERZONDEN)) {
            return Optional.empty();
        }
        try {
            postbode.bezorg(bericht);
        } catch (Postbode.Geweigerd e) {
            berichten.mislukt(id, e.getMessage());
            return Optional.of(new VerzendFout("Bericht " + id + " is niet verzonden: " + e.getMessage()));
        } catch (MailException e) {
            berichten.mislukt(id, Mailstoring.reden(e));
            return Optional.of(new VerzendFout("Bericht " + id + " is niet verzonden: de mailserver nam het niet aan ("
                    + e.getMostSpecificCause().getClass().getSimpleName()
                    + "). De reden staat bij het bericht."));
        }
        berichten.verzonden(id, OffsetDateTime.now());
        LOG.info("Bericht {} is verzonden.", id);
        return Optional.empty();
    }
}
