package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Which address is what: sign-in, programs or pages. */
final class Adressen {

    static final String AANMELDEN = "/aanmelden";
    static final String AFMELDEN = "/afmelden";
    static final String OPMAAK = "/escalatieroutes.css";
    static final String SCRIPT = "/aanmelden.js";
    static final String WEBAPPS = "/camunda/";

    private Adressen() {
    }

    /** The decoded path within the application, without matrix parameters. */
    static String pad(HttpServletRequest verzoek) {
        String rest = verzoek.getPathInfo();
        return verzoek.getServletPath() + (rest == null ? "" : rest);
    }

    /** Addresses that programs and scripts call: they get a status, never a page. */
    static boolean isVoorProgrammas(HttpServletRequest verzoek) {
        String pad = pad(verzoek) + "/";
        return Stream.of("/api/", "/engine-rest/", "/camunda/api/", "/actuator/").anyMatch(pad::startsWith);
    }

    static boolean isWebapp(HttpServletRequest verzoek) {
        return pad(verzoek).startsWith(WEBAPPS);
    }
}
