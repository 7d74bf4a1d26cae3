package nl.escalatieroutes.web.pagina.hulp;

import java.util.List;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.NietGevonden;
import nl.escalatieroutes.web.pagina.hulp.Hulpteksten.Hulp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The help pages. */
@Controller
class HulpController {

    private final Hulpteksten hulpteksten;
    private final Aangemelde aangemelde;

    HulpController(Hulpteksten hulpteksten, Aangemelde aangemelde) {
        this.hulpteksten = hulpteksten;
        this.aangemelde = aangemelde;
    }

    @GetMapping("/hulp")
    String wijzer(Model model) {
        List<Hulp> alle = hulpteksten.alle();
        List<Hulp> vanMij = alle.stream().filter(hulp -> aangemelde.inRol(hulp.rol())).toList();
        model.addAttribute("titel", "Hulp");
        model.addAttribute("heeftRol", !vanMij.isEmpty());
        model.addAttribute("vanMij", vanMij);
        model.addAttribute("alle", alle);
        model.addAttribute("algemeen", hulpteksten.algemeen().delen());
        return "hulp";
    }

    /** @throws NietGevonden where no page was written for that role */
    @GetMapping("/hulp/{rol}")
    String rol(@PathVariable String rol, Model model) {
        Hulp hulp = hulpteksten.alle().stream().filter(een -> een.rol().equals(rol)).findFirst()
                .orElseThrow(NietGevonden::new);
        model.addAttribute("titel", "Hulp: " + hulp.naam());
        model.addAttribute("hulp", hulp);
        return "hulp-rol";
    }
}
