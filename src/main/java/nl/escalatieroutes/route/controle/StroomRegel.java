package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** Splits with a default flow, and ids that mean something: others rely on the ids of tasks and end events. */
final class StroomRegel implements Gelezen.Regel {

    private static final Pattern GEMAAKT_DOOR_MODELER =
            Pattern.compile("[A-Z][A-Za-z]*_(1|[01][0-9a-z]{6})");
    private static final List<String> SPLITSINGEN = List.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> MET_ID = Set.of(
            "process", "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent",
            "task", "userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "manualTask",
            "callActivity", "subProcess", "transaction", "exclusiveGateway", "inclusiveGateway", "parallelGateway",
            "eventBasedGateway");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (String soort : SPLITSINGEN) {
                diagram.bpmn(soort).forEach(splitsing -> controleerSplitsing(diagram, splitsing, bevindingen));
            }
            diagram.elementen().stream()
                    .filter(element -> XmlBestand.BPMN.equals(element.getNamespaceURI()))
                    .filter(element -> MET_ID.contains(element.getLocalName()))
                    .forEach(element -> controleerId(diagram, element, bevindingen));
        }
    }

    private void controleerSplitsing(XmlBestand diagram, Element splitsing, Bevindingen bevindingen) {
        long uit = diagram.bpmn("sequenceFlow").stream()
                .filter(stroom -> stroom.getAttribute("sourceRef").equals(splitsing.getAttribute("id")))
                .count();
        if (Math.max(uit, kinderen(splitsing, "outgoing").size()) > 1 && splitsing.getAttribute("default").isBlank()) {
            bevindingen.meld(diagram, splitsing, "de splitsing heeft geen standaardpad.",
                    "Maak een van de paden het standaardpad (Default flow).");
        }
    }

    private void controleerId(XmlBestand diagram, Element element, Bevindingen bevindingen) {
        String id = element.getAttribute("id");
        if (id.isBlank()) {
            bevindingen.meld(diagram, element, "een onderdeel (" + element.getLocalName() + ") heeft geen id.",
                    "Geef het een id dat zegt wat het is, bijvoorbeeld opgelost-in-gesprek.");
        } else if (GEMAAKT_DOOR_MODELER.matcher(id).matches()) {
            bevindingen.meld(diagram, element, "het id '" + id + "' is door de Modeler bedacht en zegt niets.",
                    "Geef het een id dat zegt wat het is, bijvoorbeeld opgelost-in-gesprek.");
        }
    }
}
