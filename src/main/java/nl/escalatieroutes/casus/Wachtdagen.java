package nl.escalatieroutes.casus;

import java.util.List;

/**
 * How long a child has been waiting, in calendar days of Europe/Amsterdam: a step that opened and closed on the same day
 * is 0 days, one that closed the day after is 1.
 *
 * @param totaal from the start of the first case to the end of the last one, or to today
 * @param perStap in the order in which the steps were reached first; days on which a step was open twice count once
 * @param perPartij who was waited for; where a step waits for two groups, its days count for both
 */
public record Wachtdagen(long totaal, List<PerStap> perStap, List<PerPartij> perPartij) {

    /**
     * @param stap task definition key
     * @param wachtOp the groups that the step waited for
     */
    public record PerStap(String route, String stap, int dagen, List<String> wachtOp) {}

    public record PerPartij(String groep, int dagen) {}
}
