package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A link that goes off arrives somewhere, in one place (bpmnlint: {@code link-event}). */
final class Doorverwijzing implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream().flatMap(houder -> {
            List<Element> links = Tekening.knopenIn(houder).stream()
                    .filter(knoop -> Tekening.heeft(knoop, "linkEventDefinition")).toList();
            return links.stream().flatMap(link -> Stream.ofNullable(fout(link, links)));
        });
    }

    private static Melding fout(Element link, List<Element> links) {
        String naam = naam(link);
        if (naam.isBlank()) {
            return new Melding(link, "de doorverwijzing heeft geen naam.", "Vul bij Link een naam in.");
        }
        List<Element> zelfde = links.stream().filter(ander -> naam(ander).equals(naam)).toList();
        long aankomst = zelfde.stream().filter(Doorverwijzing::isAankomst).count();
        if (aankomst > 1 && isAankomst(link)) {
            return new Melding(link, "er zijn meer plaatsen waar '" + naam + "' aankomt.",
                    "Laat er een over, of geef ze elk een eigen naam.");
        }
        if (aankomst == 0) {
            return new Melding(link, "'" + naam + "' komt nergens aan.",
                    "Teken een Link catch event met dezelfde naam, of verbeter de naam.");
        }
        return aankomst == zelfde.size()
                ? new Melding(link, "niets verwijst hierheen met '" + naam + "'.",
                        "Teken een Link throw event met dezelfde naam, of haal dit weg.")
                : null;
    }

    private static boolean isAankomst(Element link) {
        return link.getLocalName().equals("intermediateCatchEvent");
    }

    private static String naam(Element link) {
        return Tekening.definities(link).stream().map(definitie -> definitie.getAttribute("name")).findFirst().orElse("");
    }
}
