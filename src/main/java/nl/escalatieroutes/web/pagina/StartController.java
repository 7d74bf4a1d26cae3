package nl.escalatieroutes.web.pagina;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page: what waits for me, what I may start, my cases. */
@Controller
class StartController {

    private final Wachtlijst wachtlijst;
    private final Casuslijst casuslijst;
    private final Wegwijzer wegwijzer;
    private final RepositoryService repository;

    StartController(Wachtlijst wachtlijst, Casuslijst casuslijst, Wegwijzer wegwijzer, RepositoryService repository) {
        this.wachtlijst = wachtlijst;
        this.casuslijst = casuslijst;
        this.wegwijzer = wegwijzer;
        this.repository = repository;
    }

    record Route(String sleutel, String naam) {}

    @GetMapping("/")
    String start(
            @RequestParam(defaultValue = "") String zoek, @RequestParam(defaultValue = "0") String pagina, Model model) {
        model.addAttribute("titel", "Start");
        model.addAttribute("wachtlijst", wachtlijst.lijst());
        List<Route> routes = teStarten();
        model.addAttribute("heeftRoutes", !routes.isEmpty());
        model.addAttribute("routes", routes);
        Casuslijst.Lijst casussen = casuslijst.lijst(zoek, pagina.matches("[0-9]{1,6}") ? Integer.parseInt(pagina) : 0);
        model.addAttribute("casuslijst", casussen);
        // who only keeps the routes going never has a case; an empty list would have them look for one
        model.addAttribute("toontCasussen", casussen.totaal() > 0 || casussen.zoek() != null || !wegwijzer.zonderCasussen());
        model.addAttribute("leestAlles", wegwijzer.leestAlles());
        model.addAttribute("wegen", wegwijzer.wegen());
        return "start";
    }

    /** The routes that the person who is signed in may start, by the engine's grants. */
    private List<Route> teStarten() {
        return repository.createProcessDefinitionQuery().latestVersion().active().startableInTasklist()
                .startablePermissionCheck().orderByProcessDefinitionName().asc().list().stream()
                .map(definitie -> new Route(definitie.getKey(), definitie.getName()))
                .toList();
    }
}
