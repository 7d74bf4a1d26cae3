package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.bouwsteen.OverWelkeTaak;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks of an instance, seen from its diagram. */
@Component
public class OpenTaken {

    private final TaskService taken;

    OpenTaken(@Lazy TaskService taken) {
        this.taken = taken;
    }

    /** What the boundary event, which an execution came through, hangs on: the open task, or the route as a whole. */
    public List<Onderwerp> waaraan(DelegateExecution execution) {
        Optional<Activity> waaraan = OverWelkeTaak.waaraan(execution);
        if (waaraan.filter(SubProcess.class::isInstance).isPresent()) {
            LocalDate einde = LocalDate.parse(Casusbegrippen.tekst(execution, Routetermijn.EINDE));
            return List.of(new Onderwerp(Klokken.ROUTE, "de hele route", List.of(), einde));
        }
        return waaraan.stream()
                .flatMap(stap -> met(execution.getProcessInstanceId(), stap.getId()).stream())
                .map(taak -> new Onderwerp(taak.getTaskDefinitionKey(), taak.getName(), kandidaten(taak),
                        taak.getDueDate() == null ? null : Klok.dag(taak.getDueDate())))
                .toList();
    }

    List<Task> van(String processInstanceId) {
        return taken.createTaskQuery().processInstanceId(processInstanceId).list();
    }

    public List<Task> met(String processInstanceId, String stap) {
        return taken.createTaskQuery().processInstanceId(processInstanceId).taskDefinitionKey(stap).list();
    }

    /** The other open tasks of a group in the instance of a task, also while that is being taken away. */
    List<TaskEntity> andere(TaskEntity taak, String groep) {
        CommandContext context = Context.getCommandContext();
        return context.getTaskManager().findTasksByProcessInstanceId(taak.getProcessInstanceId()).stream()
                .filter(ander -> !ander.getId().equals(taak.getId()) && !context.getDbEntityManager().isDeleted(ander))
                .filter(ander -> kandidaten(ander).contains(groep))
                .toList();
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

    public List<String> kandidaten(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
