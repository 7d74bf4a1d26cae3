package nl.escalatieroutes.historie.cijfers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons the numbers of each route once after a start, so that who asks for them first need not wait until all was read. */
@Component
class Cijferopwarmer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Cijferopwarmer.class);

    private final Cijferaar cijferaar;
    private final JdbcClient jdbc;
    private final boolean jobs;
    private volatile ExecutorService werk;

    /** @param jobs whether this node does what is to be done in the background */
    Cijferopwarmer(Cijferaar cijferaar, JdbcClient jdbc, @Value("${camunda.bpm.job-execution.enabled:true}") boolean jobs) {
        this.cijferaar = cijferaar;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (jobs && werk != null) {
            werk.execute(this::rekenAlles);
        }
    }

    private void rekenAlles() {
        try {
            jdbc.sql("select distinct ROUTE from CASUS order by ROUTE").query(String.class).list()
                    .forEach(route -> {
                        if (isRunning()) {
                            cijferaar.reken(route, null, null, false);
                        }
                    });
        } catch (RuntimeException e) {
            // nobody asked; who does will see what is wrong
            LOG.debug("De cijfers zijn niet vooraf berekend.", e);
        }
    }

    @Override
    public void start() {
        werk = Executors.newSingleThreadExecutor(taak -> {
            Thread draad = new Thread(taak, "cijfers");
            draad.setDaemon(true);
            draad.setPriority(Thread.MIN_PRIORITY);
            return draad;
        });
    }

    @Override
    public void stop() {
        // an interrupt while it reads would close the file of H2
        werk.shutdown();
        werk = null;
    }

    @Override
    public boolean isRunning() {
        return werk != null;
    }
}
