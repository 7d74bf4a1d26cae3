package nl.escalatieroutes.historie.cijfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Splits cases into groups that add up. A group of fewer than five persons is not shown, and not broken down. Where one is
 * hidden, others are hidden with it until their sum tells nothing of each of them; that sum is shown instead, so that
 * subtracting from the total gives no more than that. A group is hidden whole: nobody sees why.
 */
final class Uitsplitsing {

    private static final String SAMENGENOMEN = Aantal.KLEIN + ", of samengenomen";

    private final int totaal;

    /** @param totaal the number of all cases, which the shares are of */
    Uitsplitsing(int totaal) {
        this.totaal = totaal;
    }

    /**
     * @param groepen by name, in the order in which they are shown; each case in one of them
     * @param verder how a group of that name that is shown is split further
     */
    List<Knoop> van(Map<String, Groep> groepen, BiFunction<String, Groep, List<Knoop>> verder) {
        Set<String> verborgen = verborgen(groepen);
        List<Knoop> knopen = new ArrayList<>();
        groepen.forEach((naam, groep) -> knopen.add(verborgen.contains(naam)
                ? new Knoop(naam, Aantal.verborgen(SAMENGENOMEN), null, false, List.of())
                : new Knoop(naam, Aantal.van(groep.casussen()), aandeel(groep), false,
                        groep.casussen() == 0 ? List.of() : verder.apply(naam, groep))));
        if (!verborgen.isEmpty()) {
            Groep samen = verborgen.stream().map(groepen::get).reduce(Groep::en).orElseThrow();
            knopen.add(new Knoop("Samengenomen", Aantal.van(samen), samen.isKlein() ? null : aandeel(samen), true, List.of()));
        }
        return knopen;
    }

    /** The groups by what a function says of each case; those in {@code volgorde} first, also where they are empty. */
    static Map<String, Groep> per(Groep groep, List<String> volgorde, Function<Loop, String> naam) {
        Map<String, List<Loop>> leden = new LinkedHashMap<>();
        volgorde.forEach(eerst -> leden.put(eerst, new ArrayList<>()));
        groep.leden().forEach(loop -> leden.computeIfAbsent(naam.apply(loop), nieuw -> new ArrayList<>()).add(loop));
        Map<String, Groep> groepen = new LinkedHashMap<>();
        leden.forEach((sleutel, lijst) -> groepen.put(sleutel, new Groep(lijst)));
        return groepen;
    }

    private static Set<String> verborgen(Map<String, Groep> groepen) {
        Set<String> verborgen = new LinkedHashSet<>();
        groepen.forEach((naam, groep) -> {
            if (groep.isKlein()) {
                verborgen.add(naam);
            }
        });
        List<String> rest = groepen.keySet().stream()
                .filter(naam -> !verborgen.contains(naam) && groepen.get(naam).casussen() > 0)
                .sorted(Comparator.comparingInt(naam -> groepen.get(naam).personen()))
                .toList();
        for (String naam : rest) {
            if (verborgen.isEmpty() || zegtNiets(verborgen, groepen)) {
                break;
            }
            verborgen.add(naam);
        }
        return verborgen;
    }

    /** Of one group the sum is the number; of k groups with k persons it is known that each has one. */
    private static boolean zegtNiets(Set<String> verborgen, Map<String, Groep> groepen) {
        int personen = verborgen.stream().map(groepen::get).reduce(Groep::en).map(Groep::personen).orElse(0);
        return verborgen.size() > 1 && personen >= Aantal.MINSTE && personen > verborgen.size();
    }

    private Double aandeel(Groep groep) {
        return totaal == 0 ? null : Math.round(1000.0 * groep.casussen() / totaal) / 1000.0;
    }
}
