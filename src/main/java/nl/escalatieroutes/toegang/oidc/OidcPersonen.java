package nl.escalatieroutes.toegang.oidc;

import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes of what the sign-in server says the person who is signed in, and keeps the directory of people up to date. */
@Component
class OidcPersonen implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The account is known there and gives no role here. */
    static final String GEEN_ROL = "geen-rol";

    private final OidcUserService bron = new OidcUserService();
    private final Claimvertaler vertaler;
    private final Personenlijst lijst;
    private final Oidcinstellingen instellingen;

    OidcPersonen(Claimvertaler vertaler, Personenlijst lijst, Oidcinstellingen instellingen) {
        this.vertaler = vertaler;
        this.lijst = lijst;
        this.instellingen = instellingen;
        DefaultOAuth2UserService navraag = new DefaultOAuth2UserService();
        navraag.setRestOperations(Verbinding.voorPersonen());
        bron.setOauth2UserService(navraag);
    }

    /** @throws OAuth2AuthenticationException for who has no role here, or whose id is of no use */
    @Override
    public OidcUser loadUser(OidcUserRequest verzoek) {
        OidcUser bekend = bron.loadUser(verzoek);
        Persoon persoon;
        try {
            persoon = vertaler.persoon(bekend.getClaims());
        } catch (Claimvertaler.GeenPersoon e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("geen-persoon"), e.getMessage(), e);
        }
        lijst.werkBij(persoon);
        if (persoon.groepen().isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(GEEN_ROL));
        }
        return new DefaultOidcUser(AuthorityUtils.createAuthorityList(Groepen.metRollen(persoon.groepen())),
                bekend.getIdToken(), bekend.getUserInfo(), instellingen.gebruikerClaim());
    }

    /** Who the server says it is, now: an id token may be as old as the sign-in. */
    Persoon lees(OidcUserRequest verzoek) {
        OidcUser bekend = bron.loadUser(verzoek);
        Map<String, Object> claims = new HashMap<>(bekend.getIdToken().getClaims());
        if (bekend.getUserInfo() != null) {
            claims.putAll(bekend.getUserInfo().getClaims());
        }
        return vertaler.persoon(claims);
    }

    void werkBij(Persoon persoon) {
        lijst.werkBij(persoon);
    }
}
