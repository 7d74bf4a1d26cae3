package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.escalatieroutes.casus.Afspraken;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Peildatum;
import nl.escalatieroutes.proces.klok.Taakklokken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;

/**
 * The lead time over a whole route: the timers on the sub-process {@code route}, which end on the date in the variable
 * {@code routeEinde}.
 */
@Component
public class Routetermijn {

    public static final String EINDE = "routeEinde";

    private final Taakklokken taakklokken;
    private final OpenTaken openTaken;
    private final Gebeurtenissen gebeurtenissen;
    private final HuidigeCasus huidigeCasus;

    Routetermijn(Taakklokken taakklokken, OpenTaken openTaken, Gebeurtenissen gebeurtenissen, HuidigeCasus huidigeCasus) {
        this.taakklokken = taakklokken;
        this.openTaken = openTaken;
        this.gebeurtenissen = gebeurtenissen;
        this.huidigeCasus = huidigeCasus;
    }

    /**
     * Sets the timers of the route to the end in {@code routeEinde}.
     *
     * @param vanBinnen an execution within the route
     * @return the end before, where that was another one
     */
    public Optional<LocalDate> volgVariabele(ExecutionEntity vanBinnen) {
        LocalDate einde = LocalDate.parse(Casusbegrippen.tekst(vanBinnen, EINDE));
        return Klokken.vanRoute(vanBinnen).flatMap(klokken -> {
            Optional<LocalDate> eerder = klokken.vanHetEinde()
                    .flatMap(klok -> klokken.lopend(klok.getId()))
                    .map(TimerEntity::getDuedate)
                    .map(Klok::dag);
            taakklokken.verzet(klokken, einde);
            return eerder.filter(datum -> !datum.equals(einde));
        });
    }

    /** Moves the end of the route to a date agreed on, and the open tasks that end with the route. */
    public void pasAan(DelegateExecution execution, LocalDate einde) {
        List<TaskEntity> open = openTaken.van(execution.getProcessInstanceId()).stream()
                .map(taak -> Context.getCommandContext().getTaskManager().findTaskById(taak.getId()))
                .toList();
        execution.getProcessInstance().setVariable(EINDE, einde.toString());
        open.stream().findFirst().ifPresent(taak -> volgVariabele(taak.getExecution()));
        open.stream().filter(taak -> !isAfgesproken(execution, taak)).forEach(this::herreken);
    }

    private void herreken(TaskEntity taak) {
        Klokken klokken = Klokken.van(taak.getExecution());
        klokken.vanHetEinde()
                .filter(klok -> Klokken.uitdrukking(klok).contains(EINDE))
                .map(BoundaryEvent::getId)
                .ifPresent(klok -> {
                    Date einde = Peildatum.vanaf(Klok.dag(taak.getCreateTime()), () -> klokken.opnieuw(klok));
                    taakklokken.zet(taak, Klok.dag(einde));
                });
    }

    private boolean isAfgesproken(DelegateExecution execution, Task taak) {
        return Afspraken.van(taak.getTaskDefinitionKey(), gebeurtenissen.van(huidigeCasus.id(execution)))
                .filter(afspraak -> !afspraak.moment().isBefore(Klok.moment(taak.getCreateTime()))).isPresent();
    }
}
