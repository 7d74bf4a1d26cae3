package nl.escalatieroutes.toegang.rechten;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Naamwissels;
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
 * What the roles of the routes may do: open Tasklist with its filters, read the diagrams, and start a case where the
 * diagram names the role in {@code candidateStarterGroups}. Which cases and tasks somebody sees is no grant: that
 * follows from the parts in a case.
 */
@Component
class PerRoute {

    private final Verlening verlening;
    private final RepositoryService definities;
    private final ObjectProvider<Rollen> rollen;
    private final Takenfilters filters;
    private final Naamwissels naamwissels;

    PerRoute(Verlening verlening, RepositoryService definities, ObjectProvider<Rollen> rollen, Takenfilters filters,
            Naamwissels naamwissels) {
        this.verlening = verlening;
        this.filters = filters;
        this.naamwissels = naamwissels;
        this.definities = definities;
        this.rollen = rollen;
    }

    void verleen() {
        Set<String> deelnemers = new TreeSet<>();
        for (ProcessDefinition route : definities.createProcessDefinitionQuery().latestVersion().list()) {
            Set<String> starters = nu(starters(route));
            starters.forEach(rol -> verleenStart(rol, route.getKey()));
            deelnemers.addAll(starters);
            rollen.forEach(bron -> deelnemers.addAll(nu(bron.rollenVanRoute(route.getKey()))));
        }
        deelnemers.forEach(this::verleenDeelname);
    }

    /** A role that got another name is given its rights under that one. */
    private Set<String> nu(Set<String> zoalsGetekend) {
        return new TreeSet<>(naamwissels.nu(zoalsGetekend));
    }

    private void verleenStart(String rol, String route) {
        verlening.verleen(rol, Resources.PROCESS_DEFINITION, route, Permissions.READ, Permissions.CREATE_INSTANCE);
        verlening.verleen(rol, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /**
     * The diagrams and decision tables of all routes are readable: they are agreements, not secrets, and a start that is not somebody's to
     * make is to be answered by 403, not by a route that does not exist (contract, 'Variables of every case').
     */
    private void verleenDeelname(String rol) {
        verlening.verleen(rol, Resources.APPLICATION, OverAlleRoutes.TASKLIST, Permissions.ACCESS);
        verlening.verleen(rol, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        filters.verleen(rol);
        verlening.verleen(rol, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
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
