package nl.escalatieroutes.proces;

import java.util.List;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.casus.ZonderDeel;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * Fills in groups as a diagram writes them: {@code aanbieder.${aanbieder}, lokale-aanstuurder.${gemeente}}; those that got
 * another name since are called as now. A group that can have no part in a case is refused, by the name that it has now.
 */
@Component
public class Groepsuitdrukking {

    private final Naamwissels naamwissels;

    Groepsuitdrukking(Naamwissels naamwissels) {
        this.naamwissels = naamwissels;
    }

    public List<String> vulIn(String uitdrukking, VariableScope scope) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        return lees(engine.getExpressionManager().createExpression(uitdrukking).getValue(scope));
    }

    /** @param waarde groups, separated by commas */
    List<String> lees(Object waarde) {
        List<String> groepen = naamwissels.nu(Eigenschappen.lijst(waarde == null ? "" : waarde.toString()));
        ZonderDeel.weiger(groepen);
        return groepen;
    }
}
