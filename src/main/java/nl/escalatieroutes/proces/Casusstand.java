package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where a running case stands: what is to be done now, and by whom. */
@Component
public class Casusstand {

    private final OpenTaken openTaken;
    private final RuntimeService runtime;
    private final Verstreken verstreken;
    private final AlsEngine alsEngine;

    Casusstand(OpenTaken openTaken, RuntimeService runtime, Verstreken verstreken, AlsEngine alsEngine) {
        this.openTaken = openTaken;
        this.runtime = runtime;
        this.verstreken = verstreken;
        this.alsEngine = alsEngine;
    }

    /** The open tasks, the oldest first; for who may see the case as it is now. */
    public List<Openstaand> van(Casus casus) {
        return alsEngine.doe(() -> openTaken.vanCasus(casus).stream().map(taak -> openstaand(casus, taak)).toList());
    }

    /** The last day of the lead time over the whole route; empty where the route has none. */
    public Optional<LocalDate> eindeRoute(Casus casus) {
        return alsEngine.doe(() -> runtime.getVariable(casus.id(), Routetermijn.EINDE) instanceof String einde
                ? Optional.of(LocalDate.parse(einde))
                : Optional.empty());
    }

    private Openstaand openstaand(Casus casus, Task taak) {
        return new Openstaand(taak.getId(), taak.getTaskDefinitionKey(), taak.getName(), openTaken.kandidaten(taak),
                taak.getAssignee(), taak.getDueDate() == null ? null : Klok.moment(taak.getDueDate()),
                opschaalbaar(casus, taak));
    }

    private boolean opschaalbaar(Casus casus, Task taak) {
        return verstreken.vanTaak(casus, taak)
                && runtime.createEventSubscriptionQuery().eventType("message").eventName(Casusacties.OPSCHALEN)
                        .executionId(taak.getExecutionId()).count() > 0;
    }
}
