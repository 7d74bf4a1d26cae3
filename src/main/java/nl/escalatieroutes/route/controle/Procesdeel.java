package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A process in a diagram, and how the rules ask for what is in it. */
record Procesdeel(XmlBestand diagram, Element proces) {

    static List<Procesdeel> alle(Gelezen gelezen) {
        return gelezen.diagrammen().stream()
                .flatMap(diagram -> diagram.bpmn("process").stream().map(proces -> new Procesdeel(diagram, proces)))
                .toList();
    }

    String sleutel() {
        return proces.getAttribute("id");
    }

    /** The elements of the process, its own first. */
    List<Element> elementen() {
        return Stream.concat(Stream.of(proces), XmlBestand.onder(proces, "*").stream()).toList();
    }

    List<Element> soort(String soort) {
        return XmlBestand.onder(proces, soort).stream()
                .filter(element -> XmlBestand.BPMN.equals(element.getNamespaceURI())).toList();
    }

    /** The form that somebody fills in to start a case; empty for a process that a diagram starts. */
    Optional<Element> startMetFormulier() {
        return soort("startEvent").stream().filter(start -> !camunda(start, "formRef").isEmpty()).findFirst();
    }

    /** The elements that use a building block: a task, an end event, a listener. */
    List<Element> met(String bouwsteen) {
        return elementen().stream()
                .filter(element -> bouwsteen.equals(Uitdrukking.bean(
                        camunda(element, "delegateExpression") + element.getAttribute("delegateExpression"))))
                .toList();
    }

    /** The building blocks that an element itself names or calls. */
    static Set<String> bouwstenen(Element element) {
        Set<String> namen = new LinkedHashSet<>();
        namen.add(Uitdrukking.bean(camunda(element, "delegateExpression") + element.getAttribute("delegateExpression")));
        namen.remove("");
        Stream.concat(Stream.of(XmlBestand.eigenTekst(element)), XmlBestand.attributen(element).stream().map(Attr::getValue))
                .flatMap(tekst -> Aanroep.in(tekst).stream()).map(Aanroep::bouwsteen).forEach(namen::add);
        return namen;
    }

    /** What a diagram writes in a field of a building block; empty where it has no such field. */
    static String veld(Element bouwsteen, String naam) {
        return veldElement(bouwsteen, naam).map(Procesdeel::tekst).orElse("");
    }

    static Optional<Element> veldElement(Element bouwsteen, String naam) {
        return Stream.concat(XmlBestand.kinderen(bouwsteen, "field").stream(),
                        XmlBestand.kinderen(bouwsteen, "extensionElements").stream()
                                .flatMap(uitbreiding -> XmlBestand.kinderen(uitbreiding, "field").stream()))
                .filter(veld -> veld.getAttribute("name").equals(naam)).findFirst();
    }

    static String tekst(Element veld) {
        return (veld.getAttribute("stringValue") + veld.getAttribute("expression") + veld.getTextContent()).strip();
    }

    /** Extension properties of an element itself. */
    static List<Element> eigenschappen(Element element, String naam) {
        return XmlBestand.kinderen(element, "extensionElements").stream()
                .flatMap(uitbreiding -> XmlBestand.kinderen(uitbreiding, "properties").stream())
                .flatMap(eigenschappen -> XmlBestand.kinderen(eigenschappen, "property").stream())
                .filter(eigenschap -> eigenschap.getAttribute("name").equals(naam))
                .toList();
    }

    static boolean isOnder(Node knoop, Element ouder) {
        for (Node deel = knoop; deel != null; deel = deel.getParentNode()) {
            if (deel == ouder) {
                return true;
            }
        }
        return false;
    }
}
