package nl.escalatieroutes.casus;

import java.util.List;

/**
 * What somebody may see: the cases in which one of the groups has, or had, a part.
 *
 * @param groepen the groups of the person
 * @param alles true for who reads the history of all routes
 */
public record Zicht(List<String> groepen, boolean alles) {

    public Zicht {
        groepen = List.copyOf(groepen);
    }
}
