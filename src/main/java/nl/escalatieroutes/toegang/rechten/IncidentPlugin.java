package nl.escalatieroutes.toegang.rechten;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notices each incident that comes or goes, of whatever type, by the history that the engine writes of it. The right is
 * set after the commit: two jobs of a case that fail at once must not stumble over each other's grant.
 */
@Component
class IncidentPlugin extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    private final ObjectProvider<IncidentRechten> rechten;

    IncidentPlugin(ObjectProvider<IncidentRechten> rechten) {
        this.rechten = rechten;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent gebeurtenis) {
        if (gebeurtenis instanceof HistoricIncidentEventEntity incident && incident.getProcessInstanceId() != null
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            String casusId = incident.getProcessInstanceId();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    rechten.getObject().werkBij(casusId);
                }
            });
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> gebeurtenissen) {
        gebeurtenissen.forEach(this::handleEvent);
    }
}
