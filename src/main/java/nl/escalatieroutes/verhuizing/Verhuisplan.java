package nl.escalatieroutes.verhuizing;

import java.util.List;
import java.util.Map;

/**
 * What would become of the cases on one version of a route if they were moved to the version in service. It holds numbers
 * and steps, no cases: who owns the processes sees no more. Of many cases it looks at some in each step; the move itself
 * judges each of them.
 *
 * @param volgnummer how many moves between these versions were approved before; names the plan when it is approved
 * @param bekeken how many cases were looked at
 * @param plaatsen where the cases stand
 * @param stappen what moves, of the cases that were looked at,
 *     one line for each step and what becomes of its lead time
 * @param blijvers what can't be moved, of the cases that were looked at, and why
 * @param bezig how many were not looked at, as somebody worked in them; the move itself tries them too
 * @param teKiezen steps of the older version where cases stand and that the newer one does not have: id and name
 * @param keuzes steps of the newer version to go on as: id and name
 * @param gekozen which step goes on as which other one
 */
public record Verhuisplan(
        Achterblijvers paar,
        long volgnummer,
        int bekeken,
        List<Plaats> plaatsen,
        List<Stapregel> stappen,
        List<Blijver> blijvers,
        int bezig,
        Map<String, String> teKiezen,
        Map<String, String> keuzes,
        Map<String, String> gekozen) {

    /**
     * @param van name and id of the step where cases stand
     * @param termijnVoor its lead time in words
     * @param einddatum what becomes of the due dates, in words
     * @param voorbeelden due dates before and after, with how often: {@code 3 x van 01-02-2027 naar 08-02-2027}; or when a
     *     new lead time would have ended that comes too late for these cases
     */
    public record Stapregel(
            String van, String naar, String termijnVoor, String termijnNa, String einddatum, List<String> voorbeelden, int aantal) {}

    public record Blijver(String stap, String reden, int aantal) {}

    /**
     * @param stap name and id of the element where cases stand
     * @param aantal how many stand there
     * @param bekeken how many of them were looked at
     */
    public record Plaats(String stap, long aantal, int bekeken) {}

    /** How many cases would move; at most, where {@linkplain #isSteekproef() not all were looked at}. */
    public int aantalTeVerhuizen() {
        return (int) paar.aantal() - blijvers.stream().mapToInt(Blijver::aantal).sum();
    }

    /** Whether there are more cases than were looked at; those that were busy aside. */
    public boolean isSteekproef() {
        return paar.aantal() > bekeken + bezig;
    }
}
