package nl.escalatieroutes.proces;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;

/** Fills in groups as a diagram writes them: {@code aanbieder.${aanbieder}, lokale-aanstuurder.${gemeente}}. */
final class Groepsuitdrukking {

    private Groepsuitdrukking() {}

    static List<String> vulIn(String uitdrukking, VariableScope scope) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        return Eigenschappen.lijst(String.valueOf(engine.getExpressionManager().createExpression(uitdrukking).getValue(scope)));
    }
}
