package nl.escalatieroutes.proces.bouwsteen;

import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.Koppelaar;
import nl.escalatieroutes.proces.NietMogelijk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${gekoppeldeCasus}}: starts a case of the route {@code proces} under the same number and links the
 * two. The variables named in {@code gegevens} are its start form, which is judged as at any start. When it has ended, the
 * message {@code gekoppelde-casus-afgerond} comes to this case, with {@code gekoppeldeUitkomst},
 * {@code gekoppeldeUitkomstNaam} and, for each name in {@code terug}, {@code gekoppelde<Naam>}.
 */
@Component("gekoppeldeCasus")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class GekoppeldeCasus implements JavaDelegate {

    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private final Koppelaar koppelaar;
    private final RuntimeService runtime;
    private Expression proces;
    private Expression gegevens;
    private Expression terug;

    GekoppeldeCasus(HuidigeCasus huidigeCasus, Casussen casussen, Koppelaar koppelaar, @Lazy RuntimeService runtime) {
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
        this.koppelaar = koppelaar;
        this.runtime = runtime;
    }

    /** @throws NietMogelijk where the route has an open case of that number */
    @Override
    public void execute(DelegateExecution execution) {
        Casus hoofd = huidigeCasus.casus(execution);
        String route = Velden.tekst(proces, execution);
        if (casussen.metNummer(route, hoofd.casusnummer()).stream().anyMatch(Casus::loopt)) {
            throw new NietMogelijk("Onder dit casusnummer loopt al een casus op de route '" + route + "'. Rond die eerst af.");
        }
        Map<String, Object> antwoorden = new HashMap<>();
        Velden.lijst(gegevens, execution).forEach(naam -> antwoorden.put(naam, execution.getVariable(naam)));
        ProcessInstance gestart = runtime.startProcessInstanceByKey(route, hoofd.casusnummer(), antwoorden);
        String naam = execution.getProcessEngineServices().getRepositoryService()
                .getProcessDefinition(gestart.getProcessDefinitionId()).getName();
        koppelaar.koppel(hoofd, huidigeCasus.routenaam(execution), gestart.getId(), naam, Velden.lijst(terug, execution));
    }

    public void setProces(Expression proces) {
        this.proces = proces;
    }

    public void setGegevens(Expression gegevens) {
        this.gegevens = gegevens;
    }

    public void setTerug(Expression terug) {
        this.terug = terug;
    }
}
