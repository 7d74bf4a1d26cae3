package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/**
 * Refuses to search or sort lists by the contents of a case: by asking often enough one would read a variable that is
 * closed. What tells cases apart may be searched for.
 */
final class Variabelenfilter {

    private static final Set<String> VRIJ = Set.of("casusnummer", "gemeente", "aanbieder");

    private Variabelenfilter() {
    }

    static void toets(TaskQueryImpl vraag) {
        toetsVolgorde(vraag);
        toets(vraag.getVariables());
        vraag.getQueries().stream().filter(deel -> deel != vraag).forEach(deel -> toets(deel.getVariables()));
    }

    static void toets(HistoricTaskInstanceQueryImpl vraag) {
        toetsVolgorde(vraag);
        toets(vraag.getVariables());
        vraag.getQueries().stream().filter(deel -> deel != vraag).forEach(deel -> toets(deel.getVariables()));
    }

    static void toets(ProcessInstanceQueryImpl vraag) {
        toetsVolgorde(vraag);
        toets(vraag.getQueryVariableValues());
        vraag.getQueries().stream().filter(deel -> deel != vraag)
                .forEach(deel -> toets(deel.getQueryVariableValues()));
    }

    static void toets(HistoricProcessInstanceQueryImpl vraag) {
        toetsVolgorde(vraag);
        toets(vraag.getQueryVariableValues());
        vraag.getQueries().stream().filter(deel -> deel != vraag)
                .forEach(deel -> toets(deel.getQueryVariableValues()));
    }

    private static void toets(List<? extends QueryVariableValue> variabelen) {
        for (QueryVariableValue variabele : variabelen) {
            if (!VRIJ.contains(variabele.getName())) {
                throw new AuthorizationException("Zoeken op de variabele '" + variabele.getName() + "' mag niet.");
            }
        }
    }

    private static void toetsVolgorde(ListQueryParameterObject vraag) {
        for (QueryOrderingProperty volgorde : vraag.getOrderingProperties()) {
            if (QueryOrderingProperty.RELATION_VARIABLE.equals(volgorde.getRelation())) {
                throw new AuthorizationException("Sorteren op een variabele mag niet.");
            }
        }
    }
}
