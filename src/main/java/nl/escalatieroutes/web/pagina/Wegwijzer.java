package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.web.dienst.Dienstinzage;
import org.springframework.stereotype.Component;

/** Where somebody can go from the start page, by what the own roles may open. */
@Component
class Wegwijzer {

    private final Aangemelde aangemelde;
    private final Webapps webapps;
    private final Dienstinzage dienst;

    Wegwijzer(Aangemelde aangemelde, Webapps webapps, Dienstinzage dienst) {
        this.aangemelde = aangemelde;
        this.webapps = webapps;
        this.dienst = dienst;
    }

    record Weg(String adres, String naam, String uitleg) {}

    List<Weg> wegen() {
        List<Weg> wegen = new ArrayList<>();
        voegToe(wegen, webapps.mag("tasklist"), "/camunda/app/tasklist/", "Takenlijst", "al uw taken, met filters");
        if (webapps.mag("cockpit")) {
            voegToe(wegen, leestAlles(), "/camunda/app/cockpit/default/#/historie", "Historie",
                    "alle casussen, ook de afgesloten, stap voor stap");
            voegToe(wegen, leestCijfers(), "/camunda/app/cockpit/default/#/historie-cijfers", "Cijfers",
                    "aantallen, doorlooptijden en waar casussen wachten");
            voegToe(wegen, true, "/camunda/app/cockpit/", "Cockpit", "welke routes in dienst zijn en wat er loopt");
        }
        voegToe(wegen, beheert(), "/beheer", "Storingen", "wat stilstaat en wat u eraan kunt doen");
        voegToe(wegen, beheert(), "/beheer/contacten", "Contacten", "wie de berichten en dossiers krijgt");
        voegToe(wegen, dienst.magLezen(), "/dienst", "Versies", dienst.magWijzigen()
                ? "een nieuwe versie van een route controleren en in dienst stellen"
                : "welke versie van elke route in dienst is, sinds wanneer en door wie");
        voegToe(wegen, webapps.mag("admin"), "/camunda/app/admin/", "Beheer", "gebruikers, groepen en rechten");
        voegToe(wegen, true, "/hulp", "Hulp", "uitleg voor uw rol");
        return wegen;
    }

    private static void voegToe(List<Weg> wegen, boolean mag, String adres, String naam, String uitleg) {
        if (mag) {
            wegen.add(new Weg(adres, naam, uitleg));
        }
    }

    private boolean leestCijfers() {
        return aangemelde.inRol(Groepen.AUDITOR) || aangemelde.inRol(Groepen.PROCESEIGENAAR);
    }

    /** Who puts right what stands still. */
    boolean beheert() {
        return aangemelde.inRol(Groepen.FUNCTIONEEL_BEHEERDER) || aangemelde.inRol(Groepen.CAMUNDA_ADMIN);
    }

    /** Who keeps the routes or the program going, and has no part in cases. */
    boolean zonderCasussen() {
        return beheert() || dienst.magWijzigen();
    }

    /** Who reads the history of all routes. */
    boolean leestAlles() {
        return aangemelde.inRol(Groepen.AUDITOR) || aangemelde.inRol(Groepen.CAMUNDA_ADMIN);
    }
}
