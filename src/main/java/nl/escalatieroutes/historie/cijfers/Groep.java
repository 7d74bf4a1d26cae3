package nl.escalatieroutes.historie.cijfers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases that are counted together. A case number is a person: two cases under one number are one. */
record Groep(List<Loop> leden) {

    Groep {
        leden = List.copyOf(leden);
    }

    int casussen() {
        return leden.size();
    }

    int personen() {
        return nummers().size();
    }

    /** Whether there are persons in it, but so few that the number is not shown. */
    boolean isKlein() {
        return !leden.isEmpty() && personen() < Aantal.MINSTE;
    }

    Groep en(Groep andere) {
        List<Loop> alle = new ArrayList<>(leden);
        alle.addAll(andere.leden);
        return new Groep(alle);
    }

    Groep zonder(Groep deel) {
        Set<Loop> weg = new LinkedHashSet<>(deel.leden);
        return new Groep(leden.stream().filter(loop -> !weg.contains(loop)).toList());
    }

    private Set<String> nummers() {
        return leden.stream().map(Loop::casusnummer).collect(Collectors.toSet());
    }
}
