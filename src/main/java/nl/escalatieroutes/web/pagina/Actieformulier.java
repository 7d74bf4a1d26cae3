package nl.escalatieroutes.web.pagina;

import java.util.List;
import java.util.Map;

/**
 * The form of an action, with what was filled in and what was wrong with it.
 *
 * @param fout what is wrong with the form as a whole; null where nothing is
 * @param open whether it is shown unfolded
 */
record Actieformulier(String code, String naam, String uitleg, String knop, String fout, boolean open,
        List<Veld> velden) {

    /** @param fout what is wrong with this field; null where nothing is */
    record Veld(String id, String naam, String label, String hulp, boolean datum, boolean tekst, boolean lang,
            String verborgen, List<Keuze> keuzes, String waarde, String fout, String vroegst) {

        boolean heeftKeuzes() {
            return keuzes != null;
        }
    }

    record Keuze(String waarde, String naam, boolean gekozen) {}

    /** A step that the action can be done on. */
    record Keus(String stap, String naam) {}

    /**
     * What somebody sent that was refused.
     *
     * @param veld the field at which it stopped; null where it is not one field
     */
    record Geweigerd(Actie actie, Map<String, String> waarden, String veld, String melding) {

        String actienaam() {
            return actie.naam();
        }
    }

    /**
     * @param taken the steps that the action can be done on
     * @param geweigerd null where the page is only looked at
     */
    static Actieformulier van(Actie actie, List<Keus> taken, Geweigerd geweigerd) {
        boolean opnieuw = geweigerd != null && geweigerd.actie() == actie;
        Map<String, String> waarden = opnieuw ? geweigerd.waarden() : Map.of();
        String foutVeld = opnieuw && zichtbaar(geweigerd.veld(), actie, taken) ? geweigerd.veld() : null;
        List<Veld> velden = actie.velden().stream()
                .map(veld -> veld(actie, veld, taken, waarden.getOrDefault(veld, ""),
                        veld.equals(foutVeld) ? geweigerd.melding() : null))
                .toList();
        return new Actieformulier(actie.code(), actie.naam(), actie.uitleg(), actie.knop(),
                opnieuw && foutVeld == null ? geweigerd.melding() : null, opnieuw, velden);
    }

    private static boolean zichtbaar(String veld, Actie actie, List<Keus> taken) {
        return veld != null && actie.velden().contains(veld) && !(veld.equals(Actie.TAAK) && taken.size() == 1);
    }

    private static Veld veld(Actie actie, String naam, List<Keus> taken, String waarde, String fout) {
        String id = actie.code() + "-" + naam;
        return switch (naam) {
            case Actie.TAAK -> taken.size() == 1
                    ? new Veld(id, naam, null, null, false, false, false, taken.get(0).stap(), null, waarde, fout, null)
                    : new Veld(id, naam, "Stap", null, false, false, false, null, keuzes(taken, waarde), waarde, fout, null);
            case Actie.NIEUWE_DATUM -> new Veld(id, naam, "Nieuwe einddatum", null, true, false, false, null, null, waarde,
                    fout, Datums.vandaag().toString());
            case Actie.AKKOORD_VAN -> new Veld(id, naam, "Met wie bent u dit eens geworden?",
                    "Noem de functie en de organisatie, geen namen van mensen.", false, true, false, null, null,
                    waarde, fout, null);
            default -> new Veld(id, naam, "Reden", "Schrijf geen namen of andere persoonsgegevens van kind of gezin op.",
                    false, false, true, null, null, waarde, fout, null);
        };
    }

    private static List<Keuze> keuzes(List<Keus> taken, String waarde) {
        return taken.stream().map(taak -> new Keuze(taak.stap(), taak.naam(), taak.stap().equals(waarde))).toList();
    }
}
