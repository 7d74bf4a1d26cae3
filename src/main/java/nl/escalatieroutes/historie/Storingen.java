package nl.escalatieroutes.historie;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** What went wrong in a case; for who may read the history of all routes, and empty for all others. */
@Component
public class Storingen {

    private final HistoryService historie;

    Storingen(HistoryService historie) {
        this.historie = historie;
    }

    /** In the order in which they began. */
    public List<Storing> van(String casusId) {
        return historie.createHistoricIncidentQuery().processInstanceId(casusId).orderByCreateTime().asc().list().stream()
                .map(incident -> new Storing(Paden.hier(incident.getCreateTime()), Paden.hier(incident.getEndTime()),
                        incident.getIncidentType(), incident.getActivityId(), incident.getIncidentMessage()))
                .toList();
    }
}
