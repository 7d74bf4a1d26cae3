package nl.escalatieroutes.historie.bewaren;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceManager;

/** The engine's history of decisions: what a table said in a case goes with the case, not before it. */
class Beslissingopruimer extends HistoricDecisionInstanceManager {

    private final Opruiming opruiming;

    Beslissingopruimer(Opruiming opruiming) {
        this.opruiming = opruiming;
    }

    @Override
    public List<String> findHistoricDecisionInstanceIdsForCleanup(Integer aantal, int minuutVan, int minuutTot) {
        return opruiming.losseBeslissingen(aantal);
    }
}
