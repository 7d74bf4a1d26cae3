package nl.escalatieroutes.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.contact.ContactFout;
import nl.escalatieroutes.contact.Contactenlijst;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.FormulierFout;

/**
 * What the files of a region say beside its diagrams.
 *
 * @param berichten the templates, by file name without folder and {@code .txt}
 * @param formulieren the forms, by their id
 * @param hulp the help pages in Markdown, by role: the file name without folder and {@code .md}
 */
public record RegioInhoud(
        RegioInstellingen instellingen,
        Contactenlijst contacten,
        Map<String, Sjabloon> berichten,
        Map<String, Formulier> formulieren,
        Map<String, String> hulp) {

    public static final String CONTACTEN = "contacten.csv";
    public static final String BERICHTEN = "berichten/";
    public static final String HULP = "hulp/";
    private static final byte[] GEEN_CONTACTEN =
            "functie,gemeente,naam,titel,telefoon,email,website\n".getBytes(StandardCharsets.UTF_8);

    /**
     * Reads all files that can be read, and reports the others.
     *
     * @return null for settings or contacts that could not be read; never so where nothing was reported
     */
    public static RegioInhoud lees(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        return new RegioInhoud(
                instellingen(bestanden, bevindingen),
                contacten(bestanden, bevindingen),
                berichten(bestanden, bevindingen),
                formulieren(bestanden, bevindingen),
                hulp(bestanden, bevindingen));
    }

    private static RegioInstellingen instellingen(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        try {
            return RegioInstellingen.lees(bestanden.getOrDefault(Regiomap.INSTELLINGEN, new byte[0]));
        } catch (IllegalArgumentException e) {
            e.getMessage().lines().forEach(wat ->
                    bevindingen.meld(Regiomap.INSTELLINGEN, wat, "Verbeter dit bestand."));
            return null;
        }
    }

    private static Contactenlijst contacten(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        try {
            return Contactenlijst.lees(bestanden.getOrDefault(CONTACTEN, GEEN_CONTACTEN));
        } catch (ContactFout e) {
            e.bevindingen().forEach(wat -> bevindingen.meld(CONTACTEN, wat, "Verbeter deze regel."));
            return null;
        }
    }

    private static Map<String, Sjabloon> berichten(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        Map<String, Sjabloon> berichten = new TreeMap<>();
        bestanden.forEach((bestand, inhoud) -> {
            if (bestand.startsWith(BERICHTEN) && bestand.endsWith(".txt")) {
                String naam = bestand.substring(BERICHTEN.length(), bestand.length() - ".txt".length());
                try {
                    berichten.put(naam, Sjabloon.lees(naam, tekst(inhoud)));
                } catch (CharacterCodingException e) {
                    bevindingen.meld(bestand, "is geen UTF-8.", "Bewaar het bestand als UTF-8.");
                } catch (RuntimeException e) {
                    bevindingen.meld(bestand, e.getMessage(), "Verbeter deze tekst.");
                }
            }
        });
        return Collections.unmodifiableMap(berichten);
    }

    private static Map<String, Formulier> formulieren(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        Map<String, Formulier> formulieren = new TreeMap<>();
        bestanden.forEach((bestand, inhoud) -> {
            if (bestand.endsWith(".form")) {
                try {
                    Formulier formulier = Formulier.lees(bestand, inhoud);
                    if (formulieren.put(formulier.id(), formulier) != null) {
                        bevindingen.meld(bestand, "het id '" + formulier.id() + "' is al van een ander formulier.",
                                "Geef elk formulier een eigen id.");
                    }
                } catch (FormulierFout e) {
                    e.meldingen().forEach(wat -> bevindingen.meld(bestand, wat, "Verbeter dit formulier."));
                }
            }
        });
        return Collections.unmodifiableMap(formulieren);
    }

    private static Map<String, String> hulp(Map<String, byte[]> bestanden, Bevindingen bevindingen) {
        Map<String, String> hulp = new TreeMap<>();
        bestanden.forEach((bestand, inhoud) -> {
            if (bestand.startsWith(HULP) && bestand.endsWith(".md")) {
                try {
                    hulp.put(bestand.substring(HULP.length(), bestand.length() - ".md".length()), tekst(inhoud));
                } catch (CharacterCodingException e) {
                    bevindingen.meld(bestand, "is geen UTF-8.", "Bewaar het bestand als UTF-8.");
                }
            }
        });
        return Collections.unmodifiableMap(hulp);
    }

    private static String tekst(byte[] inhoud) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    }
}
