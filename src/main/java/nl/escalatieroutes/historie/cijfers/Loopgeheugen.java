package nl.escalatieroutes.historie.cijfers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Remembers which way ended cases went, so that numbers over many cases need not read all that happened in them each time. It holds no
 * case number, and is given up where memory is needed for something else. With other steps in a region's folder it begins anew.
 */
@Component
class Loopgeheugen {

    private final Map<String, Ladder> perRoute = new ConcurrentHashMap<>();

    private record Ladder(Map<String, String> treden, Map<String, Loop.Gang> gangen) {}

    /** By the engine's id of the case; what is put in stays. */
    Map<String, Loop.Gang> van(String route, Map<String, String> treden) {
        return perRoute.compute(route, (naam, ladder) -> ladder != null && ladder.treden().equals(treden) ? ladder
                : new Ladder(Map.copyOf(treden), new ConcurrentReferenceHashMap<>())).gangen();
    }
}
