package nl.escalatieroutes.historie.cijfers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cases that are counted together. A case number is a person: two cases under one number are one. */
final class Groep {

    private final List<Loop> leden;

    Groep(List<Loop> leden) {
        this.leden = List.copyOf(leden);
    }

    List<Loop> leden() {
        return leden;
    }

    int casussen() {
        return leden.size();
    }

    int personen() {
        return (int) personen(leden.stream()).count();
    }

    /** Whether there are persons in it, but so few that the number is not shown. */
    boolean isKlein() {
        return isKlein(leden.stream());
    }

    /** Whether those of this group that are not in a part of it are persons, but too few to show their number. */
    boolean heeftKleineRest(Groep deel) {
        Set<Loop> weg = new HashSet<>(deel.leden);
        return isKlein(leden.stream().filter(loop -> !weg.contains(loop)));
    }

    Groep en(Groep andere) {
        List<Loop> alle = new ArrayList<>(leden);
        alle.addAll(andere.leden);
        return new Groep(alle);
    }

    /** Looks no further than is needed to know: groups are large, and there are many. */
    private static boolean isKlein(Stream<Loop> lopen) {
        long personen = personen(lopen).limit(Aantal.MINSTE).count();
        return personen > 0 && personen < Aantal.MINSTE;
    }

    private static Stream<String> personen(Stream<Loop> lopen) {
        return lopen.map(Loop::casusnummer).distinct();
    }
}
