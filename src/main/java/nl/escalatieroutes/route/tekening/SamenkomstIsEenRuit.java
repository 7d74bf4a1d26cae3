package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** Ways come together in a gateway, not in an activity or event (bpmnlint: {@code fake-join}). */
final class SamenkomstIsEenRuit implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream()
                .filter(knoop -> !Tekening.isSplitsing(knoop) && tekening.in(knoop).size() > 1)
                .map(knoop -> new Melding(knoop, "hier komen paden samen zonder ruit.",
                        "Laat de paden eerst samenkomen in een ruit (Gateway), en teken daarvan een pad hierheen."));
    }
}
