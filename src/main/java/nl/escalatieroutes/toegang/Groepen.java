package nl.escalatieroutes.toegang;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The groups of a person. A group is {@code <rol>} or {@code <rol>.<plek>} (contract, 'Groups and demo people');
 * whoever has a role at a place also carries the bare role, so that rights can be granted per role. The bare role is
 * only carried along with the sign-in: the identity tables hold the groups of the contract and no others.
 */
@Component
public class Groepen {

    /** Technical administration: the engine's full rights except deploying past the check. */
    public static final String CAMUNDA_ADMIN = "camunda-admin";
    /** Reads the history of all routes, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Reads definitions and numbers, no case contents. */
    public static final String PROCESEIGENAAR = "proceseigenaar";
    /** Sees incidents and its own tasks, retries, corrects contacts. */
    public static final String FUNCTIONEEL_BEHEERDER = "functioneel-beheerder";

    // The engine is made after Spring Security's filters; asking for it late keeps the order of start free.
    private final ObjectProvider<IdentityService> identiteiten;

    Groepen(ObjectProvider<IdentityService> identiteiten) {
        this.identiteiten = identiteiten;
    }

    /** The groups of the person in the identity tables, and the bare roles that follow from them. */
    public List<String> van(String gebruiker) {
        return metRollen(identiteiten.getObject().createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId).toList());
    }

    /** Whether somebody of that id exists. */
    public boolean bestaat(String gebruiker) {
        return identiteiten.getObject().createUserQuery().userId(gebruiker).count() > 0;
    }

    /** The groups and, for each {@code <rol>.<plek>}, also {@code <rol>}; without doubles. */
    public static List<String> metRollen(Collection<String> groepen) {
        Set<String> alle = new LinkedHashSet<>(groepen);
        groepen.forEach(groep -> alle.add(rol(groep)));
        return List.copyOf(alle);
    }

    /** The groups without the bare roles that only follow from a group at a place. */
    public static List<String> zonderRollen(Collection<String> groepen) {
        return groepen.stream()
                .filter(groep -> groepen.stream().noneMatch(andere -> andere.startsWith(groep + ".")))
                .toList();
    }

    /** The role of a group: what stands before the first dot. */
    public static String rol(String groep) {
        int punt = groep.indexOf('.');
        return punt < 0 ? groep : groep.substring(0, punt);
    }
}
