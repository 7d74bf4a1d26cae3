package nl.escalatieroutes.web;

import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.Escalatiestart;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What parties can do on a running case beside their tasks. Rights come first, then where the case stands, then input. */
@RestController
@RequestMapping(path = "/api/casussen/{route}/{casusnummer}", consumes = MediaType.APPLICATION_JSON_VALUE)
@ResponseStatus(HttpStatus.NO_CONTENT)
class CasusactieController {

    private static final String LOPENDE = "casus";
    private static final String[] ESCALATIE = {"discussiepunt", "zorgvorm", "ingediendDoor", "toelichting", "reden"};

    private final Casusinzage inzage;
    private final Casusacties acties;
    private final Escalatiestart escalatiestart;

    CasusactieController(Casusinzage inzage, Casusacties acties, Escalatiestart escalatiestart) {
        this.inzage = inzage;
        this.acties = acties;
        this.escalatiestart = escalatiestart;
    }

    /** Runs before the body is read: who may not act here hears that, whatever was sent. */
    @ModelAttribute(LOPENDE)
    Casus lopende(@PathVariable String route, @PathVariable String casusnummer) {
        Casus casus = inzage.laatste(route, casusnummer).casus();
        acties.eisActie(casus);
        return casus;
    }

    @PostMapping("/termijn-aanpassen")
    void termijnAanpassen(@ModelAttribute(name = LOPENDE, binding = false) Casus casus, @RequestBody Map<String, Object> body) {
        Lichaam lichaam = new Lichaam(body, "taak", "nieuweDatum", "akkoordVan", "reden");
        acties.pasTermijnAan(casus, lichaam.tekst("taak"), lichaam.datum("nieuweDatum"), lichaam.tekst("akkoordVan"),
                lichaam.tekst("reden"));
    }

    @PostMapping("/opschalen")
    void opschalen(@ModelAttribute(name = LOPENDE, binding = false) Casus casus, @RequestBody Map<String, Object> body) {
        Lichaam lichaam = new Lichaam(body, "taak", "reden");
        acties.schaalOp(casus, lichaam.tekst("taak"), lichaam.tekst("reden"));
    }

    @PostMapping("/intrekken")
    void intrekken(@ModelAttribute(name = LOPENDE, binding = false) Casus casus, @RequestBody Map<String, Object> body) {
        acties.trekIn(casus, new Lichaam(body, "reden").tekst("reden"));
    }

    @PostMapping("/escalatie-starten")
    void escalatieStarten(@ModelAttribute(name = LOPENDE, binding = false) Casus casus, @RequestBody Map<String, Object> body) {
        escalatiestart.start(casus, new Lichaam(body, ESCALATIE).teksten(ESCALATIE));
    }
}
