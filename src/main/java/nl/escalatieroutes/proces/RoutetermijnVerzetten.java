package nl.escalatieroutes.proces;

import java.time.LocalDate;
import nl.escalatieroutes.casus.Gebeurtenis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${routetermijnVerzetten}}: lets the timers of the whole route follow the date in the variable
 * {@code routeEinde}, also when they fired already.
 */
@Component("routetermijnVerzetten")
class RoutetermijnVerzetten implements JavaDelegate {

    private final Routetermijn routetermijn;
    private final HuidigeCasus huidigeCasus;

    RoutetermijnVerzetten(Routetermijn routetermijn, HuidigeCasus huidigeCasus) {
        this.routetermijn = routetermijn;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        routetermijn.volgVariabele((ExecutionEntity) execution).ifPresent(eerder -> huidigeCasus.noteer(
                execution,
                Gebeurtenis.Soort.TERMIJN_GEWIJZIGD,
                Klokken.ROUTE,
                "Einddatum van de hele route gewijzigd van " + Klok.toon(eerder) + " in "
                        + Klok.toon(LocalDate.parse(Casusbegrippen.tekst(execution, Routetermijn.EINDE))) + "."));
    }
}
