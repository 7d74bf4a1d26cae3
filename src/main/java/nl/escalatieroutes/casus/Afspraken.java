package nl.escalatieroutes.casus;

import java.util.List;
import java.util.Optional;

/** Due dates that parties changed in agreement, as the timeline has them. */
public final class Afspraken {

    private Afspraken() {}

    /**
     * The agreement on the due date that a step has now; also one from before its case moved to another version of the route,
     * and the step went on under another name or for other people.
     *
     * @param stap task definition key as it is now
     * @param gebeurtenissen of one case, in the order in which they happened
     * @return empty where the due date was reckoned by the rules, or the step has none
     */
    public static Optional<Gebeurtenis> van(String stap, List<Gebeurtenis> gebeurtenissen) {
        for (int i = gebeurtenissen.size() - 1; i >= 0; i--) {
            Gebeurtenis gebeurtenis = gebeurtenissen.get(i);
            if (!stap.equals(gebeurtenis.stap())) {
                continue;
            }
            if (gebeurtenis.soort() == Gebeurtenis.Soort.TERMIJN_GEWIJZIGD) {
                return Optional.of(gebeurtenis);
            }
            if (gebeurtenis.soort() == Gebeurtenis.Soort.STAP) {
                return i == 0 ? Optional.empty()
                        : vervolg(gebeurtenissen.get(i - 1), gebeurtenis, gebeurtenissen.subList(0, i - 1));
            }
            if (gebeurtenis.soort() == Gebeurtenis.Soort.VERHUISD) {
                // reckoned anew, or gone, by a move
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A move ends a step and lets it go on right after that, with the very lead time that it had. */
    private static Optional<Gebeurtenis> vervolg(Gebeurtenis einde, Gebeurtenis begin, List<Gebeurtenis> ervoor) {
        if (einde.soort() != Gebeurtenis.Soort.STAP_VERVALLEN || begin.termijn() == null) {
            return Optional.empty();
        }
        return van(einde.stap(), ervoor).filter(afspraak -> begin.termijn().equals(afspraak.termijn()));
    }
}
