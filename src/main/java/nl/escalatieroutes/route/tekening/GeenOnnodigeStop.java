package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A terminate end event stops something else (bpmnlint: {@code superfluous-termination}). */
final class GeenOnnodigeStop implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.houders().stream().flatMap(houder -> {
            List<Element> einden = Tekening.knopenIn(houder).stream().filter(knoop -> tekening.uit(knoop).isEmpty()).toList();
            List<Element> stops = einden.stream().filter(GeenOnnodigeStop::isStop).toList();
            boolean alleen = stops.size() == 1
                    && einden.stream().allMatch(einde -> isStop(einde) || isOnderbrekend(einde));
            return alleen ? stops.stream() : Stream.empty();
        }).map(stop -> new Melding(stop, "dit einde stopt al het andere, maar er is niets anders.",
                "Maak er een gewoon einde van (End event)."));
    }

    private static boolean isStop(Element knoop) {
        return knoop.getLocalName().equals("endEvent") && Tekening.heeft(knoop, "terminateEventDefinition");
    }

    private static boolean isOnderbrekend(Element knoop) {
        return Tekening.isErnaast(knoop) && Tekening.knopenIn(knoop).stream().anyMatch(begin ->
                begin.getLocalName().equals("startEvent") && !begin.getAttribute("isInterrupting").equals("false"));
    }
}
