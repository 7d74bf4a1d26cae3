package nl.escalatieroutes.toegang.oidc;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hears from the sign-in server that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). All sessions that
 * began with that one end at their next request, on every node.
 */
@RestController
@ConditionalOnProperty(name = "escalatie.aanmelden.soort", havingValue = "oidc")
class Afmeldbericht {

    static final String ADRES = "/aanmelden/elders-afgemeld";
    private static final String GEBEURTENIS = "http://schemas.openid.net/event/backchannel-logout";

    private final Aanmeldingen aanmeldingen;
    private final Oidcinstellingen instellingen;
    private final JwtDecoder lezer;

    Afmeldbericht(Aanmeldingen aanmeldingen, Oidcinstellingen instellingen) {
        this.aanmeldingen = aanmeldingen;
        this.instellingen = instellingen;
        this.lezer = new SupplierJwtDecoder(() -> lezer(instellingen));
    }

    @PostMapping(ADRES)
    ResponseEntity<Map<String, String>> meldAf(@RequestParam("logout_token") String bericht) {
        try {
            Jwt token = lezer.decode(bericht);
            if (!isAfmelding(token)) {
                return geweigerd();
            }
            String sessie = token.getClaimAsString("sid");
            if (sessie != null) {
                aanmeldingen.beeindigSessie(sessie);
            } else {
                aanmeldingen.beeindigVan(token.getClaimAsString(instellingen.gebruikerClaim()));
            }
            return ResponseEntity.ok().build();
        } catch (JwtException e) {
            return geweigerd();
        }
    }

    /** Section 2.4 of the standard: the event is there, a nonce is not, and the token is for us. */
    private boolean isAfmelding(Jwt token) {
        return token.getAudience() != null && token.getAudience().contains(instellingen.clientId())
                && token.getClaims().get("events") instanceof Map<?, ?> gebeurtenissen && gebeurtenissen.containsKey(GEBEURTENIS)
                && !token.hasClaim("nonce") && (token.hasClaim("sid") || token.hasClaim(instellingen.gebruikerClaim()));
    }

    private static ResponseEntity<Map<String, String>> geweigerd() {
        return ResponseEntity.badRequest().body(Map.of("error", "invalid_request"));
    }

    private static JwtDecoder lezer(Oidcinstellingen instellingen) {
        NimbusJwtDecoder lezer = NimbusJwtDecoder.withIssuerLocation(instellingen.uitgever())
                .restOperations(Verbinding.gewoon()).build();
        lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new JwtIssuerValidator(instellingen.uitgever())));
        return lezer;
    }
}
