package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The ways through a process: for each element which variables are known when a case comes there.
 *
 * <p>Every activity, event and gateway has a place before what it does and places after it. What an event at the edge of an
 * activity finds is what was known before the activity; within a sub-process some of its steps may have been done too.
 */
final class Wegen {

    private static final Set<String> HOUDERS = Set.of("process", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> DOOR_HET_PROGRAMMA =
            Set.of("serviceTask", "sendTask", "businessRuleTask", "scriptTask", "callActivity");
    private static final Set<String> UITVOER = Set.of("outputParameter", "out");
    private static final Set<String> AAN_HET_EINDE = Set.of("end", "complete");

    /** @param verder where a case goes on from: what was given for the activity alone is known no more */
    private record Knoop(Element element, Weg begin, Weg einde, Weg verder) {}

    private final Procesdeel proces;
    private final Gegevens gegevens;
    private final Map<Element, Knoop> knopen = new LinkedHashMap<>();
    private final Map<String, Knoop> metId = new LinkedHashMap<>();

    Wegen(Procesdeel proces, Gegevens gegevens) {
        this.proces = proces;
        this.gegevens = gegevens;
        verzamel(proces.proces());
        knopen.get(proces.proces()).begin().begint(gegevens.bijHetBegin(proces));
        proces.elementen().forEach(element ->
                plaats(element, true).ifPresent(weg -> weg.zet(gegevens.gezetDoor(element))));
        verbind();
        List<Weg> wegen = knopen.values().stream().flatMap(knoop -> Stream.of(knoop.begin(), knoop.einde(), knoop.verder())).toList();
        boolean anders = true;
        while (anders) {
            anders = false;
            for (Weg weg : wegen) {
                anders |= weg.reken();
            }
        }
    }

    /**
     * What is known where an element reads.
     *
     * @return empty for what is on no way: the process itself, or what nothing leads to
     */
    Optional<Weg> bij(Element element) {
        return plaats(element, false).filter(Weg::isBereikbaar);
    }

    private void verzamel(Element houder) {
        knopen.put(houder, knoop(houder));
        for (Node kind = houder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element && XmlBestand.BPMN.equals(element.getNamespaceURI())) {
                if (HOUDERS.contains(element.getLocalName())) {
                    verzamel(element);
                } else if (!kinderen(element, "incoming").isEmpty() || !kinderen(element, "outgoing").isEmpty()
                        || element.getLocalName().endsWith("Event")) {
                    knopen.put(element, knoop(element));
                }
            }
        }
        knopen.forEach((element, knoop) -> metId.putIfAbsent(element.getAttribute("id"), knoop));
    }

    private Knoop knoop(Element element) {
        boolean wacht = element.getLocalName().equals("parallelGateway");
        Set<String> alles = gegevens.van(proces);
        Knoop knoop = new Knoop(element, new Weg(alles, wacht), new Weg(alles, false), new Weg(alles, false));
        if (!HOUDERS.contains(element.getLocalName())) {
            knoop.einde().komtNa(knoop.begin());
        }
        knoop.verder().komtNa(knoop.einde());
        knoop.verder().vergeet(Gegevens.binnen(element), knoop.begin());
        return knoop;
    }

    private void verbind() {
        proces.soort("sequenceFlow").forEach(pijl -> {
            Knoop van = metId.get(pijl.getAttribute("sourceRef"));
            Knoop naar = metId.get(pijl.getAttribute("targetRef"));
            if (van != null && naar != null) {
                naar.begin().komtNa(van.verder());
            }
        });
        List<Knoop> alle = new ArrayList<>(knopen.values());
        alle.forEach(knoop -> {
            if (knoop.element().getParentNode() instanceof Element ouder && knopen.containsKey(ouder)) {
                binnen(knopen.get(ouder), knoop);
            }
            if (knoop.element().getLocalName().equals("boundaryEvent")) {
                aanDeRand(knoop);
            }
            springt(knoop);
        });
    }

