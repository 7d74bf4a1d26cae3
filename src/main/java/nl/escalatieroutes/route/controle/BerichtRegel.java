package nl.escalatieroutes.route.controle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A message template asks for nothing that a message is not given, and those that the building blocks use are there. */
final class BerichtRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                if (element.getLocalName().equals("field") && element.getAttribute("name").equals("sjabloon")) {
                    gevraagd(gelezen, diagram, element, bevindingen);
                }
                Bouwstenen.VASTE_BERICHTEN.forEach((bouwsteen, naam) -> {
                    if (XmlBestand.camunda(element, "delegateExpression").equals("${" + bouwsteen + "}")
                            && !gelezen.inhoud().berichten().containsKey(naam)) {
                        bevindingen.meld(diagram, element, "het bericht '" + naam + "' is niet in deze map.",
                                "Maak het bestand berichten/" + naam + ".txt.");
                    }
                });
            }
        }
    }

    private static void gevraagd(Gelezen gelezen, XmlBestand diagram, Element veld, Bevindingen bevindingen) {
        String naam = tekst(veld);
        Sjabloon sjabloon = gelezen.inhoud().berichten().get(naam);
        if (sjabloon == null) {
            return;
        }
        Set<String> onbekend = new HashSet<>(sjabloon.variabelen());
        onbekend.removeAll(Bouwstenen.BERICHTGEGEVENS);
        buurveld(veld, "gegevens").map(BerichtRegel::tekst).ifPresent(gegevens ->
                Arrays.stream(gegevens.split(",")).map(String::strip).forEach(onbekend::remove));
        onbekend.stream().sorted().forEach(variabele -> bevindingen.meld(diagram, veld,
                "het bericht '" + naam + "' gebruikt '" + variabele + "', maar dat krijgt het hier niet.",
                "Zet de naam in het veld 'gegevens', of haal hem uit berichten/" + naam + ".txt."));
    }

    private static Optional<Element> buurveld(Element veld, String naam) {
        for (Node buur = veld.getParentNode().getFirstChild(); buur != null; buur = buur.getNextSibling()) {
            if (buur instanceof Element element && naam.equals(element.getAttribute("name"))) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String tekst(Element veld) {
        return (veld.getAttribute("stringValue") + veld.getTextContent()).strip();
    }
}
