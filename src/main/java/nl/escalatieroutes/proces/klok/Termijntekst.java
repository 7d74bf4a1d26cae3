package nl.escalatieroutes.proces.klok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.escalatieroutes.termijn.Termijn;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/** The sum of a lead time as the timeline keeps it: JSON, so that it can be explained later as it was reckoned then. */
@Component
public class Termijntekst {

    private final ObjectMapper json;

    Termijntekst(ObjectMapper json) {
        this.json = json;
    }

    public Termijn lees(String tekst) {
        try {
            return json.readValue(tekst, Termijn.class);
        } catch (JsonProcessingException e) {
            throw new ProcessEngineException("De uitleg van een termijn is niet te lezen.", e);
        }
    }

    public String json(Termijn termijn) {
        try {
            return json.writeValueAsString(termijn);
        } catch (JsonProcessingException e) {
            throw new ProcessEngineException("De uitleg van een termijn kon niet worden vastgelegd.", e);
        }
    }
}
