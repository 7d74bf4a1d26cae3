package nl.escalatieroutes.web.historie;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * What the list of cases can be filtered by: the routes in service, and the municipalities, providers, steps and outcomes
 * that they know. These are agreements; who may read the diagrams may read them.
 */
@Component
class Keuzes {

    private final RepositoryService definities;
    private final Regios regios;

    Keuzes(RepositoryService definities, Regios regios) {
        this.definities = definities;
        this.regios = regios;
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
            return new Route(new Naam(definitie.getKey(), definitie.getName()), namen(regel.gemeenten()), namen(regel.aanbieders()),
                    namen(diagram.getModelElementsByType(UserTask.class)),
                    namen(diagram.getModelElementsByType(EndEvent.class).stream()
                            .filter(einde -> !einde.getId().contains("_")).toList()));
        });
    }

    private static List<Naam> namen(Collection<? extends FlowElement> elementen) {
        Map<String, String> namen = new LinkedHashMap<>();
        elementen.forEach(element -> namen.put(element.getId(),
                element.getName() == null ? element.getId() : element.getName().replaceAll("\\s+", " ")));
        return namen(namen);
    }

    private static List<Naam> namen(Map<String, String> namen) {
        return namen.entrySet().stream().map(naam -> new Naam(naam.getKey(), naam.getValue())).toList();
    }
}
