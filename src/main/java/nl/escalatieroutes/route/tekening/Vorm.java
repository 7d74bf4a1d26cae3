package nl.escalatieroutes.route.tekening;

import java.util.List;

/** Where an element stands in the picture, in its pixels; {@code open} for a sub-process whose inside is shown. */
record Vorm(double x, double y, double breedte, double hoogte, boolean open) {

    record Punt(double x, double y) {}

    boolean raakt(Vorm ander) {
        return x <= ander.x + ander.breedte && ander.x <= x + breedte
                && y <= ander.y + ander.hoogte && ander.y <= y + hoogte;
    }

    boolean bevat(Vorm ander) {
        return ander.x >= x && ander.y >= y
                && ander.x + ander.breedte <= x + breedte && ander.y + ander.hoogte <= y + hoogte;
    }

    /** Whether a point is on the edge or inside, with a few pixels to spare. */
    boolean bij(Punt punt) {
        double ruimte = 6;
        return punt.x >= x - ruimte && punt.x <= x + breedte + ruimte
                && punt.y >= y - ruimte && punt.y <= y + hoogte + ruimte;
    }

    Punt midden() {
        return new Punt(x + breedte / 2, y + hoogte / 2);
    }

    static boolean isLijn(List<Punt> punten) {
        return punten.size() > 1;
    }
}
