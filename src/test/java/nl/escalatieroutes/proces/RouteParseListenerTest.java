package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class RouteParseListenerTest {

    /** The check refuses it; a version of before that rule may be in service. */
    @Test
    void eenTaakIsVanGroepen_ookWaarHetDiagramEenPersoonNoemt() {
        StandaloneInMemProcessEngineConfiguration instellingen = new StandaloneInMemProcessEngineConfiguration();
        instellingen.setProcessEngineName("parse");
        instellingen.setJdbcUrl("jdbc:h2:mem:parse");
        instellingen.setEnforceHistoryTimeToLive(false);
        instellingen.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new RouteParseListener(null, null, null, null, null))));
        ProcessEngine engine = instellingen.buildProcessEngine();
        try {
            engine.getRepositoryService().createDeployment().addModelInstance("route.bpmn", Bpmn.createExecutableProcess("route")
                    .startEvent().userTask("taak").camundaAssignee("iemand").camundaCandidateUsers("iemand,ander").camundaCandidateGroups("zi2t")
                    .endEvent().done()).deploy();

            TaskDefinition taak = taak(engine);
            assertThat(taak.getAssigneeExpression()).isNull();
            assertThat(taak.getCandidateUserIdExpressions()).isEmpty();
            assertThat(taak.getCandidateGroupIdExpressions()).hasSize(1);
        } finally {
            engine.close();
        }
    }

    private static TaskDefinition taak(ProcessEngine engine) {
        String id = engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
        ProcessEngineConfigurationImpl impl = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return impl.getCommandExecutorTxRequired().execute(context ->
                impl.getDeploymentCache().findDeployedProcessDefinitionById(id).getTaskDefinitions().get("taak"));
    }
}
