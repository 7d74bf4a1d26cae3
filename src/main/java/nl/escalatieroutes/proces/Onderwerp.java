package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.proces.klok.Klok;

/**
 * What a reminder or an overdue event is about.
 *
 * @param stap task definition key, or {@code route}
 * @param naam for people
 * @param houders the groups that hold the task; empty for the route as a whole
 * @param einde the end of the lead time; null where there is none
 */
public record Onderwerp(String stap, String naam, List<String> houders, LocalDate einde) {

    /** For the templates. */
    public Map<String, String> gegevens() {
        return Map.of("stap", naam, "einddatum", einde == null ? "" : Klok.toon(einde));
    }
}
