package nl.escalatieroutes.proces.verhuizing;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.escalatieroutes.proces.klok.Einddatum;
import nl.escalatieroutes.proces.klok.GeenEinde;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Peildatum;
import nl.escalatieroutes.proces.klok.Taakstand.Klokstand;
import nl.escalatieroutes.proces.klok.Taakstand;
import nl.escalatieroutes.proces.verhuizing.Verhuisdestap.Reden;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/**
 * Sets the timers of a step after its case was moved. The engine takes over timers whose event kept its id and makes all
 * others anew, also those that fired; here it is decided by what a timer is for: what has passed or was sent does not come
 * again, what was agreed stays, and else the new diagram counts, from the day on which the step began. Nobody becomes late by
 * a move: where the new lead time would have ended already, the one that runs stays; where the step had none, and today does
 * not help because the term counts from another day (such as that of the application), it gets no due date and no timer.
 */
final class Klokkenverhuizing {

    /**
     * @param termijn the due date afterwards with its sum, where it was reckoned anew
     * @param verstreken the day on which the new lead time would have ended, where that was before the move; else null
     */
    record Uitkomst(Reden reden, Optional<Einddatum> termijn, LocalDate verstreken) {

        private static Uitkomst door(Reden reden) {
            return new Uitkomst(reden, Optional.empty(), null);
        }

        private static Uitkomst verstreken(Reden reden, Date einde) {
            return new Uitkomst(reden, Optional.empty(), Klok.dag(einde));
        }
    }

    private final Taakstand voor;
    private final TaskEntity taak;
    private final Klokken klokken;
    private final boolean andereDagen;

    /** @param andereDagen whether the two versions of the region count other days as closed */
    Klokkenverhuizing(Taakstand voor, TaskEntity taak, boolean andereDagen) {
        this.voor = voor;
        this.taak = taak;
        this.klokken = Klokken.van(taak.getExecution());
        this.andereDagen = andereDagen;
    }

    Uitkomst zet() {
        Uitkomst uitkomst = zetTermijn();
        zetHerinnering(uitkomst.reden());
        zetHerhaling();
        return uitkomst;
    }

    private Uitkomst zetTermijn() {
        Optional<BoundaryEvent> event = klokken.getekend().stream().filter(Taakstand::isTermijn).findFirst();
        if (voor.voorbij()) {
            event.ifPresent(this::haalWeg);
            return Uitkomst.door(Reden.VOORBIJ);
        }
        if (voor.afgesproken()) {
            event.ifPresent(klok -> zetOp(klok, voor.einde()));
            return Uitkomst.door(Reden.AFGESPROKEN);
        }
        if (event.isEmpty()) {
            taak.setDueDate(null);
            return Uitkomst.door(voor.einde() == null ? Reden.GELIJK : Reden.VERVALT);
        }
        if (!andereDagen && Klokstand.tekst(event.get()).equals(voor.termijn().uitdrukking())) {
            zetOp(event.get(), voor.termijn().loopt());
            return Uitkomst.door(Reden.GELIJK);
        }
        return opnieuw(event.get());
    }

    private Uitkomst opnieuw(BoundaryEvent event) {
        Date nieuw = Peildatum.vanaf(Klok.dag(taak.getCreateTime()), () -> klokken.opnieuw(event.getId()));
        Reden reden = Reden.NIEUW;
        if (nieuw instanceof GeenEinde) {
            haalWeg(event);
            taak.setDueDate(null);
            return Uitkomst.door(voor.einde() == null ? Reden.GELIJK : Reden.VERVALT);
        }
        if (isVoorbij(nieuw)) {
            if (voor.einde() != null) {
                zetOp(event, voor.einde());
                return Uitkomst.verstreken(Reden.NIET_TE_LAAT, nieuw);
            }
            nieuw = klokken.opnieuw(event.getId());
            reden = Reden.VANAF_NU;
            if (isVoorbij(nieuw)) {
                haalWeg(event);
                return Uitkomst.verstreken(Reden.KOMT_NIET, nieuw);
            }
        }
        zetOp(event, nieuw);
        boolean gelijk = nieuw.equals(voor.einde()) || voor.einde() != null && nieuw.getTime() == voor.einde().getTime();
        taak.setDueDate(nieuw);
        return gelijk ? Uitkomst.door(Reden.GELIJK)
                : new Uitkomst(reden, nieuw instanceof Einddatum einde ? Optional.of(einde) : Optional.empty(), null);
    }

    private static boolean isVoorbij(Date moment) {
        return !moment.after(ClockUtil.getCurrentTime());
    }

    private void zetHerinnering(Reden reden) {
        Optional<BoundaryEvent> event = klokken.getekend().stream().filter(Taakstand::isHerinnering).findFirst();
        if (event.isEmpty()) {
            if (voor.herinnering().getekend()) {
                taak.setFollowUpDate(null);
            }
            return;
        }
        boolean zelfdeEinde = reden != Reden.NIEUW && reden != Reden.VANAF_NU;
        if (voor.herinnerd() || voor.voorbij() || taak.getDueDate() == null) {
            haalWeg(event.get());
        } else if (zelfdeEinde && Klokstand.tekst(event.get()).equals(voor.herinnering().uitdrukking())) {
            zetOp(event.get(), voor.herinnering().loopt());
        } else {
            Date moment = Peildatum.metEinde(Klok.dag(taak.getDueDate()), () -> klokken.opnieuw(event.get().getId()));
            taak.setFollowUpDate(moment);
            zetOp(event.get(), moment.after(ClockUtil.getCurrentTime()) ? moment : null);
        }
    }

    private void zetHerhaling() {
        klokken.getekend().stream().filter(Klokken::herhaalt).findFirst().ifPresent(event -> {
            if (Klokstand.tekst(event).equals(voor.herhaling().uitdrukking())) {
                zetOp(event, voor.herhaling().loopt());
            } else {
                haalWeg(event);
                taak.setFollowUpDate(klokken.lopendOfHersteld(event.getId()).getDuedate());
            }
        });
    }

    private void zetOp(BoundaryEvent event, Date moment) {
        zetOp(klokken, event, moment);
    }

    private void haalWeg(BoundaryEvent event) {
        zetOp(event, null);
    }

    /** @param moment null for a timer that is not to run */
    static void zetOp(Klokken klokken, BoundaryEvent event, Date moment) {
        if (moment == null) {
            klokken.lopend(event.getId()).ifPresent(TimerEntity::delete);
        } else {
            // the end for the reckoning that the engine does when it makes a timer; the moment is set right after
            Peildatum.metEinde(Klok.dag(moment), () -> klokken.lopendOfHersteld(event.getId())).setDuedate(moment);
        }
    }
}
