package nl.escalatieroutes.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signing out here signs out at the sign-in server too (OpenID Connect RP-Initiated Logout 1.0). */
@Component
class Afmelding extends OidcClientInitiatedLogoutSuccessHandler {

    static final String AFGEMELD = "/aanmelden?afgemeld";

    Afmelding(Aanmeldserver server) {
        super(server.registraties());
        setPostLogoutRedirectUri("{baseUrl}" + AFGEMELD);
        setDefaultTargetUrl(AFGEMELD);
    }

    /** Where the browser goes to sign out at the server; our own page where the server knows no signing out. */
    String adres(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aangemeld) {
        return determineTargetUrl(verzoek, antwoord, aangemeld);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aangemeld) {
        try {
            return super.determineTargetUrl(verzoek, antwoord, metLaatsteToken(verzoek, aangemeld));
        } catch (IllegalArgumentException e) {
            // where to sign out at the server could not be asked of it
            return AFGEMELD;
        }
    }

    /** Some servers know a session by its latest id token only; the session here has the first. */
    private static Authentication metLaatsteToken(HttpServletRequest verzoek, Authentication aangemeld) {
        if (!(verzoek.getAttribute(AanmeldingBewaren.ID_TOKEN) instanceof String laatste) || laatste.isEmpty()
                || !(aangemeld instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser persoon)) {
            return aangemeld;
        }
        OidcIdToken eerste = persoon.getIdToken();
        OidcIdToken nieuw = new OidcIdToken(laatste, eerste.getIssuedAt(), eerste.getExpiresAt(), eerste.getClaims());
        return new OAuth2AuthenticationToken(new DefaultOidcUser(token.getAuthorities(), nieuw), token.getAuthorities(),
                token.getAuthorizedClientRegistrationId());
    }
}
