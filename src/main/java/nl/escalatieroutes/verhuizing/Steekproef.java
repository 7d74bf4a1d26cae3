package nl.escalatieroutes.verhuizing;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * Which cases on a version a plan looks at: some in each place where cases stand, all of them where there are few. How many
 * stand there is counted by the database. To be asked as the program.
 */
@Component
class Steekproef {

    private final ManagementService beheer;
    private final RuntimeService runtime;
    private final int perStap;

    Steekproef(ManagementService beheer, RuntimeService runtime, Verhuisinstellingen instellingen) {
        this.beheer = beheer;
        this.runtime = runtime;
        this.perStap = Math.max(1, instellingen.planPerStap());
    }

    /**
     * A place where cases stand.
     *
     * @param id of the element of the diagram
     * @param aantal how many cases stand there
     * @param instanties those of them to look at; ids, in no order that means anything
     */
    record Plaats(String id, long aantal, List<String> instanties) {}

    /** By id of the element; a case that stands in two places at once is in both. */
    List<Plaats> van(String definitie) {
        TreeMap<String, Plaats> plaatsen = new TreeMap<>();
        for (ActivityStatistics stand : beheer.createActivityStatisticsQuery(definitie).list()) {
            long aantal = vraag(definitie, stand.getId()).count();
            if (aantal > 0) {
                plaatsen.put(stand.getId(), new Plaats(stand.getId(), aantal, vraag(definitie, stand.getId())
                        .orderByProcessInstanceId().asc().listPage(0, perStap).stream().map(ProcessInstance::getId).toList()));
            }
        }
        return List.copyOf(plaatsen.values());
    }

    private ProcessInstanceQuery vraag(String definitie, String element) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definitie).activityIdIn(element);
    }
}
