package nl.escalatieroutes.toegang.rechten;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.toegang.Rollen;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a role may do with the routes it takes part in: open Tasklist, read the diagram, and start a case where the
 * diagram names the role in {@code candidateStarterGroups}. Which cases and tasks somebody sees is no grant: that
 * follows from the parts in a case.
 */
@Component
class PerRoute {

    private final Verlening verlening;
    private final RepositoryService definities;
    private final ObjectProvider<Rollen> rollen;

    PerRoute(Verlening verlening, RepositoryService definities, ObjectProvider<Rollen> rollen) {
        this.verlening = verlening;
        this.definities = definities;
        this.rollen = rollen;
    }

    void verleen() {
        definities.createProcessDefinitionQuery().latestVersion().list().forEach(this::verleen);
    }

    private void verleen(ProcessDefinition route) {
        Set<String> starters = starters(route);
        Set<String> deelnemers = Stream.concat(starters.stream(),
                rollen.stream().flatMap(bron -> bron.rollenVanRoute(route.getKey()).stream()))
                .collect(Collectors.toSet());
        for (String rol : deelnemers) {
            verlening.verleen(rol, Resources.APPLICATION, OverAlleRoutes.TASKLIST, Permissions.ACCESS);
            verlening.verleen(rol, Resources.PROCESS_DEFINITION, route.getKey(), Permissions.READ);
        }
        for (String rol : starters) {
            verlening.verleen(rol, Resources.PROCESS_DEFINITION, route.getKey(), Permissions.CREATE_INSTANCE);
            verlening.verleen(rol, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        }
    }

    /** The roles of the groups that may start: {@code jeugdprofessional.${gemeente}} is role jeugdprofessional. */
    private Set<String> starters(ProcessDefinition route) {
        return definities.getIdentityLinksForProcessDefinition(route.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null && !groep.isBlank())
                .flatMap(groep -> Arrays.stream(groep.split(",")))
                .map(groep -> Groepen.rol(groep.trim()))
                .filter(rol -> rol.matches("[a-z0-9-]+"))
                .collect(Collectors.toSet());
    }
}
