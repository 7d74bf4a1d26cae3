package nl.escalatieroutes.toegang.aanmelden;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * How a request without sign-in or without the right is turned away: programs get 401 or 403 with a JSON
 * {@code {"melding": ...}}, people on a page the sign-in page (contract, 'The project's own REST API': never a redirect).
 */
@Component
class Weigering implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Aanmeldinstellingen instellingen;

    Weigering(ObjectMapper json, Aanmeldinstellingen instellingen) {
        this.json = json;
        this.instellingen = instellingen;
    }

    @Override
    public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        boolean metWachtwoord = verzoek.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!metWachtwoord && !Adressen.isVoorProgrammas(verzoek)) {
            antwoord.sendRedirect(verzoek.getContextPath() + Adressen.AANMELDEN);
            return;
        }
        if (!vanBrowser(verzoek)) {
            antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, instellingen.elders() ? "Bearer realm=\"Escalatieroutes\""
                    : "Basic realm=\"Escalatieroutes\", charset=\"UTF-8\"");
        }
        schrijf(antwoord, HttpServletResponse.SC_UNAUTHORIZED, metWachtwoord
                ? geweigerd() : "Meld u eerst aan.");
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException {
        String pad = Adressen.pad(verzoek);
        if (pad.equals(Adressen.AANMELDEN) || pad.equals(Adressen.AFMELDEN)) {
            // the token of the form is too old: start again with a new one
            antwoord.sendRedirect(verzoek.getContextPath() + Adressen.AANMELDEN + "?verlopen");
            return;
        }
        if (SecurityContextHolder.getContext().getAuthentication() == null && Adressen.isVoorProgrammas(verzoek)) {
            // The check of the token comes before the sign-in: who is nobody yet hears that first.
            commence(verzoek, antwoord, null);
            return;
        }
        if (!Adressen.isVoorProgrammas(verzoek) && String.valueOf(verzoek.getHeader(HttpHeaders.ACCEPT)).contains("text/html")) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        schrijf(antwoord, HttpServletResponse.SC_FORBIDDEN, "U hebt hier geen recht toe.");
    }

    private String geweigerd() {
        return instellingen.elders() ? "Het token klopt niet, of is verlopen." : "Gebruikersnaam of wachtwoord klopt niet.";
    }

    /** A browser would answer a challenge with a window of its own, over the page that the person is working in. */
    private static boolean vanBrowser(HttpServletRequest verzoek) {
        return verzoek.getHeader("Sec-Fetch-Mode") != null || verzoek.getHeader("X-Requested-With") != null
                || Adressen.isWebapp(verzoek);
    }

    private void schrijf(HttpServletResponse antwoord, int status, String melding) throws IOException {
        antwoord.setStatus(status);
        antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        antwoord.getWriter().write(json.writeValueAsString(Map.of("melding", melding)));
    }
}
