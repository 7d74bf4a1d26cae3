package nl.escalatieroutes.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The variable {@code termijnoverschrijdingen}: a JSON list of {@code {taak, einddatum, moment}} (contract, 'Variables of
 * every case').
 */
public final class Overschrijdingen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, String>>> LIJST = new TypeReference<>() {};

    private Overschrijdingen() {}

    public static void voegToe(DelegateExecution execution, String taak, LocalDate einddatum) {
        List<Map<String, String>> lijst = new ArrayList<>(lees(execution));
        lijst.add(Map.of(
                "taak", taak,
                "einddatum", einddatum.toString(),
                "moment", Klok.nu().toString()));
        try {
            execution.setVariable(Casusbegrippen.OVERSCHRIJDINGEN, JSON.writeValueAsString(lijst));
            execution.setVariable("overTermijn", true);
        } catch (JsonProcessingException e) {
            throw new ProcessEngineException("De termijnoverschrijding van '" + taak + "' kon niet worden vastgelegd.", e);
        }
    }

    public static List<Map<String, String>> lees(DelegateExecution execution) {
        String tekst = Casusbegrippen.tekst(execution, Casusbegrippen.OVERSCHRIJDINGEN);
        if (tekst == null) {
            return List.of();
        }
        try {
            return JSON.readValue(tekst, LIJST);
        } catch (JsonProcessingException e) {
            throw new ProcessEngineException("De termijnoverschrijdingen van de casus zijn niet te lezen.", e);
        }
    }
}
