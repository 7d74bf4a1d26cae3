package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.escalatieroutes.toegang.oidc.Oidc;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signing out in Cockpit or Tasklist ends the whole session; without this the next click would sign in again. Camunda's
 * own CSRF filter has judged the request by then. A script made the request, so the browser can't be sent on from here:
 * the sign-in page does that.
 */
class WebappAfmelden extends OncePerRequestFilter {

    /** In the session: where the browser is to go next, to sign out at the sign-in server too. */
    static final String VERDER = WebappAfmelden.class.getName();
    private static final Pattern AFMELDEN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");

    private final Aanmeldinstellingen instellingen;
    private final Oidc oidc;

    WebappAfmelden(Aanmeldinstellingen instellingen, Oidc oidc) {
        this.instellingen = instellingen;
        this.oidc = oidc;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !"POST".equals(verzoek.getMethod()) || !AFMELDEN.matcher(verzoek.getRequestURI()
                .substring(verzoek.getContextPath().length())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        keten.doFilter(verzoek, antwoord);
        if (antwoord.getStatus() < 300) {
            Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
            String verder = instellingen.elders() ? oidc.meldAf(verzoek, antwoord, aangemeld) : null;
            new SecurityContextLogoutHandler().logout(verzoek, antwoord, aangemeld);
            if (verder != null) {
                verzoek.getSession().setAttribute(VERDER, verder);
            }
        }
    }
}
