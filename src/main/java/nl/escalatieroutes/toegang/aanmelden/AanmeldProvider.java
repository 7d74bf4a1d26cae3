package nl.escalatieroutes.toegang.aanmelden;

import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs people in against the engine's identity tables. The engine hashes with a salt of its own per person and slows
 * down who keeps guessing; an unknown person and a wrong password answer alike. Where people have an account of the
 * organisation, no password is taken here.
 */
@Component
class AanmeldProvider implements AuthenticationProvider {

    private final Aanmeldinstellingen instellingen;
    private final ObjectProvider<IdentityService> identiteiten;
    private final Groepen groepen;

    AanmeldProvider(Aanmeldinstellingen instellingen, ObjectProvider<IdentityService> identiteiten, Groepen groepen) {
        this.instellingen = instellingen;
        this.identiteiten = identiteiten;
        this.groepen = groepen;
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        String gebruiker = poging.getName();
        Object wachtwoord = poging.getCredentials();
        if (instellingen.elders() || gebruiker == null || gebruiker.isEmpty() || wachtwoord == null || wachtwoord.toString().isEmpty()
                || !identiteiten.getObject().checkPassword(gebruiker, wachtwoord.toString())) {
            throw new BadCredentialsException("Gebruikersnaam of wachtwoord klopt niet.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(gebruiker, null,
                AuthorityUtils.createAuthorityList(groepen.van(gebruiker)));
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
