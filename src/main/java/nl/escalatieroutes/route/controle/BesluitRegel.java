package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.eigenTekst;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Decision tables speak FEEL, and FEEL that can be read: the engine only looks when a case reaches the table. */
final class BesluitRegel implements Gelezen.Regel {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Set<String> TOETSEN = Set.of("inputEntry", "inputValues");
    private static final Set<String> UITDRUKKINGEN = Set.of("inputExpression", "outputEntry", "literalExpression");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand bestand : gelezen.besluiten()) {
            for (Element element : bestand.elementen()) {
                for (Attr attribuut : XmlBestand.attributen(element)) {
                    if (attribuut.getLocalName().equals("expressionLanguage") && !isFeel(attribuut.getValue())) {
                        bevindingen.meld(bestand, element, "de taal '" + attribuut.getValue() + "' kan hier niet.",
                                "Schrijf de regel in FEEL.");
                    }
                }
                controleerFeel(bestand, element, bevindingen);
            }
        }
    }

    private static boolean isFeel(String taal) {
        return taal.isBlank() || taal.equalsIgnoreCase("feel") || taal.toLowerCase(Locale.ROOT).contains("/feel");
    }

    private void controleerFeel(XmlBestand bestand, Element element, Bevindingen bevindingen) {
        boolean toets = TOETSEN.contains(element.getLocalName());
        if (!toets && !UITDRUKKINGEN.contains(element.getLocalName())) {
            return;
        }
        List<Element> teksten = XmlBestand.kinderen(element, "text");
        String tekst = teksten.isEmpty() ? "" : eigenTekst(teksten.get(0)).strip();
        if (tekst.isEmpty()) {
            return;
        }
        ParseResult resultaat = toets ? FEEL.parseUnaryTests(tekst) : FEEL.parseExpression(tekst);
        if (!resultaat.isSuccess()) {
            bevindingen.meld(bestand, element, "'" + tekst + "' is geen geldige FEEL.",
                    "Verbeter de regel; zet tekst tussen aanhalingstekens.");
        }
    }
}
