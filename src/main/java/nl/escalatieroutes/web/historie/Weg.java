package nl.escalatieroutes.web.historie;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import org.springframework.http.HttpHeaders;

/**
 * By which way a request comes. A browser says from which page it asks, and somebody may make it say something else; who
 * asked, and for what, does not depend on it.
 */
final class Weg {

    private Weg() {
    }

    static Waarlangs van(HttpServletRequest verzoek) {
        if (verzoek.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Waarlangs.API;
        }
        String vanaf = pad(verzoek.getHeader(HttpHeaders.REFERER));
        if (verzoek.getRequestURI().startsWith("/casussen/")) {
            return Waarlangs.PAGINA;
        } else if (vanaf.startsWith("/camunda/app/tasklist")) {
            return Waarlangs.TASKLIST;
        } else if (vanaf.startsWith("/camunda/app/cockpit")) {
            return Waarlangs.COCKPIT;
        }
        boolean pagina = verzoek.getRequestURI().startsWith("/taken/") || vanaf.startsWith("/casussen/") || vanaf.equals("/");
        return pagina ? Waarlangs.PAGINA : Waarlangs.API;
    }

    private static String pad(String adres) {
        try {
            String pad = adres == null ? null : URI.create(adres).getPath();
            return pad == null ? "" : pad;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
