package nl.escalatieroutes.bericht;

import jakarta.mail.SendFailedException;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a mail server did not take a message: what it comes down to in Dutch, and then the server's own words. */
final class Mailstoring {

    private static final int LANGSTE = 2000;

    private Mailstoring() {}

    static String reden(MailException fout) {
        String eigenWoorden = Regels.leesbaar(String.valueOf(fout.getMessage()));
        return Regels.hooguit(LANGSTE, inHetNederlands(fout) + " De melding van de mailserver: " + eigenWoorden);
    }

    private static String inHetNederlands(MailException fout) {
        if (fout instanceof MailAuthenticationException) {
            return "De mailserver kent de gebruikersnaam of het wachtwoord van dit programma niet. "
                    + "Meld het aan wie het programma heeft ingesteld.";
        }
        if (weigertAdres(fout)) {
            return "De mailserver weigert een van de adressen. Controleer het adres.";
        }
        // Spring gives a cause where no contact was made, and where the server spoke its answer for each message.
        if (fout instanceof MailSendException && fout.getCause() != null) {
            return "De mailserver is niet te bereiken. Probeer het later opnieuw.";
        }
        return "De mailserver nam het bericht niet aan. Probeer het later opnieuw.";
    }

    private static boolean weigertAdres(MailException fout) {
        return fout instanceof MailSendException verzending && Stream.of(verzending.getMessageExceptions())
                .filter(SendFailedException.class::isInstance).map(SendFailedException.class::cast)
                .anyMatch(een -> een.getInvalidAddresses() != null && een.getInvalidAddresses().length > 0);
    }
}
