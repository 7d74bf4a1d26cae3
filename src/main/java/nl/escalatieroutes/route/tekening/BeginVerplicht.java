package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** What ends has a beginning (bpmnlint: {@code start-event-required}). */
final class BeginVerplicht implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream()
                .filter(houder -> Tekening.knopenIn(houder).stream()
                        .noneMatch(knoop -> knoop.getLocalName().equals("startEvent")))
                .map(houder -> new Melding(houder, "er is geen begin.", "Teken een startgebeurtenis (Start event)."));
    }
}
