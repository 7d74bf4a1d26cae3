package nl.escalatieroutes.toegang;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real OpenID Connect server (Spring Authorization Server), on a port of its own: with its own sign-in page and sessions,
 * proof keys, refresh tokens that are taken once, and sign-out. The password of everybody is "wachtwoord".
 */
final class OidcServer implements AutoCloseable {

    static final String CLIENT = "escalatie";
    static final String GEHEIM = "een-lang-geheim";
    static final String DOELGROEP = "escalatie-api";
    private static final String CLIENT_ID = UUID.randomUUID().toString();

    private final ServletWebServerApplicationContext context;
    private final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();
    private final Map<String, String> uitgegeven = new ConcurrentHashMap<>();
    private final AtomicInteger ververst = new AtomicInteger();
    private volatile boolean weg;

    OidcServer() {
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Inrichting.class)
                .initializers(c -> c.getBeanFactory().registerSingleton("server", this))
                .run("--spring.config.location=optional:classpath:/nergens/", "--server.port=0", "--server.address=127.0.0.1",
                        "--server.servlet.session.cookie.name=AANMELDSERVER", "--spring.jmx.enabled=false",
                        "--spring.main.banner-mode=off");
    }

    String adres() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** Lets the program at this address sign people in. */
    void kent(String programma) {
        clients().save(client(programma).build());
    }

    /** Lets the program sign people in, and gives it no refresh tokens. */
    void kentZonderVerversing(String programma) {
        clients().save(client(programma).authorizationGrantTypes(soorten -> soorten.remove(AuthorizationGrantType.REFRESH_TOKEN)).build());
    }

    /** Says from now on of a person what is said here. */
    void zegt(String persoon, Map<String, Object> kenmerken) {
        claims.put(persoon, new HashMap<>(kenmerken));
        InMemoryUserDetailsManager mensen = (InMemoryUserDetailsManager) context.getBean(UserDetailsService.class);
        if (!mensen.userExists(persoon)) {
            mensen.createUser(User.withUsername(persoon).password("{noop}wachtwoord").roles("PERSOON").build());
        }
    }

    /** Answers nobody any more, or again. */
    void isWeg(boolean nu) {
        weg = nu;
    }

    /** How often new tokens were asked for by a refresh token. */
    int ververst() {
        return ververst.get();
    }

    /** Takes back every token that a person was given. */
    void blokkeert(String persoon) {
        OAuth2AuthorizationService verleend = context.getBean(OAuth2AuthorizationService.class);
        uitgegeven.forEach((id, wie) -> {
            OAuth2Authorization recht = wie.equals(persoon) ? verleend.findById(id) : null;
            if (recht != null) {
                verleend.remove(recht);
            }
        });
    }

    /** A token that the server signs. */
    String teken(Map<String, Object> inhoud) {
        JwtClaimsSet.Builder alles = JwtClaimsSet.builder();
        inhoud.forEach(alles::claim);
        return new NimbusJwtEncoder(sleutels()).encode(JwtEncoderParameters.from(
                JwsHeader.with(SignatureAlgorithm.RS256).build(), alles.build())).getTokenValue();
    }

    @SuppressWarnings("unchecked")
    private JWKSource<SecurityContext> sleutels() {
        return context.getBean(JWKSource.class);
    }

    private InMemoryRegisteredClientRepository clients() {
        return context.getBean(InMemoryRegisteredClientRepository.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static RegisteredClient.Builder client(String programma) {
        return RegisteredClient.withId(CLIENT_ID).clientId(CLIENT).clientSecret("{noop}" + GEHEIM)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .redirectUri(programma + "/login/oauth2/code/organisatie").postLogoutRedirectUri(programma + "/aanmelden?afgemeld")
                .scope("openid").scope("profile").scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).accessTokenTimeToLive(Duration.ofMinutes(5)).build());
    }

    // No annotation of Spring's that the program's own search for parts would find.
    @EnableWebSecurity
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
    static class Inrichting {

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http, OidcServer iedereen) throws Exception {
            OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.securityMatcher(server.getEndpointsMatcher())
                    .with(server, alles -> alles.oidc(oidc -> oidc.userInfoEndpoint(info -> info.userInfoMapper(vraag -> {
                        String persoon = vraag.getAuthentication().getName();
                        return OidcUserInfo.builder().claims(claims -> claims.putAll(iedereen.claims.getOrDefault(persoon, Map.of())))
                                .subject(persoon).build();
                    }))))
                    .authorizeHttpRequests(rechten -> rechten.anyRequest().authenticated())
                    .exceptionHandling(fout -> fout.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain aanmelden(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(rechten -> rechten.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults()).build();
        }

        @Bean
        FilterRegistrationBean<Filter> voordeur(OidcServer server) {
            FilterRegistrationBean<Filter> deur = new FilterRegistrationBean<>((verzoek, antwoord, keten) -> {
                if (server.weg) {
                    ((HttpServletResponse) antwoord).setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    return;
                }
                if ("refresh_token".equals(verzoek.getParameter("grant_type"))) {
                    server.ververst.incrementAndGet();
                }
                keten.doFilter(verzoek, antwoord);
            });
            deur.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return deur;
        }

        @Bean
        UserDetailsService mensen() {
            return new InMemoryUserDetailsManager();
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("http://127.0.0.1").build());
        }

        @Bean
        OAuth2AuthorizationService verleend() {
            return new InMemoryOAuth2AuthorizationService();
        }

        @Bean
        JWKSource<SecurityContext> sleutels() throws Exception {
            RSAKey sleutel = new RSAKeyGenerator(2048).keyID("proef").generate();
            return new ImmutableJWKSet<>(new JWKSet(sleutel));
        }

        @Bean
        JwtDecoder lezer(JWKSource<SecurityContext> sleutels) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(sleutels);
        }

        @Bean
        AuthorizationServerSettings instellingen() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> kenmerken(OidcServer server) {
            return token -> {
                String persoon = token.getPrincipal().getName();
                if (token.getAuthorization() != null) {
                    server.uitgegeven.put(token.getAuthorization().getId(), persoon);
                }
                token.getClaims().claims(alle -> alle.putAll(server.claims.getOrDefault(persoon, Map.of())));
                if ("access_token".equals(token.getTokenType().getValue())) {
                    token.getClaims().audience(List.of(DOELGROEP));
                }
            };
        }
    }
}
