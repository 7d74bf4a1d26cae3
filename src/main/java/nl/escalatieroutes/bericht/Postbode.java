package nl.escalatieroutes.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a message to the mail server, when there is one and the operator allowed where it goes. */
@Component
class Postbode {

    private final JavaMailSender server;
    private final Mailinstellingen instellingen;

    Postbode(ObjectProvider<JavaMailSender> server, Mailinstellingen instellingen) {
        this.server = ingesteld(server.getIfAvailable());
        this.instellingen = instellingen;
        if (this.server != null && !Adres.isGeldig(instellingen.afzender())) {
            throw new IllegalStateException("Er is een mailserver ingesteld (spring.mail.host), maar "
                    + "escalatie.mail.afzender is geen e-mailadres. Vul daar het adres van de afzender in.");
        }
    }

    // spring.mail.host may be there and empty, for instance by an environment variable without a value
    private static JavaMailSender ingesteld(JavaMailSender server) {
        boolean zonderHost = server instanceof JavaMailSenderImpl impl && "".equals(impl.getHost());
        return zonderHost ? null : server;
    }

    boolean heeftServer() {
        return server != null;
    }

    /**
     * Delivers once, to all recipients or to none.
     *
     * @throws Geweigerd when the recipients are not allowed
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void bezorg(Bericht bericht) {
        controleer(bericht.aan());
        MimeMessage mail = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(instellingen.afzender());
            helper.setTo(bericht.aan().toArray(String[]::new));
            helper.setSubject(bericht.onderwerp());
            helper.setText(bericht.tekst());
            // The same in every attempt: a receiving server that saw an attempt we lost track of knows it again.
            mail.setHeader("Message-ID", "<" + bericht.id() + "@" + Adres.domein(instellingen.afzender()) + ">");
            // RFC 3834, section 5: keeps out-of-office replies away
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(mail);
    }

    private void controleer(List<String> aan) {
        if (aan.isEmpty()) {
            throw new Geweigerd("er is geen e-mailadres bekend. Vul het adres in bij de contacten.");
        }
        for (int i = 0; i < aan.size(); i++) {
            String adres = aan.get(i);
            if (!Adres.isGeldig(adres)) {
                throw new Geweigerd("ontvanger " + (i + 1) + " heeft geen geldig e-mailadres. "
                        + "Verbeter het adres bij de contacten.");
            }
            if (!instellingen.magNaar(Adres.domein(adres))) {
                throw new Geweigerd("mail naar het domein " + Adres.domein(adres) + " is niet toegestaan. "
                        + "Zet het domein in escalatie.mail.toegestane-domeinen of verbeter het adres.");
            }
        }
    }

    /** We ourselves do not send it; the message is a Dutch sentence without addresses. */
    static final class Geweigerd extends RuntimeException {
        private Geweigerd(String reden) {
            super(reden);
        }
    }
}
