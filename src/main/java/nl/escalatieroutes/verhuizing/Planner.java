package nl.escalatieroutes.verhuizing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.escalatieroutes.proces.verhuizing.Verhuisdestap;
import nl.escalatieroutes.route.vergelijking.TermijnInWoorden;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Makes the plan for a pair of versions: what would become of each running case, told in numbers. */
@Component
class Planner {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int MEESTE_VOORBEELDEN = 20;

    private final Versieparen paren;
    private final Verhuizer verhuizer;

    Planner(Versieparen paren, Verhuizer verhuizer) {
        this.paren = paren;
        this.verhuizer = verhuizer;
    }

    private record Soort(
            String van, String naar, String termijnVoor, String termijnNa, Verhuisdestap.Reden reden) {}

    Verhuisplan plan(Versiepaar paar, Map<String, String> gekozen) {
        MigrationPlan plan = paren.plan(paar.vanDefinitie(), paar.naarDefinitie(), gekozen);
        Map<String, String> oud = paren.stappen(paar.vanDefinitie());
        Map<String, String> nieuw = paren.stappen(paar.naarDefinitie());
        Map<Soort, Map<String, Integer>> soorten = new LinkedHashMap<>();
        Map<List<String>, Integer> blijvers = new LinkedHashMap<>();
        Map<String, String> teKiezen = new TreeMap<>();
        for (String instantie : paren.instanties(paar.vanDefinitie())) {
            try {
                verhuizer.proef(instantie, plan, paar).forEach(stap -> soorten
                        .computeIfAbsent(soort(stap), nieuweSoort -> new TreeMap<>())
                        .merge(datums(stap), 1, Integer::sum));
            } catch (NietTeVerhuizen e) {
                e.redenen().keySet().stream().filter(oud::containsKey).filter(stap -> !nieuw.containsKey(stap))
                        .forEach(stap -> teKiezen.put(stap, oud.get(stap)));
                String stappen = String.join(", ", e.redenen().keySet().stream().map(stap -> label(stap, oud.get(stap))).toList());
                blijvers.merge(List.of(stappen, e.getMessage()), 1, Integer::sum);
            }
        }
        gekozen.keySet().forEach(stap -> teKiezen.put(stap, oud.get(stap)));
        return new Verhuisplan(paren.geteld(paar), regels(soorten), blijvers.entrySet().stream()
                .map(blijver -> new Verhuisplan.Blijver(blijver.getKey().get(0), blijver.getKey().get(1), blijver.getValue()))
                .toList(), teKiezen, nieuw, gekozen);
    }

    private static List<Verhuisplan.Stapregel> regels(Map<Soort, Map<String, Integer>> soorten) {
        List<Verhuisplan.Stapregel> regels = new ArrayList<>();
        soorten.forEach((soort, datums) -> regels.add(new Verhuisplan.Stapregel(soort.van(), soort.naar(), soort.termijnVoor(),
                soort.termijnNa(), "De einddatum " + soort.reden().tekst() + ".",
                datums.entrySet().stream().filter(datum -> !datum.getKey().isEmpty()).limit(MEESTE_VOORBEELDEN)
                        .map(datum -> datum.getValue() + " x " + datum.getKey()).toList(),
                datums.values().stream().mapToInt(Integer::intValue).sum())));
        return regels;
    }

    private static Soort soort(Verhuisdestap stap) {
        return new Soort(label(stap.van(), stap.vanNaam()), label(stap.naar(), stap.naarNaam()),
                woorden(stap.termijnVoor()), woorden(stap.termijnNa()), stap.reden());
    }

    private static String datums(Verhuisdestap stap) {
        String voor = dag(stap.eindeVoor());
        String na = dag(stap.eindeNa());
        if (stap.verstreken() != null) {
            return "de nieuwe termijn was voorbij op " + dag(stap.verstreken());
        }
        return voor.equals(na) ? "" : "van " + voor + " naar " + na;
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "geen" : DAG.format(dag);
    }

    static String label(String id, String naam) {
        return naam == null ? id : "'" + naam.replaceAll("\\s+", " ") + "' (" + id + ")";
    }

    private static String woorden(String termijn) {
        return termijn == null ? "geen termijn" : TermijnInWoorden.van(termijn);
    }
}
