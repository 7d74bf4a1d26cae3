package nl.escalatieroutes.toegang.rechten;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;

/** The rights of the groups that stand over all routes (contract, 'Groups and demo people'). */
@Component
class OverAlleRoutes {

    static final String COCKPIT = "cockpit";
    static final String TASKLIST = "tasklist";

    private final Verlening verlening;
    private final Takenfilters filters;

    OverAlleRoutes(Verlening verlening, Takenfilters filters) {
        this.verlening = verlening;
        this.filters = filters;
    }

    void verleen() {
        technischBeheer();
        auditor();
        proceseigenaar();
        functioneelBeheerder();
    }

    private void technischBeheer() {
        for (Resources bron : Resources.values()) {
            verlening.verleen(Groepen.CAMUNDA_ADMIN, bron, ANY, Permissions.ALL);
        }
    }

    private void auditor() {
        String groep = Groepen.AUDITOR;
        verlening.verleen(groep, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        verlening.verleen(groep, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE);
        verlening.verleen(groep, Resources.PROCESS_INSTANCE, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.TASK, ANY, TaskPermissions.READ, TaskPermissions.READ_VARIABLE);
        verlening.verleen(groep, Resources.HISTORIC_PROCESS_INSTANCE, ANY, HistoricProcessInstancePermissions.READ);
        verlening.verleen(groep, Resources.HISTORIC_TASK, ANY, HistoricTaskPermissions.READ,
                HistoricTaskPermissions.READ_VARIABLE);
        verlening.verleen(groep, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        verlening.verleen(groep, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.DEPLOYMENT, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.BATCH, ANY, BatchPermissions.READ, BatchPermissions.READ_HISTORY);
        verlening.verleen(groep, Resources.OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ);
    }

    private void proceseigenaar() {
        String groep = Groepen.PROCESEIGENAAR;
        verlening.verleen(groep, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        verlening.verleen(groep, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
        verlening.verleen(groep, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }

    private void functioneelBeheerder() {
        String groep = Groepen.FUNCTIONEEL_BEHEERDER;
        verlening.verleen(groep, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        verlening.verleen(groep, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
        verlening.verleen(groep, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        filters.verleen(groep);
    }
}
