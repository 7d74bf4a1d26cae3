package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** Nothing stands on its own (bpmnlint: {@code no-disconnected}). */
final class Verbonden implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream()
                .filter(knoop -> !Tekening.isErnaast(knoop) && !knoop.getLocalName().equals("callActivity"))
                .filter(knoop -> tekening.in(knoop).isEmpty() && tekening.uit(knoop).isEmpty())
                .map(knoop -> new Melding(knoop, "dit onderdeel is met niets verbonden.",
                        "Teken een pijl erheen of ervandaan, of haal het weg."));
    }
}
