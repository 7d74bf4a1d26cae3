package nl.escalatieroutes.web.historie;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases as a file, for auditors, with the filters of the list. Every case in it gets a line in its read log. */
@RestController
class LijstexportController {

    /** How many cases are read, entered in the read log and sent at a time. */
    static final int PER_KEER = 500;

    private final Auditrecht auditrecht;
    private final Casusinzage inzage;
    private final Leeslog leeslog;
    private final LijstCsv csv;

    LijstexportController(Auditrecht auditrecht, Casusinzage inzage, Leeslog leeslog, LijstCsv csv) {
        this.auditrecht = auditrecht;
        this.inzage = inzage;
        this.leeslog = leeslog;
        this.csv = csv;
    }

    /** Written by the thread that asks, not by another one: the engine answers the person who is signed in there. */
    @GetMapping("/api/historie/casussen.csv")
    void lijst(Lijstvraag vraag, HttpServletResponse antwoord) throws IOException {
        auditrecht.eisAuditor();
        List<String> ids = inzage.ids(vraag.filter());
        antwoord.setContentType("text/csv;charset=UTF-8");
        antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION, ExportController.alsBijlage("casussen.csv"));
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, ExportController.NIET_BEWAREN);
        csv.schrijf(delen(ids), antwoord.getOutputStream());
    }

    private Iterator<List<Casus>> delen(List<String> ids) {
        return IntStream.iterate(0, van -> van < ids.size(), van -> van + PER_KEER)
                .mapToObj(van -> gelezen(ids.subList(van, Math.min(van + PER_KEER, ids.size()))))
                .iterator();
    }

    private List<Casus> gelezen(List<String> ids) {
        List<Casus> casussen = inzage.metIds(ids);
        leeslog.opent(casussen.stream().map(Casus::id).toList(), Waarlangs.EXPORT, "Export van een lijst als CSV");
        return casussen;
    }
}
