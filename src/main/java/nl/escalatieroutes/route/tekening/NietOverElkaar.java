package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Elements stand beside each other, and inside what they belong to (bpmnlint: {@code no-overlapping-elements}). */
final class NietOverElkaar implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return Stream.concat(overElkaar(tekening), buitenDeRand(tekening));
    }

    private static Stream<Melding> overElkaar(Tekening tekening) {
        return tekening.houders().stream().flatMap(houder -> {
            List<Element> knopen = Tekening.knopenIn(houder);
            return knopen.stream().filter(een -> knopen.stream().anyMatch(ander -> een != ander
                            && !horenBijElkaar(een, ander) && raken(tekening, een, ander)))
                    .map(een -> new Melding(een, "dit onderdeel staat over een ander onderdeel heen.",
                            "Schuif het opzij."));
        });
    }

    private static Stream<Melding> buitenDeRand(Tekening tekening) {
        return tekening.houders().stream().flatMap(houder -> Tekening.knopenIn(houder).stream()
                .filter(knoop -> tekening.vorm(houder).filter(Vorm::open)
                        .flatMap(rand -> tekening.vorm(knoop).map(vorm -> !rand.bevat(vorm))).orElse(false))
                .map(knoop -> new Melding(knoop, "dit onderdeel staat buiten het subproces waar het bij hoort.",
                        "Schuif het naar binnen, of maak het subproces groter.")));
    }

    private static boolean raken(Tekening tekening, Element een, Element ander) {
        return tekening.vorm(een).flatMap(vorm -> tekening.vorm(ander).map(vorm::raakt)).orElse(false);
    }

    private static boolean horenBijElkaar(Element een, Element ander) {
        return een.getAttribute("attachedToRef").equals(ander.getAttribute("id"))
                || ander.getAttribute("attachedToRef").equals(een.getAttribute("id"));
    }
}
