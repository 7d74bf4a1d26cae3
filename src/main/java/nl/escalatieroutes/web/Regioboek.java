package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.contact.ContactCorrecties;
import nl.escalatieroutes.route.Regios;
import org.springframework.stereotype.Component;

/** The contact directories of all regions in service, with what was put right in them. */
@Component
class Regioboek implements Contactboek {

    private final Regios regios;
    private final ContactCorrecties correcties;

    Regioboek(Regios regios, ContactCorrecties correcties) {
        this.regios = regios;
        this.correcties = correcties;
    }

    @Override
    public List<Contact> zoek(String functie, String gemeente) {
        return regios.alle().stream()
                .flatMap(regio -> regio.contacten().met(correcties.van(regio.naam())).zoek(functie, gemeente).stream())
                .toList();
    }
}
