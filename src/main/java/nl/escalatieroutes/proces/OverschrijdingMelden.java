package nl.escalatieroutes.proces;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${overschrijding}}: records that the lead time of a task has passed, and tells who holds it and
 * the groups in {@code aan}. The case goes on waiting: a lead time never ends or moves a case.
 */
@Component("overschrijding")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class OverschrijdingMelden implements JavaDelegate {

    private final OpenTaken openTaken;
    private final Ontvangers ontvangers;
    private final Berichtgever berichtgever;
    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private Expression aan;

    OverschrijdingMelden(
            OpenTaken openTaken,
            Ontvangers ontvangers,
            Berichtgever berichtgever,
            HuidigeCasus huidigeCasus,
            Casussen casussen) {
        this.openTaken = openTaken;
        this.ontvangers = ontvangers;
        this.berichtgever = berichtgever;
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (Task taak : openTaken.waaraan(execution)) {
            String stap = taak.getTaskDefinitionKey();
            String einde = Klok.toon(Klok.dag(taak.getDueDate()));
            Overschrijdingen.voegToe(execution, stap, taak.getDueDate());
            casussen.overTermijn(huidigeCasus.id(execution));
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN, stap,
                    "De termijn van '" + taak.getName() + "' is voorbij. De termijn eindigde op " + einde + ".");
            Set<String> wie = new LinkedHashSet<>(openTaken.kandidaten(taak));
            wie.addAll(ontvangers.groepen(execution, Velden.tekst(aan, execution)));
            berichtgever.stuur(execution, "termijn-overschreden", wie, stap,
                    Map.of("stap", taak.getName(), "einddatum", einde));
        }
    }

    public void setAan(Expression aan) {
        this.aan = aan;
    }
}
