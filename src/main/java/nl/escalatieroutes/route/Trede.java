package nl.escalatieroutes.route;

import java.util.List;

/**
 * A step of the ladder of a route, as people see it with a case.
 *
 * @param naam for people, for instance {@code Stap 1. Gesprek}
 * @param taken the task definition keys that belong to it; a case stands here while, or since, one of them is open
 * @param alleenAlsBereikt whether it is shown only in cases that came there: a side road, not a rung
 */
public record Trede(String naam, List<String> taken, boolean alleenAlsBereikt) {

    public Trede {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }
}
