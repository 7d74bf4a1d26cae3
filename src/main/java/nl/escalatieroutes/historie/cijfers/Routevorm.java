package nl.escalatieroutes.historie.cijfers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Trede;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What a route looks like: its steps and its outcomes, as the diagram and the region's settings have them. */
@Component
class Routevorm {

    private final RepositoryService definities;
    private final AlsProgramma alsProgramma;

    Routevorm(RepositoryService definities, AlsProgramma alsProgramma) {
        this.definities = definities;
        this.alsProgramma = alsProgramma;
    }

    String naam(String route) {
        return alsProgramma.doe(() -> laatste(route).getName());
    }

    /** The ladder of the region; where it draws none, each task is a step. */
    List<Trede> treden(String route, Regio regio) {
        List<Trede> ladder = regio.instellingen().ladder().getOrDefault(route, List.of());
        return !ladder.isEmpty() ? ladder : alsProgramma.doe(() -> elementen(laatste(route).getId(), UserTask.class).stream()
                .map(taak -> new Trede(naam(taak), List.of(taak.getId()), false))
                .toList());
    }

    /** The names of the outcomes of all versions, by id of the end event; the newest name where they differ. */
    Map<String, String> uitkomsten(String route) {
        return alsProgramma.doe(() -> {
            Map<String, String> namen = new HashMap<>();
            definities.createProcessDefinitionQuery().processDefinitionKey(route).orderByProcessDefinitionVersion().asc().list()
                    .forEach(versie -> elementen(versie.getId(), EndEvent.class)
                            .forEach(einde -> namen.put(einde.getId(), naam(einde))));
            return namen;
        });
    }

    private ProcessDefinition laatste(String route) {
        return definities.createProcessDefinitionQuery().processDefinitionKey(route).latestVersion().singleResult();
    }

    private <T extends FlowElement> List<T> elementen(String definitieId, Class<T> soort) {
        return List.copyOf(definities.getBpmnModelInstance(definitieId).getModelElementsByType(soort));
    }

    private static String naam(FlowElement element) {
        return element.getName() == null ? element.getId() : element.getName().replaceAll("\\s+", " ");
    }
}
