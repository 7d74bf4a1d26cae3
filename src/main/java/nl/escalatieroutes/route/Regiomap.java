package nl.escalatieroutes.route;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A region folder as it stands on disk or in the jar.
 *
 * @param naam the name of the folder, which is the name of the region for programs
 * @param bestanden contents by name relative to the folder, with {@code /} between the parts
 */
public record Regiomap(String naam, SortedMap<String, byte[]> bestanden) {

    public static final String INSTELLINGEN = "route.yaml";
    /** What a folder can be called: it stands in addresses, and tells regions apart on any disk. */
    public static final Pattern NAAM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public Regiomap(String naam, Map<String, byte[]> bestanden) {
        this(naam, Collections.unmodifiableSortedMap(new TreeMap<>(bestanden)));
    }

    public Regiomap {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("a region folder has a name");
        }
    }

    /** Equal for folders with the same files, as hexadecimal digits. */
    public String vingerafdruk() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            bestanden.forEach((naamVanBestand, inhoud) -> {
                som.update((naamVanBestand + '\0' + inhoud.length + '\0').getBytes(StandardCharsets.UTF_8));
                som.update(inhoud);
            });
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
