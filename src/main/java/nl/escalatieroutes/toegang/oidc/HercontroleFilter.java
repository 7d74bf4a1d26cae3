package nl.escalatieroutes.toegang.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody whose sign-in holds no longer; the request goes on as that of a stranger. */
class HercontroleFilter extends OncePerRequestFilter {

    /** What the pages are made of; no case stands in it. */
    private static final Pattern BESTAND = Pattern.compile("/(?!api/|engine-rest/|camunda/api/|actuator/).*\\.(js|css|svg|png|ico|woff2?|ttf)");

    private final Hercontrole hercontrole;

    HercontroleFilter(Hercontrole hercontrole) {
        this.hercontrole = hercontrole;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("GET") && BESTAND.matcher(verzoek.getRequestURI().substring(verzoek.getContextPath().length()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
        if (aangemeld instanceof OAuth2AuthenticationToken token && !houdt(verzoek, token)) {
            new SecurityContextLogoutHandler().logout(verzoek, antwoord, aangemeld);
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean houdt(HttpServletRequest verzoek, OAuth2AuthenticationToken token) {
        String id = AanmeldingBewaren.id(verzoek);
        return id != null && token.getPrincipal() instanceof OidcUser persoon && hercontrole.houdt(id, persoon.getIdToken());
    }
}
