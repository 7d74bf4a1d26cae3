package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** No complex gateway: the engine can not run one (bpmnlint: {@code no-complex-gateway}). */
final class GeenComplexeSplitsing implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.soort("complexGateway").stream()
                .filter(element -> true)
                .map(element -> new Melding(element, "een complexe splitsing kan hier niet.",
                        "Gebruik gewone splitsingen."));
    }
}
