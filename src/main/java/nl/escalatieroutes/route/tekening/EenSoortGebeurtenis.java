package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** An event is of one kind (bpmnlint: {@code single-event-definition}). */
final class EenSoortGebeurtenis implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream().filter(Tekening::isGebeurtenis)
                .filter(knoop -> Tekening.definities(knoop).size() > 1)
                .map(knoop -> new Melding(knoop, "deze gebeurtenis is van meer dan een soort tegelijk.",
                        "Teken voor elke soort een eigen gebeurtenis."));
    }
}
