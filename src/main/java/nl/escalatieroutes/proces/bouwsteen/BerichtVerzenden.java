package nl.escalatieroutes.proces.bouwsteen;

import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.proces.Casusbegrippen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Delivers one message. What fails is retried by the engine, and becomes an incident in the end. */
@Component("berichtVerzenden")
class BerichtVerzenden implements JavaDelegate {

    private final Outbox outbox;

    BerichtVerzenden(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.verzend(Casusbegrippen.tekst(execution, "berichtId"));
    }
}
