package nl.escalatieroutes.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A step of the ladder of a route, as people see it with a case.
 *
 * @param naam for people, for instance {@code Stap 1. Gesprek}
 * @param taken the task definition keys that belong to it; a case stands here while, or since, one of them is open
 * @param alleenAlsBereikt whether it is shown only in cases that came there: a side road, not a rung
 * @param opgelost the outcomes of a case that was solved on this step: ids of end events; may be empty
 */
public record Trede(String naam, List<String> taken, boolean alleenAlsBereikt, List<String> opgelost) {

    @JsonCreator
    public Trede {
        taken = taken == null ? List.of() : List.copyOf(taken);
        opgelost = opgelost == null ? List.of() : List.copyOf(opgelost);
    }

    /** A step on which no case is solved. */
    public Trede(String naam, List<String> taken, boolean alleenAlsBereikt) {
        this(naam, taken, alleenAlsBereikt, List.of());
    }
}
