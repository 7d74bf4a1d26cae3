package nl.escalatieroutes.proces.verhuizing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Where a case waits that has no open task, and so no lead time that runs: for another case. */
final class Wachtplaatsen {

    private Wachtplaatsen() {}

    /** @param wacht ids of the elements of the old version where it waits; each of them is in the plan */
    static List<Verhuisdestap> van(List<String> wacht, MigrationPlan plan) {
        Map<String, String> naar = plan.getInstructions().stream()
                .collect(Collectors.toMap(MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
        return wacht.stream().map(van -> new Verhuisdestap(van, naam(plan.getSourceProcessDefinitionId(), van),
                naar.get(van), naam(plan.getTargetProcessDefinitionId(), naar.get(van)), null, null, null, null,
                null, Verhuisdestap.Reden.GELIJK)).toList();
    }

    private static String naam(String definitieId, String element) {
        FlowElement getekend = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(definitieId).getModelElementById(element);
        return getekend.getName();
    }
}
