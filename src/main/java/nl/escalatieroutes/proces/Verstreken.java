package nl.escalatieroutes.proces;

import java.time.LocalDate;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Whether a lead time was recorded as passed: the record counts, whatever the clock says (contract, 'Variables of every case'). */
@Component
class Verstreken {

    private final RuntimeService runtime;
    private final Gebeurtenissen gebeurtenissen;

    Verstreken(RuntimeService runtime, Gebeurtenissen gebeurtenissen) {
        this.runtime = runtime;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Whether the case is in a route with a lead time over all of it. */
    boolean heeftTermijnVanRoute(Casus casus) {
        return runtime.getVariable(casus.id(), Routetermijn.EINDE) != null;
    }

    /** Whether the lead time of an open task, or that of the whole route, was recorded as passed. */
    boolean vanTaak(Casus casus, Task open) {
        return vanRoute(casus)
                || gebeurtenissen.overschreden(casus.id(), open.getTaskDefinitionKey(), Klok.moment(open.getCreateTime()));
    }

    /** Whether the lead time of the whole route, as it is now, was recorded as passed. */
    boolean vanRoute(Casus casus) {
        return runtime.getVariable(casus.id(), Routetermijn.EINDE) instanceof String einde
                && LocalDate.parse(einde).isBefore(Klok.vandaag())
                && gebeurtenissen.overschreden(casus.id(), Klokken.ROUTE, casus.gestart());
    }
}
