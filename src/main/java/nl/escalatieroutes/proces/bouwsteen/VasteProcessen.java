package nl.escalatieroutes.proces.bouwsteen;

import nl.escalatieroutes.opstart.Fase;
import nl.escalatieroutes.opstart.Startstap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Deploys the processes that belong to the program itself and to no region. */
@Component
class VasteProcessen extends Startstap {

    private final RepositoryService repository;

    VasteProcessen(RepositoryService repository) {
        super(Fase.EIGEN_PROCESSEN);
        this.repository = repository;
    }

    @Override
    protected void doe() {
        repository.createDeployment()
                .name("programma")
                .source("programma")
                .enableDuplicateFiltering(true)
                .addClasspathResource("programma/bericht-verzenden.bpmn")
                .deploy();
    }
}
