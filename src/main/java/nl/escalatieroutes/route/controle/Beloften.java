package nl.escalatieroutes.route.controle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.route.YamlBestand;

/**
 * The names that a region promised to others in {@code contract.yaml}: its routes with their start fields, the actions
 * that parties have, tasks with their fields, and outcomes.
 */
record Beloften(Map<String, Route> routes) {

    static final String BESTAND = "contract.yaml";
    private static final Map<Soort, String> NAMEN = Map.of(Soort.TEKST, "tekst", Soort.JA_NEE, "ja-nee",
            Soort.KEUZE, "keuze", Soort.DATUM, "datum", Soort.GETAL, "getal");

    /**
     * A route, by its process key.
     *
     * @param acties the messages that parties can send: intrekken and the like
     * @param start the fields of the start form; null where nothing was promised of it
     * @param taken the fields of each task, by its id
     * @param uitkomsten the ids of end events
     */
    record Route(List<String> acties, Map<String, JsonNode> start, Map<String, Map<String, JsonNode>> taken,
            List<String> uitkomsten) {

        Route {
            acties = acties == null ? List.of() : acties;
            start = start == null ? Map.of() : start;
            taken = taken == null ? Map.of() : taken;
            uitkomsten = uitkomsten == null ? List.of() : uitkomsten;
        }
    }

    /**
     * @param yaml the file, UTF-8
     * @throws IllegalArgumentException with a Dutch sentence for what can't be read
     */
    static Beloften lees(byte[] yaml) {
        Beloften beloften = YamlBestand.lees(yaml, Beloften.class);
        if (beloften == null || beloften.routes() == null) {
            throw new IllegalArgumentException("heeft geen routes.");
        }
        beloften.routes().forEach((sleutel, route) -> {
            if (route == null) {
                throw new IllegalArgumentException("zegt niets over de route '" + sleutel + "'.");
            }
        });
        return new Beloften(new TreeMap<>(beloften.routes()));
    }

    /** A kind of field as the file and people name it. */
    static String naam(Soort soort) {
        return NAMEN.get(soort);
    }

    static Set<String> soorten() {
        return Set.copyOf(NAMEN.values());
    }
}
