package nl.escalatieroutes.web.pagina;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.bericht.Bericht;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.bericht.VerzendFout;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.NietGevonden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the functional administrator: what stands still, and putting it right. Who may open it, the sign-in says. */
@Controller
@RequestMapping("/beheer")
class StoringController {

    private static final Logger LOG = LoggerFactory.getLogger(StoringController.class);
    private static final int HOOGSTENS = 100;
    private static final String TERUG = "redirect:/beheer";

    private final Storingen storingen;
    private final Outbox outbox;
    private final Gebeurtenissen gebeurtenissen;
    private final Aangemelde aangemelde;
    private final Namen namen;

    StoringController(Storingen storingen, Outbox outbox, Gebeurtenissen gebeurtenissen, Aangemelde aangemelde, Namen namen) {
        this.storingen = storingen;
        this.outbox = outbox;
        this.gebeurtenissen = gebeurtenissen;
        this.aangemelde = aangemelde;
        this.namen = namen;
    }

    /**
     * @param aan addresses, with spaces between; empty where there is none
     * @param reden why it could not be sent; null where it was not tried yet
     */
    record Wachtend(String id, String moment, String route, String casusnummer, String groep, String aan, String reden) {

        boolean zonderAdres() {
            return aan.isEmpty();
        }
    }

    @GetMapping
    String toon(Model model) {
        List<Storing> open = storingen.open(HOOGSTENS);
        Map<String, Routenamen> routes = new HashMap<>();
        List<Wachtend> berichten = outbox.nietVerzonden(HOOGSTENS).stream()
                .map(bericht -> wachtend(bericht, routes.computeIfAbsent(bericht.route(), namen::vanRoute))).toList();
        model.addAttribute("titel", "Storingen");
        model.addAttribute("storingen", open);
        model.addAttribute("heeftStoringen", !open.isEmpty());
        model.addAttribute("meerStoringen", open.size() == HOOGSTENS);
        model.addAttribute("kanOpnieuw", open.stream().filter(storing -> storing.jobId() != null).count() > 1);
        model.addAttribute("berichten", berichten);
        model.addAttribute("heeftBerichten", !berichten.isEmpty());
        model.addAttribute("meer", berichten.size() == HOOGSTENS);
        model.addAttribute("verzendt", outbox.verzendt());
        return "beheer";
    }

    @PostMapping("/opnieuw/{jobId}")
    String probeerOpnieuw(@PathVariable String jobId, RedirectAttributes door) {
        storingen.probeerOpnieuw(jobId);
        door.addFlashAttribute("gelukt", "Het programma probeert het opnieuw. Lukt het, dan verdwijnt de storing binnen een minuut.");
        return TERUG;
    }

    @PostMapping("/opnieuw")
    String probeerAllesOpnieuw(RedirectAttributes door) {
        int aantal = storingen.probeerAllesOpnieuw();
        LOG.info("{} liet {} stappen opnieuw proberen.", aangemelde.gebruiker(), aantal);
        door.addFlashAttribute("gelukt", aantal == 0 ? "Er was niets om opnieuw te proberen."
                : "Het programma probeert alles opnieuw. Wat lukt, verdwijnt binnen enkele minuten uit deze lijst.");
        return TERUG;
    }

    @PostMapping("/berichten/{id}")
    String verstuur(@PathVariable String id, @RequestParam(defaultValue = "") String aan, RedirectAttributes door) {
        List<String> adressen = Arrays.stream(aan.split("[\\s,;]+")).filter(adres -> !adres.isBlank()).toList();
        try {
            if (!outbox.verstuurOpnieuw(id, adressen, bericht -> noteer(bericht, adressen))) {
                throw new NietGevonden();
            }
            LOG.info("{} verstuurde bericht {} opnieuw.", aangemelde.gebruiker(), id);
            door.addFlashAttribute("gelukt", "Het bericht is verzonden.");
            storingen.gaVerderMet(id);
        } catch (VerzendFout fout) {
            door.addFlashAttribute("mislukt", fout.getMessage());
        }
        return TERUG;
    }

    private void noteer(Bericht bericht, List<String> adressen) {
        gebeurtenissen.noteer(new Gebeurtenis(bericht.casusId(), OffsetDateTime.now(), Gebeurtenis.Soort.BERICHT,
                bericht.stap(), aangemelde.gebruiker(), null, "Bericht '" + bericht.sjabloon() + "' krijgt een ander adres en wordt "
                        + "opnieuw verstuurd: " + adres(adressen) + ". Eerder: " + adres(bericht.aan()) + ".", null, List.of()));
    }

    private static String adres(List<String> adressen) {
        return adressen.isEmpty() ? "geen adres" : String.join(", ", adressen);
    }

    private static Wachtend wachtend(Bericht bericht, Routenamen route) {
        return new Wachtend(bericht.id(), Datums.moment(bericht.moment()), route.naam(), bericht.casusnummer(),
                bericht.groep() == null ? null : route.groep(bericht.groep()), String.join(" ", bericht.aan()), bericht.fout());
    }
}
