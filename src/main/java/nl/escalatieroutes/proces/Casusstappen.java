package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** At which step cases stand. */
@Component
public class Casusstappen {

    private final TaskService taken;
    private final AlsEngine alsEngine;

    Casusstappen(TaskService taken, AlsEngine alsEngine) {
        this.taken = taken;
        this.alsEngine = alsEngine;
    }

    /** Today, by the clock of the cases. */
    public static LocalDate vandaag() {
        return Klok.vandaag();
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
