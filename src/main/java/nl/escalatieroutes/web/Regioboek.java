package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.contact.BijgewerkteContacten;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import org.springframework.stereotype.Component;

/** The contact directories of all regions in service, with what was put right in them. */
@Component
class Regioboek implements Contactboek {

    private final Regios regios;
    private final BijgewerkteContacten contacten;

    Regioboek(Regios regios, BijgewerkteContacten contacten) {
        this.regios = regios;
        this.contacten = contacten;
    }

    @Override
    public List<Contact> zoek(String functie, String gemeente) {
        return regios.alle().stream()
                .flatMap(regio -> contacten.van(regio.naam(), regio.contacten()).zoek(functie, gemeente).stream()
                        .filter(contact -> geldtIn(regio, contact, gemeente)))
                .toList();
    }

    /** Who is there for a whole region is there for the municipalities of that region only. */
    private static boolean geldtIn(Regio regio, Contact contact, String gemeente) {
        return gemeente.isEmpty() || contact.gemeente().equals(gemeente) || regio.instellingen().gemeenten().containsKey(gemeente);
    }
}
