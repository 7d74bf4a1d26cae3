package nl.escalatieroutes.web.pagina;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a party can do on a running case beside the tasks, as the page of the case says it. */
enum Actie {
    TERMIJN_AANPASSEN("termijn-aanpassen", "Termijn aanpassen in overleg",
            "Bent u het samen eens over een andere einddatum? Leg die dan hier vast. Alle betrokkenen krijgen bericht.",
            "Pas de termijn aan", "De termijn is aangepast. Alle betrokkenen krijgen bericht."),
    OPSCHALEN("opschalen", "Opschalen",
            "De termijn is voorbij. U kunt de casus nu naar de volgende stap brengen.",
            "Schaal de casus op", "De casus is opgeschaald. Alle betrokkenen krijgen bericht."),
    INTREKKEN("intrekken", "Casus intrekken",
            "De casus stopt dan voor iedereen. Dit kunt u niet ongedaan maken.",
            "Trek de casus in", "De casus is ingetrokken. Alle betrokkenen krijgen bericht.");

    static final String TAAK = "taak";
    static final String NIEUWE_DATUM = "nieuweDatum";
    static final String AKKOORD_VAN = "akkoordVan";
    static final String REDEN = "reden";

    private final String code;
    private final String naam;
    private final String uitleg;
    private final String knop;
    private final String gelukt;

    Actie(String code, String naam, String uitleg, String knop, String gelukt) {
        this.code = code;
        this.naam = naam;
        this.uitleg = uitleg;
        this.knop = knop;
        this.gelukt = gelukt;
    }

    static Optional<Actie> metCode(String code) {
        return Arrays.stream(values()).filter(actie -> actie.code.equals(code)).findFirst();
    }

    /** The last part of its address, as in the REST API. */
    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    String uitleg() {
        return uitleg;
    }

    String knop() {
        return knop;
    }

    /** What is said when it was done. */
    String gelukt() {
        return gelukt;
    }

    /** The fields of its form, by the names of the REST API. */
    List<String> velden() {
        return switch (this) {
            case TERMIJN_AANPASSEN -> List.of(TAAK, NIEUWE_DATUM, AKKOORD_VAN, REDEN);
            case OPSCHALEN -> List.of(TAAK, REDEN);
            case INTREKKEN -> List.of(REDEN);
        };
    }
}
