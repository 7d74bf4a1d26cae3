package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashSet;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** What a diagram refers to is in the same folder, and a case keeps the version that it started with. */
final class VerwijzingRegel implements Gelezen.Regel {

    private static final String DEPLOYMENT = "deployment";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> besluiten = gelezen.besluitIds();
        Set<String> processen = gelezen.procesIds();
        Set<String> formulieren = new HashSet<>(gelezen.inhoud().formulieren().keySet());
        formulieren.addAll(OnleesbaarFormulier.ids(gelezen));
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                verwijzing(diagram, element, "formRef", formulieren, "het formulier", bevindingen);
                verwijzing(diagram, element, "decisionRef", besluiten, "de beslistabel", bevindingen);
            }
            for (Element aanroep : diagram.bpmn("callActivity")) {
                String proces = aanroep.getAttribute("calledElement");
                if (!processen.contains(proces)) {
                    bevindingen.meld(diagram, aanroep, "het proces '" + proces + "' is niet in deze map.",
                            "Verbeter het id bij Called element.");
                }
            }
            diagram.elementen().stream()
                    .filter(element -> element.getLocalName().equals("field"))
                    .filter(element -> element.getAttribute("name").equals("sjabloon"))
                    .forEach(veld -> sjabloon(gelezen, diagram, veld, bevindingen));
        }
    }

    private void verwijzing(XmlBestand diagram, Element element, String attribuut, Set<String> bekend, String wat,
            Bevindingen bevindingen) {
        String id = camunda(element, attribuut);
        if (id.isEmpty()) {
            return;
        }
        if (!bekend.contains(id)) {
            bevindingen.meld(diagram, element, wat + " '" + id + "' is niet in deze map.",
                    "Verbeter het id, of zet het bestand in de map.");
        }
        if (!camunda(element, attribuut + "Binding").equals(DEPLOYMENT)) {
            bevindingen.meld(diagram, element, wat + " '" + id + "' is niet gebonden aan deze versie.",
                    "Kies bij Binding voor deployment.");
        }
    }

    private void sjabloon(Gelezen gelezen, XmlBestand diagram, Element veld, Bevindingen bevindingen) {
        String naam = (veld.getAttribute("stringValue") + veld.getTextContent()).strip();
        if (!Uitdrukking.bevatUitdrukking(naam) && !veld.hasAttribute("expression")
                && !gelezen.map().bestanden().containsKey(RegioInhoud.BERICHTEN + naam + ".txt")) {
            bevindingen.meld(diagram, veld, "het sjabloon '" + naam + "' is niet in deze map.",
                    "Maak het bestand berichten/" + naam + ".txt of verbeter de naam.");
        }
    }
}
