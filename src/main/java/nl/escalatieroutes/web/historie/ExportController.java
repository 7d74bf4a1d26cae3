package nl.escalatieroutes.web.historie;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.escalatieroutes.casus.Casus;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports of one case, for auditors. Each is entered in the read log by {@link Casusopening}. */
@RestController
@RequestMapping("/api/historie/casussen/{route}")
class ExportController {

    /** For {@code Cache-Control}. */
    static final String NIET_BEWAREN = "no-store";

    private final Auditrecht auditrecht;
    private final Casusuitvoer uitvoer;

    ExportController(Auditrecht auditrecht, Casusuitvoer uitvoer) {
        this.auditrecht = auditrecht;
        this.uitvoer = uitvoer;
    }

    @GetMapping("/{casusnummer}.json")
    ResponseEntity<byte[]> json(@PathVariable String route, @PathVariable String casusnummer) {
        return bestand(auditrecht.casus(route, casusnummer), uitvoer::json, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/{casusnummer}/{id}.json")
    ResponseEntity<byte[]> json(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        return bestand(auditrecht.casus(route, casusnummer, id), uitvoer::json, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/{casusnummer}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String route, @PathVariable String casusnummer) {
        return bestand(auditrecht.casus(route, casusnummer), uitvoer::pdf, MediaType.APPLICATION_PDF);
    }

    @GetMapping("/{casusnummer}/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        return bestand(auditrecht.casus(route, casusnummer, id), uitvoer::pdf, MediaType.APPLICATION_PDF);
    }

    private static ResponseEntity<byte[]> bestand(Casus casus, Function<Casus, byte[]> maak, MediaType soort) {
        return bijlage("casus-" + casus.route() + "-" + casus.casusnummer() + "." + soort.getSubtype(), soort, maak.apply(casus));
    }

    private static ResponseEntity<byte[]> bijlage(String naam, MediaType soort, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header(HttpHeaders.CONTENT_DISPOSITION, alsBijlage(naam))
                .header(HttpHeaders.CACHE_CONTROL, NIET_BEWAREN)
                .body(inhoud);
    }

    static String alsBijlage(String naam) {
        return ContentDisposition.attachment().filename(naam, StandardCharsets.UTF_8).build().toString();
    }
}
