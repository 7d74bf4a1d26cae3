package nl.escalatieroutes.route.vergelijking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * A user task as the diagram draws it, for comparing.
 *
 * @param termijn the expression of its lead time; empty where it has none
 * @param herinnering the expression of its reminder; empty where it has none
 */
public record Stap(String id, String naam, String groepen, String formulier, String termijn, String herinnering) {

    private static final String HERINNERING = "${herinnering}";

    /** The steps of a diagram, by id. */
    static Map<String, Stap> van(XmlBestand diagram) {
        Map<String, Stap> stappen = new TreeMap<>();
        for (Element taak : diagram.bpmn("userTask")) {
            String id = taak.getAttribute("id");
            stappen.put(id, new Stap(id, naam(taak), XmlBestand.camunda(taak, "candidateGroups"),
                    XmlBestand.camunda(taak, "formRef"), klok(diagram, id, false), klok(diagram, id, true)));
        }
        return stappen;
    }

    String label() {
        return "'" + naam + "' (" + id + ")";
    }

    static String naam(Element element) {
        return element.getAttribute("name").replaceAll("\\s+", " ").strip();
    }

    private static String klok(XmlBestand diagram, String stap, boolean herinnering) {
        return diagram.bpmn("boundaryEvent").stream()
                .filter(grens -> grens.getAttribute("attachedToRef").equals(stap))
                .filter(grens -> stuurtHerinnering(diagram, grens) == herinnering)
                .map(Stap::uitdrukking)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> uitdrukking(Element grens) {
        return XmlBestand.kinderen(grens, "timerEventDefinition").stream()
                .flatMap(klok -> List.of("timeDate", "timeDuration", "timeCycle").stream()
                        .flatMap(soort -> XmlBestand.kinderen(klok, soort).stream()))
                .map(tijd -> tijd.getTextContent().strip())
                .findFirst();
    }

    private static boolean stuurtHerinnering(XmlBestand diagram, Element grens) {
        List<String> doelen = diagram.bpmn("sequenceFlow").stream()
                .filter(stroom -> stroom.getAttribute("sourceRef").equals(grens.getAttribute("id")))
                .map(stroom -> stroom.getAttribute("targetRef"))
                .toList();
        return diagram.bpmn("endEvent").stream()
                .filter(einde -> doelen.contains(einde.getAttribute("id")))
                .flatMap(einde -> XmlBestand.kinderen(einde, "messageEventDefinition").stream())
                .anyMatch(bericht -> HERINNERING.equals(XmlBestand.camunda(bericht, "delegateExpression")));
    }
}
