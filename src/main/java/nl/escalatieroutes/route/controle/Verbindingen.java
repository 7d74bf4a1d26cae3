package nl.escalatieroutes.route.controle;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Which place comes after which: along the flows, into and out of sub-processes, over the edge of an activity and over links.
 *
 * <p>What an event at the edge of an activity finds is what was known before the activity; within a sub-process some of its
 * steps may have been done too.
 */
final class Verbindingen {

    private static final Set<String> DOOR_HET_PROGRAMMA =
            Set.of("serviceTask", "sendTask", "businessRuleTask", "scriptTask", "callActivity");

    private final Procesdeel proces;
    private final Gegevens gegevens;
    private final Knopen knopen;

    Verbindingen(Procesdeel proces, Gegevens gegevens, Knopen knopen) {
        this.proces = proces;
        this.gegevens = gegevens;
        this.knopen = knopen;
    }

    void leg() {
        proces.soort("sequenceFlow").forEach(pijl -> knopen.metId(pijl.getAttribute("sourceRef")).ifPresent(van ->
                knopen.metId(pijl.getAttribute("targetRef")).ifPresent(naar -> naar.begin().komtNa(van.verder()))));
        knopen.alle().forEach(knoop -> {
            knopen.van(knoop.element().getParentNode()).ifPresent(houder -> binnen(houder, knoop));
            switch (knoop.soort()) {
                case "boundaryEvent" -> knopen.metId(knoop.element().getAttribute("attachedToRef"))
                        .ifPresent(activiteit -> aanDeRand(knoop, activiteit));
                case "intermediateCatchEvent" -> knoop.link().ifPresent(naam -> springtNaar(knoop, naam));
                default -> { }
            }
        });
    }

    private void binnen(Knoop houder, Knoop knoop) {
        switch (knoop.soort()) {
            case "startEvent" -> {
                knoop.begin().komtNa(houder.begin());
                if (houder.isDoorGebeurtenis()) {
                    opElkMoment(houder, knoop);
                }
            }
            case "endEvent" -> houder.einde().komtNa(knoop.verder());
            default -> {
                if (knoop.isDoorGebeurtenis()) {
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
        knopen.alle().stream()
                .filter(knoop -> knoop.element() != bereik && Procesdeel.isOnder(knoop.element(), bereik) && !knoop.isOnder(gebeurtenis))
                .forEach(knoop -> {
                    begin.begin().kanKomenNa(knoop.einde());
                    knoop.begin().kanGezetZijn(gezet);
                });
    }

    private void aanDeRand(Knoop knoop, Knoop activiteit) {
        knoop.begin().komtNa(activiteit.begin());
        knoop.verder().vergeet(Gegevens.binnen(activiteit.element()), activiteit.begin());
        if (DOOR_HET_PROGRAMMA.contains(activiteit.soort())) {
            // a building block sets what it knows before it says that it can't
            knoop.begin().kanKomenNa(activiteit.einde());
        }
        knopen.alle().stream().filter(binnen -> binnen != activiteit && binnen.isOnder(activiteit))
                .forEach(binnen -> knoop.begin().kanKomenNa(binnen.einde()));
    }

    /** From each link of that name. */
    private void springtNaar(Knoop knoop, String naam) {
        knopen.alle().stream()
                .filter(van -> van.soort().equals("intermediateThrowEvent"))
                .filter(van -> van.link().filter(naam::equals).isPresent())
                .forEach(van -> knoop.begin().komtNa(van.verder()));
    }
}
