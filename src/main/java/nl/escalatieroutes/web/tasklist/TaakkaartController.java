package nl.escalatieroutes.web.tasklist;

import java.util.List;
import nl.escalatieroutes.web.OnjuisteInvoer;
import nl.escalatieroutes.web.pagina.Taakkaarten;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist asks for its cards: one call for a page of them. */
@RestController
class TaakkaartController {

    /** More than Tasklist shows on a page. */
    private static final int HOOGSTENS = 100;

    private final Taakkaarten kaarten;

    TaakkaartController(Taakkaarten kaarten) {
        this.kaarten = kaarten;
    }

    /** A task that the caller may not see is left out, as one that there is not. */
    @GetMapping("/api/taken/resttermijn")
    List<Taakkaarten.Kaart> resttermijn(@RequestParam(name = "taak", defaultValue = "") List<String> taken) {
        if (taken.size() > HOOGSTENS) {
            throw new OnjuisteInvoer("taak", "Vraag het voor hoogstens " + HOOGSTENS + " taken tegelijk.");
        }
        return kaarten.van(taken);
    }
}
