package nl.escalatieroutes.verhuizing;

/**
 * Two versions of a route: cases run on the one, the other is in service.
 *
 * @param route process definition key
 * @param naam the name of the route for people
 * @param vanVersie the version of the region that the older definition came with
 */
record Versiepaar(
        String regio, String route, String naam, int vanVersie, int naarVersie, String vanDefinitie, String naarDefinitie) {}
