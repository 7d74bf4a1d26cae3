package nl.escalatieroutes.route.dienst;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.escalatieroutes.route.Bevinding;
import org.springframework.stereotype.Component;

/**
 * The folders that the start of this node refused, for who owns the processes and has no log to look in; until a version of
 * the region comes into service.
 */
@Component
public class Weigeringen {

    private final Map<String, Weigering> perMap = new ConcurrentSkipListMap<>();

    /** @param bevindingen all that is wrong with the folder */
    public record Weigering(String map, OffsetDateTime moment, List<Bevinding> bevindingen) {}

    void weiger(String map, List<Bevinding> bevindingen) {
        perMap.put(map, new Weigering(map, OffsetDateTime.now(), List.copyOf(bevindingen)));
    }

    void vervalt(String map) {
        perMap.remove(map);
    }

    /** In the order of the names of the folders. */
    public List<Weigering> alle() {
        return List.copyOf(perMap.values());
    }
}
