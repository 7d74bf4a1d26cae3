package nl.escalatieroutes.proces;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes a task with what its form takes, and nothing else; first the right, then the answers. */
class AfrondenNaControle extends CompleteTaskCmd {

    private static final long serialVersionUID = 1L;

    private final transient Taakformulieren formulieren;

    AfrondenNaControle(
            Taakformulieren formulieren, String taskId, Map<String, Object> variables, boolean returnVariables, boolean deserialize) {
        super(taskId, variables, returnVariables, deserialize);
        this.formulieren = formulieren;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity taak = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (taskId != null && taak == null) {
            throw new NietMogelijk("Deze taak staat niet meer open: iemand heeft hem al afgerond, of de casus is verder gegaan.");
        }
        if (taak != null && taak.getProcessDefinitionId() != null) {
            checkCompleteTask(taak, context);
            Map<String, Object> gegeven = variables;
            variables = context.runWithoutAuthorization(c -> formulieren.controleer(taak, gegeven));
        }
        return super.execute(context);
    }
}
