package nl.escalatieroutes.route.vergelijking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What changed in a decision table: its rules. */
final class Besluitvergelijking {

    private Besluitvergelijking() {}

    static List<String> van(String bestand, byte[] oud, byte[] nieuw) {
        if (oud == null || nieuw == null) {
            return List.of("De beslistabel " + bestand + (oud == null ? " is nieuw." : " is weg."));
        }
        try {
            XmlBestand tabel = XmlBestand.lees(bestand, nieuw);
            List<String> eerst = regels(XmlBestand.lees(bestand, oud));
            List<String> nu = regels(tabel);
            List<String> zinnen = new ArrayList<>();
            nu.stream().filter(regel -> !eerst.contains(regel))
                    .forEach(regel -> zinnen.add("In beslistabel " + bestand + " is deze regel nieuw of anders: " + regel + "."));
            eerst.stream().filter(regel -> !nu.contains(regel))
                    .forEach(regel -> zinnen.add("In beslistabel " + bestand + " is deze regel weg: " + regel + "."));
            return zinnen.isEmpty() ? List.of("Beslistabel " + bestand + " is veranderd, de regels zijn gelijk gebleven.") : zinnen;
        } catch (SAXException | IOException e) {
            return List.of("De beslistabel " + bestand + " is veranderd.");
        }
    }

    private static List<String> regels(XmlBestand tabel) {
        return XmlBestand.onder(tabel.document().getDocumentElement(), "rule").stream()
                .map(regel -> cellen(regel, "inputEntry") + " -> " + cellen(regel, "outputEntry"))
                .toList();
    }

    private static String cellen(Element regel, String soort) {
        return XmlBestand.kinderen(regel, soort).stream()
                .flatMap(cel -> XmlBestand.kinderen(cel, "text").stream())
                .map(tekst -> tekst.getTextContent().strip())
                .map(tekst -> tekst.isEmpty() || tekst.equals("-") ? "elke" : tekst)
                .collect(Collectors.joining(", "));
    }
}
