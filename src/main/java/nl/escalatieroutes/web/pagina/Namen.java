package nl.escalatieroutes.web.pagina;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.escalatieroutes.proces.Openstaand;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** How routes and people are called. These are names of agreements and colleagues, not contents of cases. */
@Component
class Namen {

    private final Regios regios;
    private final RepositoryService repository;
    private final IdentityService identiteiten;
    private final AlsProgramma alsProgramma;
    private final Map<String, Routenamen> perVersie = new ConcurrentHashMap<>();

    Namen(Regios regios, RepositoryService repository, IdentityService identiteiten, AlsProgramma alsProgramma) {
        this.regios = regios;
        this.repository = repository;
        this.identiteiten = identiteiten;
        this.alsProgramma = alsProgramma;
    }

    /**
     * The names of the latest version of a route.
     *
     * @throws NietGevonden where there is no such route
     */
    Routenamen vanRoute(String route) {
        return alsProgramma.doe(() -> {
            ProcessDefinition definitie = repository.createProcessDefinitionQuery()
                    .processDefinitionKey(route).latestVersion().singleResult();
            if (definitie == null) {
                throw new NietGevonden();
            }
            return vanVersie(definitie.getId());
        });
    }

    /** The names of one version of a route: a process definition id of the engine. */
    Routenamen vanVersie(String definitieId) {
        Routenamen bekend = perVersie.get(definitieId);
        if (bekend == null) {
            bekend = alsProgramma.doe(() -> lees(repository.getProcessDefinition(definitieId)));
            perVersie.put(definitieId, bekend);
        }
        return bekend;
    }

    /** First and last name; the user id where there is none. */
    String vanPersoon(String gebruiker) {
        User persoon = alsProgramma.doe(() -> identiteiten.createUserQuery().userId(gebruiker).singleResult());
        if (persoon == null) {
            return gebruiker;
        }
        String naam = ((persoon.getFirstName() == null ? "" : persoon.getFirstName()) + " "
                + (persoon.getLastName() == null ? "" : persoon.getLastName())).strip();
        return naam.isEmpty() ? gebruiker : naam;
    }

    private Routenamen lees(ProcessDefinition definitie) {
        Map<String, String> elementen = new HashMap<>(Map.of(Openstaand.ROUTE, "De hele route"));
        // also of what runs beside the route: it is in the same folder
        repository.createProcessDefinitionQuery().deploymentId(definitie.getDeploymentId()).list()
                .forEach(proces -> neemOver(proces.getId(), elementen));
        return new Routenamen(definitie.getName(), regios.vanProces(definitie.getId()), Map.copyOf(elementen));
    }

    private void neemOver(String definitieId, Map<String, String> elementen) {
        repository.getBpmnModelInstance(definitieId).getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof UserTask || element instanceof EndEvent)
                .filter(element -> element.getName() != null)
                .forEach(element -> elementen.put(element.getId(), element.getName().replaceAll("\\s+", " ")));
    }
}
