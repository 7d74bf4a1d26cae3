package nl.escalatieroutes.proces.bouwsteen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${bericht}}: tells the groups in {@code aan} by the template {@code sjabloon}, which may use the
 * case variables named in {@code gegevens}. Being told gives a group that has none a part in the case, unless {@code deel} is
 * {@code geen}.
 */
@Component("bericht")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class BerichtSturen implements JavaDelegate {

    private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Berichtgever berichtgever;
    private final Ontvangers ontvangers;
    private final Deelnames deelnames;
    private final HuidigeCasus huidigeCasus;
    private Expression sjabloon;
    private Expression aan;
    private Expression gegevens;
    private Expression deel;

    BerichtSturen(Berichtgever berichtgever, Ontvangers ontvangers, Deelnames deelnames, HuidigeCasus huidigeCasus) {
        this.berichtgever = berichtgever;
        this.ontvangers = ontvangers;
        this.deelnames = deelnames;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String wie = Velden.tekst(aan, execution);
        Set<String> groepen = ontvangers.groepen(execution, wie);
        if (!"geen".equals(Velden.tekst(deel, execution)) && !wie.contains("*") && huidigeCasus.isRoute(execution)) {
            deelnames.lichtIn(huidigeCasus.id(execution), groepen, Klok.nu());
        }
        Map<String, Object> extra = new HashMap<>();
        for (String naam : Velden.lijst(gegevens, execution)) {
            Object waarde = execution.getVariable(naam);
            extra.put(naam, leesbaar(waarde));
        }
        extra.putAll(OverWelkeTaak.gegevens(execution));
        berichtgever.stuur(execution, Velden.tekst(sjabloon, execution), groepen, OverWelkeTaak.sleutel(execution), extra);
    }

    private static Object leesbaar(Object waarde) {
        if (waarde instanceof String tekst && DATUM.matcher(tekst).matches()) {
            return Klok.toon(LocalDate.parse(tekst));
        }
        return waarde == null ? "" : waarde;
    }

    public void setSjabloon(Expression sjabloon) {
        this.sjabloon = sjabloon;
    }

    public void setAan(Expression aan) {
        this.aan = aan;
    }

    public void setGegevens(Expression gegevens) {
        this.gegevens = gegevens;
    }

    public void setDeel(Expression deel) {
        this.deel = deel;
    }
}
