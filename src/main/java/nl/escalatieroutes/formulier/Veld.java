package nl.escalatieroutes.formulier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A field that a person fills in.
 *
 * @param sleutel the name of the variable
 * @param label what stands with the field on the screen
 * @param verplicht whether it must be answered while it is shown; always so for {@link Soort#JA_NEE}
 * @param opties the answers to choose from; empty for a kind without options
 */
public record Veld(String sleutel, String label, Soort soort, boolean verplicht, List<Optie> opties) {

    private static final DateTimeFormatter DAG_MAAND_JAAR = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    public Veld {
        opties = List.copyOf(opties);
    }

    /** The question and its answer, as a line to read. A question keeps its own mark. */
    public String regel(Object waarde) {
        return aanhef() + toon(waarde);
    }

    /** How the line of this question begins. */
    String aanhef() {
        return (label.endsWith("?") ? label : label + ":") + " ";
    }

    /**
     * The answer as a person reads it: the label of an option, ja or nee, a date as dd-MM-jjjj.
     *
     * @param waarde a value that this field accepted; null gives an empty text
     */
    public String toon(Object waarde) {
        if (waarde == null) {
            return "";
        }
        for (Optie optie : opties) {
            if (optie.waarde().equals(waarde)) {
                return optie.label();
            }
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        if (waarde instanceof Number) {
            return new BigDecimal(waarde.toString()).toPlainString().replace('.', ',');
        }
        return soort == Soort.DATUM ? LocalDate.parse(waarde.toString()).format(DAG_MAAND_JAAR) : waarde.toString();
    }
}
