package nl.escalatieroutes.web.historie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A part of a printed export: a heading and a table under it.
 *
 * @param uitleg sentences above the table
 * @param opdracht a command to type; empty for none
 */
record Drukdeel(String id, String kop, List<String> uitleg, List<String> opdracht, List<Kolom> kolommen, List<Rij> rijen) {

    /** @param breedte in percent */
    record Kolom(String naam, int breedte) {}

    record Rij(List<String> cellen) {

        static Rij van(Object... cellen) {
            return new Rij(Arrays.stream(cellen)
                    .map(cel -> cel == null || cel.toString().isBlank() ? "–" : cel.toString().strip())
                    .toList());
        }
    }

    static Drukdeel tabel(String kop, List<Kolom> kolommen, List<Rij> rijen) {
        return new Drukdeel(id(kop), kop, List.of(), List.of(), kolommen, rijen);
    }

    Drukdeel met(String... zinnen) {
        return new Drukdeel(id, kop, List.of(zinnen), opdracht, kolommen, rijen);
    }

    Drukdeel metOpdracht(String tekst) {
        return new Drukdeel(id, kop, uitleg, List.of(tekst), kolommen, rijen);
    }

    private static String id(String kop) {
        return kop.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
