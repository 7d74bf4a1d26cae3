package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import nl.escalatieroutes.historie.cijfers.Cijferaar;
import nl.escalatieroutes.historie.cijfers.Cijfers;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Numbers per route and period, for auditors, and for process owners without what people wrote in cases. */
@RestController
class CijferController {

    private final Auditrecht auditrecht;
    private final Cijferaar cijferaar;

    CijferController(Auditrecht auditrecht, Cijferaar cijferaar) {
        this.auditrecht = auditrecht;
        this.cijferaar = cijferaar;
    }

    @GetMapping(path = "/api/historie/cijfers", produces = MediaType.APPLICATION_JSON_VALUE)
    Cijfers cijfers(
            @RequestParam String route,
            @RequestParam(required = false) LocalDate van,
            @RequestParam(required = false) LocalDate tot) {
        auditrecht.eisCijfers();
        if (van != null && tot != null && tot.isBefore(van)) {
            throw new OnjuisteInvoer("tot", "kies een dag die niet voor de eerste dag van de periode ligt.");
        }
        return cijferaar.reken(route, van, tot, auditrecht.isAuditor())
                .orElseThrow(() -> new OnjuisteInvoer("route", "deze route bestaat niet."));
    }
}
