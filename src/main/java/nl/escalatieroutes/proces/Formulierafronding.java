package nl.escalatieroutes.proces;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service: a task's form, which Tasklist submits, is completed as by any other door. */
class Formulierafronding extends FormServiceImpl {

    private final Taakafronding taken;

    Formulierafronding(Taakafronding taken) {
        this.taken = taken;
    }

    /**
     * A form asks its questions anew each time: what was answered to the same question at an earlier step must not stand
     * there as if this person had answered it.
     */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        VariableMap variabelen = super.getTaskFormVariables(taskId, formVariables, deserializeObjectValues);
        taken.gevraagd(taskId).forEach(variabelen::remove);
        return variabelen;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        taken.rondAf(taskId, properties, false, false);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        taken.rondAf(taskId, (Map) properties, false, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return taken.rondAf(taskId, properties, true, deserializeValues);
    }
}
