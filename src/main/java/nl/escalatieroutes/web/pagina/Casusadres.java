package nl.escalatieroutes.web.pagina;

import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.web.Casusinzage;

/** Where the page of a case is. */
final class Casusadres {

    private Casusadres() {
    }

    /** Of the latest case under a number; messages link to it. */
    static String van(String route, String casusnummer) {
        return "/casussen/" + route + "/" + casusnummer;
    }

    /**
     * Of this case and no other: one that runs is the latest under its number, one that has ended may not be. Who doesn't see how
     * the case stands now can't tell from the address either.
     */
    static String van(Casusinzage.Gezien gezien) {
        Casus casus = gezien.casus();
        String adres = van(casus.route(), casus.casusnummer());
        return loopt(gezien) ? adres : adres + "/" + casus.id();
    }

    /** Of a dossier of this case. */
    static String dossier(Casusinzage.Gezien gezien, String dossierId) {
        return (loopt(gezien) ? "/api" : "/api/historie") + van(gezien) + "/dossiers/" + dossierId;
    }

    private static boolean loopt(Casusinzage.Gezien gezien) {
        return gezien.blik().volledig() && gezien.casus().loopt();
    }
}
