package nl.escalatieroutes.proces.bouwsteen;

import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Building block {@code ${aantekening}}: a decision that followed from the diagram itself, as a line in the timeline. */
@Component("aantekening")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Aantekening implements JavaDelegate {

    private final HuidigeCasus huidigeCasus;
    private Expression tekst;

    Aantekening(HuidigeCasus huidigeCasus) {
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        huidigeCasus.noteer(execution, Gebeurtenis.Soort.BESLUIT, OverWelkeTaak.sleutel(execution), Velden.tekst(tekst, execution));
    }

    public void setTekst(Expression tekst) {
        this.tekst = tekst;
    }
}
