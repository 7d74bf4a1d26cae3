package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A sub-process in the flow begins when the case comes there (bpmnlint: {@code sub-process-blank-start-event}). */
final class GewoonBeginInSubproces implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream()
                .filter(houder -> !houder.getLocalName().equals("process") && !Tekening.isErnaast(houder))
                .flatMap(houder -> Tekening.knopenIn(houder).stream())
                .filter(knoop -> knoop.getLocalName().equals("startEvent") && !Tekening.definities(knoop).isEmpty())
                .map(start -> new Melding(start, "een gewoon subproces begint vanzelf, niet door een gebeurtenis.",
                        "Maak er een gewoon begin van (Start event)."));
    }
}
