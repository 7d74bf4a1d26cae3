package nl.escalatieroutes.verhuizing;

/**
 * Cases that run on an earlier version of their route than the one in service.
 *
 * @param route process definition key
 * @param naam the name of the route for people
 * @param aantal how many instances run there
 */
public record Achterblijvers(String regio, String route, String naam, int vanVersie, int naarVersie, long aantal) {}
