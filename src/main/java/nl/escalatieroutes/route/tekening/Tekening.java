package nl.escalatieroutes.route.tekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A BPMN file as the rules of drawing look at it: what is in it, how it is connected, and where it stands. */
public final class Tekening {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BEELD = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final Set<String> HOUDERS = Set.of("process", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> GEBEURTENISSEN = Set.of(
            "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent");
    private static final Set<String> SPLITSINGEN = Set.of(
            "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> ACTIVITEITEN = Set.of("task", "userTask", "serviceTask", "sendTask", "receiveTask",
            "businessRuleTask", "manualTask", "scriptTask", "callActivity", "subProcess", "transaction", "adHocSubProcess");

    private final List<Element> alle = new ArrayList<>();
    private final Map<String, List<Element>> in = new HashMap<>();
    private final Map<String, List<Element>> uit = new HashMap<>();
    private final Map<String, Element> metId = new LinkedHashMap<>();
    private final Map<String, Vorm> vormen = new HashMap<>();
    private final Map<String, List<Vorm.Punt>> lijnen = new HashMap<>();

    /** @param document a BPMN file, read with namespaces */
    public Tekening(Document document) {
        lees(document.getDocumentElement());
        stromen().forEach(stroom -> {
            uit.computeIfAbsent(stroom.getAttribute("sourceRef"), id -> new ArrayList<>()).add(stroom);
            in.computeIfAbsent(stroom.getAttribute("targetRef"), id -> new ArrayList<>()).add(stroom);
        });
    }

    private void lees(Element element) {
        if (BPMN.equals(element.getNamespaceURI())) {
            alle.add(element);
            metId.putIfAbsent(element.getAttribute("id"), element);
        } else if (BEELD.equals(element.getNamespaceURI())) {
            leesBeeld(element);
        }
        kinderen(element).forEach(this::lees);
    }

    private void leesBeeld(Element element) {
        String van = element.getAttribute("bpmnElement");
        if (element.getLocalName().equals("BPMNShape")) {
            kinderen(element).stream().filter(kind -> kind.getLocalName().equals("Bounds")).findFirst().ifPresent(grens ->
                    vormen.put(van, new Vorm(getal(grens, "x"), getal(grens, "y"), getal(grens, "width"),
                            getal(grens, "height"), element.getAttribute("isExpanded").equals("true"))));
        } else if (element.getLocalName().equals("BPMNEdge")) {
            lijnen.put(van, kinderen(element).stream().filter(kind -> kind.getLocalName().equals("waypoint"))
                    .map(punt -> new Vorm.Punt(getal(punt, "x"), getal(punt, "y"))).toList());
        }
    }

    private static double getal(Element element, String attribuut) {
        try {
            return Double.parseDouble(element.getAttribute(attribuut));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Processes and sub-processes: what has a beginning and an end of its own. */
    List<Element> houders() {
        return alle.stream().filter(element -> HOUDERS.contains(element.getLocalName())).toList();
    }

    /** What a case comes through: activities, events and gateways. */
    public List<Element> knopen() {
        return alle.stream().filter(Tekening::isKnoop).toList();
    }

    public List<Element> stromen() {
        return alle.stream().filter(element -> element.getLocalName().equals("sequenceFlow")).toList();
    }

    List<Element> soort(String soort) {
        return alle.stream().filter(element -> element.getLocalName().equals(soort)).toList();
    }

    List<Element> alle() {
        return alle;
    }

    static List<Element> knopenIn(Element houder) {
        return kinderen(houder).stream().filter(Tekening::isKnoop).toList();
    }

    /** The sequence flows that come in. */
    public List<Element> in(Element knoop) {
        return in.getOrDefault(knoop.getAttribute("id"), List.of());
    }

    /** The sequence flows that go out. */
    public List<Element> uit(Element knoop) {
        return uit.getOrDefault(knoop.getAttribute("id"), List.of());
    }

    public Optional<Element> metId(String id) {
        return Optional.ofNullable(metId.get(id));
    }

    Optional<Vorm> vorm(Element element) {
        return Optional.ofNullable(vormen.get(element.getAttribute("id")));
    }

    Optional<List<Vorm.Punt>> lijn(Element element) {
        return Optional.ofNullable(lijnen.get(element.getAttribute("id")));
    }

    /** The event definitions of an event: {@code timerEventDefinition} and the like. */
    public static List<Element> definities(Element gebeurtenis) {
        return kinderen(gebeurtenis).stream().filter(kind -> kind.getLocalName().endsWith("EventDefinition")).toList();
    }

    public static boolean heeft(Element gebeurtenis, String definitie) {
        return definities(gebeurtenis).stream().anyMatch(kind -> kind.getLocalName().equals(definitie));
    }

    static boolean heeftVoorwaarde(Element stroom) {
        return kinderen(stroom).stream().anyMatch(kind -> kind.getLocalName().equals("conditionExpression"));
    }

    static boolean isStandaard(Element knoop, Element stroom) {
        return !stroom.getAttribute("id").isEmpty() && knoop.getAttribute("default").equals(stroom.getAttribute("id"));
    }

    static boolean isKnoop(Element element) {
        return isActiviteit(element) || isGebeurtenis(element) || isSplitsing(element);
    }

    static boolean isActiviteit(Element element) {
        return ACTIVITEITEN.contains(element.getLocalName());
    }

    static boolean isGebeurtenis(Element element) {
        return GEBEURTENISSEN.contains(element.getLocalName());
    }

    static boolean isSplitsing(Element element) {
        return SPLITSINGEN.contains(element.getLocalName());
    }

    /** A sub-process that an event starts, beside the flow. */
    public static boolean isErnaast(Element element) {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    static boolean zonderNaam(Element element) {
        return element.getAttribute("name").isBlank();
    }

    static List<Element> kinderen(Element element) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel) {
                kinderen.add(deel);
            }
        }
        return kinderen;
    }
}
