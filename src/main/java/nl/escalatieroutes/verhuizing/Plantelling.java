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

/** Adds up what would become of cases: the lines of a plan. */
final class Plantelling {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int MEESTE_VOORBEELDEN = 20;

    private final Map<Soort, Map<String, Integer>> soorten = new LinkedHashMap<>();
    private final Map<List<String>, Integer> blijvers = new LinkedHashMap<>();

    private record Soort(
            String van, String naar, String termijnVoor, String termijnNa, Verhuisdestap.Reden reden) {}

    void verhuist(List<Verhuisdestap> stappen) {
        stappen.forEach(stap -> soorten.computeIfAbsent(soort(stap), nieuweSoort -> new TreeMap<>())
                .merge(datums(stap), 1, Integer::sum));
    }

    /** @param stappen where the case stands, for people */
    void blijft(String stappen, String reden) {
        blijvers.merge(List.of(stappen, reden), 1, Integer::sum);
    }

    List<Verhuisplan.Stapregel> regels() {
        List<Verhuisplan.Stapregel> regels = new ArrayList<>();
        soorten.forEach((soort, datums) -> regels.add(new Verhuisplan.Stapregel(soort.van(), soort.naar(), soort.termijnVoor(),
                soort.termijnNa(), "De einddatum " + soort.reden().tekst() + ".",
                datums.entrySet().stream().filter(datum -> !datum.getKey().isEmpty()).limit(MEESTE_VOORBEELDEN)
                        .map(datum -> datum.getValue() + " x " + datum.getKey()).toList(),
                datums.values().stream().mapToInt(Integer::intValue).sum())));
        return regels;
    }

    List<Verhuisplan.Blijver> blijvers() {
        return blijvers.entrySet().stream()
                .map(blijver -> new Verhuisplan.Blijver(blijver.getKey().get(0), blijver.getKey().get(1), blijver.getValue()))
                .toList();
    }

    private static Soort soort(Verhuisdestap stap) {
        return new Soort(label(stap.van(), stap.vanNaam()), label(stap.naar(), stap.naarNaam()),
                woorden(stap.termijnVoor()), woorden(stap.termijnNa()), stap.reden());
    }

    private static String datums(Verhuisdestap stap) {
        if (stap.verstreken() != null) {
            return "de nieuwe termijn was voorbij op " + dag(stap.verstreken());
        }
        String voor = dag(stap.eindeVoor());
        String na = dag(stap.eindeNa());
        return voor.equals(na) ? "" : "van " + voor + " naar " + na;
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "geen" : DAG.format(dag);
    }

    /** A step for people: its name and its id. */
    static String label(String id, String naam) {
        return naam == null ? id : "'" + naam.replaceAll("\\s+", " ") + "' (" + id + ")";
    }

    private static String woorden(String termijn) {
        return termijn == null ? "geen termijn" : TermijnInWoorden.van(termijn);
    }
}
