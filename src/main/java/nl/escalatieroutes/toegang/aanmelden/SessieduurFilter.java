package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted its time since the sign-in, however busy it is. */
class SessieduurFilter extends OncePerRequestFilter {

    private static final String AANGEMELD_OP = SessieduurFilter.class.getName();

    private final Duration hoogstens;

    SessieduurFilter(Duration hoogstens) {
        this.hoogstens = hoogstens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && aangemeld != null && aangemeld.isAuthenticated() && isVoorbij(sessie)) {
            new SecurityContextLogoutHandler().logout(verzoek, antwoord, aangemeld);
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean isVoorbij(HttpSession sessie) {
        if (!(sessie.getAttribute(AANGEMELD_OP) instanceof Instant begin)) {
            sessie.setAttribute(AANGEMELD_OP, Instant.now());
            return false;
        }
        return begin.plus(hoogstens).isBefore(Instant.now());
    }
}
