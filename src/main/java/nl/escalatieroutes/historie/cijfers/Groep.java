package nl.escalatieroutes.historie.cijfers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cases that are counted together. A case number is a person: two cases under one number are one. */
final class Groep {

    private final List<Loop> leden;
    private final int personen;

    Groep(List<Loop> leden) {
        this.leden = List.copyOf(leden);
        Set<String> nummers = new HashSet<>();
        leden.forEach(loop -> nummers.add(loop.casusnummer()));
        this.personen = nummers.size();
    }

    List<Loop> leden() {
        return leden;
    }

    int casussen() {
        return leden.size();
    }

    int personen() {
        return personen;
    }

    /** Whether there are persons in it, but so few that the number is not shown. */
    boolean isKlein() {
        return !leden.isEmpty() && personen < Aantal.MINSTE;
    }

    Groep en(Groep andere) {
        List<Loop> alle = new ArrayList<>(leden);
        alle.addAll(andere.leden);
        return new Groep(alle);
    }

    Groep zonder(Groep deel) {
        Set<Loop> weg = new HashSet<>(deel.leden);
        return new Groep(leden.stream().filter(loop -> !weg.contains(loop)).toList());
    }
}
