package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A split that waits for events has at least two of them, without conditions (bpmnlint: {@code event-based-gateway}). */
final class WachtenOpMeer implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.soort("eventBasedGateway").stream().flatMap(splitsing -> Stream.concat(
                Stream.of(splitsing).filter(s -> tekening.uit(s).size() < 2)
                        .map(s -> new Melding(s, "de splitsing wacht op minder dan twee gebeurtenissen.",
                                "Teken minstens twee paden, elk naar een gebeurtenis, of haal de splitsing weg.")),
                tekening.uit(splitsing).stream().filter(Tekening::heeftVoorwaarde)
                        .map(stroom -> new Melding(stroom, "na deze splitsing beslist de gebeurtenis, niet een voorwaarde.",
                                "Haal de voorwaarde (Condition) weg."))));
    }
}
