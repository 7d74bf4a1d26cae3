package nl.escalatieroutes.route;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Gathers what is wrong in a folder, so that all of it is told at once. */
final class Bevindingen {

    private final List<Bevinding> alle = new ArrayList<>();

    void meld(String bestand, String wat, String herstel) {
        alle.add(new Bevinding(bestand, "", wat, herstel));
    }

    void meld(String bestand, String element, String wat, String herstel) {
        alle.add(new Bevinding(bestand, element, wat, herstel));
    }

    void meld(XmlBestand bestand, Element element, String wat, String herstel) {
        alle.add(new Bevinding(bestand.naam(), XmlBestand.label(element), wat, herstel));
    }

    List<Bevinding> alle() {
        return alle.stream().distinct().toList();
    }
}
