package nl.escalatieroutes.proces;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;

/** Keeps due date and follow-up date of a task equal to the timers that its diagram draws on it. */
@Component
class Taakklokken {

    /**
     * Gives a new task the dates of its timers. A reminder that would lie in the past is not sent.
     *
     * @return the end of the lead time with its sum; empty for a task without lead time
     */
    Optional<Einddatum> neemOver(TaskEntity taak) {
        Optional<Einddatum> termijn = Optional.empty();
        ExecutionEntity execution = taak.getExecution();
        for (BoundaryEvent event : Klokken.getekend(execution)) {
            TimerEntity klok = Klokken.lopend(execution, event.getId()).orElse(null);
            if (klok == null) {
                continue;
            }
            if (Klokken.isHerinnering(event)) {
                taak.setFollowUpDate(klok.getDuedate());
                if (!Klokken.herhaalt(event) && !klok.getDuedate().after(ClockUtil.getCurrentTime())) {
                    klok.delete();
                }
            } else {
                if (klok.getDuedate() instanceof Einddatum einde) {
                    termijn = Optional.of(einde);
                }
                taak.setDueDate(klok.getDuedate());
            }
        }
        return termijn;
    }

    /** Moves the end of the lead time, and the reminder with it; timers that fired already are set anew. */
    void zet(TaskEntity taak, Date einde) {
        ExecutionEntity execution = taak.getExecution();
        for (BoundaryEvent event : Klokken.getekend(execution)) {
            if (Klokken.herhaalt(event)) {
                continue;
            }
            TimerEntity klok = Klokken.lopend(execution, event.getId())
                    .orElseGet(() -> Klokken.herstel(execution, event.getId()));
            if (Klokken.isHerinnering(event)) {
                Date herinnering = Klokken.opnieuw(execution, event.getId());
                taak.setFollowUpDate(herinnering);
                if (herinnering.after(ClockUtil.getCurrentTime())) {
                    klok.setDuedate(herinnering);
                } else {
                    klok.delete();
                }
            } else {
                klok.setDuedate(einde);
                taak.setDueDate(einde);
            }
        }
    }
}
