package nl.escalatieroutes.proces.bouwsteen;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.Onderwerp;
import nl.escalatieroutes.proces.OpenTaken;
import nl.escalatieroutes.proces.Overschrijdingen;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${overschrijding}}: records that the lead time of a task has passed, and tells who holds it and
 * the groups in {@code aan}, by the template {@code sjabloon} ({@code termijn-overschreden} where the diagram names none).
 * The case goes on waiting: a lead time never ends or moves a case.
 */
@Component("overschrijding")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class OverschrijdingMelden implements JavaDelegate {

    private final OpenTaken openTaken;
    private final Ontvangers ontvangers;
    private final Berichtgever berichtgever;
    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private final Deelnames deelnames;
    private Expression aan;
    private Expression sjabloon;

    OverschrijdingMelden(
            OpenTaken openTaken,
            Ontvangers ontvangers,
            Berichtgever berichtgever,
            HuidigeCasus huidigeCasus,
            Casussen casussen,
            Deelnames deelnames) {
        this.openTaken = openTaken;
        this.ontvangers = ontvangers;
        this.berichtgever = berichtgever;
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
        this.deelnames = deelnames;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (Onderwerp onderwerp : openTaken.waaraan(execution)) {
            String casusId = huidigeCasus.id(execution);
            Overschrijdingen.voegToe(execution, onderwerp.stap(), onderwerp.einde());
            casussen.overTermijn(casusId);
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN, onderwerp.stap(), null,
                    "De termijn van '" + onderwerp.naam() + "' is voorbij. De termijn eindigde op "
                            + Klok.toon(onderwerp.einde()) + ".",
                    huidigeCasus.termijn(execution, onderwerp.stap()));
            Set<String> ingelicht = ontvangers.groepen(execution, Velden.tekst(aan, execution));
            deelnames.lichtIn(casusId, ingelicht, Klok.nu());
            Set<String> wie = new LinkedHashSet<>(onderwerp.houders());
            wie.addAll(ingelicht);
            String bericht = sjabloon == null ? "termijn-overschreden" : Velden.tekst(sjabloon, execution);
            berichtgever.stuur(execution, bericht, wie, onderwerp.stap(), onderwerp.gegevens());
        }
    }

    public void setAan(Expression aan) {
        this.aan = aan;
    }

    public void setSjabloon(Expression sjabloon) {
        this.sjabloon = sjabloon;
    }
}
