package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import nl.escalatieroutes.historie.cijfers.Cijferaar;
import nl.escalatieroutes.historie.cijfers.Cijfers;
import nl.escalatieroutes.historie.cijfers.Jaarcijfers;
import nl.escalatieroutes.proces.Casusstappen;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Numbers per route and period, for auditors, and for process owners without what people wrote in cases. A period of an auditor,
 * who may read every case, is free; one of a process owner is a {@linkplain Periode#heelJaar whole year}, as {@link Jaarcijfers} has it.
 */
@RestController
class CijferController {

    private final Auditrecht auditrecht;
    private final Cijferaar cijferaar;
    private final Jaarcijfers jaarcijfers;

    CijferController(Auditrecht auditrecht, Cijferaar cijferaar, Jaarcijfers jaarcijfers) {
        this.auditrecht = auditrecht;
        this.cijferaar = cijferaar;
        this.jaarcijfers = jaarcijfers;
    }

    @GetMapping(path = "/api/historie/cijfers", produces = MediaType.APPLICATION_JSON_VALUE)
    Cijfers cijfers(
            @RequestParam String route,
            @RequestParam(required = false) LocalDate van,
            @RequestParam(required = false) LocalDate tot) {
        auditrecht.eisCijfers();
        return (auditrecht.isAuditor() ? vrij(route, Periode.vrij(van, tot))
                : jaarcijfers.van(route, Year.from(Periode.heelJaar(van, tot, Casusstappen.vandaag().getYear()).van())))
                .orElseThrow(() -> new OnjuisteInvoer("route", "deze route bestaat niet."));
    }

    private Optional<Cijfers> vrij(String route, Periode periode) {
        return cijferaar.reken(route, periode.van(), periode.tot(), true);
    }
}
