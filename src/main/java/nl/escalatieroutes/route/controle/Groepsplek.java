package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * A place in a diagram where groups stand: who does a task, starts a case, is told, is a party.
 *
 * @param tekst as the diagram writes it: {@code aanbieder.${aanbieder}, zi2t}
 */
record Groepsplek(Element element, String tekst) {

    private static final List<String> ATTRIBUTEN = List.of("candidateGroups", "candidateStarterGroups");
    private static final Set<String> EIGENSCHAPPEN = Set.of("partijen", "alleenVoor");
    private static final Set<String> VELDEN = Set.of("aan", "ontvanger", "van", "naar", "functie");

    static List<Groepsplek> in(XmlBestand diagram) {
        List<Groepsplek> plekken = new ArrayList<>();
        for (Element element : diagram.elementen()) {
            ATTRIBUTEN.forEach(attribuut -> plekken.add(new Groepsplek(element, camunda(element, attribuut))));
            String naam = element.getAttribute("name");
            if (element.getLocalName().equals("property") && EIGENSCHAPPEN.contains(naam)) {
                plekken.add(new Groepsplek(element, element.getAttribute("value")));
            } else if (element.getLocalName().equals("field") && VELDEN.contains(naam)) {
                plekken.add(new Groepsplek(element, Procesdeel.tekst(element)));
            }
        }
        return plekken.stream().filter(plek -> !plek.tekst().isBlank()).toList();
    }

    /**
     * The groups one by one; what stands inside an expression is left out, as {@code aanbieder.${}}: a comma there does not
     * separate groups.
     */
    static List<String> groepen(String tekst) {
        return Arrays.stream(tekst.replaceAll("[$#]\\{[^}]*}", "\\${}").split(",")).map(String::strip)
                .filter(groep -> !groep.isEmpty()).toList();
    }
}
