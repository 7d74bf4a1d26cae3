package nl.escalatieroutes.web;

import java.time.LocalDate;
import java.util.List;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.dossier.Dossiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final Outbox outbox;
    private final Dossiers dossiers;

    CasusController(Casusinzage inzage, Outbox outbox, Dossiers dossiers) {
        this.inzage = inzage;
        this.outbox = outbox;
        this.dossiers = dossiers;
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
        Casusinzage.Gezien gezien = inzage.laatste(route, casusnummer);
        return outbox.vanCasus(gezien.casus().id()).stream()
                .filter(bericht -> gezien.blik().toont(bericht.moment(), bericht.groep()))
                .map(bericht -> new CasusInJson.Bericht(Casusinzage.hier(bericht.moment()), bericht.aan(), bericht.onderwerp(),
                        bericht.tekst(), bericht.sjabloon(), bericht.stap(), bericht.status()))
                .toList();
    }

    @GetMapping("/{route}/{casusnummer}/dossiers")
    List<CasusInJson.Dossier> dossiers(@PathVariable String route, @PathVariable String casusnummer) {
        Casusinzage.Gezien gezien = inzage.laatste(route, casusnummer);
        return dossiers.vanCasus(gezien.casus().id()).stream()
                .filter(dossier -> gezien.blik().toont(dossier.moment(), null))
                .map(dossier -> new CasusInJson.Dossier(dossier.id(), Casusinzage.hier(dossier.moment()), dossier.stap(),
                        dossier.ontvanger(), dossier.titel()))
                .toList();
    }

    @GetMapping(path = "/{route}/{casusnummer}/dossiers/{id}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> dossier(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        CasusInJson.Dossier zichtbaar = dossiers(route, casusnummer).stream()
                .filter(dossier -> dossier.id().equals(id))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        byte[] pdf = dossiers.pdf(inzage.laatste(route, casusnummer).casus().id(), zichtbaar.id())
                .orElseThrow(NietGevonden::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("dossier-" + casusnummer + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
