package nl.escalatieroutes.toegang.zicht;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine grants on its own: nothing with a task, since sight follows from parts and candidates ({@link Zicht}),
 * and to a new person only to read and change, not to delete, themselves.
 */
class GeenTaakrechten extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User persoon) {
        return new AuthorizationEntity[] {createGrantAuthorization(persoon.getId(), null, USER, persoon.getId(), READ, UPDATE)};
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task taak, String oud, String nieuw) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task taak, String oud, String nieuw) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task taak, String gebruiker, String soort) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task taak, String groep, String soort) {
        return null;
    }
}
