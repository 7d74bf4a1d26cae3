package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A gateway that neither splits nor joins is left out (bpmnlint: {@code superfluous-gateway}). */
final class GeenLegeRuit implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream().filter(Tekening::isSplitsing)
                .filter(ruit -> tekening.in(ruit).size() == 1 && tekening.uit(ruit).size() == 1)
                .map(ruit -> new Melding(ruit, "deze ruit doet niets: er gaat een pad in en een pad uit.",
                        "Haal de ruit weg, of teken het pad dat ontbreekt."));
    }
}
