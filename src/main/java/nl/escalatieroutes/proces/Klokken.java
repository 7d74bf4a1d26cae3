package nl.escalatieroutes.proces;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * The timers of a step, as its diagram draws them: a reminder is a boundary timer that leads to an end event with
 * {@code ${herinnering}}; the lead time is the other one.
 */
final class Klokken {

    private static final String HERINNERING = "${herinnering}";

    private Klokken() {}

    /** The timers drawn on the step that an execution is in. */
    static List<BoundaryEvent> getekend(ExecutionEntity execution) {
        String stap = execution.getActivity().getId();
        Collection<BoundaryEvent> grens = execution.getBpmnModelInstance().getModelElementsByType(BoundaryEvent.class);
        return grens.stream()
                .filter(event -> event.getAttachedTo().getId().equals(stap))
                .filter(event -> definitie(event).isPresent())
                .toList();
    }

    static boolean isHerinnering(BoundaryEvent event) {
        return event.getOutgoing().stream().map(flow -> flow.getTarget()).anyMatch(Klokken::stuurtHerinnering);
    }

    static boolean herhaalt(BoundaryEvent event) {
        return definitie(event).map(TimerEventDefinition::getTimeCycle).isPresent();
    }

    /** The end of the lead time of the step that an execution is in, as its diagram says it now. */
    static Date einde(ExecutionEntity execution) {
        BoundaryEvent event = getekend(execution).stream()
                .filter(klok -> !isHerinnering(klok))
                .findFirst()
                .orElseThrow(() -> new ProcessEngineException(
                        "Stap '" + execution.getActivity().getId() + "' heeft geen klok voor het einde van de termijn."));
        return opnieuw(execution, event.getId());
    }

    /** When a timer is due, reckoned anew from its diagram. */
    static Date opnieuw(ExecutionEntity execution, String eventId) {
        TimerEntity proef = new TimerEntity();
        declaratie(execution, eventId).resolveAndSetDuedate(execution, proef, false);
        return proef.getDuedate();
    }

    /** The running timer of an event; empty where it fired already. */
    static Optional<TimerEntity> lopend(ExecutionEntity execution, String eventId) {
        return execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(timer -> eventId.equals(timer.getJobHandlerConfigurationRaw().split("\\$")[0]))
                .findFirst();
    }

    /** Sets the timer of an event anew, where it fired already. */
    static TimerEntity herstel(ExecutionEntity execution, String eventId) {
        return declaratie(execution, eventId).createTimerInstance(execution);
    }

    private static TimerDeclarationImpl declaratie(ExecutionEntity execution, String eventId) {
        Map<String, TimerDeclarationImpl> klokken =
                TimerDeclarationImpl.getDeclarationsForScope((ScopeImpl) execution.getActivity());
        return klokken.get(eventId);
    }

    private static Optional<TimerEventDefinition> definitie(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .findFirst();
    }

    private static boolean stuurtHerinnering(FlowNode doel) {
        return doel instanceof EndEvent eind
                && eind.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definitie -> ((MessageEventDefinition) definitie).getCamundaDelegateExpression())
                        .anyMatch(HERINNERING::equals);
    }
}
