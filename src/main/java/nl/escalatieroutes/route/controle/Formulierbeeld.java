package nl.escalatieroutes.route.controle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form shows beside what it asks: texts with variables in them, fields that are only shown, conditions.
 *
 * @param bestand the name of its file
 * @param delen its components, those inside groups too
 */
record Formulierbeeld(String bestand, List<Deel> delen) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INVULPLEK = Pattern.compile("\\{\\{\\s*(?:#if\\s|#loop\\s)?\\s*(.*?)\\s*}}", Pattern.DOTALL);

    /**
     * A component.
     *
     * @param label how people know it: its label and id
     * @param sleutel the variable that it asks or shows; may be empty
     * @param vraagt whether somebody fills it in
     * @param feel the expressions in it: conditions, requirements, and what stands between double braces
     * @param opties the values to choose from
     * @param eigenschappen form-js's custom properties
     */
    record Deel(String label, String sleutel, boolean vraagt, List<String> feel, Set<String> opties,
            Map<String, String> eigenschappen) {}

    /** All forms of a folder that are JSON, by their id. */
    static Map<String, Formulierbeeld> alle(Map<String, byte[]> bestanden) {
        Map<String, Formulierbeeld> beelden = new TreeMap<>();
        bestanden.forEach((bestand, inhoud) -> {
            if (bestand.endsWith(".form")) {
                lees(inhoud).ifPresent(wortel -> {
                    List<Deel> delen = new ArrayList<>();
                    verzamel(wortel.path("components"), delen);
                    beelden.put(wortel.path("id").asText(""), new Formulierbeeld(bestand, delen));
                });
            }
        });
        return beelden;
    }

    /** What a part without a label is called by who makes the form. */
    private static String soort(String type) {
        return switch (type) {
            case "text", "html" -> "tekst";
            case "group" -> "groep";
            case "separator" -> "streep";
            default -> type;
        };
    }

    Optional<Deel> vraag(String sleutel) {
        return delen.stream().filter(deel -> deel.vraagt() && deel.sleutel().equals(sleutel)).findFirst();
    }

    private static Optional<JsonNode> lees(byte[] inhoud) {
        try {
            return Optional.of(JSON.readTree(inhoud));
        } catch (IOException e) {
            // said already by who reads the form as a contract
            return Optional.empty();
        }
    }

    private static void verzamel(JsonNode componenten, List<Deel> delen) {
        for (JsonNode component : componenten) {
            delen.add(deel(component));
            verzamel(component.path("components"), delen);
        }
    }

    private static Deel deel(JsonNode component) {
        String sleutel = component.path("key").asText("");
        String naam = component.path("label").asText(component.path("dateLabel").asText(soort(component.path("type").asText(""))));
        boolean toont = component.path("disabled").asBoolean(false) || component.path("readonly").asBoolean(false);
        Set<String> opties = new LinkedHashSet<>();
        component.path("values").forEach(optie -> opties.add(optie.path("value").asText("")));
        Map<String, String> eigenschappen = new TreeMap<>();
        component.path("properties").properties().forEach(e -> eigenschappen.put(e.getKey(), e.getValue().asText("")));
        return new Deel("'" + naam + "' (" + (sleutel.isEmpty() ? component.path("id").asText("zonder id") : sleutel) + ")",
                sleutel, !sleutel.isEmpty() && !toont, feel(component, eigenschappen), opties, eigenschappen);
    }

    private static List<String> feel(JsonNode component, Map<String, String> eigenschappen) {
        List<String> feel = new ArrayList<>();
        String verbergen = component.path("conditional").path("hide").asText("");
        if (!verbergen.isBlank()) {
            feel.add(verbergen);
        }
        if (eigenschappen.containsKey("eis")) {
            feel.add(eigenschappen.get("eis"));
        }
        for (String veld : List.of("text", "content", "label", "description")) {
            String tekst = component.path(veld).asText("");
            if (tekst.startsWith("=")) {
                feel.add(tekst);
            }
            for (Matcher plek = INVULPLEK.matcher(tekst); plek.find(); ) {
                if (!plek.group(1).startsWith("/")) {
                    feel.add(plek.group(1));
                }
            }
        }
        return feel;
    }
}
