package nl.escalatieroutes.toegang.zicht;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/**
 * Narrows the engine's list and count queries to what the person may see, for queries that {@link ZichtManager} marked
 * with a {@link ZichtCheck}. All others pass untouched.
 */
@Intercepts(@Signature(type = Executor.class, method = "query",
        args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
class ZichtInterceptor implements Interceptor {

    @Override
    public Object intercept(Invocation aanroep) throws Throwable {
        Object[] argumenten = aanroep.getArgs();
        if (!(argumenten[1] instanceof ListQueryParameterObject vraag) || !(vraag.getAuthCheck() instanceof ZichtCheck zicht)) {
            return aanroep.proceed();
        }
        MappedStatement opdracht = (MappedStatement) argumenten[0];
        RowBounds grenzen = (RowBounds) argumenten[2];
        Executor uitvoerder = (Executor) aanroep.getTarget();
        BoundSql beperkt = beperk(opdracht, vraag, zicht);
        return uitvoerder.query(opdracht, vraag, grenzen, (ResultHandler<?>) argumenten[3],
                uitvoerder.createCacheKey(opdracht, vraag, grenzen, beperkt), beperkt);
    }

    private static BoundSql beperk(MappedStatement opdracht, ListQueryParameterObject vraag, ZichtCheck zicht) {
        Configuration mybatis = opdracht.getConfiguration();
        BoundSql van = opdracht.getBoundSql(vraag);
        Zicht.Vernauwd naar = zicht.vernauw(van.getSql());
        List<ParameterMapping> parameters = new ArrayList<>(van.getParameterMappings());
        for (int i = 0; i < naar.waarden().size(); i++) {
            parameters.add(naar.index() + i, new ParameterMapping.Builder(mybatis, "zicht" + i, String.class).build());
        }
        BoundSql beperkt = new BoundSql(mybatis, naar.sql(), parameters, vraag);
        van.getAdditionalParameters().forEach(beperkt::setAdditionalParameter);
        for (int i = 0; i < naar.waarden().size(); i++) {
            beperkt.setAdditionalParameter("zicht" + i, naar.waarden().get(i));
        }
        return beperkt;
    }
}
