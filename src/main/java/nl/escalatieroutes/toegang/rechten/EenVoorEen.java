package nl.escalatieroutes.toegang.rechten;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one at a time do what all nodes do at their start: by the lock that they share for deploying, which is none on H2, and
 * by one of this node.
 */
@Component
class EenVoorEen {

    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate transactie;
    private final Lock opDezeKnoop = new ReentrantLock();

    EenVoorEen(ProcessEngine engine, PlatformTransactionManager transacties) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Does the work in one transaction, within which each command of the engine sees what the ones before it did. */
    void doe(Runnable werk) {
        opDezeKnoop.lock();
        try {
            transactie.executeWithoutResult(status -> {
                engine.getCommandExecutorTxRequired().execute(context -> {
                    context.getPropertyManager().acquireExclusiveLock();
                    return null;
                });
                werk.run();
            });
        } finally {
            opDezeKnoop.unlock();
        }
    }
}
