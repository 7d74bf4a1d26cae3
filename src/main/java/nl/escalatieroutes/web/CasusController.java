package nl.escalatieroutes.web;

import java.time.LocalDate;
import java.util.List;
import nl.escalatieroutes.casus.CasusFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading cases: list, case, messages, dossiers. */
@RestController
@RequestMapping(path = "/api/casussen", produces = MediaType.APPLICATION_JSON_VALUE)
class CasusController {

    private final Casusinzage inzage;
    private final Casusstukken stukken;

    CasusController(Casusinzage inzage, Casusstukken stukken) {
        this.inzage = inzage;
        this.stukken = stukken;
    }

    @GetMapping
    CasusInJson.Pagina lijst(
            @RequestParam(required = false) String route,
            @RequestParam(required = false) String gemeente,
            @RequestParam(required = false) String uitkomst,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) Boolean overTermijn,
            @RequestParam(required = false) LocalDate van,
            @RequestParam(required = false) LocalDate tot,
            @RequestParam(required = false) String zoek,
            @RequestParam(defaultValue = "0") int pagina) {
        if (pagina < 0 || pagina > 1_000_000) {
            throw new OnjuisteInvoer("pagina", "pagina: geef een getal vanaf 0.");
        }
        return inzage.lijst(new CasusFilter(leegIsNull(route), leegIsNull(gemeente), leegIsNull(uitkomst), open, overTermijn,
                van, tot, zoek, pagina));
    }

    @GetMapping("/{route}/{casusnummer}")
    CasusInJson.Geheel casus(@PathVariable String route, @PathVariable String casusnummer) {
        return inzage.geheel(route, casusnummer);
    }

    @GetMapping("/{route}/{casusnummer}/berichten")
    List<CasusInJson.Bericht> berichten(@PathVariable String route, @PathVariable String casusnummer) {
        return stukken.berichten(inzage.laatste(route, casusnummer));
    }

    @GetMapping("/{route}/{casusnummer}/dossiers")
    List<CasusInJson.Dossier> dossiers(@PathVariable String route, @PathVariable String casusnummer) {
        return stukken.dossiers(inzage.laatste(route, casusnummer));
    }

    @GetMapping(path = "/{route}/{casusnummer}/dossiers/{id}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> dossier(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        return stukken.pdf(inzage.laatste(route, casusnummer), id);
    }

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
