package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.stereotype.Component;

/** Where somebody can go from the start page, by what the own roles may open. */
@Component
class Wegwijzer {

    private final Aangemelde aangemelde;
    private final Webapps webapps;

    Wegwijzer(Aangemelde aangemelde, Webapps webapps) {
        this.aangemelde = aangemelde;
        this.webapps = webapps;
    }

    record Weg(String adres, String naam, String uitleg) {}

    List<Weg> wegen() {
        List<Weg> wegen = new ArrayList<>();
        if (webapps.mag("tasklist")) {
            wegen.add(new Weg("/camunda/app/tasklist/", "Takenlijst", "al uw taken, met filters"));
        }
        if (webapps.mag("cockpit")) {
            wegen.add(new Weg("/camunda/app/cockpit/", "Cockpit", "welke routes in dienst zijn en wat er loopt"));
            if (leestAlles()) {
                wegen.add(new Weg("/camunda/app/cockpit/default/#/historie", "Historie",
                        "alle casussen, ook de afgesloten, stap voor stap"));
            }
        }
        if (aangemelde.inRol(Groepen.PROCESEIGENAAR)) {
            wegen.add(new Weg("/dienst", "In dienst nemen", "een nieuwe versie van een route controleren en in dienst nemen"));
        }
        if (webapps.mag("admin")) {
            wegen.add(new Weg("/camunda/app/admin/", "Beheer", "gebruikers, groepen en rechten"));
        }
        wegen.add(new Weg("/hulp", "Hulp", "uitleg voor uw rol"));
        return wegen;
    }

    /** Who reads the history of all routes. */
    boolean leestAlles() {
        return aangemelde.inRol(Groepen.AUDITOR) || aangemelde.inRol(Groepen.CAMUNDA_ADMIN);
    }
}
