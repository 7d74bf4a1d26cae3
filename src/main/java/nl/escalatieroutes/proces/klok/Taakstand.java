package nl.escalatieroutes.proces.klok;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * How an open task stood before its case was moved: what must not be lost by that.
 *
 * @param einde due date; null where the task has no lead time
 * @param groepen the candidate groups as the diagram writes them
 * @param afgesproken whether its due date was changed in agreement
 */
public record Taakstand(
        String taakId,
        String stap,
        String naam,
        Date einde,
        Date opvolgdatum,
        String groepen,
        List<String> kandidaten,
        boolean afgesproken,
        Klokstand termijn,
        Klokstand herinnering,
        Klokstand herhaling) {

    /**
     * A timer of a step.
     *
     * @param uitdrukking as the diagram writes it; null where the diagram draws none
     * @param loopt when it is due; null where it does not run, because it fired or was not needed
     */
    public record Klokstand(String uitdrukking, Date loopt) {

        private static final Klokstand GEEN = new Klokstand(null, null);

        public boolean getekend() {
            return uitdrukking != null;
        }

        public static Klokstand van(Klokken klokken, Predicate<BoundaryEvent> welke) {
            return klokken.getekend().stream().filter(welke).findFirst()
                    .map(event -> new Klokstand(tekst(event),
                            klokken.lopend(event.getId()).map(TimerEntity::getDuedate).orElse(null)))
                    .orElse(GEEN);
        }

        /** The whole expression, for whatever kind of timer. */
        public static String tekst(BoundaryEvent event) {
            return event.getEventDefinitions().iterator().next().getTextContent().strip();
        }
    }

    public static Taakstand van(TaskEntity taak, List<String> kandidaten, boolean afgesproken) {
        Klokken klokken = Klokken.van(taak.getExecution());
        return new Taakstand(taak.getId(), taak.getTaskDefinitionKey(), taak.getName(), taak.getDueDate(),
                taak.getFollowUpDate(), groepen(taak), kandidaten, afgesproken,
                Klokstand.van(klokken, Taakstand::isTermijn),
                Klokstand.van(klokken, Taakstand::isHerinnering),
                Klokstand.van(klokken, Klokken::herhaalt));
    }

    /** The lead time has passed, and that was told. */
    public boolean voorbij() {
        return einde != null && termijn.getekend() && termijn.loopt() == null;
    }

    /** The reminder was sent, or was not needed any more. */
    public boolean herinnerd() {
        return opvolgdatum != null && herinnering.getekend() && herinnering.loopt() == null;
    }

    public Optional<LocalDate> eindedag() {
        return Optional.ofNullable(einde).map(Klok::dag);
    }

    public static boolean isTermijn(BoundaryEvent event) {
        return !Klokken.isHerinnering(event) && !Klokken.herhaalt(event);
    }

    public static boolean isHerinnering(BoundaryEvent event) {
        return Klokken.isHerinnering(event) && !Klokken.herhaalt(event);
    }

    public static String groepen(TaskEntity taak) {
        String groepen = ((UserTask) taak.getBpmnModelElementInstance()).getCamundaCandidateGroups();
        return groepen == null ? "" : groepen.strip();
    }
}
