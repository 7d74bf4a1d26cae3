package nl.escalatieroutes.proces.bouwsteen;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.Onderwerp;
import nl.escalatieroutes.proces.OpenTaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${herinnering}}: reminds who holds the task that the timer hangs on, and the groups in
 * {@code aan}.
 */
@Component("herinnering")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class HerinneringSturen implements JavaDelegate {

    private final OpenTaken openTaken;
    private final Ontvangers ontvangers;
    private final Berichtgever berichtgever;
    private final HuidigeCasus huidigeCasus;
    private Expression aan;

    HerinneringSturen(OpenTaken openTaken, Ontvangers ontvangers, Berichtgever berichtgever, HuidigeCasus huidigeCasus) {
        this.openTaken = openTaken;
        this.ontvangers = ontvangers;
        this.berichtgever = berichtgever;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (Onderwerp onderwerp : openTaken.waaraan(execution)) {
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.HERINNERING, onderwerp.stap(), null,
                    "Herinnering verstuurd voor '" + onderwerp.naam() + "'.",
                    huidigeCasus.termijn(execution, onderwerp.stap()));
            Set<String> wie = new LinkedHashSet<>(onderwerp.houders());
            wie.addAll(ontvangers.groepen(execution, Velden.tekst(aan, execution)));
            berichtgever.stuur(execution, "herinnering", wie, onderwerp.stap(), onderwerp.gegevens());
        }
    }

    public void setAan(Expression aan) {
        this.aan = aan;
    }
}
