package nl.escalatieroutes.historie.leeslog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.historie.Casusinstanties;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Which case an address of the engine's REST API, or of Cockpit's, opens: one that names a task, an instance or something in it. */
@Component
public class Engineadres {

    private static final Pattern ADRES = Pattern.compile("(?:(?:engine|plugin/base)/[^/]+/)?((?:history/)?[a-z-]+)/([^/]+)(?:/.*)?");
    private static final String HISTORIE = "Historie";
    private static final String INSTANTIE = "Procesinstantie";

    private final Casusinstanties instanties;
    private final AlsProgramma alsProgramma;
    private final Map<String, Function<String, Gevonden>> soorten = new HashMap<>();

    Engineadres(Casusinstanties instanties, AlsProgramma alsProgramma, ProcessEngine engine) {
        this.instanties = instanties;
        this.alsProgramma = alsProgramma;
        soorten.put("task", id -> taak(engine, id));
        soorten.put("process-instance", id -> new Gevonden(id, INSTANTIE));
        soorten.put("history/process-instance", id -> new Gevonden(id, HISTORIE));
        soorten.put("execution", id -> bij(engine.getRuntimeService().createExecutionQuery().executionId(id).singleResult(),
                execution -> execution.getProcessInstanceId(), INSTANTIE));
        // a variable has one id, in the running case and in its history
        soorten.put("variable-instance", id -> variabele(engine, id, INSTANTIE));
        soorten.put("job", id -> bij(engine.getManagementService().createJobQuery().jobId(id).singleResult(),
                job -> job.getProcessInstanceId(), INSTANTIE));
        soorten.put("incident", id -> bij(engine.getRuntimeService().createIncidentQuery().incidentId(id).singleResult(),
                incident -> incident.getProcessInstanceId(), INSTANTIE));
        soorten.put("history/variable-instance", id -> variabele(engine, id, HISTORIE));
        soorten.put("history/activity-instance", id -> bij(engine.getHistoryService().createHistoricActivityInstanceQuery()
                .activityInstanceId(id).singleResult(), activiteit -> activiteit.getProcessInstanceId(), HISTORIE));
        soorten.put("history/detail", id -> bij(engine.getHistoryService().createHistoricDetailQuery()
                .detailId(id).singleResult(), detail -> detail.getProcessInstanceId(), HISTORIE));
        soorten.put("history/decision-instance", id -> bij(engine.getHistoryService().createHistoricDecisionInstanceQuery()
                .decisionInstanceId(id).singleResult(), besluit -> besluit.getProcessInstanceId(), HISTORIE));
        soorten.put("history/job-log", id -> bij(engine.getHistoryService().createHistoricJobLogQuery()
                .logId(id).singleResult(), log -> log.getProcessInstanceId(), HISTORIE));
    }

    /** What of which case is opened. */
    public record Geopend(String casusId, String wat) {}

    private record Gevonden(String instantieId, String wat) {}

    /**
     * @param pad within the engine's REST API: {@code task/<id>/form} or {@code engine/default/task/<id>/form}; or within that
     *     of Cockpit: {@code plugin/base/default/process-instance/<id>/called-process-instances}
     */
    public Optional<Geopend> vanPad(String pad) {
        Matcher adres = ADRES.matcher(pad);
        return adres.matches() ? zoek(adres.group(1), adres.group(2)) : Optional.empty();
    }

    /** @param taken whether the ids are of tasks, or of instances; separated by commas */
    public Stream<Geopend> vanFilter(String ids, boolean taken, boolean historie) {
        return Stream.of(ids.split(","))
                .flatMap(id -> zoek(taken ? "task" : historie ? "history/process-instance" : "process-instance", id).stream());
    }

    private Optional<Geopend> zoek(String soort, String id) {
        return Optional.ofNullable(soorten.get(soort))
                .flatMap(zoek -> Optional.ofNullable(alsProgramma.doe((Supplier<Gevonden>) () -> zoek.apply(id))))
                .filter(gevonden -> gevonden.instantieId() != null)
                .flatMap(gevonden -> instanties.casusVan(gevonden.instantieId())
                        .map(casusId -> new Geopend(casusId, gevonden.wat())));
    }

    private static Gevonden taak(ProcessEngine engine, String id) {
        return Optional.ofNullable(engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(id).singleResult())
                .map(taak -> new Gevonden(taak.getProcessInstanceId(), "Taak " + taak.getTaskDefinitionKey()))
                .orElse(null);
    }

    private static Gevonden variabele(ProcessEngine engine, String id, String wat) {
        return bij(engine.getHistoryService().createHistoricVariableInstanceQuery().variableId(id).singleResult(),
                variabele -> variabele.getProcessInstanceId(), wat);
    }

    private static <T> Gevonden bij(T gevonden, Function<T, String> instantie, String wat) {
        return gevonden == null ? null : new Gevonden(instantie.apply(gevonden), wat);
    }
}
