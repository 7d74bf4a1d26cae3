package nl.escalatieroutes.proces.bouwsteen;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which user task an event or message in the diagram is about. */
public final class OverWelkeTaak {

    private OverWelkeTaak() {}

    /**
     * The task: the one that the event hangs on, else the one that it announces (the next in the diagram), else the one
     * that it follows from.
     */
    static Optional<UserTask> taak(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        if (!(element instanceof FlowNode knoop)) {
            return Optional.empty();
        }
        if (element instanceof BoundaryEvent grens) {
            return grens.getAttachedTo() instanceof UserTask taak ? Optional.of(taak) : Optional.empty();
        }
        Optional<UserTask> volgende = element instanceof EndEvent ? Optional.empty() : zoek(knoop, OverWelkeTaak::verder);
        return volgende.isPresent() ? volgende : zoek(knoop, OverWelkeTaak::terug);
    }

    /** What the boundary event hangs on, that led to the event where an execution is now. */
    public static Optional<Activity> waaraan(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        return element instanceof FlowNode knoop
                ? knoop.getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .filter(BoundaryEvent.class::isInstance)
                        .map(grens -> ((BoundaryEvent) grens).getAttachedTo())
                        .findFirst()
                : Optional.empty();
    }

    static String sleutel(DelegateExecution execution) {
        return taak(execution).map(UserTask::getId).orElse(null);
    }

    /** What a template may say of the task. */
    static Map<String, Object> gegevens(DelegateExecution execution) {
        Map<String, Object> gegevens = new HashMap<>();
        taak(execution).ifPresent(taak -> gegevens.put("stap", taak.getName()));
        TermijnVerzetten.gegevens(execution, gegevens);
        return gegevens;
    }

    private static Optional<UserTask> zoek(FlowNode begin, Function<FlowNode, Collection<FlowNode>> buren) {
        Deque<FlowNode> wachtrij = new ArrayDeque<>(buren.apply(begin));
        Set<FlowNode> gezien = new HashSet<>();
        while (!wachtrij.isEmpty()) {
            FlowNode knoop = wachtrij.poll();
            if (knoop instanceof UserTask taak) {
                return Optional.of(taak);
            }
            if (gezien.add(knoop)) {
                wachtrij.addAll(buren.apply(knoop));
            }
        }
        return Optional.empty();
    }

    private static Collection<FlowNode> verder(FlowNode knoop) {
        return knoop.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    private static Collection<FlowNode> terug(FlowNode knoop) {
        if (knoop instanceof BoundaryEvent grens) {
            return List.of(grens.getAttachedTo());
        }
        return knoop.getIncoming().stream().map(SequenceFlow::getSource).toList();
    }
}
