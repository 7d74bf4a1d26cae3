package nl.escalatieroutes.verhuizing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds for moves that are not finished: those approved just now, and those that a stop interrupted. */
@Component
class Verhuisdienst implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Verhuisdienst.class);
    private static final int ELKE_SECONDEN = 5;

    private final Verhuisploeg ploeg;
    private final boolean jobs;
    private volatile ScheduledExecutorService klok;

    /** @param jobs whether this node does what is to be done in the background: it moves cases too then, else not */
    Verhuisdienst(Verhuisploeg ploeg, @Value("${camunda.bpm.job-execution.enabled:true}") boolean jobs) {
        this.ploeg = ploeg;
        this.jobs = jobs;
    }

    /** Not before the program serves people: a start that fills the demo moves the engine's clock. */
    @EventListener(ApplicationReadyEvent.class)
    void gaAanHetWerk() {
        if (jobs && klok != null) {
            klok.scheduleWithFixedDelay(this::werk, 1, ELKE_SECONDEN, TimeUnit.SECONDS);
        }
    }

    private void werk() {
        try {
            while (isRunning() && ploeg.werk()) {
                // one batch after the other; a stop comes between two cases
                Thread.yield();
            }
        } catch (RuntimeException e) {
            LOG.error("Het verhuizen van casussen stokt; over {} seconden opnieuw.", ELKE_SECONDEN, e);
        }
    }

    @Override
    public void start() {
        klok = Executors.newSingleThreadScheduledExecutor(taak -> {
            Thread draad = new Thread(taak, "verhuizing");
            draad.setDaemon(true);
            return draad;
        });
    }

    @Override
    public void stop() {
        ScheduledExecutorService werkt = klok;
        klok = null;
        // no interrupt: it would close the file of H2; the batch that is being moved is finished first
        werkt.shutdown();
        try {
            werkt.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return klok != null;
    }
}
