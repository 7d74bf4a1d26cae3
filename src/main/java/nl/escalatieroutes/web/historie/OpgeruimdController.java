package nl.escalatieroutes.web.historie;

import java.util.List;
import java.util.Locale;
import nl.escalatieroutes.historie.bewaren.Opgeruimd;
import nl.escalatieroutes.historie.bewaren.Opgeruimden;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which cases were removed after their retention period, for auditors. */
@RestController
class OpgeruimdController {

    private static final int LAATSTE_PAGINA = 1_000_000;

    private final Auditrecht auditrecht;
    private final Opgeruimden opgeruimden;

    OpgeruimdController(Auditrecht auditrecht, Opgeruimden opgeruimden) {
        this.auditrecht = auditrecht;
        this.opgeruimden = opgeruimden;
    }

    record Lijst(long totaal, int perPagina, List<Opgeruimd> casussen) {}

    /** @param casusnummer whether a case of this number was removed; the lines themselves don't say it */
    @GetMapping(path = "/api/historie/opgeruimd", produces = MediaType.APPLICATION_JSON_VALUE)
    Lijst opgeruimd(@RequestParam(required = false) String casusnummer, @RequestParam(defaultValue = "0") int pagina) {
        auditrecht.eisAuditor();
        if (pagina < 0 || pagina > LAATSTE_PAGINA) {
            throw new OnjuisteInvoer("pagina", "geef een getal vanaf 0.");
        }
        if (casusnummer != null && !casusnummer.isBlank()) {
            List<Opgeruimd> gevonden = opgeruimden.vanNummer(casusnummer.strip().toUpperCase(Locale.ROOT));
            return new Lijst(gevonden.size(), Opgeruimden.PAGINA, gevonden);
        }
        return new Lijst(opgeruimden.aantal(), Opgeruimden.PAGINA, opgeruimden.pagina(pagina));
    }
}
