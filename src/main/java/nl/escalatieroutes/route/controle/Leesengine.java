package nl.escalatieroutes.route.controle;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** As much of the engine as it takes to read diagrams and decision files: it is never started and has no database. */
final class Leesengine extends StandaloneInMemProcessEngineConfiguration {

    Leesengine() {
        initBeans();
        initScripting();
        initExpressionManager();
        initHistoryLevel();
        initHistoryEventProducer();
        initDmnHistoryEventProducer();
        initDmnEngine();
        deployers = List.of(getBpmnDeployer());
        commandExecutorTxRequired = new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                Context.setProcessEngineConfiguration(Leesengine.this);
                try {
                    return command.execute(null);
                } finally {
                    Context.removeProcessEngineConfiguration();
                }
            }
        };
    }
}
