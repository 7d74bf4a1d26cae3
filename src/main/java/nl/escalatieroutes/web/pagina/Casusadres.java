package nl.escalatieroutes.web.pagina;

/** Where the page of a case is; messages link to it. */
final class Casusadres {

    private Casusadres() {
    }

    static String van(String route, String casusnummer) {
        return "/casussen/" + route + "/" + casusnummer;
    }
}
