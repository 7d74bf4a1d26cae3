package nl.escalatieroutes.web.dienst;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.speel.Casusexport;
import nl.escalatieroutes.speel.Geschiedenis;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ended cases, to try a folder on them; for who may read the history of all routes. Each gets a line in its read log. */
@RestController
class AfgeslotenCasussenController {

    private final JdbcClient jdbc;
    private final Dienstinzage inzage;
    private final Leeslog leeslog;

    AfgeslotenCasussenController(JdbcClient jdbc, Dienstinzage inzage, Leeslog leeslog) {
        this.jdbc = jdbc;
        this.inzage = inzage;
        this.leeslog = leeslog;
    }

    @GetMapping("/api/dienst/afgesloten-casussen")
    void afgesloten(HttpServletResponse antwoord) throws IOException {
        if (!inzage.magExporteren()) {
            throw new AccessDeniedException("U hebt hier geen recht toe.");
        }
        antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("afgesloten-casussen.json").build().toString());
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Casusexport.schrijf(new Geschiedenis(jdbc), ids -> leeslog.opent(ids, Waarlangs.EXPORT, Casusexport.WAT),
                antwoord.getOutputStream());
    }
}
