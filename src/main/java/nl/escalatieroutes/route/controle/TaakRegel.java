package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;
import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.Locale;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every user task has a name, a form, candidate groups, and a lead time or a word that it has none. */
final class TaakRegel implements Gelezen.Regel {

    private static final String GEEN_TERMIJN = "geen termijn";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element taak : diagram.bpmn("userTask")) {
                controleer(diagram, taak, bevindingen);
            }
        }
    }

    private void controleer(XmlBestand diagram, Element taak, Bevindingen bevindingen) {
        if (taak.getAttribute("name").isBlank()) {
            bevindingen.meld(diagram, taak, "de taak heeft geen naam.", "Geef een naam: wat is er te doen?");
        }
        if (camunda(taak, "formRef").isEmpty()) {
            bevindingen.meld(diagram, taak, "de taak heeft geen formulier.",
                    "Kies bij Forms een Camunda Form en vul het id van het formulier in.");
        }
        if (camunda(taak, "candidateGroups").isEmpty()) {
            bevindingen.meld(diagram, taak, "de taak is van niemand.",
                    "Vul bij User assignment de Candidate groups in, bijvoorbeeld vraagbaak.");
        }
        if (!heeftTermijn(diagram, taak) && !zegtGeenTermijn(diagram, taak)) {
            bevindingen.meld(diagram, taak, "de taak heeft geen termijn.",
                    "Zet een klokje (timer) op de taak, of schrijf 'geen termijn' in de documentatie van de taak.");
        }
    }

    /** A timer that is no reminder: on the task, in a listener of it, or on a sub-process around it. */
    private boolean heeftTermijn(XmlBestand diagram, Element taak) {
        if (!XmlBestand.onder(taak, "timerEventDefinition").isEmpty()) {
            return true;
        }
        for (Node deel = taak; deel instanceof Element element; deel = deel.getParentNode()) {
            String id = element.getAttribute("id");
            if (diagram.bpmn("boundaryEvent").stream().anyMatch(gebeurtenis ->
                    gebeurtenis.getAttribute("attachedToRef").equals(id) && !id.isEmpty()
                            && !kinderen(gebeurtenis, "timerEventDefinition").isEmpty()
                            && !isHerinnering(diagram, gebeurtenis))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHerinnering(XmlBestand diagram, Element klokje) {
        return diagram.bpmn("sequenceFlow").stream()
                .filter(stroom -> stroom.getAttribute("sourceRef").equals(klokje.getAttribute("id")))
                .flatMap(stroom -> diagram.elementen().stream()
                        .filter(element -> element.getAttribute("id").equals(stroom.getAttribute("targetRef"))))
                .flatMap(doel -> Stream.concat(Stream.of(doel), XmlBestand.onder(doel, "messageEventDefinition").stream()))
                .anyMatch(doel -> Uitdrukking.bean(camunda(doel, "delegateExpression")).equals("herinnering"));
    }

    private boolean zegtGeenTermijn(XmlBestand diagram, Element taak) {
        Stream<String> documentatie = kinderen(taak, "documentation").stream().map(Element::getTextContent);
        Stream<String> aantekeningen = diagram.bpmn("association").stream()
                .filter(lijn -> lijn.getAttribute("sourceRef").equals(taak.getAttribute("id"))
                        || lijn.getAttribute("targetRef").equals(taak.getAttribute("id")))
                .flatMap(lijn -> diagram.bpmn("textAnnotation").stream().filter(tekst ->
                        tekst.getAttribute("id").equals(lijn.getAttribute("targetRef"))
                                || tekst.getAttribute("id").equals(lijn.getAttribute("sourceRef"))))
                .map(Element::getTextContent);
        return Stream.concat(documentatie, aantekeningen)
                .anyMatch(tekst -> tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").contains(GEEN_TERMIJN));
    }
}
