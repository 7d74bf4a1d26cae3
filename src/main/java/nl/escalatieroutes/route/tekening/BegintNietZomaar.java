package nl.escalatieroutes.route.tekening;

import java.util.Set;
import java.util.stream.Stream;

/** A way begins in a start event and nowhere else (bpmnlint: {@code no-implicit-start}). */
final class BegintNietZomaar implements Tekenregel {

    private static final Set<String> BEGIN = Set.of("startEvent", "boundaryEvent");

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream()
                .filter(knoop -> tekening.in(knoop).isEmpty() && !Tekening.isErnaast(knoop)
                        && !BEGIN.contains(knoop.getLocalName())
                        && !(knoop.getLocalName().equals("intermediateCatchEvent")
                                && Tekening.heeft(knoop, "linkEventDefinition")))
                .map(knoop -> new Melding(knoop, "er gaat geen pad hierheen.",
                        "Teken een pad hierheen, of haal het onderdeel weg."));
    }
}
