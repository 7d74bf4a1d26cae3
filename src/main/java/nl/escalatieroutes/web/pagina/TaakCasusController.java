package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.proces.Casusstappen;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case that a task belongs to, as a part of a page: Tasklist shows it beside the form. */
@Controller
@RequestMapping("/taken/{taakId}/casus")
class TaakCasusController {

    private final TaskService taken;
    private final Casussen casussen;
    private final Casusstappen stappen;
    private final Casusinzage inzage;
    private final Casusbeeld casusbeeld;
    private final Casushandeling handeling;
    private final Aangemelde aangemelde;

    TaakCasusController(TaskService taken, Casussen casussen, Casusstappen stappen, Casusinzage inzage,
            Casusbeeld casusbeeld, Casushandeling handeling, Aangemelde aangemelde) {
        this.taken = taken;
        this.casussen = casussen;
        this.stappen = stappen;
        this.inzage = inzage;
        this.casusbeeld = casusbeeld;
        this.handeling = handeling;
        this.aangemelde = aangemelde;
    }

    @GetMapping
    String toon(@PathVariable String taakId, Model model) {
        return deel(taakId, casusbeeld.van(casus(taakId), null), model);
    }

    @PostMapping("/{code}")
    String doe(@PathVariable String taakId, @PathVariable String code, @RequestParam Map<String, String> invoer,
            Model model, HttpServletResponse antwoord) {
        Actie actie = Actie.metCode(code).orElseThrow(NietGevonden::new);
        Casus casus = casus(taakId).casus();
        Casushandeling.Gevolg gevolg = handeling.doe(actie, casus, invoer);
        antwoord.setStatus(gevolg.status().value());
        model.addAttribute(gevolg.gelukt() ? "gelukt" : "geweigerd", gevolg.gelukt() ? actie.gelukt() : gevolg.geweigerd());
        // as it is now: it may have ended
        return deel(taakId, casusbeeld.van(metId(casus.id()), gevolg.geweigerd()), model);
    }

    /** A task that somebody else took up, to work on oneself. */
    @PostMapping("/overnemen")
    String neemOver(@PathVariable String taakId, Model model) {
        Casusinzage.Gezien casus = casus(taakId);
        taken.setAssignee(taakId, aangemelde.gebruiker());
        model.addAttribute("gelukt", "De taak is nu van u.");
        return deel(taakId, casusbeeld.van(casus, null), model);
    }

    /** @throws NietGevonden for who does not see the task, or has no part in its case */
    private Casusinzage.Gezien casus(String taakId) {
        Task taak = taken.createTaskQuery().taskId(taakId).singleResult();
        if (taak == null || taak.getProcessInstanceId() == null) {
            throw new NietGevonden();
        }
        return metId(stappen.casusId(taak.getProcessInstanceId()));
    }

    private Casusinzage.Gezien metId(String casusId) {
        return casussen.metId(casusId).flatMap(inzage::van).orElseThrow(NietGevonden::new);
    }

    private String deel(String taakId, Casuspagina casus, Model model) {
        model.addAttribute("casus", casus);
        // at the task that is open beside it, not at another of the case
        casus.stappen().stream().filter(stap -> taakId.equals(stap.taakId()) && stap.vanEenAnder()).findFirst()
                .ifPresent(stap -> model.addAttribute("overTeNemen", stap));
        return "casusbeeld";
    }
}
