package nl.escalatieroutes.proces.verhuizing;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Peildatum;
import nl.escalatieroutes.proces.klok.Taakstand.Klokstand;
import nl.escalatieroutes.proces.klok.Taakstand;
import nl.escalatieroutes.proces.verhuizing.Verhuisdestap.Reden;
import nl.escalatieroutes.termijn.Termijnen;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * The timers of the route as a whole when its case is moved: those that ran go on as they were, those that fired stay away. A
 * lead time that only the newer version has runs from now on, unless it would have ended already: then it does not come.
 *
 * @param termijn the lead time of the route before the move
 * @param herinnering its reminder before the move
 */
record Routeverhuizing(Klokstand termijn, Klokstand herinnering) {

    /** @param klokken empty where the case does not stand in a route with a lead time of its own */
    static Routeverhuizing voor(Optional<Klokken> klokken) {
        return klokken.map(stand -> new Routeverhuizing(
                        Klokstand.van(stand, Taakstand::isTermijn), Klokstand.van(stand, Taakstand::isHerinnering)))
                .orElseGet(() -> new Routeverhuizing(new Klokstand(null, null), new Klokstand(null, null)));
    }

    /**
     * @param einde the end of the route as the case has it; empty where it has none of its own
     * @return what becomes of a lead time that the route did not have before; empty where there is no such one
     */
    Optional<Verhuisdestap> zet(Klokken klokken, Optional<LocalDate> einde) {
        Optional<Verhuisdestap> nieuw = Optional.empty();
        for (BoundaryEvent event : klokken.getekend()) {
            if (Klokken.herhaalt(event)) {
                continue;
            }
            Klokstand stand = Taakstand.isHerinnering(event) ? herinnering : termijn;
            if (stand.getekend()) {
                Klokkenverhuizing.zetOp(klokken, event, stand.loopt());
                continue;
            }
            Date moment = moment(klokken, event, einde);
            boolean komt = moment.after(ClockUtil.getCurrentTime());
            Klokkenverhuizing.zetOp(klokken, event, komt ? moment : null);
            if (Taakstand.isTermijn(event)) {
                nieuw = Optional.of(regel(klokken, event, Klok.dag(moment), komt));
            }
        }
        return nieuw;
    }

    private static Date moment(Klokken klokken, BoundaryEvent event, Optional<LocalDate> einde) {
        if (einde.isEmpty()) {
            return klokken.lopend(event.getId()).map(TimerEntity::getDuedate).orElseGet(() -> klokken.opnieuw(event.getId()));
        }
        return Peildatum.metEinde(einde.get(), () -> Taakstand.isHerinnering(event)
                ? klokken.opnieuw(event.getId())
                : Date.from(Termijnen.eindmoment(einde.get()).toInstant()));
    }

    private static Verhuisdestap regel(Klokken klokken, BoundaryEvent event, LocalDate einde, boolean komt) {
        FlowElement route = klokken.execution().getBpmnModelInstance().getModelElementById(klokken.stap().getId());
        return new Verhuisdestap(route.getId(), route.getName(), route.getId(), route.getName(), null, Klokstand.tekst(event),
                null, komt ? einde : null, komt ? null : einde, komt ? Reden.ERBIJ : Reden.KOMT_NIET);
    }
}
