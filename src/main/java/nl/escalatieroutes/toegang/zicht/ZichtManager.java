package nl.escalatieroutes.toegang.zicht;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's authorizations, but for lists of tasks and cases: who may read all of them (a grant on {@code *}: auditor,
 * camunda-admin) is not checked row by row, and everybody else gets what follows from {@link Zicht}. Grants on single
 * tasks or on one definition do not widen those lists; other queries go by the engine's grants only.
 */
class ZichtManager extends AuthorizationManager {

    private boolean vanEenAnder;

    @Override
    public void configureTaskQuery(TaskQueryImpl vraag) {
        if (vanEenAnder && wordtGetoetst()) {
            beperk(vraag, Zicht.TAAK_VAN_EEN_ANDER, false);
            Variabelenfilter.toets(vraag);
            return;
        }
        boolean alles = magAlle(TaskPermissions.READ, Resources.TASK)
                || magAlle(ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION);
        Zicht zicht = zichtOpTaken(vraag);
        // who sees all of them is served better by what the query asks for, too
        boolean watGevraagdIs = zicht == Zicht.TAAK_VAN_MIJ || zicht == Zicht.TAAK_VAN_MIJN_GROEP;
        beperk(vraag, zicht, alles && !(watGevraagdIs && wordtGetoetst()));
        if (!alles) {
            Variabelenfilter.toets(vraag);
        }
    }

    @Override
    public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl vraag) {
        if (!beperk(vraag, Zicht.EERDERE_TAAK, magHistorie())) {
            Variabelenfilter.toets(vraag);
        }
    }

    @Override
    public void configureHistoricProcessInstanceQuery(HistoricProcessInstanceQueryImpl vraag) {
        if (!beperk(vraag, Zicht.EERDERE_CASUS, magHistorie())) {
            Variabelenfilter.toets(vraag);
        }
    }

    @Override
    public void configureHistoricActivityInstanceQuery(HistoricActivityInstanceQueryImpl vraag) {
        beperk(vraag, Zicht.EERDERE_ACTIVITEIT, magHistorie());
    }

    @Override
    public void configureHistoricDecisionInstanceQuery(HistoricDecisionInstanceQueryImpl vraag) {
        beperk(vraag, Zicht.EERDERE_BESLISSING, magAlle(Permissions.READ_HISTORY, Resources.DECISION_DEFINITION));
    }

    @Override
    public void configureExecutionQuery(@SuppressWarnings("rawtypes") AbstractQuery vraag) {
        if (!(vraag instanceof ProcessInstanceQueryImpl casussen)) {
            super.configureExecutionQuery(vraag);
        } else if (!beperk(casussen, Zicht.CASUS,
                magAlle(ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION))) {
            Variabelenfilter.toets(casussen);
        }
    }

    /** What somebody sees of tasks; where the query asks for less than that by itself, no more than it asks for. */
    private Zicht zichtOpTaken(TaskQueryImpl vraag) {
        Authentication aangemeld = getCurrentAuthentication();
        if (aangemeld == null || aangemeld.getUserId() == null) {
            return Zicht.TAAK;
        }
        if (!genoemd(vraag).isEmpty()) {
            return Zicht.TAAK_GENOEMD;
        }
        if (aangemeld.getUserId().equals(vraag.getAssignee())) {
            return Zicht.TAAK_VAN_MIJ;
        }
        List<String> gevraagd = vraag.getCandidateUser() == null ? vraag.getCandidateGroups() : null;
        boolean eigenGroepen = gevraagd != null && !gevraagd.isEmpty() && aangemeld.getGroupIds() != null
                && aangemeld.getGroupIds().containsAll(gevraagd);
        return eigenGroepen ? Zicht.TAAK_VAN_MIJN_GROEP : Zicht.TAAK;
    }

    /** The tasks that a query is about by their ids; empty where it names none. */
    private static List<String> genoemd(ListQueryParameterObject vraag) {
        if (!(vraag instanceof TaskQueryImpl taken)) {
            return List.of();
        }
        if (taken.getTaskId() != null) {
            return List.of(taken.getTaskId());
        }
        return taken.getTaskIdIn() == null ? List.of() : List.of(taken.getTaskIdIn());
    }

    /** Whether the task lists of this command are about what others must do. */
    void vanEenAnder(boolean vanEenAnder) {
        this.vanEenAnder = vanEenAnder;
    }

    /** Whether somebody is signed in whose rights are to be judged now: not the program itself, nor a delegate. */
    boolean wordtGetoetst() {
        return isAuthCheckExecuted();
    }

    /** Whether who is signed in is an administrator of the engine. */
    boolean isBeheerder() {
        return isCamundaAdmin(getCurrentAuthentication());
    }

    /** Whether this is the user id of who is signed in. */
    boolean isZelf(String gebruiker) {
        return gebruiker != null && gebruiker.equals(getCurrentAuthentication().getUserId());
    }

    /** Whether who is signed in may read the history of all routes. */
    boolean magHistorie() {
        return magAlle(ProcessDefinitionPermissions.READ_HISTORY, Resources.PROCESS_DEFINITION);
    }

    private boolean magAlle(Permission permissie, Resource bron) {
        return !wordtGetoetst() || isAuthorized(permissie, bron, ANY);
    }

    /** Marks the query as narrowed, unless all may be seen. Returns whether all may be seen. */
    private boolean beperk(ListQueryParameterObject vraag, Zicht zicht, boolean alles) {
        vraag.setAuthCheck(alles ? new AuthorizationCheck() : check(zicht, genoemd(vraag)));
        return alles;
    }

    private ZichtCheck check(Zicht zicht, List<String> taken) {
        Authentication aangemeld = getCurrentAuthentication();
        return new ZichtCheck(zicht, aangemeld.getUserId(), aangemeld.getGroupIds(), taken);
    }
}
