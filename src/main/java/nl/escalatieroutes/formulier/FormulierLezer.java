package nl.escalatieroutes.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the components of a form file; what the program could not check is a mistake, never left unread. */
final class FormulierLezer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int OUDSTE_VERSIE = 16;
    private static final Set<String> TONEN = Set.of("text", "html", "image", "separator", "spacer", "table", "button");
    private static final Set<String> INVULLEN =
            Set.of("textfield", "textarea", "checkbox", "radio", "select", "datetime", "number");

    private final String naam;
    private final List<Invoerveld> velden = new ArrayList<>();
    private final Set<String> sleutels = new HashSet<>();
    private final List<String> fouten = new ArrayList<>();

    FormulierLezer(String naam) {
        this.naam = naam;
    }

    Formulier lees(byte[] json) {
        JsonNode wortel;
        try {
            // who shows the form reads it as UTF-8, and Jackson would take other encodings too
            wortel = JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException e) {
            throw fout("dit bestand is geen UTF-8. Bewaar het als UTF-8.");
        } catch (IOException e) {
            throw fout("dit is geen geldige JSON" + waar(e) + ". Open het bestand in Camunda Modeler, of zet een eerdere versie terug.");
        }
        String id = wortel.path("id").asText("");
        if (id.isBlank() || !wortel.path("components").isArray()) {
            throw fout("dit is geen formulier: het id of de lijst components ontbreekt.");
        }
        if (wortel.path("schemaVersion").asInt(0) < OUDSTE_VERSIE) {
            throw fout("schemaVersion moet " + OUDSTE_VERSIE + " of hoger zijn.");
        }
        leesAlle(wortel.path("components"), List.of());
        if (!fouten.isEmpty()) {
            throw new FormulierFout(naam, fouten);
        }
        return new Formulier(id, velden);
    }

    /** A component with a mistake does not hide those of the others. */
    private void leesAlle(JsonNode componenten, List<Feel> verbergen) {
        for (JsonNode component : componenten) {
            try {
                leesDeel(component, verbergen);
            } catch (FormulierFout e) {
                fouten.addAll(e.meldingen());
            }
        }
    }

    private void leesDeel(JsonNode component, List<Feel> verbergen) {
        String type = component.path("type").asText("");
        List<Feel> metEigen = metEigenConditie(component, verbergen);
        if (type.equals("group")) {
            if (!component.path("path").asText("").isBlank()) {
                throw fout("een groep met een eigen pad kan niet; maak path leeg.");
            }
            leesAlle(component.path("components"), metEigen);
        } else if (INVULLEN.contains(type)) {
            leesVeld(component, type, metEigen);
        } else if (!TONEN.contains(type)) {
            throw fout("het onderdeel '" + type + "' " + plaats(component) + " kan hier niet. Gebruik "
                    + "textfield, textarea, checkbox, radio, select, datetime, number, group, text of html.");
        }
    }

    private void leesVeld(JsonNode component, String type, List<Feel> verbergen) {
        String sleutel = component.path("key").asText("");
        if (!sleutel.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            throw fout("het veld " + plaats(component) + " heeft geen sleutel van letters en cijfers (key).");
        }
        if (isAan(component, "readonly") || isAan(component, "disabled")) {
            return;
        }
        if (!sleutels.add(sleutel)) {
            throw fout("de sleutel '" + sleutel + "' komt twee keer voor.");
        }
        velden.add(new VeldLezer(this, component, type).lees(sleutel, verbergen));
    }

    private boolean isAan(JsonNode component, String vlag) {
        JsonNode waarde = component.path(vlag);
        if (waarde.isTextual()) {
            throw fout(vlag + " " + plaats(component) + " moet true of false zijn, geen uitdrukking.");
        }
        return waarde.asBoolean(false);
    }

    private List<Feel> metEigenConditie(JsonNode component, List<Feel> verbergen) {
        JsonNode conditie = component.path("conditional").path("hide");
        if (conditie.isMissingNode() || conditie.isNull() || conditie.asText().isBlank()) {
            return verbergen;
        }
        List<Feel> samen = new ArrayList<>(verbergen);
        samen.add(feel(component, conditie.asText(), "conditional.hide"));
        return samen;
    }

    Feel feel(JsonNode component, String tekst, String waar) {
        try {
            return Feel.lees(tekst);
        } catch (IllegalArgumentException e) {
            throw fout(waar + " " + plaats(component) + " is geen geldige FEEL: '" + tekst + "'.");
        }
    }

    FormulierFout fout(String melding) {
        return new FormulierFout(naam, melding);
    }

    static String plaats(JsonNode component) {
        String sleutel = component.path("key").asText("");
        return "bij '" + (sleutel.isEmpty() ? component.path("id").asText("een veld zonder id") : sleutel) + "'";
    }

    private static String waar(IOException fout) {
        return fout instanceof JsonProcessingException json && json.getLocation() != null
                ? " (bij regel " + json.getLocation().getLineNr() + ", teken " + json.getLocation().getColumnNr() + ")"
                : "";
    }
}
