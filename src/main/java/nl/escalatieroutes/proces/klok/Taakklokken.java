package nl.escalatieroutes.proces.klok;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.escalatieroutes.termijn.Termijnen;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;

/** Keeps due date and follow-up date of a task equal to the timers that its diagram draws on it. */
@Component
public class Taakklokken {

    /**
     * Gives a new task the dates of its timers. A reminder that would lie in the past is not sent.
     *
     * @return the end of the lead time with its sum; empty for a task without lead time
     */
    public Optional<Einddatum> neemOver(TaskEntity taak) {
        Optional<Einddatum> termijn = Optional.empty();
        Klokken klokken = Klokken.van(taak.getExecution());
        for (BoundaryEvent event : klokken.getekend()) {
            TimerEntity klok = klokken.lopend(event.getId()).orElse(null);
            if (klok == null) {
                continue;
            }
            if (klok.getDuedate() instanceof GeenEinde) {
                klok.delete();
            } else if (Klokken.isHerinnering(event)) {
                taak.setFollowUpDate(klok.getDuedate());
                laatVervallen(event, klok);
            } else {
                if (klok.getDuedate() instanceof Einddatum einde) {
                    termijn = Optional.of(einde);
                }
                taak.setDueDate(klok.getDuedate());
            }
        }
        return termijn;
    }

    /** Moves the lead time of a task: due date, reminder and timers. */
    public void zet(TaskEntity taak, LocalDate einde) {
        verzet(Klokken.van(taak.getExecution()), einde).ifPresent(taak::setFollowUpDate);
        taak.setDueDate(eindmoment(einde));
    }

    /**
     * Moves the timers of a step to a new end, and the reminder with it; those that fired already are set anew. A reminder
     * that would lie in the past is not sent.
     *
     * @return the new moment of the reminder; empty where the diagram draws none
     */
    public Optional<Date> verzet(Klokken klokken, LocalDate einde) {
        Optional<Date> herinnering = Optional.empty();
        for (BoundaryEvent event : klokken.getekend()) {
            if (Klokken.herhaalt(event)) {
                continue;
            }
            TimerEntity klok = Peildatum.metEinde(einde, () -> klokken.lopendOfHersteld(event.getId()));
            if (Klokken.isHerinnering(event)) {
                Date moment = Peildatum.metEinde(einde, () -> klokken.opnieuw(event.getId()));
                herinnering = Optional.of(moment);
                klok.setDuedate(moment);
                laatVervallen(event, klok);
            } else {
                klok.setDuedate(eindmoment(einde));
            }
        }
        return herinnering;
    }

    private static void laatVervallen(BoundaryEvent event, TimerEntity klok) {
        if (!Klokken.herhaalt(event) && !klok.getDuedate().after(ClockUtil.getCurrentTime())) {
            klok.delete();
        }
    }

    private static Date eindmoment(LocalDate einde) {
        return Date.from(Termijnen.eindmoment(einde).toInstant());
    }
}
