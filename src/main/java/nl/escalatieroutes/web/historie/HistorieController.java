package nl.escalatieroutes.web.historie;

import java.util.List;
import nl.escalatieroutes.web.Casusstukken;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of the cases that somebody may see, as Cockpit shows it. */
@RestController
@RequestMapping(path = "/api/historie", produces = MediaType.APPLICATION_JSON_VALUE)
class HistorieController {

    private final Historielijst lijst;
    private final Historieblad blad;
    private final Casusstukken stukken;
    private final Keuzes keuzes;

    HistorieController(Historielijst lijst, Historieblad blad, Casusstukken stukken, Keuzes keuzes) {
        this.lijst = lijst;
        this.blad = blad;
        this.stukken = stukken;
        this.keuzes = keuzes;
    }

    @GetMapping("/keuzes")
    List<Keuzes.Route> keuzes() {
        return keuzes.alle();
    }

    @GetMapping("/casussen")
    HistorieInJson.Lijst lijst(Lijstvraag vraag) {
        return lijst.lijst(vraag.filter());
    }

    @GetMapping("/casussen/{route}/{casusnummer}/{id}")
    HistorieInJson.Geheel casus(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        return blad.geheel(route, casusnummer, id);
    }

    @GetMapping(path = "/casussen/{route}/{casusnummer}/{id}/dossiers/{dossierId}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> dossier(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id,
            @PathVariable String dossierId) {
        return stukken.pdf(blad.zoek(route, casusnummer, id), dossierId);
    }
}
