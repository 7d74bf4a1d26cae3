package nl.escalatieroutes.proces;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Casus;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks of an instance, seen from its diagram. */
@Component
class OpenTaken {

    private final TaskService taken;

    OpenTaken(@Lazy TaskService taken) {
        this.taken = taken;
    }

    /** The open task that the event, which an execution came through, hangs on. */
    List<Task> waaraan(DelegateExecution execution) {
        String stap = OverWelkeTaak.sleutel(execution);
        return stap == null ? List.of() : met(execution.getProcessInstanceId(), stap);
    }

    List<Task> met(String processInstanceId, String stap) {
        return taken.createTaskQuery().processInstanceId(processInstanceId).taskDefinitionKey(stap).list();
    }

    /** The open tasks of a case and of what runs beside it, the oldest first. */
    List<Task> vanCasus(Casus casus) {
        return Stream.concat(
                        taken.createTaskQuery().processInstanceId(casus.id()).list().stream(),
                        taken.createTaskQuery().processVariableValueEquals(Casusbegrippen.CASUS_ID, casus.id())
                                .processInstanceBusinessKey(casus.casusnummer()).list().stream())
                .sorted(Comparator.comparing(Task::getCreateTime))
                .toList();
    }

    /** The execution that waits for what can interrupt a task. */
    String execution(Task taak) {
        return taak.getExecutionId();
    }

    List<String> kandidaten(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
