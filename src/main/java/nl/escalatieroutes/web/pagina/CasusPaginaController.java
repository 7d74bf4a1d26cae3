package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.NietGevonden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case, and what parties do on it. */
@Controller
@RequestMapping("/casussen/{route}/{casusnummer}")
class CasusPaginaController {

    private final Casusbeeld casusbeeld;
    private final Casusinzage inzage;
    private final Casushandeling handeling;

    CasusPaginaController(Casusbeeld casusbeeld, Casusinzage inzage, Casushandeling handeling) {
        this.casusbeeld = casusbeeld;
        this.inzage = inzage;
        this.handeling = handeling;
    }

    @GetMapping
    String toon(@PathVariable String route, @PathVariable String casusnummer, Model model) {
        return pagina(casusbeeld.van(route, casusnummer, null), model);
    }

    /** One of the cases that were under this number. */
    @GetMapping("/{casusId}")
    String toon(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String casusId, Model model) {
        return pagina(casusbeeld.van(inzage.metId(route, casusnummer, casusId), null), model);
    }

    @PostMapping("/{code}")
    String doe(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String code,
            @RequestParam Map<String, String> invoer, Model model, RedirectAttributes door, HttpServletResponse antwoord) {
        Actie actie = Actie.metCode(code).orElseThrow(NietGevonden::new);
        Casus casus = inzage.laatste(route, casusnummer).casus();
        Casushandeling.Gevolg gevolg = handeling.doe(actie, casus, invoer);
        if (gevolg.gelukt()) {
            door.addFlashAttribute("gelukt", actie.gelukt());
            return "redirect:" + Casusadres.van(casus.route(), casus.casusnummer());
        }
        antwoord.setStatus(gevolg.status().value());
        model.addAttribute("geweigerd", gevolg.geweigerd());
        return pagina(casusbeeld.van(route, casusnummer, gevolg.geweigerd()), model);
    }

    private static String pagina(Casuspagina casus, Model model) {
        model.addAttribute("titel", "Casus " + casus.casusnummer());
        model.addAttribute("casus", casus);
        return "casus";
    }
}
