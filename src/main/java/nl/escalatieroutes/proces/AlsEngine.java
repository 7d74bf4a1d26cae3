package nl.escalatieroutes.proces;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Work that the program does in the engine for somebody whose right it has judged already. Who is signed in stays known,
 * so that the history names the person.
 */
@Component
public class AlsEngine {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    AlsEngine(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    public <T> T doe(Supplier<T> werk) {
        return engine.getObject().getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(c -> werk.get()));
    }
}
