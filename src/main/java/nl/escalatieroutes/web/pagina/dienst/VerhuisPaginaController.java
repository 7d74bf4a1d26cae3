package nl.escalatieroutes.web.pagina.dienst;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.verhuizing.Verhuisbeheer;
import nl.escalatieroutes.web.dienst.Dienstinzage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moving running cases: the plan, its approval, the report. */
@Controller
@RequestMapping("/dienst")
class VerhuisPaginaController {

    private final Dienstinzage inzage;
    private final Verhuisbeheer verhuisbeheer;

    VerhuisPaginaController(Dienstinzage inzage, Verhuisbeheer verhuisbeheer) {
        this.inzage = inzage;
        this.verhuisbeheer = verhuisbeheer;
    }

    @GetMapping("/{regio}/verhuizen")
    String plan(@PathVariable String regio, @RequestParam String route, @RequestParam int vanVersie,
            @RequestParam Map<String, String> invoer, Model model, HttpServletResponse antwoord) {
        return toon(regio, route, vanVersie, Dienstbeeld.gekozen(invoer), model, antwoord);
    }

    @PostMapping("/{regio}/verhuizen")
    String keurGoed(@PathVariable String regio, @RequestParam String route, @RequestParam int vanVersie,
            @RequestParam int naarVersie, @RequestParam(required = false) Long volgnummer, @RequestParam Map<String, String> invoer,
            Model model, HttpServletResponse antwoord) {
        Map<String, String> gekozen = Dienstbeeld.gekozen(invoer);
        try {
            return "redirect:/dienst/verhuizingen/" + verhuisbeheer.keurGoed(
                    regio, route, vanVersie, naarVersie, volgnummer, gekozen);
        } catch (InvoerFout fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fout", fout.getMessage());
            return toon(regio, route, vanVersie, gekozen, model, antwoord);
        } catch (NietMogelijk fout) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("fout", fout.getMessage());
            return toon(regio, route, vanVersie, gekozen, model, antwoord);
        }
    }

    private String toon(String regio, String route, int vanVersie, Map<String, String> gekozen, Model model, HttpServletResponse antwoord) {
        model.addAttribute("regio", Dienstbeeld.Regio.van(inzage.een(regio)));
        try {
            model.addAttribute("plan", Dienstbeeld.Plan.van(verhuisbeheer.plan(regio, route, vanVersie, gekozen)));
        } catch (InvoerFout fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            if (!model.containsAttribute("fout")) {
                model.addAttribute("fout", fout.getMessage());
            }
        }
        model.addAttribute("titel", "Verhuisplan");
        return "dienst-verhuisplan";
    }

    @GetMapping("/verhuizingen/{id}")
    String verslag(@PathVariable String id, Model model) {
        Dienstinzage.Verslag gelezen = inzage.verslag(id);
        Dienstbeeld.Verslag verslag = Dienstbeeld.Verslag.van(gelezen, verhuisbeheer.gekozen(gelezen.verhuizing()));
        model.addAttribute("titel", "Verslag van een verhuizing");
        model.addAttribute("verslag", verslag);
        model.addAttribute("regio", Dienstbeeld.Regio.van(inzage.een(gelezen.verhuizing().regio())));
        return "dienst-verslag";
    }
}
