package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** Ways part in a gateway, not in an activity or event (bpmnlint: {@code no-implicit-split}). */
final class SplitsingIsEenRuit implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream().filter(knoop -> !Tekening.isSplitsing(knoop))
                .filter(knoop -> tekening.uit(knoop).stream()
                        .filter(stroom -> !Tekening.heeftVoorwaarde(stroom) && !Tekening.isStandaard(knoop, stroom))
                        .count() > 1)
                .map(knoop -> new Melding(knoop, "hier gaan paden uiteen zonder ruit.",
                        "Teken een pad naar een ruit (Gateway), en laat de paden daar uiteengaan."));
    }
}
