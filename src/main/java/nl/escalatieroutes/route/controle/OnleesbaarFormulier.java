package nl.escalatieroutes.route.controle;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.FormulierFout;

/**
 * Forms that are in the folder, but with a mistake that is told already: that they are not there, and that nobody asks what
 * they ask, would be said of every place that uses them, and is not so.
 */
final class OnleesbaarFormulier {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern SLEUTEL = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]*)\"");

    private OnleesbaarFormulier() {}

    /** What may be the id of one of them; ids of parts of a form are among these. */
    static Set<String> ids(Gelezen gelezen) {
        return genoemd(gelezen, ID);
    }

    /** The variables that they ask or show. */
    static Set<String> sleutels(Gelezen gelezen) {
        return genoemd(gelezen, SLEUTEL);
    }

    private static Set<String> genoemd(Gelezen gelezen, Pattern patroon) {
        Set<String> genoemd = new HashSet<>();
        gelezen.map().bestanden().forEach((bestand, inhoud) -> {
            if (bestand.endsWith(".form") && !isLeesbaar(bestand, inhoud)) {
                Matcher zoek = patroon.matcher(new String(inhoud, StandardCharsets.UTF_8));
                while (zoek.find()) {
                    genoemd.add(zoek.group(1));
                }
            }
        });
        return genoemd;
    }

    private static boolean isLeesbaar(String bestand, byte[] inhoud) {
        try {
            Formulier.lees(bestand, inhoud);
            return true;
        } catch (FormulierFout e) {
            return false;
        }
    }
}
