package nl.escalatieroutes.speel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a case went on the edited diagrams, beside how it was.
 *
 * @param uitkomst the outcome now; null where it did not come to an end
 * @param staatBij the steps that were open in the end
 * @param eindedag the day on which it ended now; null where it did not
 * @param stappen the steps that it went through now, in order
 * @param namen names of the steps, by task definition key
 * @param gestuit what could not be done as it was done then
 */
record Gespeeld(
        Casusverhaal toen,
        String uitkomst,
        List<String> staatBij,
        LocalDate eindedag,
        List<Casusverhaal.Stap> stappen,
        Map<String, String> namen,
        List<String> gestuit) {}
