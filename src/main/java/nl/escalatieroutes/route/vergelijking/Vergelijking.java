package nl.escalatieroutes.route.vergelijking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.escalatieroutes.route.controle.Gelezen;

/** What changed between two versions of a region's folder, in words for a process owner. */
public final class Vergelijking {

    private Vergelijking() {}

    /**
     * @param oud the files of the version before; empty for the first version
     * @return Dutch sentences, in the order of importance: the route first
     */
    public static List<String> inWoorden(Map<String, byte[]> oud, Map<String, byte[]> nieuw) {
        if (oud.isEmpty()) {
            return List.of("Dit is de eerste versie.");
        }
        List<String> zinnen = new ArrayList<>();
        TreeSet<String> namen = new TreeSet<>(oud.keySet());
        namen.addAll(nieuw.keySet());
        namen.removeIf(naam -> Arrays.equals(oud.get(naam), nieuw.get(naam)));
        namen.stream().filter(Gelezen::isDiagram)
                .forEach(naam -> zinnen.addAll(Diagramvergelijking.van(naam, oud.get(naam), nieuw.get(naam))));
        namen.stream().filter(Gelezen::isBesluit)
                .forEach(naam -> zinnen.addAll(Besluitvergelijking.van(naam, oud.get(naam), nieuw.get(naam))));
        namen.stream().filter(naam -> !Gelezen.isDiagram(naam) && !Gelezen.isBesluit(naam))
                .forEach(naam -> zinnen.addAll(Bestandsvergelijking.van(naam, oud.get(naam), nieuw.get(naam))));
        return zinnen.isEmpty() ? List.of("Er is niets veranderd.") : zinnen;
    }

    /** Sentences for what is new, gone or different, by key. */
    static <T> List<String> verschil(Map<String, T> oud, Map<String, T> nieuw, Woorden<T> woorden) {
        List<String> zinnen = new ArrayList<>();
        Map<String, T> alle = new TreeMap<>(oud);
        alle.putAll(nieuw);
        for (String sleutel : alle.keySet()) {
            if (!oud.containsKey(sleutel)) {
                zinnen.add(woorden.erbij(nieuw.get(sleutel)));
            } else if (!nieuw.containsKey(sleutel)) {
                zinnen.add(woorden.weg(oud.get(sleutel)));
            } else if (!Objects.equals(oud.get(sleutel), nieuw.get(sleutel))) {
                zinnen.addAll(woorden.anders(oud.get(sleutel), nieuw.get(sleutel)));
            }
        }
        return zinnen;
    }

    /** How a kind of thing is told. */
    interface Woorden<T> {
        String erbij(T nieuw);

        String weg(T oud);

        List<String> anders(T oud, T nieuw);
    }

    /**
     * The words for what is known by its kind and name.
     *
     * @param soort how a sentence about it begins: {@code Formulier}
     */
    record Benoemd<T>(String soort, Function<T, String> naam, BiFunction<T, T, List<String>> verschil) implements Woorden<T> {

        @Override
        public String erbij(T nieuw) {
            return soort + " " + naam.apply(nieuw) + " is nieuw.";
        }

        @Override
        public String weg(T oud) {
            return soort + " " + naam.apply(oud) + " is weg.";
        }

        @Override
        public List<String> anders(T oud, T nieuw) {
            return verschil.apply(oud, nieuw);
        }
    }
}
