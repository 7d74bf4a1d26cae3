package nl.escalatieroutes.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keeps what the sign-in server gave at a sign-in, in the database; the session only knows which row it is. */
@Component
class AanmeldingBewaren implements OAuth2AuthorizedClientRepository, LogoutHandler {

    private static final String IN_SESSIE = AanmeldingBewaren.class.getName();
    /** In a request that signed out: the latest id token of who did. */
    static final String ID_TOKEN = IN_SESSIE + ".idToken";
    /** Longer than any session: what ends a sign-in is the session, or the server. */
    private static final Duration HOOGSTENS = Duration.ofDays(1);

    private final Aanmeldingen aanmeldingen;

    AanmeldingBewaren(Aanmeldingen aanmeldingen) {
        this.aanmeldingen = aanmeldingen;
    }

    /** The sign-in that the session of this request stands for; null where there is none. */
    static String id(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        return sessie == null ? null : (String) sessie.getAttribute(IN_SESSIE);
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication aangemeld, HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        OffsetDateTime nu = OffsetDateTime.now();
        OffsetDateTime verloopt = nu.plus(HOOGSTENS);
        boolean metVerversing = client.getRefreshToken() != null;
        if (!metVerversing && client.getAccessToken().getExpiresAt() != null) {
            verloopt = client.getAccessToken().getExpiresAt().atZone(ZoneId.systemDefault()).toOffsetDateTime();
        }
        OidcUser persoon = (OidcUser) aangemeld.getPrincipal();
        String id = UUID.randomUUID().toString();
        aanmeldingen.voegToe(new Aanmelding(id, aangemeld.getName(), persoon.getClaimAsString("sid"),
                metVerversing ? client.getRefreshToken().getTokenValue() : null,
                metVerversing ? null : client.getAccessToken().getTokenValue(), persoon.getIdToken().getTokenValue(), nu, verloopt));
        verzoek.getSession().setAttribute(IN_SESSIE, id);
    }

    @Override
    public void logout(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aangemeld) {
        String id = id(verzoek);
        if (id != null) {
            aanmeldingen.zoek(id).ifPresent(aanmelding -> verzoek.setAttribute(ID_TOKEN, aanmelding.idToken()));
            aanmeldingen.beeindig(id);
        }
    }

    /** Nobody calls other services on behalf of a person. */
    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String registratie, Authentication aangemeld,
            HttpServletRequest verzoek) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(String registratie, Authentication aangemeld, HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        logout(verzoek, antwoord, aangemeld);
    }
}
