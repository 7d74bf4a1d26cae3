package nl.escalatieroutes.route.tekening;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What people read on the picture has a name (bpmnlint: {@code label-required}). */
final class NaamVerplicht implements Tekenregel {

    private static final Set<String> ZONDER =
            Set.of("parallelGateway", "eventBasedGateway", "subProcess", "transaction", "adHocSubProcess");

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        Stream<Element> knopen = tekening.knopen().stream()
                .filter(knoop -> !ZONDER.contains(knoop.getLocalName()))
                .filter(knoop -> !Tekening.isSplitsing(knoop) || tekening.uit(knoop).size() > 1);
        Stream<Element> stromen = tekening.stromen().stream().filter(Tekening::heeftVoorwaarde);
        Stream<Element> banen = Stream.concat(tekening.soort("participant").stream(), tekening.soort("lane").stream());
        return Stream.of(knopen, stromen, banen).flatMap(element -> element).filter(Tekening::zonderNaam)
                .map(element -> new Melding(element, "er staat geen naam bij.",
                        "Dubbelklik erop en schrijf wat mensen moeten lezen: een taak is wat er te doen is, een splitsing een"
                                + " vraag, een pad het antwoord."));
    }
}
