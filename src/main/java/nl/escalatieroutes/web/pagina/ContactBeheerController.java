package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.escalatieroutes.contact.BijgewerkteContacten;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.contact.ContactCorrecties;
import nl.escalatieroutes.contact.ContactFout;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.NietGevonden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the functional administrator puts a contact of a region right, for messages and hand-overs from then on. */
@Controller
@RequestMapping("/beheer/contacten")
class ContactBeheerController {

    private final Regios regios;
    private final BijgewerkteContacten contacten;
    private final ContactCorrecties correcties;
    private final Aangemelde aangemelde;

    ContactBeheerController(Regios regios, BijgewerkteContacten contacten, ContactCorrecties correcties, Aangemelde aangemelde) {
        this.regios = regios;
        this.contacten = contacten;
        this.correcties = correcties;
        this.aangemelde = aangemelde;
    }

    record Streek(String slug, String naam, List<Regel> regels) {
    }

    record Regel(String regio, String functie, String functienaam, String gemeente, String plek, String naam, String telefoon,
            String email, String website) {

        boolean heeftEmail() {
            return !email.isEmpty();
        }

        boolean heeftWebsite() {
            return !website.isEmpty();
        }
    }

    @GetMapping
    String toon(Model model) {
        model.addAttribute("titel", "Contacten");
        model.addAttribute("regios", regios.alle().stream().map(this::streek).toList());
        return "beheer-contacten";
    }

    @GetMapping("/verbeter")
    String verbeter(@RequestParam String regio, @RequestParam String functie, @RequestParam(defaultValue = "") String gemeente,
            Model model) {
        model.addAttribute("titel", "Contact verbeteren");
        model.addAttribute("contact", regel(regio, functie, gemeente));
        return "beheer-contact";
    }

    @PostMapping("/verbeter")
    String bewaar(@RequestParam String regio, @RequestParam String functie, @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String naam, @RequestParam(defaultValue = "") String telefoon,
            @RequestParam(defaultValue = "") String email, Model model, RedirectAttributes door,
            HttpServletResponse antwoord) {
        Regel bestaand = regel(regio, functie, gemeente);
        List<String> adressen = Arrays.stream(email.split("[\\s,;]+")).filter(adres -> !adres.isBlank()).toList();
        try {
            correcties.corrigeer(regio, new Contact(functie, gemeente, naam.strip(), "", telefoon.strip(), adressen, ""),
                    aangemelde.gebruiker(), Datums.nu());
        } catch (ContactFout fout) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("titel", "Contact verbeteren");
            model.addAttribute("mislukt", fout.getMessage());
            model.addAttribute("contact", new Regel(regio, functie, bestaand.functienaam(), gemeente, bestaand.plek(), naam,
                    telefoon, email, ""));
            return "beheer-contact";
        }
        door.addFlashAttribute("gelukt", "Het contact is verbeterd. Nieuwe berichten gaan naar dit adres.");
        return "redirect:/beheer/contacten";
    }

    private Streek streek(Regio regio) {
        return new Streek(regio.naam(), regio.instellingen().naam(), contacten.van(regio.naam(), regio.contacten()).alle().stream()
                .map(contact -> regel(regio, contact)).toList());
    }

    /** @throws NietGevonden where no contact stands there to be put right */
    private Regel regel(String regio, String functie, String gemeente) {
        return regios.alle().stream().filter(streek -> streek.naam().equals(regio))
                .flatMap(streek -> streek(streek).regels().stream())
                .filter(regel -> regel.functie().equals(functie) && regel.gemeente().equals(gemeente))
                .findFirst().orElseThrow(NietGevonden::new);
    }

    private static Regel regel(Regio regio, Contact contact) {
        String plek = contact.gemeente().isEmpty() ? "hele regio"
                : regio.instellingen().gemeenten().getOrDefault(contact.gemeente(), contact.gemeente());
        return new Regel(regio.naam(), contact.functie(), Routenamen.rol(contact.functie(), regio.instellingen()),
                contact.gemeente(), plek, contact.naam(), contact.telefoon(), String.join(" ", contact.emails()), contact.website());
    }
}
