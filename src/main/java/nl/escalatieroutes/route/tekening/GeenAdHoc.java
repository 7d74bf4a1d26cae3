package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** No ad-hoc sub-process: the engine can not run one (bpmnlint: {@code ad-hoc-sub-process}). */
final class GeenAdHoc implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.soort("adHocSubProcess").stream()
                .filter(element -> true)
                .map(element -> new Melding(element, "een ad-hoc subproces kan hier niet.",
                        "Maak er een gewoon subproces van."));
    }
}
