package nl.escalatieroutes.toegang.rechten;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Grants rights of the engine to groups: only what is missing, so that it may be done again at every start. */
@Component
class Verlening {

    private final AuthorizationService rechten;

    Verlening(AuthorizationService rechten) {
        this.rechten = rechten;
    }

    /** Sees to it that the group has these permissions on the resource; what it has beyond them is left as it is. */
    void verleen(String groep, Resource bron, String id, Permission... permissies) {
        List<Authorization> bestaande = bestaande(groep, bron, id);
        Authorization grant = bestaande.isEmpty() ? nieuw(groep, bron, id) : bestaande.get(0);
        List<Permission> ontbrekend = Arrays.stream(permissies)
                .filter(permissie -> !grant.isPermissionGranted(permissie)).toList();
        if (!ontbrekend.isEmpty()) {
            ontbrekend.forEach(grant::addPermission);
            rechten.saveAuthorization(grant);
        }
    }

    /** Takes away what the group has on the resource. */
    void trekIn(String groep, Resource bron, String id) {
        bestaande(groep, bron, id).forEach(grant -> rechten.deleteAuthorization(grant.getId()));
    }

    /** Takes away what the group has on single resources of this kind other than these. */
    void trekInBehalve(String groep, Resource bron, Set<String> ids) {
        rechten.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groep).resourceType(bron).list().stream()
                .filter(grant -> !Authorization.ANY.equals(grant.getResourceId()))
                .filter(grant -> !ids.contains(grant.getResourceId()))
                .forEach(grant -> rechten.deleteAuthorization(grant.getId()));
    }

    private List<Authorization> bestaande(String groep, Resource bron, String id) {
        return rechten.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groep).resourceType(bron).resourceId(id).list();
    }

    private Authorization nieuw(String groep, Resource bron, String id) {
        Authorization grant = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(groep);
        grant.setResource(bron);
        grant.setResourceId(id);
        return grant;
    }
}
