package nl.escalatieroutes.toegang.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Bearer tokens of the sign-in server, for the REST APIs. Somebody in the directory of people gets those groups of the
 * token that the directory has too: a token is issued for an hour or so, a role may be lost sooner. A program, which is not
 * in the directory, gets the groups of its token.
 */
@Component
class Tokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Claimvertaler vertaler;
    private final Personenlijst lijst;
    private final JwtDecoder lezer;

    Tokens(Claimvertaler vertaler, Personenlijst lijst, Oidcinstellingen instellingen) {
        this.vertaler = vertaler;
        this.lijst = lijst;
        this.lezer = new SupplierJwtDecoder(() -> lezer(instellingen));
    }

    JwtDecoder lezer() {
        return lezer;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Persoon persoon;
        try {
            persoon = vertaler.persoon(token.getClaims());
        } catch (Claimvertaler.GeenPersoon e) {
            throw new InvalidBearerTokenException(e.getMessage(), e);
        }
        Collection<String> groepen = lijst.groepen(persoon.id())
                .map(huidige -> doorsnede(persoon.groepen(), huidige)).orElse(persoon.groepen());
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(Groepen.metRollen(groepen)), persoon.id());
    }

    private static Set<String> doorsnede(Set<String> groepen, Set<String> andere) {
        return groepen.stream().filter(andere::contains).collect(Collectors.toSet());
    }

    private static JwtDecoder lezer(Oidcinstellingen instellingen) {
        NimbusJwtDecoder lezer = NimbusJwtDecoder.withIssuerLocation(instellingen.uitgever())
                .restOperations(Verbinding.gewoon()).build();
        OAuth2TokenValidator<Jwt> voorOns = token -> voorOns(token, instellingen.doelgroep())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "not meant for this program", null));
        lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(instellingen.uitgever()), voorOns));
        return lezer;
    }

    /** A token says for whom it was made; one with a nonce proves a sign-in and is no key (OpenID Connect Core, 2). */
    private static boolean voorOns(Jwt token, String doelgroep) {
        List<String> voor = token.getAudience() == null ? List.of() : token.getAudience();
        return !doelgroep.isEmpty() && voor.contains(doelgroep) && !token.hasClaim("nonce");
    }
}
