package nl.escalatieroutes.toegang.oidc;

import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * The organisation's sign-in server. What it can do is asked of it when somebody first signs in, so that the program starts
 * while the server is away.
 */
@Component
class Aanmeldserver {

    static final String NAAM = "organisatie";

    private final ClientRegistrationRepository registraties;
    private final Idtokenlezers lezers;
    private final RestClientRefreshTokenTokenResponseClient verversing = new RestClientRefreshTokenTokenResponseClient();

    Aanmeldserver(Oidcinstellingen instellingen, Idtokenlezers lezers) {
        registraties = new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(registratie(instellingen)));
        this.lezers = lezers;
        verversing.setRestClient(Verbinding.voorTokens());
    }

    ClientRegistrationRepository registraties() {
        return registraties;
    }

    ClientRegistration registratie() {
        return registraties.findByRegistrationId(NAAM);
    }

    /** Trades the code that a browser brings from the server for tokens. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient eerste = new RestClientAuthorizationCodeTokenResponseClient();
        eerste.setRestClient(Verbinding.voorTokens());
        return eerste;
    }

    /**
     * Asks for new tokens by a refresh token.
     *
     * @throws OAuth2AuthorizationException when the server refuses, or can't be reached
     */
    OAuth2AccessTokenResponse ververs(String ververstoken) {
        Instant nu = Instant.now();
        OAuth2AccessToken vorige = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "-", nu.minusSeconds(1), nu);
        return verversing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registratie(), vorige,
                new OAuth2RefreshToken(ververstoken, null)));
    }

    /** The id token in the server's answer, judged; the earlier one where the answer has none. */
    OidcIdToken idToken(OAuth2AccessTokenResponse antwoord, OidcIdToken eerder) {
        Object tekst = antwoord.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (tekst == null) {
            return eerder;
        }
        Jwt token = lezers.createDecoder(registratie()).decode(tekst.toString());
        return new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
    }

    private static ClientRegistration registratie(Oidcinstellingen instellingen) {
        return ClientRegistrations.fromIssuerLocation(instellingen.uitgever())
                .registrationId(NAAM)
                .clientId(instellingen.clientId())
                .clientSecret(instellingen.clientSecret())
                .scope(instellingen.scopes())
                .userNameAttributeName(instellingen.gebruikerClaim())
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
