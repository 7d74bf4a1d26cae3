package nl.escalatieroutes.route.controle;

import java.util.regex.Pattern;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.Regiomap;

/**
 * A folder holds what a region needs and no more: each version that comes into service is kept whole. A form or a message of
 * which the name has another ending is not read by anything.
 */
public final class BestandRegel implements Gelezen.Regel {

    /** In bytes; a large diagram has a tenth of it. */
    public static final int GROOTSTE = 5_000_000;

    private static final Pattern VAN_EEN_REGIO = Pattern.compile("route\\.yaml|contract\\.yaml|contacten\\.csv|README\\.md|[^/]+\\.form"
            + "|berichten/[^/]+\\.txt|hulp/[^/]+\\.md");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (!Regiomap.NAAM.matcher(gelezen.map().naam()).matches()) {
            bevindingen.meld("de map zelf", "de map heet '" + gelezen.map().naam() + "'.",
                    "Geef haar een naam van kleine letters, cijfers en koppeltekens, hoogstens 64.");
        }
        gelezen.map().bestanden().forEach((bestand, inhoud) -> {
            if (inhoud.length > GROOTSTE) {
                bevindingen.meld(bestand, "is groter dan " + GROOTSTE / 1_000_000 + " MB.", "Haal het bestand weg of maak het kleiner.");
            }
            if (!isBekend(bestand)) {
                bevindingen.letOp(bestand, "", "dit bestand gebruikt het programma niet.",
                        "Haal het weg, of kijk of de naam goed is en of het in de juiste map staat.");
            }
        });
    }

    private static boolean isBekend(String bestand) {
        return Gelezen.isDiagram(bestand) || Gelezen.isBesluit(bestand) || Gelezen.isCasusmodel(bestand)
                || VAN_EEN_REGIO.matcher(bestand).matches();
    }
}
