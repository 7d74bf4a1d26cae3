package nl.escalatieroutes.route.controle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import nl.escalatieroutes.route.tekening.Tekening;
import org.w3c.dom.Element;

/**
 * An end that closes the case is an outcome: its id, without an underscore, is what the case is filed under. An end of
 * what runs beside the case (a reminder, an overdue notice) is none.
 */
final class EindeRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            Tekening tekening = new Tekening(diagram.document());
            for (Element proces : diagram.bpmn("process")) {
                if (Gelezen.isUitvoerbaar(proces)) {
                    controleer(diagram, tekening, proces, bevindingen);
                }
            }
        }
    }

    private static void controleer(XmlBestand diagram, Tekening tekening, Element proces, Bevindingen bevindingen) {
        Set<Element> hoofdweg = hoofdweg(tekening, proces);
        for (Element einde : tekening.knopen()) {
            if (!einde.getLocalName().equals("endEvent") || !Procesdeel.isOnder(einde, proces)) {
                continue;
            }
            boolean uitkomst = !einde.getAttribute("id").contains("_");
            if (hoofdweg.contains(einde) && !uitkomst) {
                bevindingen.meld(diagram, einde, "dit einde sluit de casus af, maar is geen uitkomst.",
                        "Geef het een id zonder underscore dat zegt hoe het afliep, bijvoorbeeld opgelost-in-gesprek.");
            } else if (!hoofdweg.contains(einde) && uitkomst) {
                bevindingen.meld(diagram, einde, "dit einde sluit de casus niet af, maar heeft het id van een uitkomst.",
                        "Begin het id met end_, bijvoorbeeld end_herinneringVerstuurd.");
            }
        }
    }

    /** All that a case comes through from its start, or after what interrupts it. */
    private static Set<Element> hoofdweg(Tekening tekening, Element proces) {
        Set<Element> gezien = new HashSet<>();
        Deque<Element> wachtrij = new ArrayDeque<>();
        tekening.knopen().stream().filter(knoop -> knoop.getLocalName().equals("startEvent"))
                .filter(start -> begintCasus(start, proces)).forEach(wachtrij::add);
        while (!wachtrij.isEmpty()) {
            Element knoop = wachtrij.poll();
            if (gezien.add(knoop)) {
                wachtrij.addAll(volgende(tekening, knoop));
            }
        }
        return gezien;
    }

    /** The start of the process itself, or of a sub-process beside it that interrupts all else. */
    private static boolean begintCasus(Element start, Element proces) {
        Element houder = (Element) start.getParentNode();
        return houder == proces || houder.getParentNode() == proces && Tekening.isErnaast(houder)
                && !start.getAttribute("isInterrupting").equals("false");
    }

    private static List<Element> volgende(Tekening tekening, Element knoop) {
        List<Element> volgende = new ArrayList<>();
        tekening.uit(knoop).forEach(stroom ->
                tekening.metId(stroom.getAttribute("targetRef")).ifPresent(volgende::add));
        for (Element ander : tekening.knopen()) {
            boolean onderbreekt = ander.getAttribute("attachedToRef").equals(knoop.getAttribute("id"))
                    && !ander.getAttribute("cancelActivity").equals("false");
            if (onderbreekt || isAankomstVan(knoop, ander)) {
                volgende.add(ander);
            }
        }
        return volgende;
    }

    private static boolean isAankomstVan(Element vertrek, Element aankomst) {
        return vertrek.getLocalName().equals("intermediateThrowEvent")
                && aankomst.getLocalName().equals("intermediateCatchEvent")
                && vertrek.getParentNode() == aankomst.getParentNode()
                && Tekening.heeft(vertrek, "linkEventDefinition") && Tekening.heeft(aankomst, "linkEventDefinition")
                && naam(vertrek).equals(naam(aankomst));
    }

    private static String naam(Element link) {
        return Tekening.definities(link).get(0).getAttribute("name");
    }
}
