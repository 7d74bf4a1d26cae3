package nl.escalatieroutes.historie.tekening;

import java.awt.Color;

/**
 * How a line or a shape is drawn.
 *
 * @param dikte of the line, in units of the diagram
 * @param vulling null for none
 */
record Stijl(Color lijn, float dikte, Color vulling, boolean gestreept) {

    static Stijl lijn(Color kleur, double dikte) {
        return new Stijl(kleur, (float) dikte, null, false);
    }

    static Stijl gevuld(Color kleur) {
        return new Stijl(kleur, 1, kleur, false);
    }

    Stijl met(double andereDikte) {
        return new Stijl(lijn, (float) andereDikte, vulling, gestreept);
    }

    Stijl gestreept(boolean streepjes) {
        return new Stijl(lijn, dikte, vulling, streepjes);
    }

    Stijl zonderVulling() {
        return new Stijl(lijn, dikte, null, gestreept);
    }
}
