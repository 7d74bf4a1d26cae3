package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.contact.Contact;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks up who to turn to: by function, by municipality, or all. */
@RestController
class ContactController {

    private final Contactboek contactboek;

    ContactController(Contactboek contactboek) {
        this.contactboek = contactboek;
    }

    @GetMapping(path = "/api/contacten", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Contact> contacten(@RequestParam(defaultValue = "") String gemeente,
                            @RequestParam(defaultValue = "") String functie) {
        return contactboek.zoek(functie, gemeente);
    }
}
