package nl.escalatieroutes.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Regios;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds the answers to a task against its form. */
@Component
class Taakformulieren {

    private final Regios regios;
    private final Antwoorden antwoorden;

    Taakformulieren(@Lazy Regios regios, Antwoorden antwoorden) {
        this.regios = regios;
        this.antwoorden = antwoorden;
    }

    /** @throws nl.escalatieroutes.formulier.InvoerFout for the first answer that is unknown, malformed or missing */
    Map<String, Object> controleer(TaskEntity taak, Map<String, Object> gegeven) {
        Formulier formulier = formulier(taak);
        Map<String, Object> invoer = new HashMap<>();
        if (gegeven != null) {
            gegeven.forEach((naam, waarde) -> invoer.put(naam, waarde instanceof TypedValue typed ? typed.getValue() : waarde));
        }
        Map<String, Object> eerder = new HashMap<>(taak.getVariables());
        formulier.velden().forEach(veld -> eerder.remove(veld.sleutel()));
        return formulier.controleer(invoer, antwoorden.context(eerder));
    }

    /** The variables that the form of a task asks for; none for a task that belongs to no route. */
    Set<String> gevraagd(TaskEntity taak) {
        return taak.getProcessDefinitionId() == null
                ? Set.of()
                : formulier(taak).velden().stream().map(Veld::sleutel).collect(Collectors.toSet());
    }

    private Formulier formulier(TaskEntity taak) {
        return regios.vanProces(taak.getProcessDefinitionId()).formulieren().get(TaakVerloop.formulierVan(taak));
    }
}
