package nl.escalatieroutes.web.historie;

import static nl.escalatieroutes.web.historie.Druktaal.dag;
import static nl.escalatieroutes.web.historie.Druktaal.moment;
import static nl.escalatieroutes.web.historie.Druktaal.naam;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Gebeurtenis.Soort;
import nl.escalatieroutes.web.historie.Drukdeel.Kolom;
import nl.escalatieroutes.web.historie.Drukdeel.Rij;
import nl.escalatieroutes.web.historie.HistorieInJson.Moment;
import nl.escalatieroutes.web.historie.HistorieInJson.Tijdigheid;

/** The part of a printed export with what people decided, without all that happened between. */
final class Besluitdruk {

    /** As on the page of a case, see {@code tijdlijn.js}. */
    private static final Set<String> BESLUITEN = Stream.of(Soort.BESLUIT, Soort.TERMIJN_GEWIJZIGD, Soort.OPGESCHAALD, Soort.INGETROKKEN)
            .map(Soort::code).collect(Collectors.toUnmodifiableSet());

    private Besluitdruk() {}

    static Drukdeel deel(List<Moment> tijdlijn) {
        return Drukdeel.tabel("Besluiten", List.of(new Kolom("Wanneer", 13), new Kolom("Wie", 19), new Kolom("Stap", 15),
                        new Kolom("Wat, en waarom", 38), new Kolom("Op tijd", 15)),
                tijdlijn.stream()
                        .filter(m -> m.wie() != null && BESLUITEN.contains(m.soort().sleutel()))
                        .map(m -> Rij.van(moment(m.moment()), Druktaal.wie(m), m.stap() == null ? naam(m.soort()) : naam(m.stap()), m.wat(),
                                opTijd(m.tijdigheid())))
                        .toList());
    }

    private static String opTijd(Tijdigheid tijdigheid) {
        if (tijdigheid == null) {
            return "";
        }
        return (tijdigheid.opTijd() ? "ja, het kon tot en met " : "nee, het moest uiterlijk ") + dag(tijdigheid.uiterlijk());
    }
}
