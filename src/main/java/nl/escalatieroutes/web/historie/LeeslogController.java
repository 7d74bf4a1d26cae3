package nl.escalatieroutes.web.historie;

import java.util.List;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Leesregel;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who opened a case, for auditors. There is no way to change it. */
@RestController
@RequestMapping("/api/historie/casussen/{route}/{casusnummer}")
class LeeslogController {

    private final Auditrecht auditrecht;
    private final Leeslog leeslog;

    LeeslogController(Auditrecht auditrecht, Leeslog leeslog) {
        this.auditrecht = auditrecht;
        this.leeslog = leeslog;
    }

    @GetMapping(path = "/leeslog", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Leesregel> leeslog(@PathVariable String route, @PathVariable String casusnummer) {
        return leeslog.van(auditrecht.casus(route, casusnummer).id());
    }

    @GetMapping(path = "/{id}/leeslog", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Leesregel> leeslog(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String id) {
        return leeslog.van(auditrecht.casus(route, casusnummer, id).id());
    }
}
