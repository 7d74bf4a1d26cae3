package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A sub-process beside the flow begins with an event of some kind (bpmnlint: {@code event-sub-process-typed-start-event}). */
final class AanleidingErnaast implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream().filter(Tekening::isErnaast)
                .flatMap(houder -> Tekening.knopenIn(houder).stream())
                .filter(knoop -> knoop.getLocalName().equals("startEvent") && Tekening.definities(knoop).isEmpty())
                .map(start -> new Melding(start, "het begin zegt niet waardoor dit subproces begint.",
                        "Kies een soort, bijvoorbeeld Message start event."));
    }
}
