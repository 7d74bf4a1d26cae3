package nl.escalatieroutes.route;

import java.util.List;
import java.util.Map;

/**
 * One version of a route: what its diagram and its region's folder say.
 *
 * @param versie the number of the version, from 1
 * @param taken the names of its tasks by id, in the order of the diagram
 * @param einden the names of its ends by id; one that closes the case is an outcome, and has no underscore in its id
 * @param treden its ladder from the bottom up; where the region draws none, each task is a step
 * @param rollen the names of roles
 */
public record Routeversie(String definitieId, int versie, String naam, Map<String, String> taken, Map<String, String> einden,
        List<Trede> treden, Map<String, String> rollen) {}
