package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import nl.escalatieroutes.historie.cijfers.Cijferaar;
import nl.escalatieroutes.historie.cijfers.Cijfers;
import nl.escalatieroutes.proces.Casusstappen;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Numbers per route and period, for auditors, and for process owners without what people wrote in cases. A period of an auditor,
 * who may read every case, is free; one of a process owner is a {@linkplain Periode#heelJaar whole year}.
 */
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
        boolean auditor = auditrecht.isAuditor();
        Periode periode = auditor ? Periode.vrij(van, tot) : Periode.heelJaar(van, tot, Casusstappen.vandaag().getYear());
        return cijferaar.reken(route, periode.van(), periode.tot(), auditor)
                .orElseThrow(() -> new OnjuisteInvoer("route", "deze route bestaat niet."));
    }
}
