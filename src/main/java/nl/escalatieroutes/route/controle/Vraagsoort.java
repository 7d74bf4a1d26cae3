package nl.escalatieroutes.route.controle;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;

/** What kind of answer the forms of a folder ask for. */
final class Vraagsoort {

    private Vraagsoort() {}

    /** The variables that forms ask for, and every one of those in such a way. */
    static Set<String> steeds(Gelezen gelezen, Predicate<Soort> zo) {
        Set<String> steeds = new HashSet<>();
        Set<String> anders = new HashSet<>();
        for (Formulier formulier : gelezen.inhoud().formulieren().values()) {
            formulier.velden().forEach(veld -> (zo.test(veld.soort()) ? steeds : anders).add(veld.sleutel()));
        }
        steeds.removeAll(anders);
        return steeds;
    }
}
