package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.contact.Contact;

/** The contact directories of all regions in service, corrections included, as one. */
interface Contactboek {

    /**
     * @param functie slug; empty for any
     * @param gemeente slug; empty for any
     */
    List<Contact> zoek(String functie, String gemeente);
}
