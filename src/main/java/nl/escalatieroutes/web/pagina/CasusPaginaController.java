package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.Lichaam;
import nl.escalatieroutes.web.NietGevonden;
import nl.escalatieroutes.web.OnjuisteInvoer;
import nl.escalatieroutes.web.pagina.Actieformulier.Geweigerd;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case, and what parties do on it: the same actions, rights and order of checks as in the REST API. */
@Controller
@RequestMapping("/casussen/{route}/{casusnummer}")
class CasusPaginaController {

    private static final String TEGELIJK =
            "Iemand anders heeft deze casus net veranderd. Kijk hoe de casus nu staat en probeer het dan opnieuw.";

    private final Casusbeeld casusbeeld;
    private final Casusinzage inzage;
    private final Casusacties acties;

    CasusPaginaController(Casusbeeld casusbeeld, Casusinzage inzage, Casusacties acties) {
        this.casusbeeld = casusbeeld;
        this.inzage = inzage;
        this.acties = acties;
    }

    @GetMapping
    String toon(@PathVariable String route, @PathVariable String casusnummer, Model model) {
        return pagina(casusbeeld.van(route, casusnummer, null), model);
    }

    @PostMapping("/{code}")
    String doe(@PathVariable String route, @PathVariable String casusnummer, @PathVariable String code,
            @RequestParam Map<String, String> invoer, Model model, RedirectAttributes door, HttpServletResponse antwoord) {
        Actie actie = Actie.metCode(code).orElseThrow(NietGevonden::new);
        Casus casus = inzage.laatste(route, casusnummer).casus();
        Map<String, String> waarden = new HashMap<>(invoer);
        waarden.keySet().retainAll(actie.velden());
        Geweigerd geweigerd;
        try {
            acties.eisActie(casus);
            voerUit(actie, casus, new Lichaam(new HashMap<>(waarden), actie.velden().toArray(String[]::new)));
            door.addFlashAttribute("gelukt", actie.gelukt());
            return "redirect:" + Casusadres.van(casus.route(), casus.casusnummer());
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            geweigerd = new Geweigerd(actie, waarden, fout.veld(), zonderVeld(fout.veld(), fout));
        } catch (InvoerFout fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            geweigerd = new Geweigerd(actie, waarden, fout.veld(), zonderVeld(fout.veld(), fout));
        } catch (NietMogelijk fout) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            geweigerd = new Geweigerd(actie, waarden, null, fout.getMessage());
        } catch (OptimisticLockingException fout) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            geweigerd = new Geweigerd(actie, waarden, null, TEGELIJK);
        }
        model.addAttribute("geweigerd", geweigerd);
        return pagina(casusbeeld.van(route, casusnummer, geweigerd), model);
    }

    private void voerUit(Actie actie, Casus casus, Lichaam invoer) {
        switch (actie) {
            case TERMIJN_AANPASSEN -> acties.pasTermijnAan(casus, invoer.tekst(Actie.TAAK),
                    invoer.datum(Actie.NIEUWE_DATUM), invoer.tekst(Actie.AKKOORD_VAN), invoer.tekst(Actie.REDEN));
            case OPSCHALEN -> acties.schaalOp(casus, invoer.tekst(Actie.TAAK), invoer.tekst(Actie.REDEN));
            case INTREKKEN -> acties.trekIn(casus, invoer.tekst(Actie.REDEN));
        }
    }

    /** At the form the field has a label; its name for programs is left out of the sentence. */
    private static String zonderVeld(String veld, RuntimeException fout) {
        String melding = fout.getMessage();
        String rest = melding.startsWith(veld + ": ") ? melding.substring(veld.length() + 2) : melding;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static String pagina(Casuspagina casus, Model model) {
        model.addAttribute("titel", "Casus " + casus.casusnummer());
        model.addAttribute("casus", casus);
        return "casus";
    }
}
