package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** All that the diagram does is in the picture (bpmnlint: {@code no-bpmndi}). */
final class StaatInBeeld implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        Stream<Element> vormen = Stream.of(tekening.knopen(), tekening.soort("textAnnotation"), tekening.soort("group"),
                tekening.soort("participant"), tekening.soort("lane"), tekening.soort("dataObjectReference"),
                tekening.soort("dataStoreReference")).flatMap(List::stream)
                .filter(element -> tekening.vorm(element).isEmpty());
        Stream<Element> lijnen = Stream.of(tekening.stromen(), tekening.soort("association"), tekening.soort("messageFlow"))
                .flatMap(List::stream)
                .filter(element -> tekening.lijn(element).filter(Vorm::isLijn).isEmpty());
        return Stream.concat(vormen, lijnen).map(element -> new Melding(element, "dit onderdeel staat niet in beeld.",
                "Teken het opnieuw in Camunda Modeler, of haal het weg."));
    }
}