    private void binnen(Knoop houder, Knoop knoop) {
        switch (knoop.element().getLocalName()) {
            case "startEvent" -> {
                knoop.begin().komtNa(houder.begin());
                if (isDoorGebeurtenis(houder.element())) {
                    opElkMoment(houder, knoop);
                }
            }
            case "endEvent" -> houder.einde().komtNa(knoop.verder());
            default -> {
                if (isDoorGebeurtenis(knoop.element())) {
                    knoop.begin().komtNa(houder.begin());
                }
            }
        }
    }

    /** An event sub-process begins whenever its event comes, and what it sets may be known anywhere in its scope. */
    private void opElkMoment(Knoop gebeurtenis, Knoop begin) {
        Element bereik = (Element) gebeurtenis.element().getParentNode();
        Set<String> gezet = new HashSet<>();
        proces.elementen().stream().filter(element -> Procesdeel.isOnder(element, gebeurtenis.element()))
                .forEach(element -> gezet.addAll(gegevens.gezetDoor(element)));
        knopen.forEach((element, knoop) -> {
            if (element != bereik && Procesdeel.isOnder(element, bereik) && !Procesdeel.isOnder(element, gebeurtenis.element())) {
                begin.begin().kanKomenNa(knoop.einde());
                knoop.begin().kanGezetZijn(gezet);
            }
        });
    }

    private void aanDeRand(Knoop knoop) {
        Knoop activiteit = metId.get(knoop.element().getAttribute("attachedToRef"));
        if (activiteit == null) {
            return;
        }
        knoop.begin().komtNa(activiteit.begin());
        knoop.verder().vergeet(Gegevens.binnen(activiteit.element()), activiteit.begin());
        if (DOOR_HET_PROGRAMMA.contains(activiteit.element().getLocalName())) {
            // a building block sets what it knows before it says that it can't
            knoop.begin().kanKomenNa(activiteit.einde());
        }
        knopen.forEach((element, binnen) -> {
            if (binnen != activiteit && Procesdeel.isOnder(element, activiteit.element())) {
                knoop.begin().kanKomenNa(binnen.einde());
            }
        });
    }

    /** From a link to the link of the same name. */
    private void springt(Knoop knoop) {
        if (knoop.element().getLocalName().equals("intermediateCatchEvent")) {
            naamVanLink(knoop).ifPresent(naam -> knopen.values().stream()
                    .filter(van -> van.element().getLocalName().equals("intermediateThrowEvent"))
                    .filter(van -> naamVanLink(van).filter(naam::equals).isPresent())
                    .forEach(van -> knoop.begin().komtNa(van.verder())));
        }
    }

    private static Optional<String> naamVanLink(Knoop knoop) {
        return kinderen(knoop.element(), "linkEventDefinition").stream().map(link -> link.getAttribute("name")).findFirst();
    }

    private static boolean isDoorGebeurtenis(Element element) {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    /** @param zet where what it sets comes in, else where it reads */
    private Optional<Weg> plaats(Element element, boolean zet) {
        boolean aanHetEinde = zet && knopen.containsKey(element);
        boolean uitvoer = false;
        for (Node deel = element; deel instanceof Element knoop; deel = knoop.getParentNode()) {
            if (knopen.containsKey(knoop)) {
                Knoop gevonden = knopen.get(knoop);
                Weg einde = zet && uitvoer ? gevonden.verder() : gevonden.einde();
                return Optional.of(aanHetEinde ? einde : gevonden.begin());
            }
            if (knoop.getLocalName().equals("sequenceFlow")) {
                return Optional.ofNullable(metId.get(knoop.getAttribute("sourceRef"))).map(Knoop::verder);
            }
            aanHetEinde |= isAanHetEinde(knoop);
            uitvoer |= UITVOER.contains(knoop.getLocalName());
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
