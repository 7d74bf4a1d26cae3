package nl.escalatieroutes.route.tekening;

import java.util.Set;
import java.util.stream.Stream;

/** Only an answer to a question has a name (bpmnlint: {@code superfluous-label}). */
final class GeenLosAntwoord implements Tekenregel {

    private static final Set<String> VRAGEN = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.stromen().stream().filter(stroom -> !Tekening.zonderNaam(stroom))
                .filter(stroom -> !Tekening.heeftVoorwaarde(stroom))
                .filter(stroom -> tekening.metId(stroom.getAttribute("sourceRef")).filter(van ->
                        Tekening.isStandaard(van, stroom) || VRAGEN.contains(van.getLocalName())
                                && tekening.uit(van).size() > 1).isEmpty())
                .map(stroom -> new Melding(stroom, "bij dit pad staat een naam, maar er is niets te kiezen.",
                        "Haal de naam bij het pad weg."));
    }
}
