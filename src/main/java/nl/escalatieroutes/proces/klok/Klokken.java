package nl.escalatieroutes.proces.klok;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * The timers that a diagram draws on a step, or on the sub-process {@code route} that holds the steps of a route: a
 * reminder is a boundary timer that leads to an end event with {@code ${herinnering}}; the lead time is the other one.
 *
 * @param execution the execution that the timers belong to
 * @param stap the activity that they hang on
 */
public record Klokken(ExecutionEntity execution, ActivityImpl stap) {

    /** The id of the sub-process over which the lead time of a whole route runs. */
    public static final String ROUTE = "route";

    private static final String HERINNERING = "${herinnering}";

    /** The timers of the activity that an execution is in. */
    public static Klokken van(ExecutionEntity execution) {
        return new Klokken(execution, execution.getActivity());
    }

    /** The timers of the route, seen from somewhere within it; empty for a route without a lead time of its own. */
    public static Optional<Klokken> vanRoute(ExecutionEntity execution) {
        ActivityImpl route = execution.getProcessDefinition().findActivity(ROUTE);
        if (route == null) {
            return Optional.empty();
        }
        if (route.equals(execution.getActivity())) {
            return Optional.of(new Klokken(execution, route));
        }
        for (ScopeImpl scope = execution.getActivity(); scope instanceof ActivityImpl activity; scope = activity.getFlowScope()) {
            if (scope.getFlowScope() == route) {
                return Optional.of(new Klokken((ExecutionEntity) execution.findExecutionForFlowScope(route), route));
            }
        }
        return Optional.empty();
    }

    public List<BoundaryEvent> getekend() {
        return stap.getEventActivities().stream()
                .map(event -> execution.getBpmnModelInstance().getModelElementById(event.getId()))
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> definitie(event).isPresent())
                .toList();
    }

    /** The timer of the lead time; empty where there is none. */
    public Optional<BoundaryEvent> vanHetEinde() {
        return getekend().stream().filter(klok -> !isHerinnering(klok)).findFirst();
    }

    /** The end of the lead time, as the diagram says it now. */
    Date einde() {
        return vanHetEinde().map(klok -> opnieuw(klok.getId())).orElseThrow(() -> new ProcessEngineException(
                "Stap '" + stap.getId() + "' heeft geen klok voor het einde van de termijn."));
    }

    /** When a timer is due, reckoned anew from the diagram. */
    public Date opnieuw(String eventId) {
        TimerEntity proef = new TimerEntity();
        declaratie(eventId).resolveAndSetDuedate(execution, proef, false);
        return proef.getDuedate();
    }

    /** The running timer of an event; empty where it fired already. */
    public Optional<TimerEntity> lopend(String eventId) {
        return execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(timer -> eventId.equals(timer.getJobHandlerConfigurationRaw().split("\\$")[0]))
                .findFirst();
    }

    /** The running timer of an event, made anew where it fired already. */
    public TimerEntity lopendOfHersteld(String eventId) {
        return lopend(eventId).orElseGet(() -> declaratie(eventId).createTimerInstance(execution));
    }

    static boolean isHerinnering(BoundaryEvent event) {
        return event.getOutgoing().stream().map(flow -> flow.getTarget()).anyMatch(Klokken::stuurtHerinnering);
    }

    public static boolean herhaalt(BoundaryEvent event) {
        return definitie(event).map(TimerEventDefinition::getTimeCycle).isPresent();
    }

    /** The expression of a timer, as the diagram writes it. */
    public static String uitdrukking(BoundaryEvent event) {
        return definitie(event).map(TimerEventDefinition::getTimeDate).map(datum -> datum.getTextContent()).orElse("");
    }

    private TimerDeclarationImpl declaratie(String eventId) {
        return TimerDeclarationImpl.getDeclarationsForScope(stap).get(eventId);
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
