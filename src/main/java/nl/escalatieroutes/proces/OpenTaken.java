package nl.escalatieroutes.proces;

import java.util.List;
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

    List<String> kandidaten(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
