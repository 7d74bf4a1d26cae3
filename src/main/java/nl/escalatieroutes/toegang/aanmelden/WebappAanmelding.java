package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Makes the Spring sign-in the sign-in of Cockpit, Tasklist and Admin, with the groups of this moment. */
class WebappAanmelding extends ContainerBasedAuthenticationFilter {

    private final String engine;

    WebappAanmelding(String engine) {
        this.engine = engine;
    }

    @Override
    public void init(FilterConfig instellingen) {
        authenticationProvider = new SpringAanmelding();
    }

    @Override
    protected String extractEngineName(HttpServletRequest verzoek) {
        // Also where the address names no engine (or hides it by an odd spelling): no request runs on an earlier sign-in.
        String genoemd = super.extractEngineName(verzoek);
        return genoemd == null ? engine : genoemd;
    }

    @Override
    protected boolean existisAuthentication(Authentications aanmeldingen, String engineNaam, String gebruiker) {
        return super.existisAuthentication(aanmeldingen, engineNaam, gebruiker)
                && aanmeldingen.getAuthenticationForProcessEngine(engineNaam) instanceof UserAuthentication eerder
                && new HashSet<>(eerder.getGroupIds()).equals(new HashSet<>(groepen()));
    }

    private static List<String> groepen() {
        return HuidigeAanmelding.lees().map(HuidigeAanmelding::groepen).orElse(List.of());
    }

    private static final class SpringAanmelding implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest verzoek, ProcessEngine engine) {
            return HuidigeAanmelding.lees().map(aanmelding -> {
                AuthenticationResult gelukt = AuthenticationResult.successful(aanmelding.gebruiker());
                gelukt.setGroups(aanmelding.groepen());
                gelukt.setTenants(List.of());
                return gelukt;
            }).orElseGet(AuthenticationResult::unsuccessful);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse antwoord, ProcessEngine engine) {
            // no challenge: a browser would answer it with a window of its own
        }
    }
}
