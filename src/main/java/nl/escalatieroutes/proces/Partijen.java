package nl.escalatieroutes.proces;

import java.util.List;
import nl.escalatieroutes.casus.Casus;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The parties of a running case: the groups in the property {@code partijen} of its diagram. */
@Component
class Partijen {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HuidigeCasus huidigeCasus;
    private final AlsEngine alsEngine;
    private final Groepsuitdrukking groepen;

    Partijen(RuntimeService runtime, RepositoryService repository, HuidigeCasus huidigeCasus, AlsEngine alsEngine,
            Groepsuitdrukking groepen) {
        this.runtime = runtime;
        this.repository = repository;
        this.huidigeCasus = huidigeCasus;
        this.alsEngine = alsEngine;
        this.groepen = groepen;
    }

    /**
     * @return the group on whose behalf the person who is signed in acts; null where the case has ended
     * @throws GeenPartij where that person belongs to no party
     */
    String eisPartij(Casus casus) {
        if (!casus.loopt()) {
            return null;
        }
        List<String> eigen = huidigeCasus.eigenGroepen();
        return alsEngine.doe(() -> van(casus)).stream().filter(eigen::contains).findFirst().orElseThrow(GeenPartij::new);
    }

    private List<String> van(Casus casus) {
        ProcessInstance instantie = runtime.createProcessInstanceQuery().processInstanceId(casus.id()).singleResult();
        if (instantie == null) {
            throw new OptimisticLockingException("De casus is net afgesloten.");
        }
        BpmnModelInstance model = repository.getBpmnModelInstance(instantie.getProcessDefinitionId());
        Process proces = model.getModelElementById(casus.route());
        return Eigenschappen.van(proces, "partijen")
                .map(uitdrukking -> groepen.vulIn(uitdrukking, (ExecutionEntity) instantie))
                .orElse(List.of());
    }
}
