package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** No inclusive gateway: it is hard to read which ways go on (bpmnlint: {@code no-inclusive-gateway}). */
final class GeenInclusieveSplitsing implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.soort("inclusiveGateway").stream()
                .filter(element -> true)
                .map(element -> new Melding(element, "bij een inclusieve splitsing is niet te zien welke paden verdergaan.",
                        "Gebruik een exclusieve splitsing (een pad) of een parallelle (alle paden)."));
    }
}
