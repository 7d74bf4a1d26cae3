package nl.escalatieroutes.toegang.zicht;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.escalatieroutes.opstart.Vervanging;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our rules of sight and rights into the engine, through its own extension points. */
@Component
@Order(0)
class ZichtPlugin extends AbstractProcessEnginePlugin {

    private final Delen delen;

    ZichtPlugin(Delen delen) {
        this.delen = delen;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(new Identiteiten());
        engine.setTaskService(new Taken());
        engine.setFilterService(new Zichtfilters());
        engine.setResourceAuthorizationProvider(new GeenTaakrechten());
        engine.setCommandCheckers(new ArrayList<CommandChecker>(List.of(new TenantCommandChecker(), new TaakChecker(delen))));
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setIdentityProviderSessionFactory(new Vervanging(Inlogvertraging.class, Inlogvertraging::new));
        new Vervanging(AuthorizationManager.class, ZichtManager::new).in(engine);
        engine.setCustomPreCommandInterceptorsTxRequired(met(engine.getCustomPreCommandInterceptorsTxRequired(),
                (CommandInterceptor) new Opdrachten(engine.getIdentityService())));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(met(engine.getCustomPreCommandInterceptorsTxRequiresNew(),
                (CommandInterceptor) new Opdrachten(engine.getIdentityService())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addInterceptor(new ZichtInterceptor());
    }

    private static <T> List<T> met(Collection<T> bestaande, T nieuw) {
        List<T> alle = bestaande == null ? new ArrayList<>() : new ArrayList<>(bestaande);
        alle.add(nieuw);
        return alle;
    }
}
