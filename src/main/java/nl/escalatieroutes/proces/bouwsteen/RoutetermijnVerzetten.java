package nl.escalatieroutes.proces.bouwsteen;

import java.time.LocalDate;
import java.util.Optional;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.Routetermijn;
import nl.escalatieroutes.proces.klok.Einddatum;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Termijntekst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${routetermijnVerzetten}}: lets the timers of the whole route follow the date in the variable
 * {@code routeEinde}, also when they fired already. The field {@code termijn} says how that date was reckoned, for the
 * timeline.
 */
@Component("routetermijnVerzetten")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class RoutetermijnVerzetten implements JavaDelegate {

    private final Routetermijn routetermijn;
    private final HuidigeCasus huidigeCasus;
    private final Termijntekst termijntekst;
    private Expression termijn;

    RoutetermijnVerzetten(Routetermijn routetermijn, HuidigeCasus huidigeCasus, Termijntekst termijntekst) {
        this.routetermijn = routetermijn;
        this.huidigeCasus = huidigeCasus;
        this.termijntekst = termijntekst;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LocalDate> eerder = routetermijn.volgVariabele((ExecutionEntity) execution);
        String einde = Klok.toon(LocalDate.parse(Casusbegrippen.tekst(execution, Routetermijn.EINDE)));
        if (eerder.isPresent()) {
            noteer(execution, Gebeurtenis.Soort.TERMIJN_GEWIJZIGD,
                    "Einddatum van de hele route gewijzigd van " + Klok.toon(eerder.get()) + " in " + einde + ".");
        } else if (huidigeCasus.termijn(execution, Klokken.ROUTE) == null) {
            noteer(execution, Gebeurtenis.Soort.TERMIJN_GESTELD, "De hele route heeft een termijn tot en met " + einde + ".");
        }
    }

    private void noteer(DelegateExecution execution, Gebeurtenis.Soort soort, String wat) {
        String som = termijn != null && termijn.getValue(execution) instanceof Einddatum einddatum
                ? termijntekst.json(einddatum.termijn())
                : null;
        huidigeCasus.noteer(execution, soort, Klokken.ROUTE, null, wat, som);
    }

    public void setTermijn(Expression termijn) {
        this.termijn = termijn;
    }
}
