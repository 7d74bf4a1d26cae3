package nl.escalatieroutes.toegang;

import java.util.Set;

/** Which roles take part in which route; served by whoever reads the region folders. */
public interface Rollen {

    /** The role slugs ({@code jeugdprofessional}, {@code zi2t}) of the route with this process definition key. */
    Set<String> rollenVanRoute(String processDefinitionKey);
}
