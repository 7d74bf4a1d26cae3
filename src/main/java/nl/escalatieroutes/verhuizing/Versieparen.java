package nl.escalatieroutes.verhuizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.route.dienst.Dienst;
import nl.escalatieroutes.route.dienst.Dienstboek;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** On which versions of the routes cases run, and how the engine gets from one to the other. To be asked as the program. */
@Component
class Versieparen {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Dienstboek dienstboek;

    Versieparen(RepositoryService repository, RuntimeService runtime, Dienstboek dienstboek) {
        this.repository = repository;
        this.runtime = runtime;
        this.dienstboek = dienstboek;
    }

    /** The versions of a region's routes, other than the one in service, on which cases run. */
    List<Versiepaar> van(String regio) {
        List<Versiepaar> paren = new ArrayList<>();
        Optional<Dienst> nu = dienstboek.van(regio).stream().findFirst();
        if (nu.isEmpty()) {
            return paren;
        }
        for (ProcessDefinition naar : repository.createProcessDefinitionQuery().deploymentId(nu.get().deploymentId()).list()) {
            for (ProcessDefinition van : repository.createProcessDefinitionQuery().processDefinitionKey(naar.getKey())
                    .orderByProcessDefinitionVersion().asc().list()) {
                if (!van.getId().equals(naar.getId()) && aantal(van.getId()) > 0) {
                    dienstboek.metDeployment(van.getDeploymentId()).ifPresent(dienst -> paren.add(new Versiepaar(
                            regio, naar.getKey(), naar.getName(), dienst.versie(), nu.get().versie(), van.getId(), naar.getId())));
                }
            }
        }
        return paren;
    }

    Achterblijvers geteld(Versiepaar paar) {
        return new Achterblijvers(paar.regio(), paar.route(), paar.naam(), paar.vanVersie(), paar.naarVersie(),
                aantal(paar.vanDefinitie()));
    }

    /** @throws InvoerFout where no cases run on that version, or it is the one in service */
    Versiepaar kies(String regio, String route, int vanVersie) {
        return van(regio).stream()
                .filter(paar -> paar.route().equals(route) && paar.vanVersie() == vanVersie)
                .findFirst()
                .orElseThrow(() -> new InvoerFout("vanVersie",
                        "vanVersie: op versie " + vanVersie + " van deze route lopen geen casussen die te verhuizen zijn."));
    }

    List<String> instanties(String definitie) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definitie).list().stream()
                .map(ProcessInstance::getId).sorted().toList();
    }

    /** The steps of a version, by id: their names. */
    Map<String, String> stappen(String definitie) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitie);
        Map<String, String> stappen = new TreeMap<>();
        model.getModelElementsByType(UserTask.class).forEach(taak -> stappen.put(taak.getId(), taak.getName()));
        return stappen;
    }

    /** What the elements of a version are called, by id; those without a name are left out. */
    Map<String, String> namen(String definitie) {
        return repository.getBpmnModelInstance(definitie).getModelElementsByType(FlowNode.class).stream()
                .filter(element -> element.getName() != null)
                .collect(Collectors.toMap(FlowNode::getId, FlowNode::getName));
    }

    /**
     * The engine's plan: elements with equal ids go together, and steps as they were chosen.
     *
     * @throws InvoerFout where a step can't go on as the one that was chosen
     */
    MigrationPlan plan(String van, String naar, Map<String, String> gekozen) {
        Map<String, String> oud = stappen(van);
        Map<String, String> nieuw = stappen(naar);
        gekozen.forEach((stap, doel) -> {
            if (!oud.containsKey(stap) || nieuw.containsKey(stap)) {
                throw new InvoerFout("stappen", "stappen: '" + stap + "' is geen stap die weg is.");
            }
            if (!nieuw.containsKey(doel)) {
                throw new InvoerFout("stappen", "stappen: de nieuwe versie heeft geen stap '" + doel + "'.");
            }
        });
        MigrationPlanBuilder bouwer = runtime.createMigrationPlan(van, naar);
        bouwer.mapEqualActivities();
        gekozen.forEach(bouwer::mapActivities);
        try {
            return bouwer.build();
        } catch (BadUserRequestException e) {
            throw Weigering.plan(e, oud, nieuw);
        }
    }

    private long aantal(String definitie) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definitie).count();
    }
}
