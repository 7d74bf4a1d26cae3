package nl.escalatieroutes.historie.cijfers;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Remembers which way ended cases went, by the month in which they started, so that numbers over many cases need not read all that
 * happened in them each time. What is remembered is given up where memory is needed for something else. With other steps in a region's
 * folder it begins anew.
 */
@Component
class Loopgeheugen {

    private final Map<String, Ladder> perRoute = new ConcurrentHashMap<>();

    private record Ladder(Map<String, String> treden, Map<YearMonth, Maand> maanden) {}

    /**
     * What was read of the ended cases that started in a month.
     *
     * @param stand by which to know whether one has ended, or was removed, since
     * @param lopen in the order in which they started
     */
    record Maand(Stand stand, List<Loop> lopen) {

        Maand {
            lopen = List.copyOf(lopen);
        }
    }

    /**
     * How many ended cases there are, and when the last of them ended. Ended cases stay as they are: where one ended since, its end is
     * later than that of all others; where cases were only removed, there are fewer.
     *
     * @param laatste null where there are none
     */
    record Stand(long aantal, OffsetDateTime laatste) {}

    /** What is put in stays. */
    Map<YearMonth, Maand> van(String route, Map<String, String> treden) {
        return perRoute.compute(route, (naam, ladder) -> ladder != null && ladder.treden().equals(treden) ? ladder
                : new Ladder(Map.copyOf(treden), new ConcurrentReferenceHashMap<>())).maanden();
    }
}
