package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signing out in Cockpit or Tasklist ends the whole session; without this the next click would sign in again. Camunda's
 * own CSRF filter has judged the request by then.
 */
class WebappAfmelden extends OncePerRequestFilter {

    private static final Pattern AFMELDEN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");

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
            new SecurityContextLogoutHandler().logout(verzoek, antwoord,
                    SecurityContextHolder.getContext().getAuthentication());
        }
    }
}
