package nl.escalatieroutes.route.dienst;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.escalatieroutes.opstart.Fase;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.controle.Controle;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Says which jobs are this node's to do: those of the deployments that it can read. While nodes are renewed one after the
 * other, a diagram may use a building block that an older node does not have; that node leaves its jobs to the others. What
 * another node puts into service is seen within {@value #SECONDEN} seconds.
 */
@Component
class EigenJobs implements SmartLifecycle {

    private static final int SECONDEN = 5;
    private static final Logger LOG = LoggerFactory.getLogger(EigenJobs.class);

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final ManagementService beheer;
    private ScheduledExecutorService kijker;

    EigenJobs(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.repository = engine.getRepositoryService();
        this.beheer = engine.getManagementService();
    }

    @Override
    public void start() {
        werkBij();
        kijker = Executors.newSingleThreadScheduledExecutor(werk -> {
            Thread draad = new Thread(werk, "eigen-jobs");
            draad.setDaemon(true);
            return draad;
        });
        kijker.scheduleWithFixedDelay(this::werkBijAlsHetKan, SECONDEN, SECONDEN, TimeUnit.SECONDS);
    }

    private void werkBijAlsHetKan() {
        try {
            werkBij();
        } catch (RuntimeException e) {
            // without the database there are no jobs either
            LOG.debug("Wat in dienst is, is nu niet te lezen.", e);
        }
    }

    void werkBij() {
        Set<String> bekend = beheer.getRegisteredDeployments();
        for (Deployment deployment : repository.createDeploymentQuery().list()) {
            if (!bekend.contains(deployment.getId()) && kanDezeKnoop(deployment)) {
                beheer.registerDeploymentForJobExecutor(deployment.getId());
            }
        }
    }

    /** What did not come from a region folder is the program's own. */
    private boolean kanDezeKnoop(Deployment deployment) {
        if (!Regios.BRON.equals(deployment.getSource())) {
            return true;
        }
        Regiomap map = new Regiomap(deployment.getName(), Regios.bestanden(engine, deployment.getId()));
        boolean kan = Controle.kentDeBouwstenen(map);
        if (!kan) {
            LOG.warn("De uitrol {} van '{}' gebruikt bouwstenen die deze versie van het programma niet heeft; de taken van het "
                    + "systeem daarin laat deze knoop aan de andere over.", deployment.getId(), deployment.getName());
        }
        return kan;
    }

    @Override
    public void stop() {
        // no interrupt: it would close the file of H2 in the middle of reading
        kijker.shutdown();
        kijker = null;
    }

    @Override
    public boolean isRunning() {
        return kijker != null;
    }

    @Override
    public int getPhase() {
        return Fase.EIGEN_JOBS.ordinal();
    }
}
