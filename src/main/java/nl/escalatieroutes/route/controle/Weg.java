package nl.escalatieroutes.route.controle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place that a case comes through, and the variables that are known there: those that some way to it sets, and those
 * that every way sets.
 */
final class Weg {

    private final List<Weg> voor = new ArrayList<>();
    private final List<Weg> halverwege = new ArrayList<>();
    private final Set<String> gezet = new HashSet<>();
    private final Set<String> misschien = new HashSet<>();
    private final Set<String> vergeten = new HashSet<>();
    private final Set<String> alles;
    private final boolean wachtOpAlles;
    private boolean isBegin;
    private Weg begin;

    private Set<String> sommige = Set.of();
    private Set<String> elke;

    /**
     * @param alles every name there is, for a place that no way leads to: that it can't be reached is another finding
     * @param wachtOpAlles whether it waits for all that come before it
     */
    Weg(Set<String> alles, boolean wachtOpAlles) {
        this.alles = alles;
        this.elke = alles;
        this.wachtOpAlles = wachtOpAlles;
    }

    /** The first place of all. */
    void begint(Set<String> namen) {
        isBegin = true;
        gezet.addAll(namen);
    }

    void komtNa(Weg eerder) {
        voor.add(eerder);
    }

    /** Comes after a place that need not have been reached: an event may end a sub-process halfway. */
    void kanKomenNa(Weg eerder) {
        halverwege.add(eerder);
    }

    void zet(Set<String> namen) {
        gezet.addAll(namen);
    }

    /** What something beside the way may have set by now. */
    void kanGezetZijn(Set<String> namen) {
        misschien.addAll(namen);
    }

    /** From here on names that were given for a while count no more, unless they were known before that began. */
    void vergeet(Set<String> namen, Weg sinds) {
        vergeten.addAll(namen);
        begin = sinds;
    }

    boolean isBereikbaar() {
        return !voor.isEmpty();
    }

    /** Whether some way to here sets it. */
    boolean kent(String naam) {
        return sommige.contains(naam);
    }

    /** Whether every way to here sets it. */
    boolean kentAltijd(String naam) {
        return elke.contains(naam);
    }

    /** Reckons anew with what is known of the places before it; returns whether that changed something. */
    boolean reken() {
        Set<String> nieuweSommige = new HashSet<>(isBereikbaar() || isBegin ? Set.of() : alles);
        voor.forEach(eerder -> nieuweSommige.addAll(eerder.sommige));
        halverwege.forEach(eerder -> nieuweSommige.addAll(eerder.sommige));
        Set<String> nieuweElke = opElke();
        for (String naam : vergeten) {
            if (begin.voor.stream().noneMatch(eerder -> eerder.kent(naam))) {
                nieuweSommige.remove(naam);
                nieuweElke.remove(naam);
            }
        }
        nieuweSommige.addAll(misschien);
        nieuweSommige.addAll(gezet);
        nieuweElke.addAll(gezet);
        boolean anders = !nieuweSommige.equals(sommige) || !nieuweElke.equals(elke);
        sommige = nieuweSommige;
        elke = nieuweElke;
        return anders;
    }

    private Set<String> opElke() {
        if (!isBereikbaar()) {
            return new HashSet<>(isBegin ? Set.of() : alles);
        }
        Set<String> namen = new HashSet<>(voor.get(0).elke);
        for (Weg eerder : voor) {
            if (wachtOpAlles) {
                namen.addAll(eerder.elke);
            } else {
                namen.retainAll(eerder.elke);
            }
        }
        return namen;
    }
}
