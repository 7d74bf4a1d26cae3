package nl.escalatieroutes.web.pagina;

import nl.escalatieroutes.casus.Gebeurtenis;

/** How the kinds of events are called for people. */
public final class Soortnamen {

    private Soortnamen() {
    }

    public static String van(Gebeurtenis.Soort soort) {
        return switch (soort) {
            case GESTART -> "Gestart";
            case STAP -> "Nieuwe taak";
            case STAP_VERVALLEN -> "Taak vervallen";
            case BESLUIT -> "Ingevuld";
            case TERMIJN_GESTELD -> "Termijn van de route";
            case TERMIJN_GEWIJZIGD -> "Termijn aangepast";
            case TERMIJN_STILGEZET -> "Termijn staat stil";
            case HERINNERING -> "Herinnering";
            case TERMIJN_OVERSCHREDEN -> "Termijn voorbij";
            case OPGESCHAALD -> "Opgeschaald";
            case BERICHT -> "Bericht";
            case OVERDRACHT -> "Dossier overgedragen";
            case INCIDENT -> "Storing";
            case GEKOPPELD -> "Gekoppeld";
            case PARTIJ_GEWIJZIGD -> "Partij gewijzigd";
            case VERHUISD -> "Nieuwe versie van de route";
            case INGETROKKEN -> "Ingetrokken";
            case GEEINDIGD -> "Afgesloten";
        };
    }
}
