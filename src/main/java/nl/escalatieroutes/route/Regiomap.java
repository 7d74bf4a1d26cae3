package nl.escalatieroutes.route;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A region folder as it stands on disk or in the jar.
 *
 * @param naam the name of the folder, which is the name of the region for programs
 * @param bestanden contents by name relative to the folder, with {@code /} between the parts
 */
record Regiomap(String naam, SortedMap<String, byte[]> bestanden) {

    static final String INSTELLINGEN = "route.yaml";

    Regiomap(String naam, Map<String, byte[]> bestanden) {
        this(naam, Collections.unmodifiableSortedMap(new TreeMap<>(bestanden)));
    }

    Regiomap {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("a region folder has a name");
        }
    }
}
