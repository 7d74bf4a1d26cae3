package nl.escalatieroutes.toegang.rechten;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.util.JsonUtil;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the filters of {@link Takenfilter} in the engine, and keeps them as they stand there. Others are left alone. */
@Component
class Takenfilters {

    private final FilterService filters;
    private final TaskService taken;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient jdbc;
    private final Verlening verlening;

    Takenfilters(FilterService filters, TaskService taken, ProcessEngineConfigurationImpl engine, JdbcClient jdbc,
            Verlening verlening) {
        this.jdbc = jdbc;
        this.filters = filters;
        this.taken = taken;
        this.engine = engine;
        this.verlening = verlening;
    }

    /** Makes what is missing, mends what differs, removes what there is no more. Nodes that start together take turns. */
    void werkBij() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            // the lock that nodes share for deploying; the engine itself takes it on PostgreSQL only
            jdbc.sql("select NAME_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update").query(String.class).single();
            Map<String, Filter> bestaande = bestaande();
            for (Takenfilter soort : Takenfilter.values()) {
                Filter filter = bestaande.remove(soort.name());
                zet(soort, filter == null ? filters.newTaskFilter(soort.naam()) : filter);
            }
            bestaande.values().forEach(filter -> filters.deleteFilter(filter.getId()));
            return null;
        });
    }

    /** Lets the group see the filters; to change them is a right of its own. */
    void verleen(String groep) {
        bestaande().values().forEach(filter ->
                verlening.verleen(groep, Resources.FILTER, filter.getId(), Permissions.READ));
    }

    private void zet(Takenfilter soort, Filter filter) {
        TaskQuery vraag = soort.vraag(taken.createTaskQuery());
        Filter bedoeld = filters.newTaskFilter(soort.naam()).setQuery(vraag).setProperties(soort.eigenschappen());
        if (filter.getId() == null || !gelijk(filter, bedoeld)) {
            filters.saveFilter(filter.setName(soort.naam()).setQuery(vraag).setProperties(soort.eigenschappen()));
        }
    }

    private static boolean gelijk(Filter een, Filter ander) {
        return een.getName().equals(ander.getName())
                && gelijk(((FilterEntity) een).getQueryInternal(), ((FilterEntity) ander).getQueryInternal())
                && gelijk(((FilterEntity) een).getPropertiesInternal(), ((FilterEntity) ander).getPropertiesInternal());
    }

    /** The order of fields in JSON means nothing. */
    private static boolean gelijk(String een, String ander) {
        return JsonUtil.asObject(een).equals(JsonUtil.asObject(ander));
    }

    private Map<String, Filter> bestaande() {
        Map<String, Filter> perCode = new HashMap<>();
        filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getProperties() != null && filter.getProperties().get(Takenfilter.CODE) != null)
                .forEach(filter -> perCode.put(filter.getProperties().get(Takenfilter.CODE).toString(), filter));
        return perCode;
    }
}
