package nl.escalatieroutes.historie.tekening;

import java.awt.Color;
import nl.escalatieroutes.historie.Pad;

/** What a case did at an element, and how that is coloured: as in Cockpit. */
enum Staat {
    NIET("hier is de casus niet geweest", new Stijl(new Color(0x22, 0x22, 0x22), 1.5f, Color.WHITE, false)),
    GEWEEST("hier is de casus geweest", new Stijl(new Color(0x1d, 0x6b, 0x34), 3f, new Color(0xdf, 0xf1, 0xe4), false)),
    HIER("hier staat de casus nu", new Stijl(new Color(0x0b, 0x53, 0x94), 3.5f, new Color(0xdb, 0xe9, 0xf7), false)),
    AFGEBROKEN("afgebroken voordat het klaar was", new Stijl(new Color(0x8a, 0x5a, 0x00), 3f, new Color(0xff, 0xf3, 0xd6), true));

    private final String uitleg;
    private final Stijl stijl;

    Staat(String uitleg, Stijl stijl) {
        this.uitleg = uitleg;
        this.stijl = stijl;
    }

    static Staat van(Pad.Element element) {
        if (element == null) {
            return NIET;
        } else if (element.einde() == null) {
            return HIER;
        }
        return element.afgebroken() ? AFGEBROKEN : GEWEEST;
    }

    String uitleg() {
        return uitleg;
    }

    Stijl stijl() {
        return stijl;
    }
}
