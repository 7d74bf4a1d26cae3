package nl.escalatieroutes.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one component of a form that takes an answer. */
final class VeldLezer {

    private final FormulierLezer formulier;
    private final JsonNode component;
    private final String type;
    private final JsonNode regels;

    VeldLezer(FormulierLezer formulier, JsonNode component, String type) {
        this.formulier = formulier;
        this.component = component;
        this.type = type;
        this.regels = component.path("validate");
    }

    Invoerveld lees(String sleutel, List<Feel> verbergen) {
        boolean verplicht = regels.path("required").asBoolean(false);
        List<Optie> opties = type.equals("radio") || type.equals("select") ? opties() : List.of();
        Soort soort = soort(opties);
        JsonNode eigen = component.path("properties");
        String eis = eigen.path("eis").asText("");
        String melding = eigen.path("melding").asText("");
        return new Invoerveld(
                new Veld(sleutel, label(sleutel), soort, verplicht || soort == Soort.JA_NEE, opties),
                type.equals("textfield"),
                type.equals("checkbox") && verplicht,
                grenzen(),
                verbergen,
                eis.isBlank() ? null : formulier.feel(component, eis, "eis"),
                melding.isBlank() ? null : melding,
                bsnWeigeren(eigen.path("bsn").asText("")));
    }

    private Soort soort(List<Optie> opties) {
        return switch (type) {
            case "checkbox" -> Soort.JA_NEE;
            case "number" -> Soort.GETAL;
            case "datetime" -> Soort.DATUM;
            case "radio", "select" -> opties.get(0).waarde() instanceof Boolean ? Soort.JA_NEE : Soort.KEUZE;
            default -> Soort.TEKST;
        };
    }

    private String label(String sleutel) {
        if (type.equals("datetime") && !component.path("subtype").asText("").equals("date")) {
            throw fout("kan alleen een datum vragen (subtype date).");
        }
        String label = component.path(type.equals("datetime") ? "dateLabel" : "label").asText("");
        return label.isBlank() ? sleutel : label;
    }

    private List<Optie> opties() {
        List<Optie> opties = new ArrayList<>();
        Set<Object> gezien = new HashSet<>();
        Set<Class<?>> soorten = new HashSet<>();
        for (JsonNode optie : component.path("values")) {
            JsonNode waarde = optie.path("value");
            Object inhoud = waarde.isBoolean() ? (Object) waarde.booleanValue() : waarde.asText("");
            if (!waarde.isBoolean() && !waarde.isTextual() || inhoud.equals("") || !gezien.add(inhoud)) {
                throw fout("heeft een optie met een lege, dubbele of onbekende waarde;"
                        + " een waarde is tekst of true/false.");
            }
            soorten.add(inhoud.getClass());
            opties.add(new Optie(inhoud, optie.path("label").asText(waarde.asText())));
        }
        if (soorten.size() != 1) {
            throw fout("moet opties hebben in values, alle tekst of alle true/false.");
        }
        return opties;
    }

    private Invoerveld.Grenzen grenzen() {
        if (!Set.of("", "custom").contains(regels.path("validationType").asText(""))) {
            throw fout("gebruikt een soort controle die hier niet kan; geef zelf een patroon (validationType custom).");
        }
        return new Invoerveld.Grenzen(
                patroon(),
                geheel(regels, "minLength", 0),
                Math.min(geheel(regels, "maxLength", Waarden.MAX_TEKENS), Waarden.MAX_TEKENS),
                getal("min"),
                getal("max"),
                component.hasNonNull("decimalDigits") ? geheel(component, "decimalDigits", 0) : null);
    }

    private Pattern patroon() {
        String patroon = regels.path("pattern").asText("");
        try {
            return patroon.isBlank() ? null : Pattern.compile(patroon);
        } catch (PatternSyntaxException e) {
            throw fout("heeft een patroon dat niet klopt: " + e.getDescription() + ".");
        }
    }

    private int geheel(JsonNode waar, String regel, int standaard) {
        JsonNode waarde = waar.path(regel);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return standaard;
        }
        if (!waarde.isInt() || waarde.intValue() < 0) {
            throw fout("heeft een " + regel + " die geen geheel getal van 0 of meer is.");
        }
        return waarde.intValue();
    }

    private BigDecimal getal(String regel) {
        JsonNode waarde = regels.path(regel);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return null;
        }
        if (!waarde.isNumber()) {
            throw fout("heeft een " + regel + " die geen getal is.");
        }
        return waarde.decimalValue();
    }

    private boolean bsnWeigeren(String waarde) {
        if (!Set.of("", "weigeren").contains(waarde)) {
            throw fout("kent bij bsn alleen de waarde weigeren.");
        }
        return !waarde.isEmpty();
    }

    private FormulierFout fout(String melding) {
        String veld = FormulierLezer.plaats(component).substring("bij ".length());
        return formulier.fout("het veld " + veld + " " + melding);
    }
}
