package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
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
        if (aangemeld != null && aangemeld.isAuthenticated() && !(aangemeld instanceof AnonymousAuthenticationToken)) {
            SecurityContextHolder.setContext(new SecurityContextImpl(vers(aangemeld)));
        }
        keten.doFilter(verzoek, antwoord);
    }

    private Authentication vers(Authentication aangemeld) {
        String gebruiker = aangemeld.getName();
        if (!groepen.bestaat(gebruiker)) {
            return null;
        }
        List<GrantedAuthority> huidige = AuthorityUtils.createAuthorityList(groepen.van(gebruiker));
        return aangemeld instanceof OAuth2AuthenticationToken elders
                ? new OAuth2AuthenticationToken(elders.getPrincipal(), huidige, elders.getAuthorizedClientRegistrationId())
                : UsernamePasswordAuthenticationToken.authenticated(gebruiker, null, huidige);
    }
}
