package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * The engine's filter service, in which a filter can be about what others must do: the engine's task query can name the
 * groups of a task, not their absence.
 */
public class Zichtfilters extends FilterServiceImpl {

    /**
     * The property of a filter that, when true, leaves of the tasks that somebody sees those of cases in which they have a
     * part and that are for others.
     */
    public static final String VAN_EEN_ANDER = "vanEenAnder";

    @Override
    public <T> List<T> list(String filterId) {
        return doe(filterId, () -> super.list(filterId));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        return doe(filterId, () -> super.list(filterId, extendingQuery));
    }

    @Override
    public <T> List<T> listPage(String filterId, int firstResult, int maxResults) {
        return doe(filterId, () -> super.listPage(filterId, firstResult, maxResults));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extendingQuery, int firstResult, int maxResults) {
        return doe(filterId, () -> super.listPage(filterId, extendingQuery, firstResult, maxResults));
    }

    @Override
    public <T> T singleResult(String filterId) {
        return doe(filterId, () -> super.singleResult(filterId));
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        return doe(filterId, () -> super.singleResult(filterId, extendingQuery));
    }

    @Override
    public Long count(String filterId) {
        return doe(filterId, () -> super.count(filterId));
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        return doe(filterId, () -> super.count(filterId, extendingQuery));
    }

    private <R> R doe(String filterId, Supplier<R> vraag) {
        return commandExecutor.execute(context -> {
            Filter filter = context.getFilterManager().findFilterById(filterId);
            ZichtManager zicht = (ZichtManager) context.getAuthorizationManager();
            zicht.vanEenAnder(filter != null && filter.getProperties() != null
                    && Boolean.TRUE.equals(filter.getProperties().get(VAN_EEN_ANDER)));
            try {
                return vraag.get();
            } finally {
                zicht.vanEenAnder(false);
            }
        });
    }
}
