package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The ways through a process: for each element which variables are known when a case comes there. Every activity, event and
 * gateway has a place before what it does and places after it.
 */
final class Wegen {

    private final Knopen knopen;

    Wegen(Procesdeel proces, Gegevens gegevens) {
        knopen = new Knopen(proces.proces(), gegevens.van(proces));
        knopen.van(proces.proces()).orElseThrow().begin().begint(gegevens.bijHetBegin(proces));
        proces.elementen().forEach(element -> knopen.zet(element).ifPresent(weg -> weg.zet(gegevens.gezetDoor(element))));
        new Verbindingen(proces, gegevens, knopen).leg();
        reken(knopen.alle().stream().flatMap(Knoop::wegen).toList());
    }

    /** Until nothing more becomes known anywhere: ways may go round in circles. */
    private static void reken(List<Weg> wegen) {
        boolean anders = true;
        while (anders) {
            anders = false;
            for (Weg weg : wegen) {
                anders |= weg.reken();
            }
        }
    }

    /**
     * What is known where an element reads.
     *
     * @return empty for what is on no way: the process itself, or what nothing leads to
     */
    Optional<Weg> bij(Element element) {
        return knopen.leest(element).filter(Weg::isBereikbaar);
    }
}
