package nl.escalatieroutes.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sign-in by OpenID Connect, as the chains of Spring Security need it. */
@Component
public class Oidc {

    private static final Logger LOG = LoggerFactory.getLogger(Oidc.class);
    private static final Authentication ONBEKENDE = new AnonymousAuthenticationToken(Aanmeldserver.NAAM, "onbekend",
            AuthorityUtils.createAuthorityList("onbekend"));

    /** Where a browser begins to sign in. */
    public static final String AANMELDEN = "/oauth2/authorization/" + Aanmeldserver.NAAM;
    /** Where the sign-in server reports that somebody signed out there. */
    public static final String ELDERS_AFGEMELD = Afmeldbericht.ADRES;

    private final Aanmeldserver server;
    private final OidcPersonen personen;
    private final AanmeldingBewaren bewaren;
    private final Hercontrole hercontrole;
    private final Afmelding afmelding;
    private final Tokens tokens;
    private final Oidcinstellingen instellingen;
    private final ApplicationEventPublisher gebeurtenissen;

    Oidc(Aanmeldserver server, OidcPersonen personen, AanmeldingBewaren bewaren, Hercontrole hercontrole, Afmelding afmelding,
            Tokens tokens, Oidcinstellingen instellingen, ApplicationEventPublisher gebeurtenissen) {
        this.server = server;
        this.personen = personen;
        this.bewaren = bewaren;
        this.hercontrole = hercontrole;
        this.afmelding = afmelding;
        this.tokens = tokens;
        this.instellingen = instellingen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** For browsers: the sign-in at the server, the check of it, and the sign-out there. */
    public void metSessie(HttpSecurity http, String aanmeldpagina, String afmelden) throws Exception {
        http
                .oauth2Login(login -> login.addObjectPostProcessor(bijGeenServer(aanmeldpagina)))
                .oauth2Login(login -> login
                        .loginPage(aanmeldpagina)
                        .clientRegistrationRepository(server.registraties())
                        .authorizedClientRepository(bewaren)
                        .tokenEndpoint(tokenserver -> tokenserver.accessTokenResponseClient(server.tokens()))
                        .userInfoEndpoint(info -> info.oidcUserService(personen))
                        .defaultSuccessUrl("/")
                        .failureHandler(mislukt(aanmeldpagina)))
                .logout(uit -> uit
                        .logoutUrl(afmelden)
                        .addLogoutHandler(bewaren)
                        .logoutSuccessHandler(afmelding))
                .addFilterBefore(new HercontroleFilter(hercontrole), AuthorizationFilter.class);
    }

    /** For programs: a bearer token with each request. */
    public void metToken(HttpSecurity http, AuthenticationEntryPoint weigering) throws Exception {
        http.addFilterBefore(new ServerWegFilter(), BearerTokenAuthenticationFilter.class);
        http.oauth2ResourceServer(tokenserver -> tokenserver
                .authenticationEntryPoint(weigering)
                .jwt(jwt -> jwt.decoder(tokens.lezer()).jwtAuthenticationConverter(tokens)));
    }

    /** Signs out, but for the session, and says where the browser goes to sign out at the server too. */
    public String meldAf(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aangemeld) {
        bewaren.logout(verzoek, antwoord, aangemeld);
        return afmelding.adres(verzoek, antwoord, aangemeld);
    }

    /** Scheme, host and port of the sign-in server. */
    public String herkomst() {
        URI uitgever = URI.create(instellingen.uitgever());
        return uitgever.getScheme() + "://" + uitgever.getAuthority();
    }

    /** What the server can do could not be asked of it. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> bijGeenServer(String aanmeldpagina) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T doorsturen) {
                doorsturen.setAuthenticationFailureHandler((verzoek, antwoord, fout) -> {
                    LOG.warn("De aanmeldserver antwoordt niet.", fout);
                    antwoord.sendRedirect(verzoek.getContextPath() + aanmeldpagina + "?afwezig");
                });
                return doorsturen;
            }
        };
    }

    private AuthenticationFailureHandler mislukt(String aanmeldpagina) {
        return (verzoek, antwoord, fout) -> {
            if (fout instanceof OAuth2AuthenticationException) {
                // Spring Security tells nobody of these.
                gebeurtenissen.publishEvent(new AuthenticationFailureBadCredentialsEvent(ONBEKENDE, fout));
            }
            boolean geenRol = fout instanceof OAuth2AuthenticationException oauth
                    && OidcPersonen.GEEN_ROL.equals(oauth.getError().getErrorCode());
            new SimpleUrlAuthenticationFailureHandler(aanmeldpagina + (geenRol ? "?geenrol" : "?nietgelukt"))
                    .onAuthenticationFailure(verzoek, antwoord, fout);
        };
    }
}
