package nl.escalatieroutes.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.escalatieroutes.contact.Contact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@Tag("invoer")
class ContactControllerTest {

    /** Answers what it was asked, so that a test sees both questions arrive in their own place. */
    private final Contactboek echo = (functie, gemeente) -> List.of(new Contact(functie, gemeente, "An Oost",
            "Teamleider", "010-1", List.of("a@oost.nl", "b@oost.nl"), "https://oost.nl"));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new ContactController(echo)).build();

    @Test
    void contactenKomenMetAlHunGegevens() throws Exception {
        api.perform(get("/api/contacten?gemeente=oost&functie=lokale-aanstuurder"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        [{"functie": "lokale-aanstuurder", "gemeente": "oost", "naam": "An Oost",
                          "titel": "Teamleider", "telefoon": "010-1", "emails": ["a@oost.nl", "b@oost.nl"],
                          "website": "https://oost.nl"}]""", true));
    }

    @Test
    void zonderVragenOfMetLegeVragenWordtAllesGezocht() throws Exception {
        for (String vraag : List.of("", "?gemeente=&functie=")) {
            api.perform(get("/api/contacten" + vraag))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].functie").value(""))
                    .andExpect(jsonPath("$[0].gemeente").value(""));
        }
    }
}
