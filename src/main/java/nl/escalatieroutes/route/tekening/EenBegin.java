package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** There is one beginning (bpmnlint: {@code single-blank-start-event}). */
final class EenBegin implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream()
                .filter(houder -> Tekening.knopenIn(houder).stream().filter(knoop ->
                        knoop.getLocalName().equals("startEvent") && Tekening.definities(knoop).isEmpty()).count() > 1)
                .map(houder -> new Melding(houder, "er is meer dan een gewoon begin.", "Laat een begin (Start event) over."));
    }
}
