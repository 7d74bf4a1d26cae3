package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import java.util.List;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Volgorde;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ResponseEntity<byte[]> lijst(
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
            @RequestParam(defaultValue = "-gestart") String sorteer) {
        auditrecht.eisAuditor();
        Volgorde volgorde = Volgorde.lees(sorteer).orElseThrow(() -> new OnjuisteInvoer("sorteer",
                "geef de naam van een kolom, met een - ervoor voor van hoog naar laag."));
        List<Casus> casussen = inzage.alle(new CasusFilter(leegIsNull(route), leegIsNull(gemeente), leegIsNull(aanbieder),
                leegIsNull(stap), leegIsNull(uitkomst), open, overTermijn, van, tot, zoek, volgorde, 0));
        byte[] bestand = csv.maak(casussen);
        leeslog.opent(casussen.stream().map(Casus::id).toList(), Waarlangs.EXPORT, "Export van een lijst als CSV");
        return ExportController.bijlage("casussen.csv", MediaType.valueOf("text/csv;charset=UTF-8"), bestand);
    }

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
