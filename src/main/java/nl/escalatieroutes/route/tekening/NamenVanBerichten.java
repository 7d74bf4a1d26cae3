package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Messages, errors and the like have a name of their own and are used (bpmnlint: {@code global}). */
final class NamenVanBerichten implements Tekenregel {

    private static final Set<String> SOORTEN = Set.of("message", "error", "escalation", "signal");

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        List<Element> namen = tekening.alle().stream().filter(element -> SOORTEN.contains(element.getLocalName())).toList();
        return namen.stream().flatMap(naam -> Stream.of(
                melding(naam, Tekening.zonderNaam(naam), "heeft geen naam.", "Vul een naam in."),
                melding(naam, !isGebruikt(tekening, naam), "wordt nergens gebruikt.",
                        "Haal het weg, of kies het bij een gebeurtenis."),
                melding(naam, namen.stream().filter(ander -> ander.getLocalName().equals(naam.getLocalName())
                                && ander.getAttribute("name").equals(naam.getAttribute("name"))).count() > 1,
                        "heeft een naam die al bestaat.", "Gebruik een van de twee, en haal de andere weg."))
                .flatMap(Stream::ofNullable));
    }

    private static Melding melding(Element naam, boolean fout, String wat, String herstel) {
        return fout ? new Melding(naam, "dit onderdeel (" + naam.getLocalName() + ") " + wat, herstel) : null;
    }

    private static boolean isGebruikt(Tekening tekening, Element naam) {
        return tekening.alle().stream().anyMatch(element ->
                element.getAttribute(naam.getLocalName() + "Ref").equals(naam.getAttribute("id")));
    }
}
