package nl.escalatieroutes.route.controle;

import nl.escalatieroutes.route.Bevindingen;

/** A file is no larger than what a region needs: each version that comes into service is kept whole. */
public final class BestandRegel implements Gelezen.Regel {

    /** In bytes; a large diagram has a tenth of it. */
    public static final int GROOTSTE = 5_000_000;

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        gelezen.map().bestanden().forEach((bestand, inhoud) -> {
            if (inhoud.length > GROOTSTE) {
                bevindingen.meld(bestand, "is groter dan " + GROOTSTE / 1_000_000 + " MB.", "Haal het bestand weg of maak het kleiner.");
            }
        });
    }
}
