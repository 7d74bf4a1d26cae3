package nl.escalatieroutes.web.pagina;

import java.util.List;

/**
 * The case at a glance, in words for people.
 *
 * @param volledig whether the person sees the case as it is now, and not only an earlier or the own part
 * @param geeindigd null while it runs, like {@code uitkomst}
 * @param ladder the steps of the route with the one where the case stands; empty for who does not see how it stands now
 * @param eindeRoute last day of the lead time over the whole route; null where it has none
 * @param gekoppeld the cases that it is linked with, as far as the person may see them
 * @param eerdere those that were under its number before, as far as the person may see them
 * @param nieuwste where the latest case under its number is; null where it is this one, or one that the person may not see
 * @param termijnActie null for who may not do this now; so are the other two
 */
record Casuspagina(
        String casusnummer,
        String adres,
        String route,
        String gemeente,
        String aanbieder,
        String gestart,
        String geeindigd,
        String uitkomst,
        boolean loopt,
        boolean volledig,
        boolean overTermijn,
        List<Ladder.Sport> ladder,
        List<Stap> stappen,
        String eindeRoute,
        List<Besluitenblad.Besluit> adviezen,
        List<Besluitenblad.Besluit> afspraken,
        List<Moment> tijdlijn,
        List<Bericht> berichten,
        List<Dossier> dossiers,
        List<Contact> contacten,
        List<Gekoppeld> gekoppeld,
        List<Eerder> eerdere,
        String nieuwste,
        boolean partij,
        Actieformulier termijnActie,
        Actieformulier opschaalActie,
        Actieformulier intrekActie) {

    boolean heeftLadder() {
        return !ladder.isEmpty();
    }

    boolean heeftGekoppeld() {
        return !gekoppeld.isEmpty();
    }

    /** What the case waits for where no task is open. */
    List<Gekoppeld> wachtOp() {
        return stappen.isEmpty() ? gekoppeld.stream().filter(Gekoppeld::loopt).toList() : List.of();
    }

    boolean wachtErgensOp() {
        return !wachtOp().isEmpty();
    }

    boolean heeftEerdere() {
        return !eerdere.isEmpty();
    }

    int aantalAdviezen() {
        return adviezen.size();
    }

    int aantalAfspraken() {
        return afspraken.size();
    }

    int aantalDossiers() {
        return dossiers.size();
    }

    int aantalMomenten() {
        return tijdlijn.size();
    }

    /**
     * @param som the sum of its lead time; null where it has none
     * @param behandelaar who took it up; null where nobody did
     * @param taakId null where the task is not for this person
     * @param vanEenAnder whether somebody else took up what this person may do too
     */
    record Stap(String naam, String wie, String behandelaar, String einde, String rest, String stijl,
            Termijnsommen.Som som, String taakId, boolean vanEenAnder) {}

    /** @param stap null where it concerns the case as a whole */
    record Moment(String moment, String iso, String soort, String stijl, String stap, String wie, String wat) {}

    record Bericht(String moment, String wie, String aan, String onderwerp, String status, String tekst) {}

    record Dossier(String adres, String titel, String moment, String ontvanger) {}

    record Contact(String functie, String naam, String titel, String telefoon, String bel, List<String> emails,
            String website, String site) {}

    /** @param stand how it stands, in words; null for who does not see that */
    /** @param loopt whether it runs, as far as the person may know */
    record Gekoppeld(String adres, String route, String stand, boolean loopt) {}

    record Eerder(String adres, String gestart, String geeindigd, String uitkomst) {}
}
