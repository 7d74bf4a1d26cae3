package nl.escalatieroutes.historie;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Casus;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What went wrong in a case, and in what runs beside it; for who may read the history of all routes, and empty for all others. */
@Component
public class Storingen {

    private final HistoryService historie;
    private final Casusinstanties instanties;

    Storingen(HistoryService historie, Casusinstanties instanties) {
        this.historie = historie;
        this.instanties = instanties;
    }

    /** In the order in which they began; each once, where it arose. */
    public List<Storing> van(Casus casus) {
        return Stream.concat(Stream.of(casus.id()), ernaast(casus))
                .flatMap(id -> historie.createHistoricIncidentQuery().processInstanceId(id).list().stream())
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .sorted(Comparator.comparing(HistoricIncident::getCreateTime))
                .map(incident -> new Storing(Paden.hier(incident.getCreateTime()), Paden.hier(incident.getEndTime()),
                        incident.getIncidentType(), incident.getActivityId(), incident.getIncidentMessage()))
                .toList();
    }

    /** Such as the delivery of a message. Under a number may also be an earlier case. */
    private Stream<String> ernaast(Casus casus) {
        return historie.createHistoricProcessInstanceQuery().processInstanceBusinessKey(casus.casusnummer()).withIncidents().list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .filter(id -> !id.equals(casus.id()) && instanties.casusVan(id).filter(casus.id()::equals).isPresent());
    }
}
