package nl.escalatieroutes.productie;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Messages can leave, and only for where they may go. */
class MailEis implements Eis {

    private static final String DOMEINEN = "escalatie.mail.toegestane-domeinen";

    @Override
    public List<String> gebreken(Environment omgeving) {
        List<String> gebreken = new ArrayList<>();
        if (Eis.waarde(omgeving, "spring.mail.host").isEmpty()) {
            gebreken.add("Er is geen mailserver. Zet spring.mail.host op het adres van de mailserver.");
        }
        if (Eis.waarde(omgeving, "escalatie.mail.afzender").isEmpty()) {
            gebreken.add("Er is geen afzender voor mail. Vul escalatie.mail.afzender in.");
        }
        if (Eis.waarde(omgeving, DOMEINEN).isEmpty() && Eis.waarde(omgeving, DOMEINEN + "[0]").isEmpty()) {
            gebreken.add("Er zijn geen domeinen waar mail naartoe mag. Vul escalatie.mail.toegestane-domeinen in.");
        }
        return gebreken;
    }
}
