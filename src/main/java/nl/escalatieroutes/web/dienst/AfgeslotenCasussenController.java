package nl.escalatieroutes.web.dienst;

import nl.escalatieroutes.speel.Casusbestand;
import nl.escalatieroutes.speel.Geschiedenis;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ended cases, to try a folder on them; for who may read the history of all routes. */
@RestController
class AfgeslotenCasussenController {

    private final JdbcClient jdbc;
    private final Dienstinzage inzage;

    AfgeslotenCasussenController(JdbcClient jdbc, Dienstinzage inzage) {
        this.jdbc = jdbc;
        this.inzage = inzage;
    }

    @GetMapping(path = "/api/dienst/afgesloten-casussen", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> afgesloten() {
        if (!inzage.magExporteren()) {
            throw new AccessDeniedException("U hebt hier geen recht toe.");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("afgesloten-casussen.json").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Casusbestand.schrijf(new Geschiedenis(jdbc).afgesloten()));
    }
}
