package nl.escalatieroutes.proces;

import java.util.List;
import java.util.Optional;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Stromen;
import nl.escalatieroutes.casus.Stroom;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Where a case stands, and along which sequence flows it came there; the engine's history keeps no flows. */
@Component
class Casusspoor {

    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private final Stromen stromen;

    Casusspoor(HuidigeCasus huidigeCasus, Casussen casussen, Stromen stromen) {
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
        this.stromen = stromen;
    }

    /** When a flow is taken. */
    void stroom(DelegateExecution execution) {
        stromen.noteer(new Stroom(huidigeCasus.id(execution), execution.getProcessDefinitionId(),
                execution.getCurrentTransitionId(), Klok.nu()));
    }

    /** When a task begins: the case stands there. What runs beside a case does not move it. */
    void begint(DelegateTask taak) {
        if (huidigeCasus.isRoute(taak.getExecution())) {
            casussen.stap(taak.getProcessInstanceId(), taak.getTaskDefinitionKey());
        }
    }

    /** When a task is over: the case stands at one that is still open. Where none is, it was the last one so far. */
    void voorbij(DelegateTask taak) {
        if (huidigeCasus.isRoute(taak.getExecution())) {
            andere((TaskEntity) taak).ifPresent(
                    open -> casussen.stap(taak.getProcessInstanceId(), open.getTaskDefinitionKey()));
        }
    }

    private static Optional<TaskEntity> andere(TaskEntity taak) {
        CommandContext context = Context.getCommandContext();
        List<TaskEntity> open = context.getTaskManager().findTasksByProcessInstanceId(taak.getProcessInstanceId());
        return open.stream()
                .filter(ander -> !ander.getId().equals(taak.getId()) && !context.getDbEntityManager().isDeleted(ander))
                .findFirst();
    }
}
