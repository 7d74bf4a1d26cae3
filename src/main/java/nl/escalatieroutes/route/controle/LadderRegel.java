package nl.escalatieroutes.route.controle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Trede;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** The ladder in the settings names processes, user tasks and end events that are in the diagrams, each once. */
final class LadderRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (gelezen.inhoud().instellingen() == null) {
            return;
        }
        Map<String, Set<String>> takenPerProces = perProces(gelezen, "userTask");
        Map<String, Set<String>> eindenPerProces = perProces(gelezen, "endEvent");
        gelezen.inhoud().instellingen().ladder().forEach((route, treden) -> {
            if (takenPerProces.containsKey(route)) {
                controleer(route, treden, takenPerProces.get(route), bevindingen);
                controleerEinden(route, treden, eindenPerProces.get(route), bevindingen);
            } else {
                meld(bevindingen, route, "het proces '" + route + "' is niet in deze map.",
                        "Schrijf bij ladder het id van een proces uit deze map.");
            }
        });
    }

    private static void controleer(String route, List<Trede> treden, Set<String> taken, Bevindingen bevindingen) {
        Set<String> gehad = new HashSet<>();
        for (Trede trede : treden) {
            for (String taak : trede.taken()) {
                if (!taken.contains(taak)) {
                    meld(bevindingen, route, "op de trede '" + trede.naam() + "' staat de taak '" + taak
                            + "'; die is niet in het diagram.", "Schrijf bij taken het id van een taak uit het diagram.");
                } else if (!gehad.add(taak)) {
                    meld(bevindingen, route, "de taak '" + taak + "' staat op twee treden.", "Laat hem op een trede staan.");
                }
            }
        }
    }

    private static void controleerEinden(String route, List<Trede> treden, Set<String> einden, Bevindingen bevindingen) {
        Set<String> gehad = new HashSet<>();
        for (Trede trede : treden) {
            for (String uitkomst : trede.opgelost()) {
                if (!einden.contains(uitkomst)) {
                    meld(bevindingen, route, "op de trede '" + trede.naam() + "' staat bij opgelost '" + uitkomst
                            + "'; die uitkomst is niet in het diagram.", "Schrijf bij opgelost het id van een einde uit het diagram.");
                } else if (!gehad.add(uitkomst)) {
                    meld(bevindingen, route, "de uitkomst '" + uitkomst + "' staat op twee treden.", "Laat hem op een trede staan.");
                }
            }
        }
    }

    private static Map<String, Set<String>> perProces(Gelezen gelezen, String soort) {
        return gelezen.diagrammen().stream()
                .flatMap(diagram -> diagram.bpmn("process").stream())
                .collect(Collectors.toMap(proces -> proces.getAttribute("id"), proces -> ids(proces, soort), (een, ander) -> een));
    }

    private static Set<String> ids(Element proces, String soort) {
        return XmlBestand.onder(proces, soort).stream().map(element -> element.getAttribute("id")).collect(Collectors.toSet());
    }

    private static void meld(Bevindingen bevindingen, String route, String wat, String herstel) {
        bevindingen.meld(Regiomap.INSTELLINGEN, "ladder " + route, wat, herstel);
    }
}
