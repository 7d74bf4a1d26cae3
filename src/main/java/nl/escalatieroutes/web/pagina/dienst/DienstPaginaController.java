package nl.escalatieroutes.web.pagina.dienst;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.route.dienst.Dienst;
import nl.escalatieroutes.route.dienst.Dienstbeheer;
import nl.escalatieroutes.route.dienst.Dienstboek;
import nl.escalatieroutes.route.dienst.Weigeringen;
import nl.escalatieroutes.verhuizing.Verhuisbeheer;
import nl.escalatieroutes.web.NietGevonden;
import nl.escalatieroutes.web.dienst.Dienstinzage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which version of which region is in service, and putting another one into service. */
@Controller
@RequestMapping("/dienst")
class DienstPaginaController {

    private final Dienstinzage inzage;
    private final Dienstbeheer beheer;
    private final Dienstboek dienstboek;
    private final Verhuisbeheer verhuisbeheer;
    private final Weigeringen weigeringen;

    DienstPaginaController(Dienstinzage inzage, Dienstbeheer beheer, Dienstboek dienstboek, Verhuisbeheer verhuisbeheer,
            Weigeringen weigeringen) {
        this.inzage = inzage;
        this.beheer = beheer;
        this.dienstboek = dienstboek;
        this.verhuisbeheer = verhuisbeheer;
        this.weigeringen = weigeringen;
    }

    /** Something that puts a version into service. */
    private interface Werk {
        Dienstbeheer.Uitslag doe() throws IOException;
    }

    @GetMapping
    String alle(Model model) {
        List<Dienstbeeld.Regio> regios = inzage.alle().stream().map(Dienstbeeld.Regio::van).toList();
        model.addAttribute("titel", "Versies van de routes");
        model.addAttribute("regios", regios);
        model.addAttribute("geweigerd", weigeringen.alle().stream().map(Dienstbeeld.Geweigerd::van).toList());
        model.addAttribute("magWijzigen", inzage.magWijzigen());
        model.addAttribute("magExporteren", inzage.magExporteren());
        return "dienst";
    }

    @GetMapping("/{regio}")
    String een(@PathVariable String regio, Model model) {
        Dienstinzage.InDienst inDienst = inzage.een(regio);
        List<Dienst> versies = dienstboek.van(regio);
        model.addAttribute("titel", "Versies van " + inDienst.naam());
        model.addAttribute("regio", Dienstbeeld.Regio.van(inDienst));
        model.addAttribute("versies", versies.stream()
                .map(dienst -> Dienstbeeld.Versie.van(dienst, dienst.versie() == versies.get(0).versie())).toList());
        List<Dienstbeeld.Blijft> achterblijvers =
                verhuisbeheer.achterblijvers(regio).stream().map(Dienstbeeld.Blijft::van).toList();
        model.addAttribute("achterblijvers", achterblijvers);
        model.addAttribute("heeftAchterblijvers", !achterblijvers.isEmpty());
        List<Dienstbeeld.Verhuist> verhuizingen = verhuisbeheer.van(regio).stream()
                .map(verhuizing -> Dienstbeeld.Verhuist.van(verhuizing, verhuisbeheer.gekozen(verhuizing))).toList();
        model.addAttribute("verhuizingen", verhuizingen);
        model.addAttribute("heeftVerhuizingen", !verhuizingen.isEmpty());
        model.addAttribute("magWijzigen", inzage.magWijzigen());
        return "dienst-regio";
    }

    @PostMapping("/upload")
    String upload(@RequestParam(defaultValue = "") String regio, @RequestParam(required = false) MultipartFile bestand, Model model,
            RedirectAttributes door, HttpServletResponse antwoord) throws IOException {
        return zet(regio.strip(), () -> {
            if (bestand == null || bestand.isEmpty()) {
                throw new InvoerFout("bestand", "bestand: kies eerst een zip.");
            }
            try (InputStream zip = bestand.getInputStream()) {
                return beheer.upload(regio.strip(), zip);
            }
        }, model, door, antwoord);
    }

    @PostMapping("/{regio}/map")
    String vanMap(@PathVariable String regio, Model model, RedirectAttributes door, HttpServletResponse antwoord)
            throws IOException {
        return zet(regio, () -> beheer.vanMap(regio), model, door, antwoord);
    }

    @PostMapping("/{regio}/terug")
    String terug(@PathVariable String regio, @RequestParam int versie, Model model, RedirectAttributes door,
            HttpServletResponse antwoord) throws IOException {
        return zet(regio, () -> beheer.terugNaar(regio, versie), model, door, antwoord);
    }

    private String zet(String regio, Werk werk, Model model, RedirectAttributes door, HttpServletResponse antwoord)
            throws IOException {
        beheer.eisProceseigenaar();
        Dienstbeheer.Uitslag uitslag;
        try {
            uitslag = werk.doe();
        } catch (InvoerFout fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fout", fout.getMessage());
            return bekend(regio) ? een(regio, model) : alle(model);
        }
        if (!uitslag.bevindingen().isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("titel", "Niet in dienst gesteld");
            model.addAttribute("naam", regio);
            model.addAttribute("aantal", uitslag.bevindingen().size());
            model.addAttribute("bevindingen", uitslag.bevindingen());
            model.addAttribute("heeftLetOp", !uitslag.letOp().isEmpty());
            model.addAttribute("letOp", uitslag.letOp());
            return "dienst-bevindingen";
        }
        door.addFlashAttribute("gelukt", uitslag.dienst()
                .map(dienst -> "Versie " + dienst.versie() + " is in dienst. Nieuwe casussen starten op deze versie.")
                .orElse("Er is niets veranderd: dezelfde bestanden zijn al in dienst."));
        if (!uitslag.letOp().isEmpty()) {
            door.addFlashAttribute("heeftLetOp", true);
            door.addFlashAttribute("letOp", new ArrayList<>(uitslag.letOp()));
        }
        return "redirect:/dienst/" + regio;
    }

    private boolean bekend(String regio) {
        try {
            inzage.een(regio);
            return true;
        } catch (NietGevonden e) {
            return false;
        }
    }
}
