package nl.escalatieroutes.historie.bewaren;

import nl.escalatieroutes.opstart.Vervanging;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts our rules of what may be removed, and what goes with it, into the engine's own history cleanup. It works by the end
 * of a case and not by a removal time in each row: only so a case goes whole, in one transaction with what is ours.
 */
@Component
@Order(200)
class BewaarPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Opruiming> opruiming;

    BewaarPlugin(ObjectProvider<Opruiming> opruiming) {
        this.opruiming = opruiming;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        new Vervanging(HistoricProcessInstanceManager.class, () -> new Casusopruimer(opruiming.getObject())).in(engine);
        new Vervanging(HistoricDecisionInstanceManager.class, () -> new Beslissingopruimer(opruiming.getObject())).in(engine);
    }
}
