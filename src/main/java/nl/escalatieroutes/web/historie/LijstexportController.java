package nl.escalatieroutes.web.historie;

import java.util.List;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases as a file, for auditors, with the filters of the list. Every case in it gets a line in its read log. */
@RestController
class LijstexportController {

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

    @GetMapping("/api/historie/casussen.csv")
    ResponseEntity<byte[]> lijst(Lijstvraag vraag) {
        auditrecht.eisAuditor();
        List<Casus> casussen = inzage.alle(vraag.filter());
        byte[] bestand = csv.maak(casussen);
        leeslog.opent(casussen.stream().map(Casus::id).toList(), Waarlangs.EXPORT, "Export van een lijst als CSV");
        return ExportController.bijlage("casussen.csv", MediaType.valueOf("text/csv;charset=UTF-8"), bestand);
    }
}
