package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;
import static nl.escalatieroutes.route.XmlBestand.kinderen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * A clock on a task sets something off, and leaves the task open: the engine takes a path without an effect, and a lead time
 * that ends the task, without a word.
 */
final class KlokjeRegel implements Gelezen.Regel {

    private static final String WAAR = "Teken een pijl naar een Message end event, en vul daar bij Implementation, Type Delegate expression, ";
    private static final String TWEE = WAAR + "${herinnering} of ${overschrijding} in.";
    private static final Pattern TERMIJN = Pattern.compile("\\$\\{termijn\\.werkdagen\\((\\d{1,4})\\)}");
    private static final Pattern HERINNERING = Pattern.compile("\\$\\{termijn\\.voorEinde\\((\\d{1,4})\\)}");
    private static final Pattern GETAL = Pattern.compile("\\d+");
    private static final List<String> UITVOERING = List.of("delegateExpression", "expression", "class", "type");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            Stream.concat(diagram.bpmn("endEvent").stream(), diagram.bpmn("intermediateThrowEvent").stream())
                    .filter(KlokjeRegel::verstuurtNiets)
                    .forEach(gebeurtenis -> bevindingen.meld(diagram, gebeurtenis, "deze gebeurtenis verstuurt niets: er staat niet wat zij doet.",
                            "Vul bij Implementation, Type Delegate expression, ${herinnering} of ${overschrijding} in."));
            diagram.bpmn("userTask").forEach(taak -> controleer(diagram, taak, bevindingen));
        }
    }

    private static void controleer(XmlBestand diagram, Element taak, Bevindingen bevindingen) {
        List<Element> klokjes = diagram.bpmn("boundaryEvent").stream()
                .filter(gebeurtenis -> gebeurtenis.getAttribute("attachedToRef").equals(taak.getAttribute("id")))
                .filter(gebeurtenis -> !kinderen(gebeurtenis, "timerEventDefinition").isEmpty()).toList();
        for (Element klokje : klokjes) {
            Set<String> gevolgen = gevolgen(diagram, klokje);
            if (!klokje.getAttribute("cancelActivity").equals("false")) {
                stopt(diagram, taak, klokje, bevindingen);
            } else if (gevolgen.isEmpty()) {
                bevindingen.meld(diagram, klokje, "na dit klokje gebeurt er niets.", TWEE);
            }
            if (gevolgen.contains("overschrijding") && tijd(klokje).contains("termijn.voorEinde")) {
                bevindingen.meld(diagram, klokje, "'termijn.voorEinde' telt terug vanaf het einde van de termijn, en kan zelf geen termijn zijn.",
                        "Schrijf bijvoorbeeld ${termijn.werkdagen(5)}.");
            }
            opschrift(diagram, klokje, bevindingen);
        }
        klokjes.stream().filter(klokje -> gevolgen(diagram, klokje).contains("overschrijding")).findFirst()
                .ifPresent(termijn -> herinnering(diagram, taak, termijn, klokjes, bevindingen));
    }

    /** What one party wrote down about the other counts as confirmed where no answer comes; nothing else ends by itself. */
    private static void stopt(XmlBestand diagram, Element taak, Element klokje, Bevindingen bevindingen) {
        if (!camunda(taak, "candidateGroups").contains("partij.")) {
            bevindingen.meld(diagram, klokje, "dit klokje stopt de taak; een termijn beëindigt een stap of casus nooit vanzelf.",
                    "Zet uit dat de taak stopt, of maak er een Timer boundary event (non-interrupting) van.");
        }
    }

    private static void herinnering(XmlBestand diagram, Element taak, Element termijn, List<Element> klokjes, Bevindingen bevindingen) {
        Optional<Element> herinnering = klokjes.stream().filter(klokje -> gevolgen(diagram, klokje).contains("herinnering")).findFirst();
        if (herinnering.isEmpty() && klokjes.size() > 1) {
            // a clock that is wrong, told already
            return;
        }
        if (herinnering.isEmpty()) {
            bevindingen.letOp(diagram.naam(), XmlBestand.label(taak), "de taak heeft een termijn, maar geen herinnering.",
                    "Hang er een klokje aan met bij Timer ${termijn.voorEinde(2)}. " + WAAR + "${herinnering} in.");
            return;
        }
        OptionalInt dagen = aantal(TERMIJN, tijd(termijn));
        OptionalInt vooraf = aantal(HERINNERING, tijd(herinnering.get()));
        if (dagen.isPresent() && vooraf.isPresent() && vooraf.getAsInt() >= dagen.getAsInt()) {
            bevindingen.letOp(diagram.naam(), XmlBestand.label(herinnering.get()), "de herinnering is al voorbij als de taak begint: "
                    + vooraf.getAsInt() + " werkdagen vooraf, bij een termijn van " + dagen.getAsInt() + " werkdagen.",
                    "Vul bij Timer minder werkdagen in dan de termijn heeft.");
        }
    }

    /** What people read beside a clock is written by hand, and easily forgotten when the term changes. */
    private static void opschrift(XmlBestand diagram, Element klokje, Bevindingen bevindingen) {
        Matcher eerste = GETAL.matcher(klokje.getAttribute("name"));
        String tijd = tijd(klokje);
        if (eerste.find() && GETAL.matcher(tijd).find() && GETAL.matcher(tijd).results().noneMatch(getal -> getal.group().equals(eerste.group()))) {
            bevindingen.letOp(diagram.naam(), XmlBestand.label(klokje), "bij het klokje staat " + eerste.group() + ", maar bij Timer staat '"
                    + tijd + "'.", "Wijzig wat er bij het klokje staat, of de termijn.");
        }
    }

    /** The building blocks that a case comes past from here on; {@code -} for an event that still has none. */
    private static Set<String> gevolgen(XmlBestand diagram, Element klokje) {
        Set<String> gezien = new HashSet<>();
        Set<String> gevolgen = new HashSet<>();
        Deque<String> wachtrij = new ArrayDeque<>(List.of(klokje.getAttribute("id")));
        while (!wachtrij.isEmpty()) {
            String id = wachtrij.poll();
            if (!gezien.add(id)) {
                continue;
            }
            diagram.elementen().stream().filter(element -> XmlBestand.BPMN.equals(element.getNamespaceURI()) && element.getAttribute("id").equals(id))
                    .forEach(element -> gevolg(element, gevolgen));
            diagram.bpmn("sequenceFlow").stream().filter(stroom -> stroom.getAttribute("sourceRef").equals(id))
                    .map(stroom -> stroom.getAttribute("targetRef")).forEach(wachtrij::add);
        }
        return gevolgen;
    }

    private static void gevolg(Element element, Set<String> gevolgen) {
        Stream.of(List.of(element), XmlBestand.onder(element, "messageEventDefinition"), XmlBestand.onder(element, "executionListener"))
                .flatMap(List::stream)
                .map(deel -> Uitdrukking.bean(camunda(deel, "delegateExpression") + deel.getAttribute("delegateExpression")))
                .filter(bouwsteen -> !bouwsteen.isEmpty()).forEach(gevolgen::add);
        if (verstuurtNiets(element) || element.getLocalName().equals("userTask")
                || !XmlBestand.onder(element, "linkEventDefinition").isEmpty()) {
            gevolgen.add("-");
        }
    }

    private static boolean verstuurtNiets(Element element) {
        boolean verstuurt = element.getLocalName().equals("endEvent") || element.getLocalName().equals("intermediateThrowEvent");
        return verstuurt && kinderen(element, "messageEventDefinition").stream()
                .anyMatch(bericht -> UITVOERING.stream().allMatch(attribuut -> camunda(bericht, attribuut).isEmpty()));
    }

    private static String tijd(Element klokje) {
        return XmlBestand.onder(klokje, "timerEventDefinition").get(0).getTextContent().strip();
    }

    private static OptionalInt aantal(Pattern patroon, String tijd) {
        Matcher gevonden = patroon.matcher(tijd);
        return gevonden.matches() ? OptionalInt.of(Integer.parseInt(gevonden.group(1))) : OptionalInt.empty();
    }
}
