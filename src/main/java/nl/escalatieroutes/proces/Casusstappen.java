package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** At which step cases stand. */
@Component
public class Casusstappen {

    private final TaskService taken;
    private final RuntimeService runtime;
    private final AlsEngine alsEngine;

    Casusstappen(TaskService taken, RuntimeService runtime, AlsEngine alsEngine) {
        this.taken = taken;
        this.runtime = runtime;
        this.alsEngine = alsEngine;
    }

    /** Today, by the clock of the cases. */
    public static LocalDate vandaag() {
        return Klok.vandaag();
    }

    /** The id of the case that an instance belongs to: its own, or that of the case that it runs beside. */
    public String casusId(String procesinstantie) {
        return alsEngine.doe(() -> runtime.getVariable(procesinstantie, Casusbegrippen.CASUS_ID) instanceof String hoofdcasus
                ? hoofdcasus
                : procesinstantie);
    }

    /** The task definition key of the oldest open task of each case, by case id; for who may see these cases. */
    public Map<String, String> van(Collection<String> casusIds) {
        if (casusIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> stappen = new HashMap<>();
        alsEngine.doe(() -> taken.createTaskQuery()
                        .processInstanceIdIn(casusIds.toArray(String[]::new))
                        .orderByTaskCreateTime()
                        .asc()
                        .list())
                .forEach(taak -> stappen.putIfAbsent(taak.getProcessInstanceId(), taak.getTaskDefinitionKey()));
        return stappen;
    }
}
