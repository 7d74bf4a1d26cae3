package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A way ends in an end event and nowhere else (bpmnlint: {@code no-implicit-end}). */
final class LooptNietDood implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream()
                .filter(knoop -> tekening.uit(knoop).isEmpty() && !Tekening.isErnaast(knoop)
                        && !knoop.getLocalName().equals("endEvent")
                        && !(knoop.getLocalName().equals("intermediateThrowEvent")
                                && Tekening.heeft(knoop, "linkEventDefinition")))
                .map(knoop -> new Melding(knoop, "het pad loopt hier dood.",
                        "Teken een pad verder, of naar een eindgebeurtenis (End event)."));
    }
}
