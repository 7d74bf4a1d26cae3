package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.formulier.Veld;
import org.springframework.stereotype.Component;

/** What advisers said in a case, and what its parties agreed on. */
@Component
class Besluitenblad {

    private final Deelnames deelnames;

    Besluitenblad(Deelnames deelnames) {
        this.deelnames = deelnames;
    }

    /** @param soort what kind of agreement; null for an advice */
    record Besluit(String soort, boolean geldt, String moment, String iso, String stap, String wie, String wat) {}

    /** @param zichtbaar the events that the person may see, in order */
    List<Besluit> adviezen(Casus casus, List<Gebeurtenis> zichtbaar, Routenamen namen) {
        Set<String> adviseurs = deelnames.van(casus.id()).stream()
                .filter(deel -> deel.soort() == Deelname.Soort.ADVISEUR)
                .map(Deelname::groep)
                .collect(Collectors.toSet());
        return zichtbaar.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() == Gebeurtenis.Soort.BESLUIT)
                .filter(gebeurtenis -> gebeurtenis.namens() != null && adviseurs.contains(gebeurtenis.namens()))
                .map(gebeurtenis -> besluit(null, true, gebeurtenis, namen))
                .toList();
    }

    /**
     * The agreements, with what became of them: a decision after which an agreement does not stand is told too.
     *
     * @param zichtbaar the events that the person may see, in order
     */
    List<Besluit> afspraken(List<Gebeurtenis> zichtbaar, Routenamen namen) {
        List<Besluit> afspraken = new ArrayList<>();
        boolean eens = false;
        for (Gebeurtenis gebeurtenis : zichtbaar) {
            if (gebeurtenis.soort() == Gebeurtenis.Soort.TERMIJN_GEWIJZIGD && gebeurtenis.namens() != null) {
                afspraken.add(besluit("Termijn aangepast", true, gebeurtenis, namen));
            } else if (gebeurtenis.soort() == Gebeurtenis.Soort.BESLUIT && gebeurtenis.stap() != null
                    && namen.afspraken().containsKey(gebeurtenis.stap())) {
                boolean weerEens = isEens(gebeurtenis, namen.afspraken().get(gebeurtenis.stap()));
                if (weerEens || eens) {
                    afspraken.add(besluit(weerEens ? "Eens" : "Niet eens", weerEens, gebeurtenis, namen));
                }
                eens = weerEens;
            }
        }
        return afspraken;
    }

    /** Where the diagram itself answered, for who did not, it noted an agreement. */
    private static boolean isEens(Gebeurtenis gebeurtenis, List<Veld> vragen) {
        List<String> regels = gebeurtenis.wat().lines().toList();
        return gebeurtenis.wie().equals(Gebeurtenis.SYSTEEM)
                || vragen.stream().allMatch(vraag -> regels.contains(vraag.regel(true)));
    }

    private static Besluit besluit(String soort, boolean geldt, Gebeurtenis gebeurtenis, Routenamen namen) {
        return new Besluit(soort, geldt, Datums.moment(gebeurtenis.moment()), gebeurtenis.moment().toString(),
                gebeurtenis.stap() == null ? null : namen.element(gebeurtenis.stap()), namen.wie(gebeurtenis), gebeurtenis.wat());
    }
}
