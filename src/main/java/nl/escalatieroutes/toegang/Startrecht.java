package nl.escalatieroutes.toegang;

import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * The right to start a route. The engine lets everybody's start of a route with {@code candidateStarterGroups} through to
 * the start listener, because input is judged before the right to start (contract, 'The project's own REST API'); so the
 * listener <em>must</em> ask here, or the start is open to all who are signed in.
 */
@Component
public class Startrecht {

    private final Aangemelde aangemelde;

    Startrecht(Aangemelde aangemelde) {
        this.aangemelde = aangemelde;
    }

    /**
     * Whether the route may be started now: by the program itself, by camunda-admin, or by somebody with one of the
     * groups.
     *
     * @param processDefinitionId the definition version that is being started
     * @param starterGroepen its candidate starter groups, evaluated against the input ({@code aanbieder.aanbieder-a})
     */
    public boolean mag(String processDefinitionId, Collection<String> starterGroepen) {
        return aangemelde.gebruiker() == null
                || aangemelde.groepen().contains(Groepen.CAMUNDA_ADMIN)
                || aangemelde.groepen().stream().anyMatch(starterGroepen::contains);
    }
}
