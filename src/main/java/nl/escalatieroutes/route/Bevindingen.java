package nl.escalatieroutes.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** Gathers what is wrong in a folder, so that all of it is told at once. */
public final class Bevindingen {

    private final List<Bevinding> alle = new ArrayList<>();
    private final List<Bevinding> letOp = new ArrayList<>();

    public void meld(String bestand, String wat, String herstel) {
        alle.add(new Bevinding(bestand, "", wat, herstel));
    }

    public void meld(String bestand, String element, String wat, String herstel) {
        alle.add(new Bevinding(bestand, element, wat, herstel));
    }

    public void meld(XmlBestand bestand, Element element, String wat, String herstel) {
        alle.add(new Bevinding(bestand.naam(), XmlBestand.label(element), wat, herstel));
    }

    /** What is no mistake, but asks for attention: the folder may be put into service. */
    public void letOp(String bestand, String element, String wat, String herstel) {
        letOp.add(new Bevinding(bestand, element, wat, herstel));
    }

    public List<Bevinding> letOp() {
        return gesorteerd(letOp);
    }

    public List<Bevinding> alle() {
        return gesorteerd(alle);
    }

    /** By file and element, so that the same folder gives the same list. */
    private static List<Bevinding> gesorteerd(List<Bevinding> bevindingen) {
        return bevindingen.stream().distinct()
                .sorted(Comparator.comparing(Bevinding::bestand).thenComparing(Bevinding::element)
                        .thenComparing(Bevinding::wat))
                .toList();
    }
}
