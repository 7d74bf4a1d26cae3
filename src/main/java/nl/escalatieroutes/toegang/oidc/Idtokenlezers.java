package nl.escalatieroutes.toegang.oidc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads and judges id tokens as Spring Security does, but does not wait for ever for the keys of the server. */
@Component
class Idtokenlezers implements JwtDecoderFactory<ClientRegistration> {

    private final Map<String, JwtDecoder> lezers = new ConcurrentHashMap<>();

    @Override
    public JwtDecoder createDecoder(ClientRegistration server) {
        return lezers.computeIfAbsent(server.getRegistrationId(), id -> lezer(server));
    }

    private static JwtDecoder lezer(ClientRegistration server) {
        NimbusJwtDecoder lezer = NimbusJwtDecoder.withJwkSetUri(server.getProviderDetails().getJwkSetUri())
                .restOperations(Verbinding.gewoon()).build();
        lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(server)));
        lezer.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return lezer;
    }
}
