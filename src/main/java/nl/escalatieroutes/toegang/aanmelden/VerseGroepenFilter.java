package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the groups of a signed-in session anew with each request, so that somebody who leaves a group or is removed
 * loses the rights at once and not at the end of the session.
 */
class VerseGroepenFilter extends OncePerRequestFilter {

    private final Groepen groepen;

    VerseGroepenFilter(Groepen groepen) {
        this.groepen = groepen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
        if (aangemeld instanceof UsernamePasswordAuthenticationToken && aangemeld.isAuthenticated()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(vers(aangemeld.getName())));
        }
        keten.doFilter(verzoek, antwoord);
    }

    private Authentication vers(String gebruiker) {
        return groepen.bestaat(gebruiker)
                ? UsernamePasswordAuthenticationToken.authenticated(gebruiker, null,
                        AuthorityUtils.createAuthorityList(groepen.van(gebruiker)))
                : null;
    }
}
