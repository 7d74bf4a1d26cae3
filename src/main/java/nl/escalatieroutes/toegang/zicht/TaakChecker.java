package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Checks on a single task, start or deployment. Reading a task is for whoever sees it in the lists; working on it and
 * reading its variables for its candidates and assignee; all else goes by the engine's grants, which people of the routes
 * don't have.
 */
class TaakChecker extends AuthorizationCommandChecker {

    private final Delen delen;

    TaakChecker(Delen delen) {
        this.delen = delen;
    }

    @Override
    public void checkReadTask(TaskEntity taak) {
        if (!magWerken(taak) && !heeftDeel(taak)) {
            super.checkReadTask(taak);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity taak) {
        if (!magWerken(taak)) {
            super.checkReadTaskVariable(taak);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity taak) {
        if (!magWerken(taak)) {
            super.checkTaskWork(taak);
        }
    }

    /**
     * A start by somebody goes through to the start listener of the route, which judges the input first and then asks
     * {@link nl.escalatieroutes.toegang.Startrecht} (contract: 400 before 403). Other ways to make an instance skip the
     * start of the diagram and are for camunda-admin.
     */
    @Override
    public void checkCreateProcessInstance(ProcessDefinition definitie) {
        if (!zicht().wordtGetoetst() || zicht().isBeheerder()) {
            super.checkCreateProcessInstance(definitie);
        } else if (!Opdrachten.isGewoneStart() || !wordtBijStartGetoetst(definitie)) {
            throw new AuthorizationException("Zo starten mag alleen het technisch beheer.");
        }
    }

    /** Deploying goes through the program's own check; nobody gets past it, an administrator neither (contract). */
    @Override
    public void checkCreateDeployment() {
        if (zicht().wordtGetoetst()) {
            throw new AuthorizationException("Routes worden alleen via de map met processen in gebruik genomen.");
        }
    }

    /** Whether who is signed in is a candidate for the task, or has it. */
    static boolean magWerken(TaskEntity taak) {
        if (!zicht().wordtGetoetst()) {
            return true;
        }
        Authentication aangemeld = aangemeld();
        return aangemeld.getUserId().equals(taak.getAssignee())
                || taak.getCandidates().stream().anyMatch(kandidaat -> is(aangemeld, kandidaat));
    }

    private static boolean is(Authentication aangemeld, IdentityLink kandidaat) {
        return aangemeld.getUserId().equals(kandidaat.getUserId()) || groepen(aangemeld).contains(kandidaat.getGroupId());
    }

    private boolean heeftDeel(TaskEntity taak) {
        return delen.heeftOpenDeel(taak.getProcessInstanceId(), groepen(aangemeld()));
    }

    /** The start listener judges routes that people start: those with starter groups and a start form. */
    private static boolean wordtBijStartGetoetst(ProcessDefinition definitie) {
        return definitie instanceof ProcessDefinitionEntity route
                && !route.getCandidateStarterGroupIdExpressions().isEmpty()
                && route.getStartFormDefinition() != null
                && route.getStartFormDefinition().getCamundaFormDefinitionKey() != null;
    }

    private static List<String> groepen(Authentication aangemeld) {
        return aangemeld.getGroupIds() == null ? List.of() : aangemeld.getGroupIds();
    }

    private static Authentication aangemeld() {
        return Context.getCommandContext().getAuthentication();
    }

    private static ZichtManager zicht() {
        return (ZichtManager) Context.getCommandContext().getAuthorizationManager();
    }
}
