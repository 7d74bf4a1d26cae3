package nl.escalatieroutes.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.formulier.InvoerFout;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;

/**
 * Refuses variables whose value is not of the type that they say, before the engine's REST API does so in English and
 * without naming the variable.
 */
@Provider
public class EngineRestVariabelen implements ReaderInterceptor {

    private static final Set<String> GETALLEN = Set.of("integer", "long", "short", "double");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object gelezen = lees(context);
        if (gelezen instanceof StartProcessInstanceDto start) {
            controleer(start.getVariables());
        } else if (gelezen instanceof CompleteTaskDto taak) {
            controleer(taak.getVariables());
        }
        return gelezen;
    }

    private static Object lees(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonMappingException fout) {
            throw VeldInJson.van(fout)
                    .map(veld -> new InvoerFout(variabele(veld), "dit gegeven bestaat niet of de waarde heeft niet de juiste vorm."))
                    .orElseGet(EngineRestVariabelen::geenJson);
        } catch (JsonParseException fout) {
            throw geenJson();
        }
    }

    /** {@code variables.toelichting.value} is about the variable {@code toelichting}. */
    private static String variabele(String veld) {
        String[] delen = veld.split("\\.");
        return delen[0].equals("variables") && delen.length > 1 ? delen[1] : delen[0];
    }

    private static InvoerFout geenJson() {
        return new InvoerFout("body", "de inhoud van dit verzoek is geen geldige JSON.");
    }

    private static void controleer(Map<String, VariableValueDto> variabelen) {
        if (variabelen != null) {
            variabelen.forEach(EngineRestVariabelen::controleer);
        }
    }

    private static void controleer(String naam, VariableValueDto variabele) {
        if (variabele == null) {
            throw new InvoerFout(naam, "geef een waarde op.");
        }
        String type = variabele.getType() == null ? null : variabele.getType().toLowerCase(Locale.ROOT);
        Object waarde = variabele.getValue();
        if (type == null || type.equals("null") || waarde == null) {
            if (waarde instanceof Map || waarde instanceof Iterable) {
                throw new InvoerFout(naam, "dit is geen enkele waarde.");
            }
            return;
        }
        if (type.equals("boolean")) {
            eis(waarde instanceof Boolean, naam, "kies ja of nee (true of false).");
        } else if (type.equals("string")) {
            eis(waarde instanceof String, naam, "dit moet een tekst zijn.");
        } else if (GETALLEN.contains(type)) {
            eis(waarde instanceof Number, naam, "dit moet een getal zijn.");
        } else {
            throw new InvoerFout(naam, "waarden van het soort '" + variabele.getType() + "' worden niet aangenomen.");
        }
    }

    private static void eis(boolean goed, String naam, String melding) {
        if (!goed) {
            throw new InvoerFout(naam, melding);
        }
    }
}
