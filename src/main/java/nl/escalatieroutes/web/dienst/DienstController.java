package nl.escalatieroutes.web.dienst;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.dienst.Dienstbeheer;
import nl.escalatieroutes.route.dienst.Dienstboek;
import nl.escalatieroutes.verhuizing.Verhuisbeheer;
import nl.escalatieroutes.verhuizing.Verhuisplan;
import nl.escalatieroutes.web.OnjuisteInvoer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Versions of the regions, and moving running cases. Rights come first, then input. */
@RestController
@RequestMapping(path = "/api/dienst", produces = MediaType.APPLICATION_JSON_VALUE)
class DienstController {

    private final Dienstinzage inzage;
    private final Dienstbeheer beheer;
    private final Dienstboek dienstboek;
    private final Verhuisbeheer verhuisbeheer;

    DienstController(Dienstinzage inzage, Dienstbeheer beheer, Dienstboek dienstboek, Verhuisbeheer verhuisbeheer) {
        this.inzage = inzage;
        this.beheer = beheer;
        this.dienstboek = dienstboek;
        this.verhuisbeheer = verhuisbeheer;
    }

    /**
     * The body of an approval.
     *
     * @param volgnummer that of the plan, so that it is not approved twice; null to leave that to the other numbers
     */
    record Goedgekeurd(String route, Integer vanVersie, Integer naarVersie, Long volgnummer, Map<String, String> stappen) {}

    record Terug(Integer versie) {}

    @GetMapping
    List<DienstInJson.Versie> alle() {
        return inzage.alle().stream().map(regio -> DienstInJson.Versie.van(regio.dienst())).toList();
    }

    @GetMapping("/{regio}")
    DienstInJson.Geheel een(@PathVariable String regio) {
        Dienstinzage.InDienst inDienst = inzage.een(regio);
        return new DienstInJson.Geheel(regio, inDienst.naam(),
                dienstboek.van(regio).stream().map(DienstInJson.Versie::van).toList(),
                verhuisbeheer.achterblijvers(regio),
                verhuisbeheer.van(regio).stream().map(DienstInJson.Verhuist::van).toList());
    }

    @PostMapping(path = "/{regio}/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DienstInJson.Uitslag> upload(@PathVariable String regio, @RequestParam(required = false) MultipartFile bestand)
            throws IOException {
        beheer.eisProceseigenaar();
        if (bestand == null || bestand.isEmpty()) {
            throw new OnjuisteInvoer("bestand", "bestand: kies een zip.");
        }
        try (InputStream zip = bestand.getInputStream()) {
            return antwoord(beheer.upload(regio, zip));
        }
    }

    @PostMapping("/{regio}/map")
    ResponseEntity<DienstInJson.Uitslag> vanMap(@PathVariable String regio) throws IOException {
        return antwoord(beheer.vanMap(regio));
    }

    @PostMapping(path = "/{regio}/terug", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DienstInJson.Uitslag> terug(@PathVariable String regio, @RequestBody Terug terug) {
        beheer.eisProceseigenaar();
        return antwoord(beheer.terugNaar(regio, verplicht("versie", terug.versie())));
    }

    @GetMapping("/{regio}/verhuisplan")
    Verhuisplan plan(@PathVariable String regio, @RequestParam String route, @RequestParam int vanVersie,
            @RequestParam(defaultValue = "") List<String> stappen) {
        return verhuisbeheer.plan(regio, route, vanVersie, gekozen(stappen));
    }

    @PostMapping(path = "/{regio}/verhuizen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> verhuis(@PathVariable String regio, @RequestBody Goedgekeurd plan) {
        beheer.eisProceseigenaar();
        return Map.of("id", verhuisbeheer.keurGoed(regio, verplicht("route", plan.route()),
                verplicht("vanVersie", plan.vanVersie()), verplicht("naarVersie", plan.naarVersie()), plan.volgnummer(),
                plan.stappen() == null ? Map.of() : plan.stappen()));
    }

    @GetMapping("/verhuizingen/{id}")
    DienstInJson.Verslag verslag(@PathVariable String id) {
        return DienstInJson.Verslag.van(inzage.verslag(id));
    }

    private static ResponseEntity<DienstInJson.Uitslag> antwoord(Dienstbeheer.Uitslag uitslag) {
        return ResponseEntity.status(uitslag.bevindingen().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .body(DienstInJson.Uitslag.van(uitslag));
    }

    /** Each {@code oud=nieuw}. */
    private static Map<String, String> gekozen(List<String> stappen) {
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (String stap : stappen) {
            String[] delen = stap.split("=", 2);
            if (delen.length != 2) {
                throw new OnjuisteInvoer("stappen", "stappen: schrijf elke keuze als oude-stap=nieuwe-stap.");
            }
            gekozen.put(delen[0], delen[1]);
        }
        return gekozen;
    }

    private static <T> T verplicht(String veld, T waarde) {
        if (waarde == null) {
            throw new OnjuisteInvoer(veld, veld + ": dit veld is verplicht.");
        }
        return waarde;
    }
}
