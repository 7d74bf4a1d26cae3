package nl.escalatieroutes.casus;

import java.util.List;

/**
 * A case that was started from another one under the same number.
 *
 * @param casusId the case that was started
 * @param hoofdId the case that started it, and waits for it
 * @param terug names of the variables that the main case gets back at the end
 */
public record Koppeling(String casusId, String hoofdId, List<String> terug) {

    public Koppeling {
        terug = List.copyOf(terug);
    }
}
