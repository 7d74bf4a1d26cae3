package nl.escalatieroutes.proces.bouwsteen;

import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${procesStarten}}: starts the process {@code proces} beside the case, under the same case number,
 * with the variables named in {@code gegevens}. The case does not wait for it.
 */
@Component("procesStarten")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ProcesStarten implements JavaDelegate {

    private final HuidigeCasus huidigeCasus;
    private Expression proces;
    private Expression gegevens;

    ProcesStarten(HuidigeCasus huidigeCasus) {
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put(Casusbegrippen.CASUS_ID, huidigeCasus.id(execution));
        for (String naam : new String[] {Casusbegrippen.CASUSNUMMER, Casusbegrippen.GEMEENTE, Casusbegrippen.AANBIEDER}) {
            variabelen.put(naam, execution.getVariable(naam));
        }
        Velden.lijst(gegevens, execution).forEach(naam -> variabelen.put(naam, execution.getVariable(naam)));
        execution.getProcessEngineServices().getRuntimeService()
                .startProcessInstanceByKey(Velden.tekst(proces, execution), execution.getProcessBusinessKey(), variabelen);
    }

    public void setProces(Expression proces) {
        this.proces = proces;
    }

    public void setGegevens(Expression gegevens) {
        this.gegevens = gegevens;
    }
}
