package nl.escalatieroutes.web.historie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Routebeeld;
import nl.escalatieroutes.route.Routeversie;
import nl.escalatieroutes.route.Routeversies;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * What the list of cases can be filtered by: the routes in service, and the municipalities, providers, steps and outcomes
 * that they know, with the steps and outcomes of versions before that cases ran on. These are agreements; who may read the
 * diagrams may read them.
 */
@Component
class Keuzes {

    private static final String VAN_VROEGER = " (eerdere versie)";

    private final RepositoryService definities;
    private final Regios regios;
    private final Routeversies routeversies;

    Keuzes(RepositoryService definities, Regios regios, Routeversies routeversies) {
        this.definities = definities;
        this.regios = regios;
        this.routeversies = routeversies;
    }

    /** @param route its key and its name in the latest version */
    record Route(Naam route, List<Naam> gemeenten, List<Naam> aanbieders, List<Naam> stappen, List<Naam> uitkomsten) {}

    List<Route> alle() {
        return definities.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list().stream()
                .flatMap(definitie -> route(definitie).stream())
                .toList();
    }

    private Optional<Route> route(ProcessDefinition definitie) {
        BpmnModelInstance diagram = definities.getBpmnModelInstance(definitie.getId());
        // what nobody starts by a form runs beside a case, or is the program's own
        if (diagram.getModelElementsByType(StartEvent.class).stream().allMatch(start -> start.getCamundaFormRef() == null)) {
            return Optional.empty();
        }
        return regios.metRoute(definitie.getKey()).map(regio -> {
            RegioInstellingen regel = regio.instellingen();
            Routebeeld beeld = routeversies.van(definitie.getKey()).orElseThrow();
            return new Route(new Naam(definitie.getKey(), definitie.getName()), namen(regel.gemeenten()), namen(regel.aanbieders()),
                    namen(beeld, Routeversie::taken),
                    // what ends beside a case is no outcome
                    namen(beeld, Routeversie::einden).stream().filter(einde -> !einde.sleutel().contains("_")).toList());
        });
    }

    private static List<Naam> namen(Routebeeld beeld, Function<Routeversie, Map<String, String>> welke) {
        Map<String, String> nu = welke.apply(beeld.nieuwste());
        return beeld.namen(welke).entrySet().stream()
                .map(naam -> new Naam(naam.getKey(), nu.containsKey(naam.getKey()) ? naam.getValue() : naam.getValue() + VAN_VROEGER))
                .toList();
    }

    private static List<Naam> namen(Map<String, String> namen) {
        return namen.entrySet().stream().map(naam -> new Naam(naam.getKey(), naam.getValue())).toList();
    }
}
