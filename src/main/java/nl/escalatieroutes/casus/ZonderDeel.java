package nl.escalatieroutes.casus;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The groups that stand above the routes and never have a part in a case, whatever a diagram says: who edits or reads all
 * routes must not be able to let themselves into a case by it (contract, 'Groups and demo people').
 */
public final class ZonderDeel {

    /** The roles, in alphabetical order; with a place ({@code auditor.roosendaal}) they are the same to us. */
    public static final Set<String> ROLLEN = Collections.unmodifiableSet(
            new TreeSet<>(Set.of("auditor", "camunda-admin", "proceseigenaar")));

    private ZonderDeel() {}

    /** Whether a group, with or without a place, is of a role without a part. */
    public static boolean is(String groep) {
        int punt = groep.indexOf('.');
        return ROLLEN.contains((punt < 0 ? groep : groep.substring(0, punt)).strip());
    }

    /** @throws GroepZonderDeel where one of the groups can't have a part in a case */
    public static void weiger(Collection<String> groepen) {
        groepen.stream().filter(ZonderDeel::is).findFirst().ifPresent(groep -> {
            throw new GroepZonderDeel(groep);
        });
    }
}
