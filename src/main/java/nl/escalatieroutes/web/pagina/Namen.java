package nl.escalatieroutes.web.pagina;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.proces.Eigenschappen;
import nl.escalatieroutes.proces.Openstaand;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Routeversie;
import nl.escalatieroutes.route.Routeversies;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** How routes and people are called. These are names of agreements and colleagues, not contents of cases. */
@Component
public class Namen {

    private final Regios regios;
    private final Routeversies routeversies;
    private final RepositoryService repository;
    private final HistoryService historie;
    private final IdentityService identiteiten;
    private final AlsProgramma alsProgramma;
    private final Map<String, Routenamen> perVersie = new ConcurrentHashMap<>();

    Namen(Regios regios, Routeversies routeversies, RepositoryService repository, HistoryService historie,
            IdentityService identiteiten, AlsProgramma alsProgramma) {
        this.regios = regios;
        this.routeversies = routeversies;
        this.repository = repository;
        this.historie = historie;
        this.identiteiten = identiteiten;
        this.alsProgramma = alsProgramma;
    }

    /**
     * The names of the latest version of a route.
     *
     * @throws NietGevonden where there is no such route
     */
    public Routenamen vanRoute(String route) {
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
    public Routenamen vanVersie(String definitieId) {
        Routenamen bekend = perVersie.get(definitieId);
        if (bekend == null) {
            bekend = alsProgramma.doe(() -> lees(repository.getProcessDefinition(definitieId)));
            perVersie.put(definitieId, bekend);
        }
        return bekend;
    }

    /** The names of the version of the route that a case runs, or ran, on. */
    Routenamen vanCasus(Casus casus) {
        HistoricProcessInstance verloop = alsProgramma.doe(() ->
                historie.createHistoricProcessInstanceQuery().processInstanceId(casus.id()).singleResult());
        return verloop == null ? vanRoute(casus.route()) : vanVersie(verloop.getProcessDefinitionId());
    }

    /** First and last name; the user id where there is none. */
    public String vanPersoon(String gebruiker) {
        User persoon = alsProgramma.doe(() -> identiteiten.createUserQuery().userId(gebruiker).singleResult());
        if (persoon == null) {
            return gebruiker;
        }
        String naam = ((persoon.getFirstName() == null ? "" : persoon.getFirstName()) + " "
                + (persoon.getLastName() == null ? "" : persoon.getLastName())).strip();
        return naam.isEmpty() ? gebruiker : naam;
    }

    private Routenamen lees(ProcessDefinition definitie) {
        Regio regio = regios.vanProces(definitie.getId());
        Map<String, String> elementen = new HashMap<>(Map.of(Openstaand.ROUTE, "De hele route"));
        // what a case that was moved here went through, or ended with, on a version before
        routeversies.tot(definitie.getKey(), definitie.getVersion()).ifPresent(beeld -> {
            elementen.putAll(beeld.namen(Routeversie::taken));
            elementen.putAll(beeld.namen(Routeversie::einden));
        });
        Map<String, List<Veld>> afspraken = new HashMap<>();
        // also of what runs beside the route: it is in the same folder
        repository.createProcessDefinitionQuery().deploymentId(definitie.getDeploymentId()).list().forEach(proces -> {
            BpmnModelInstance diagram = repository.getBpmnModelInstance(proces.getId());
            neemNamenOver(diagram, elementen);
            neemAfsprakenOver(diagram, regio, afspraken);
        });
        return new Routenamen(definitie.getName(), definitie.getKey(), regio, Map.copyOf(elementen), Map.copyOf(afspraken));
    }

    private static void neemNamenOver(BpmnModelInstance diagram, Map<String, String> elementen) {
        diagram.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof UserTask || element instanceof EndEvent)
                .filter(element -> element.getName() != null)
                .forEach(element -> elementen.put(element.getId(), element.getName().replaceAll("\\s+", " ")));
    }

    private static void neemAfsprakenOver(BpmnModelInstance diagram, Regio regio, Map<String, List<Veld>> afspraken) {
        diagram.getModelElementsByType(UserTask.class).forEach(taak -> Eigenschappen.van(taak, "afspraak")
                .map(Eigenschappen::lijst)
                .ifPresent(vragen -> afspraken.put(taak.getId(), regio.formulieren().get(taak.getCamundaFormRef()).velden()
                        .stream().filter(veld -> vragen.contains(veld.sleutel())).toList())));
    }
}
