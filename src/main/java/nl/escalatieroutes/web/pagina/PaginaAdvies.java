package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.escalatieroutes.proces.GeenPartij;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has, and what becomes of a page that somebody may not see. */
@ControllerAdvice(basePackageClasses = PaginaAdvies.class)
class PaginaAdvies {

    private final Aangemelde aangemelde;
    private final Namen namen;
    private final Webapps webapps;
    private final Wegwijzer wegwijzer;

    PaginaAdvies(Aangemelde aangemelde, Namen namen, Webapps webapps, Wegwijzer wegwijzer) {
        this.aangemelde = aangemelde;
        this.namen = namen;
        this.webapps = webapps;
        this.wegwijzer = wegwijzer;
    }

    /** @param csrf null where the request brought its password along */
    record Ik(String naam, String gebruiker, boolean tasklist, boolean cockpit, boolean admin, boolean beheerder, CsrfToken csrf) {}

    @ModelAttribute("ik")
    Ik ik(HttpServletRequest verzoek) {
        String gebruiker = aangemelde.gebruiker();
        return new Ik(namen.vanPersoon(gebruiker), gebruiker, webapps.mag("tasklist"), webapps.mag("cockpit"),
                webapps.mag("admin"), wegwijzer.beheert(), (CsrfToken) verzoek.getAttribute(CsrfToken.class.getName()));
    }

    @ExceptionHandler(NietGevonden.class)
    void nietGevonden(HttpServletResponse antwoord) throws IOException {
        antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler({GeenPartij.class, AuthorizationException.class})
    void geenPartij(HttpServletResponse antwoord) throws IOException {
        antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
