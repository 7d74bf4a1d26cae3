package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.route.Trede;

/** The ladder of a route with the step where a case stands; what the steps are, the region says. */
final class Ladder {

    private final List<Trede> treden;

    private Ladder(List<Trede> treden) {
        this.treden = treden;
    }

    /**
     * @param stand how the case stands to this step, in words
     * @param hier whether the case stands here now
     */
    record Sport(String naam, String stand, String stijl, boolean hier) {}

    /**
     * A task that is on no step leaves the case where it stood.
     *
     * @param gebeurtenissen what happened in the case, in order
     * @param open task definition keys of the open tasks
     */
    static List<Sport> van(List<Trede> treden, List<Gebeurtenis> gebeurtenissen, Set<String> open, boolean loopt) {
        return new Ladder(treden).sporten(gebeurtenissen, open, loopt);
    }

    private List<Sport> sporten(List<Gebeurtenis> gebeurtenissen, Set<String> open, boolean loopt) {
        List<Integer> gelopen = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() == Gebeurtenis.Soort.STAP)
                .flatMap(gebeurtenis -> tredenMet(Set.of(gebeurtenis.stap())).stream())
                .toList();
        Set<Integer> hier = loopt ? tredenMet(open) : Set.of();
        if (hier.isEmpty() && !gelopen.isEmpty()) {
            hier = Set.of(gelopen.get(gelopen.size() - 1));
        }
        Set<Integer> bereikt = new TreeSet<>(gelopen);
        bereikt.addAll(hier);
        int hoogste = bereikt.stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<Sport> sporten = new ArrayList<>();
        for (int i = 0; i < treden.size(); i++) {
            if (bereikt.contains(i)) {
                sporten.add(hier.contains(i) ? hier(treden.get(i), loopt) : sport(i, "geweest", "geweest"));
            } else if (!treden.get(i).alleenAlsBereikt()) {
                sporten.add(i < hoogste ? sport(i, "overgeslagen", "straks") : sport(i, "nog niet", "straks"));
            }
        }
        return sporten;
    }

    private static Sport hier(Trede trede, boolean loopt) {
        return loopt
                ? new Sport(trede.naam(), "hier staat de casus", "hier", true)
                : new Sport(trede.naam(), "hier is de casus geëindigd", "geweest", false);
    }

    private Sport sport(int i, String stand, String stijl) {
        return new Sport(treden.get(i).naam(), stand, stijl, false);
    }

    private Set<Integer> tredenMet(Set<String> taken) {
        return IntStream.range(0, treden.size())
                .filter(i -> treden.get(i).taken().stream().anyMatch(taken::contains))
                .boxed()
                .collect(Collectors.toSet());
    }
}
