package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import java.util.List;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Volgorde;
import nl.escalatieroutes.web.Casusstukken;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of the cases that somebody may see, as Cockpit shows it. */
@RestController
@RequestMapping(path = "/api/historie", produces = MediaType.APPLICATION_JSON_VALUE)
class HistorieController {

    private static final int LAATSTE_PAGINA = 1_000_000;

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

    /**
     * @param stap where the case stands, or the last step that it came to
     * @param sorteer name of a column, with a {@code -} before it for high to low
     * @param pagina from 0
     */
    @GetMapping("/casussen")
    HistorieInJson.Lijst lijst(
            @RequestParam(required = false) String route,
            @RequestParam(required = false) String gemeente,
            @RequestParam(required = false) String aanbieder,
            @RequestParam(required = false) String stap,
            @RequestParam(required = false) String uitkomst,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) Boolean overTermijn,
            @RequestParam(required = false) LocalDate van,
            @RequestParam(required = false) LocalDate tot,
            @RequestParam(required = false) String zoek,
            @RequestParam(defaultValue = "-gestart") String sorteer,
            @RequestParam(defaultValue = "0") int pagina) {
        if (pagina < 0 || pagina > LAATSTE_PAGINA) {
            throw new OnjuisteInvoer("pagina", "geef een getal vanaf 0.");
        }
        Volgorde volgorde = Volgorde.lees(sorteer).orElseThrow(() -> new OnjuisteInvoer("sorteer",
                "geef de naam van een kolom, met een - ervoor voor van hoog naar laag."));
        return lijst.lijst(new CasusFilter(leegIsNull(route), leegIsNull(gemeente), leegIsNull(aanbieder), leegIsNull(stap),
                leegIsNull(uitkomst), open, overTermijn, van, tot, zoek, volgorde, pagina));
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

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
