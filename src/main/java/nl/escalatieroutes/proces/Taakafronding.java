package nl.escalatieroutes.proces;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.escalatieroutes.toegang.VerseGroepen;
import nl.escalatieroutes.toegang.zicht.Taken;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service, where a task takes the variables of its form and no others. */
class Taakafronding extends Taken {

    private final Supplier<Taakformulieren> formulieren;
    private final Supplier<VerseGroepen> verseGroepen;

    Taakafronding(Supplier<Taakformulieren> formulieren, Supplier<VerseGroepen> verseGroepen) {
        this.formulieren = formulieren;
        this.verseGroepen = verseGroepen;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        rondAf(taskId, variables, false, false);
    }

    @Override
    public void complete(String taskId) {
        rondAf(taskId, Map.of(), false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return rondAf(taskId, variables, true, deserializeValues);
    }

    /** The variables that the form of a task asks for. */
    Set<String> gevraagd(String taskId) {
        return commandExecutor.execute(context ->
                formulieren.get().gevraagd(context.getTaskManager().findTaskById(taskId)));
    }

    VariableMap rondAf(String taskId, Map<String, Object> variables, boolean metAntwoord, boolean deserializeValues) {
        try {
            return Herkansing.doe(() -> verseGroepen.get().lees(), () -> commandExecutor.execute(
                    new AfrondenNaControle(formulieren.get(), taskId, variables, metAntwoord, deserializeValues)));
        } catch (OptimisticLockingException e) {
            throw new NietMogelijk("Iemand anders heeft deze taak of casus net veranderd. Kijk opnieuw hoe het er nu voor staat.");
        }
    }
}
