package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The nodes of a process, and where on the way a part of the diagram reads or sets. */
final class Knopen {

    private static final Set<String> UITVOER = Set.of("outputParameter", "out");
    private static final Set<String> AAN_HET_EINDE = Set.of("end", "complete");

    private final Map<Element, Knoop> knopen = new LinkedHashMap<>();
    private final Map<String, Knoop> metId = new LinkedHashMap<>();

    /** @param alles every name there is in the process */
    Knopen(Element proces, Set<String> alles) {
        verzamel(proces, alles);
        knopen.forEach((element, knoop) -> metId.putIfAbsent(element.getAttribute("id"), knoop));
    }

    private void verzamel(Element houder, Set<String> alles) {
        knopen.put(houder, Knoop.van(houder, alles));
        for (Node kind = houder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element && XmlBestand.BPMN.equals(element.getNamespaceURI())) {
                if (Knoop.isHouder(element)) {
                    verzamel(element, alles);
                } else if (!kinderen(element, "incoming").isEmpty() || !kinderen(element, "outgoing").isEmpty()
                        || element.getLocalName().endsWith("Event")) {
                    knopen.put(element, Knoop.van(element, alles));
                }
            }
        }
    }

    Collection<Knoop> alle() {
        return knopen.values();
    }

    Optional<Knoop> metId(String id) {
        return Optional.ofNullable(metId.get(id));
    }

    Optional<Knoop> van(Node element) {
        return Optional.ofNullable(knopen.get(element));
    }

    /** Where an element reads; empty for what is on no way. */
    Optional<Weg> leest(Element element) {
        return plaats(element, false);
    }

    /** Where what an element sets comes in; empty for what is on no way. */
    Optional<Weg> zet(Element element) {
        return plaats(element, true);
    }

    private Optional<Weg> plaats(Element element, boolean zet) {
        boolean aanHetEinde = zet && knopen.containsKey(element);
        boolean uitvoer = false;
        for (Node deel = element; deel instanceof Element onderdeel; deel = onderdeel.getParentNode()) {
            if (knopen.containsKey(onderdeel)) {
                Knoop knoop = knopen.get(onderdeel);
                Weg einde = zet && uitvoer ? knoop.verder() : knoop.einde();
                return Optional.of(aanHetEinde ? einde : knoop.begin());
            }
            if (onderdeel.getLocalName().equals("sequenceFlow")) {
                return metId(onderdeel.getAttribute("sourceRef")).map(Knoop::verder);
            }
            aanHetEinde |= isAanHetEinde(onderdeel);
            uitvoer |= UITVOER.contains(onderdeel.getLocalName());
        }
        return Optional.empty();
    }

    private static boolean isAanHetEinde(Element deel) {
        return switch (deel.getLocalName()) {
            case "executionListener", "taskListener" -> AAN_HET_EINDE.contains(deel.getAttribute("event"));
            case "completionCondition" -> true;
            default -> UITVOER.contains(deel.getLocalName());
        };
    }
}
