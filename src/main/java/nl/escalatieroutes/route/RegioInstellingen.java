package nl.escalatieroutes.route;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a region says of itself in {@code route.yaml}. The keys of the lists are slugs (lower-case letters, digits and
 * hyphens), their values are names for people, in the order of the file.
 *
 * @param naam the title of the region for people
 * @param gemeenten its municipalities
 * @param aanbieders its contracted providers; may be empty
 * @param verwijzers its referrers; may be empty
 * @param rollen the roles that its diagrams use
 * @param sluitingsdagen days that do not count as working days there, with the reason; may be empty
 * @param ladder the steps of each route from the bottom up, by process definition key; may be empty
 */
public record RegioInstellingen(
        String naam,
        Map<String, String> gemeenten,
        Map<String, String> aanbieders,
        Map<String, String> verwijzers,
        Map<String, String> rollen,
        Map<LocalDate, String> sluitingsdagen,
        Map<String, List<Trede>> ladder) {

    /** The file as it is written; dates are still text. */
    private record Bestand(
            String naam,
            Map<String, String> gemeenten,
            Map<String, String> aanbieders,
            Map<String, String> verwijzers,
            Map<String, String> rollen,
            Map<String, String> sluitingsdagen,
            Map<String, List<Trede>> ladder) {}

    /**
     * @param yaml the file, UTF-8
     * @throws IllegalArgumentException with a Dutch sentence, on a line of its own, for all that is missing, unknown or
     *     malformed
     */
    static RegioInstellingen lees(byte[] yaml) {
        Bestand bestand = YamlBestand.lees(yaml, Bestand.class);
        if (bestand == null) {
            throw new IllegalArgumentException("is leeg.");
        }
        List<String> fouten = new ArrayList<>();
        if (bestand.naam() == null || bestand.naam().isBlank()) {
            fouten.add("heeft geen naam voor de regio (naam).");
        }
        RegioInstellingen instellingen = new RegioInstellingen(
                String.valueOf(bestand.naam()).strip(),
                lijst("gemeenten", bestand.gemeenten(), true, fouten),
                lijst("aanbieders", bestand.aanbieders(), false, fouten),
                lijst("verwijzers", bestand.verwijzers(), false, fouten),
                lijst("rollen", bestand.rollen(), true, fouten),
                dagen(bestand.sluitingsdagen(), fouten),
                ladder(bestand.ladder(), fouten));
        if (!fouten.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", fouten));
        }
        return instellingen;
    }

    private static Map<String, String> lijst(
            String regel, Map<String, String> waarden, boolean verplicht, List<String> fouten) {
        if (verplicht && (waarden == null || waarden.isEmpty())) {
            fouten.add("heeft geen " + regel + ".");
        }
        Map<String, String> lijst = new LinkedHashMap<>();
        (waarden == null ? Map.<String, String>of() : waarden).forEach((slug, naam) -> {
            if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                fouten.add("heeft bij " + regel + " de sleutel '" + slug
                        + "'; een sleutel bestaat uit kleine letters, cijfers en koppeltekens.");
            }
            if (naam == null || naam.isBlank()) {
                fouten.add("heeft bij " + regel + " geen naam voor '" + slug + "'.");
            } else {
                lijst.put(slug, naam.strip());
            }
        });
        return Collections.unmodifiableMap(lijst);
    }

    private static Map<LocalDate, String> dagen(Map<String, String> waarden, List<String> fouten) {
        Map<LocalDate, String> dagen = new LinkedHashMap<>();
        (waarden == null ? Map.<String, String>of() : waarden).forEach((dag, reden) -> {
            try {
                dagen.put(LocalDate.parse(dag), reden == null || reden.isBlank() ? "sluitingsdag" : reden.strip());
            } catch (DateTimeException e) {
                fouten.add("heeft bij sluitingsdagen '" + dag
                        + "'; een dag is een bestaande datum als jjjj-mm-dd.");
            }
        });
        return Collections.unmodifiableMap(dagen);
    }

    private static Map<String, List<Trede>> ladder(Map<String, List<Trede>> waarden, List<String> fouten) {
        Map<String, List<Trede>> ladder = new LinkedHashMap<>();
        (waarden == null ? Map.<String, List<Trede>>of() : waarden).forEach((route, treden) -> {
            if (treden == null || treden.stream().anyMatch(trede -> trede == null || trede.naam() == null
                    || trede.naam().isBlank() || trede.taken().isEmpty())) {
                fouten.add("heeft bij ladder voor '" + route + "' een trede zonder naam of taken.");
            } else {
                ladder.put(route, List.copyOf(treden));
            }
        });
        return Collections.unmodifiableMap(ladder);
    }
}
