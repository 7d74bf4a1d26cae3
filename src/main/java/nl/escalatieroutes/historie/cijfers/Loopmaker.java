package nl.escalatieroutes.historie.cijfers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Wachttijd;
import nl.escalatieroutes.toegang.Groepen;

/** Puts together how one case went, event by event. Waiting days are reckoned as on the page of the case. */
class Loopmaker {

    private final Casus casus;
    private final Map<String, String> treden;
    private final LocalDate vandaag;
    private final List<Gebeurtenis> opTreden = new ArrayList<>();
    private final Map<String, List<String>> openTaken = new HashMap<>();
    private final Set<String> overschreden = new TreeSet<>();
    private String trede;

    Loopmaker(Casus casus, Map<String, String> treden, LocalDate vandaag) {
        this.casus = casus;
        this.treden = treden;
        this.vandaag = vandaag;
    }

    /** @param wachtOp groups, separated by commas; null where the case does not wait */
    void neemOp(String soort, String stap, OffsetDateTime moment, String wachtOp) {
        List<String> groepen = wachtOp == null ? List.of() : List.of(wachtOp.split(","));
        if (soort.equals(Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN.code())) {
            // A lead time over the whole route is held by whoever has a task now.
            (openTaken.containsKey(stap) ? List.of(openTaken.get(stap)) : List.copyOf(openTaken.values()))
                    .forEach(houders -> houders.stream().map(Groepen::rol).forEach(overschreden::add));
        } else if (!groepen.isEmpty() && stap != null) {
            boolean begint = soort.equals(Gebeurtenis.Soort.STAP.code());
            if (begint) {
                openTaken.put(stap, groepen);
                trede = treden.getOrDefault(stap, trede);
            } else {
                openTaken.remove(stap);
            }
            if (treden.containsKey(stap)) {
                opTreden.add(new Gebeurtenis(casus.id(), moment,
                        begint ? Gebeurtenis.Soort.STAP : Gebeurtenis.Soort.BESLUIT, treden.get(stap), "", null, "", null,
                        List.of(), List.of(wachtOp)));
            }
        }
    }

    Loop.Gang maak() {
        Set<String> nogOp = new HashSet<>();
        if (casus.loopt()) {
            openTaken.keySet().forEach(taak -> nogOp.add(treden.get(taak)));
        }
        Map<String, Integer> dagen = new LinkedHashMap<>();
        Wachttijd.reken(List.of(new Wachttijd.Gelopen(casus, opTreden)), vandaag).perStap().stream()
                .filter(stap -> !nogOp.contains(stap.stap()))
                .forEach(stap -> dagen.put(stap.stap(), stap.dagen()));
        return new Loop.Gang(trede, dagen, overschreden);
    }
}
