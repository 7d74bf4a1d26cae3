package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Takes the token from a form masked (it stands in a page that may be compressed) and from a header as it is in the
 * cookie, which is how scripts of our own pages send it.
 */
class CsrfAfhandeling implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler open = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler gemaskeerd = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, Supplier<CsrfToken> token) {
        gemaskeerd.handle(verzoek, antwoord, token);
        if (!Adressen.isWebapp(verzoek) || Adressen.pad(verzoek).endsWith("/")) {
            // reading it is what puts the cookie in the answer; scripts need it before their first call
            token.get();
        }
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest verzoek, CsrfToken token) {
        return verzoek.getHeader(token.getHeaderName()) != null
                ? open.resolveCsrfTokenValue(verzoek, token)
                : gemaskeerd.resolveCsrfTokenValue(verzoek, token);
    }
}
