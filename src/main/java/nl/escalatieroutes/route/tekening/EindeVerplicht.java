package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** What begins has an end (bpmnlint: {@code end-event-required}). */
final class EindeVerplicht implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream()
                .filter(houder -> Tekening.knopenIn(houder).stream()
                        .noneMatch(knoop -> knoop.getLocalName().equals("endEvent")))
                .map(houder -> new Melding(houder, "er is geen einde.", "Teken een eindgebeurtenis (End event)."));
    }
}
