package nl.escalatieroutes.web.historie;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.web.historie.HistorieInJson.Moment;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import nl.escalatieroutes.web.historie.HistorieInJson.Storing;
import nl.escalatieroutes.web.pagina.Soortnamen;

/** Puts what the engine kept of faults among what happened in a case: where each began, and where it was over. */
final class Storingsmomenten {

    private static final Naam SOORT = new Naam(Gebeurtenis.Soort.INCIDENT.code(), Soortnamen.van(Gebeurtenis.Soort.INCIDENT));

    private Storingsmomenten() {}

    /** @param tijdlijn in order; a fault that stands in it already is not put in again */
    static List<Moment> in(List<Moment> tijdlijn, List<Storing> storingen) {
        List<Moment> alles = new ArrayList<>(tijdlijn);
        for (Storing storing : storingen) {
            if (tijdlijn.stream().noneMatch(moment -> moment.soort().equals(SOORT) && Objects.equals(moment.stap(), storing.element()))) {
                voegIn(alles, moment(storing, storing.begin(), "Een stap die het programma zelf doet, is mislukt"
                        + (storing.melding() == null ? "." : ": " + storing.melding())));
            }
            if (storing.einde() != null) {
                voegIn(alles, moment(storing, storing.einde(), "De storing is voorbij."));
            }
        }
        return alles;
    }

    private static Moment moment(Storing storing, OffsetDateTime moment, String wat) {
        return new Moment(moment, SOORT, storing.element(), null, null, wat, null, null, List.of());
    }

    private static void voegIn(List<Moment> alles, Moment moment) {
        int plaats = 0;
        while (plaats < alles.size() && !alles.get(plaats).moment().isAfter(moment.moment())) {
            plaats++;
        }
        alles.add(plaats, moment);
    }
}
