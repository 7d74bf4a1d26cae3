package nl.escalatieroutes.route.controle;

import java.util.Map;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What an expression calls on a building block is there, and gets what it needs. */
final class AanroepRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                Stream.concat(Stream.of(XmlBestand.eigenTekst(element)),
                                XmlBestand.attributen(element).stream().map(Attr::getValue))
                        .flatMap(tekst -> Aanroep.in(tekst).stream())
                        .forEach(aanroep -> controleer(diagram, element, aanroep, bevindingen));
            }
        }
    }

    private static void controleer(XmlBestand diagram, Element element, Aanroep aanroep, Bevindingen bevindingen) {
        Map<String, Integer> methoden = Bouwstenen.METHODEN.getOrDefault(aanroep.bouwsteen(), Map.of());
        Integer nodig = methoden.get(aanroep.methode());
        if (nodig == null) {
            bevindingen.meld(diagram, element, "'" + aanroep + "' bestaat niet.", methoden.isEmpty()
                    ? "Schrijf alleen de naam van de bouwsteen: ${" + aanroep.bouwsteen() + "}."
                    : "Dit kan wel: " + String.join(", ", methoden.keySet().stream().sorted().toList()) + ".");
        } else if (nodig != aanroep.argumenten().size()) {
            bevindingen.meld(diagram, element, "bij '" + aanroep + "' staan " + aanroep.argumenten().size()
                    + " gegevens tussen haakjes; het moeten er " + nodig + " zijn.",
                    "Kijk in processes/README.md hoe u het schrijft.");
        }
    }
}
