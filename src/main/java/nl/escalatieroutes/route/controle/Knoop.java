package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * An activity, event or gateway of a process, or what holds them, with its places on the way.
 *
 * @param begin before what it does
 * @param einde after that
 * @param verder where a case goes on from: what was given for the activity alone is known no more
 */
record Knoop(Element element, Weg begin, Weg einde, Weg verder) {

    private static final Set<String> HOUDERS = Set.of("process", "subProcess", "transaction", "adHocSubProcess");

    /** @param alles every name there is in the process */
    static Knoop van(Element element, Set<String> alles) {
        boolean wacht = element.getLocalName().equals("parallelGateway");
        Knoop knoop = new Knoop(element, new Weg(alles, wacht), new Weg(alles, false), new Weg(alles, false));
        if (!isHouder(element)) {
            knoop.einde().komtNa(knoop.begin());
        }
        knoop.verder().komtNa(knoop.einde());
        knoop.verder().vergeet(Gegevens.binnen(element), knoop.begin());
        return knoop;
    }

    /** Whether other elements are in it: a case comes to its end through them. */
    static boolean isHouder(Element element) {
        return HOUDERS.contains(element.getLocalName());
    }

    String soort() {
        return element.getLocalName();
    }

    /** A sub-process that begins when its event comes. */
    boolean isDoorGebeurtenis() {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    boolean isOnder(Knoop houder) {
        return Procesdeel.isOnder(element, houder.element);
    }

    /** The name of the link that it throws or catches. */
    Optional<String> link() {
        return kinderen(element, "linkEventDefinition").stream().map(link -> link.getAttribute("name")).findFirst();
    }

    Stream<Weg> wegen() {
        return Stream.of(begin, einde, verder);
    }
}
