package nl.escalatieroutes.proces;

import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;

/**
 * Starts the escalation that belongs to a case, from the step where it stands (contract, 'Common to every case'). In the
 * diagrams this is the BPMN message {@code escalatie-starten}.
 */
@Component
public class Escalatiestart {

    static final String ESCALATIE_STARTEN = "escalatie-starten";

    private final Casusacties acties;
    private final Koppelaar koppelaar;
    private final RuntimeService runtime;
    private final AlsEngine alsEngine;
    private final Casuswerk casuswerk;

    Escalatiestart(Casusacties acties, Koppelaar koppelaar, RuntimeService runtime, AlsEngine alsEngine, Casuswerk casuswerk) {
        this.acties = acties;
        this.koppelaar = koppelaar;
        this.runtime = runtime;
        this.alsEngine = alsEngine;
        this.casuswerk = casuswerk;
    }

    /**
     * @param antwoorden what the start form of the escalation asks beside what the case knows itself
     * @throws GeenPartij for who is no party
     * @throws NietMogelijk where the case has ended, is no case that can escalate, has no provider to disagree with, or has
     *     an open escalation
     * @throws nl.escalatieroutes.formulier.InvoerFout for the first answer that is malformed or missing
     */
    public void start(Casus casus, Map<String, Object> antwoorden) {
        casuswerk.doe(casus, nu -> begin(nu, antwoorden));
    }

    private void begin(Casus casus, Map<String, Object> antwoorden) {
        acties.eisActie(casus);
        alsEngine.doe(() -> {
            EventSubscription hier = runtime.createEventSubscriptionQuery()
                    .eventType("message")
                    .eventName(ESCALATIE_STARTEN)
                    .processInstanceId(casus.id())
                    .singleResult();
            if (hier == null) {
                throw new NietMogelijk(koppelaar.lopendBij(casus.id()).isEmpty()
                        ? "Vanuit deze casus kan nu geen escalatie worden gestart."
                        : "Er loopt al een escalatie van deze casus.");
            }
            if (casus.aanbieder() == null) {
                throw new NietMogelijk("Deze casus heeft nog geen aanbieder. Een escalatie kan starten als het gezinsplan bij een"
                        + " aanbieder ligt.");
            }
            runtime.messageEventReceived(ESCALATIE_STARTEN, hier.getExecutionId(), antwoorden);
            return null;
        });
    }
}
