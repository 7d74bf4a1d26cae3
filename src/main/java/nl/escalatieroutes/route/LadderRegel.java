package nl.escalatieroutes.route;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The ladder in the settings names processes and user tasks that are in the diagrams, each task once. */
final class LadderRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (gelezen.inhoud().instellingen() == null) {
            return;
        }
        Map<String, Set<String>> takenPerProces = takenPerProces(gelezen);
        gelezen.inhoud().instellingen().ladder().forEach((route, treden) -> {
            if (takenPerProces.containsKey(route)) {
                controleer(route, treden, takenPerProces.get(route), bevindingen);
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

    private static Map<String, Set<String>> takenPerProces(Gelezen gelezen) {
        return gelezen.diagrammen().stream()
                .flatMap(diagram -> diagram.bpmn("process").stream())
                .collect(Collectors.toMap(proces -> proces.getAttribute("id"), LadderRegel::taken, (een, ander) -> een));
    }

    private static Set<String> taken(Element proces) {
        return XmlBestand.onder(proces, "userTask").stream().map(taak -> taak.getAttribute("id")).collect(Collectors.toSet());
    }

    private static void meld(Bevindingen bevindingen, String route, String wat, String herstel) {
        bevindingen.meld(Regiomap.INSTELLINGEN, "ladder " + route, wat, herstel);
    }
}
