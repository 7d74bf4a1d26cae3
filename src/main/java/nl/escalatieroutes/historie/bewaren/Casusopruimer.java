package nl.escalatieroutes.historie.bewaren;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceManager;

/** The engine's history of instances, where a case is removed only when it may be, and then with all that belongs to it. */
class Casusopruimer extends HistoricProcessInstanceManager {

    private final Opruiming opruiming;

    Casusopruimer(Opruiming opruiming) {
        this.opruiming = opruiming;
    }

    @Override
    public List<String> findHistoricProcessInstanceIdsForCleanup(Integer aantal, int minuutVan, int minuutTot) {
        return opruiming.rijp(aantal);
    }

    /** By cleanup, and also where an administrator removes the history of a case. */
    @Override
    public void deleteHistoricProcessInstanceByIds(List<String> instanties) {
        Set<String> alle = opruiming.metWatErbijHoort(instanties);
        getHistoricDecisionInstanceManager().deleteHistoricDecisionInstanceByIds(opruiming.beslissingenVan(alle));
        super.deleteHistoricProcessInstanceByIds(new ArrayList<>(alle));
        opruiming.ruimOp(alle);
    }
}
