package nl.escalatieroutes.proces.bouwsteen;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys the processes that belong to the program itself and to no region. */
@Component
class VasteProcessen implements SmartLifecycle {

    private final RepositoryService repository;
    private boolean gestart;

    VasteProcessen(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void start() {
        repository.createDeployment()
                .name("programma")
                .source("programma")
                .enableDuplicateFiltering(true)
                .addClasspathResource("programma/bericht-verzenden.bpmn")
                .deploy();
        gestart = true;
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return -100;
    }
}
