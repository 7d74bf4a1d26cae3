package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.toegang.oidc.Oidc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Sign-in on everything but the health pages and the sign-in page itself (contract, 'Running it'). A request that brings
 * its password (HTTP Basic) or its token (bearer) along never uses a session and needs no CSRF token; all others go by
 * session. People either have an account of the organisation (OpenID Connect; programs bring tokens) or one of this
 * program (form and HTTP Basic), never both.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    private static final Pattern BASIC = Pattern.compile("(?i)basic(\\s.*)?");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer(\\s.*)?");
    private static final String[] COCKPIT = {Groepen.CAMUNDA_ADMIN, Groepen.AUDITOR, Groepen.PROCESEIGENAAR,
        Groepen.FUNCTIONEEL_BEHEERDER};

    private final Aanmeldinstellingen instellingen;
    private final Weigering weigering;
    private final Oidc oidc;

    Beveiliging(Aanmeldinstellingen instellingen, Weigering weigering, Oidc oidc) {
        this.instellingen = instellingen;
        this.weigering = weigering;
        this.oidc = oidc;
    }

    /** HTTP Basic. */
    @Bean
    @Order(1)
    SecurityFilterChain metWachtwoord(HttpSecurity http) throws Exception {
        return zonderSessie(http)
                .securityMatcher(verzoek -> brengtMee(verzoek, BASIC))
                .httpBasic(basic -> basic.authenticationEntryPoint(weigering))
                .build();
    }

    /** A bearer token; where people have accounts of this program there are none, and each one is refused. */
    @Bean
    @Order(2)
    SecurityFilterChain metToken(HttpSecurity http) throws Exception {
        zonderSessie(http).securityMatcher(verzoek -> brengtMee(verzoek, BEARER));
        if (instellingen.elders()) {
            oidc.metToken(http, weigering);
        }
        return http.build();
    }

    /** Each request stands by itself. */
    private HttpSecurity zonderSessie(HttpSecurity http) throws Exception {
        return http
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(fout -> fout.authenticationEntryPoint(weigering).accessDeniedHandler(weigering))
                .headers(koppen -> Antwoordkoppen.zet(koppen, ""))
                .authorizeHttpRequests(Beveiliging::rechten);
    }

    /** A signed-in session, or nobody yet. */
    @Bean
    @Order(3)
    SecurityFilterChain metSessie(HttpSecurity http, Groepen groepen) throws Exception {
        http.addFilterBefore(new SessieduurFilter(instellingen.sessieduur()), AuthorizationFilter.class);
        if (instellingen.elders()) {
            oidc.metSessie(http, Adressen.AANMELDEN, Adressen.AFMELDEN);
        } else {
            http
                    .formLogin(formulier -> formulier
                            .loginPage(Adressen.AANMELDEN)
                            .defaultSuccessUrl("/")
                            .failureUrl(Adressen.AANMELDEN + "?mislukt"))
                    .logout(afmelden -> afmelden
                            .logoutUrl(Adressen.AFMELDEN)
                            .logoutSuccessUrl(Adressen.AANMELDEN + "?afgemeld"));
        }
        return http
                .csrf(csrf -> csrf
                        .csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new CsrfAfhandeling())
                        // Camunda's own CSRF filter guards these
                        .ignoringRequestMatchers(Adressen::isWebapp)
                        // what the sign-in server reports is signed
                        .ignoringRequestMatchers(Oidc.ELDERS_AFGEMELD))
                .requestCache(cache -> cache.requestCache(terugNaarPagina()))
                .sessionManagement(sessie -> sessie.sessionFixation(fixatie -> fixatie.changeSessionId()))
                .exceptionHandling(fout -> fout.authenticationEntryPoint(weigering).accessDeniedHandler(weigering))
                .headers(koppen -> Antwoordkoppen.zet(koppen, instellingen.elders() ? oidc.herkomst() : ""))
                .anonymous(Customizer.withDefaults())
                .addFilterBefore(new VerseGroepenFilter(groepen), AuthorizationFilter.class)
                .addFilterBefore(new WebappAfmelden(instellingen, oidc), AuthorizationFilter.class)
                .authorizeHttpRequests(Beveiliging::rechten)
                .build();
    }

    /** An address spelled in a suspicious way gets its 400 here; forwarding it to the error page would go on with it. */
    @Bean
    RequestRejectedHandler vreemdeAdressen() {
        return (verzoek, antwoord, fout) -> antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static void rechten(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rechten) {
        rechten
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD).permitAll()
                .requestMatchers("/actuator/health/**", Adressen.AANMELDEN, Oidc.ELDERS_AFGEMELD, Adressen.OPMAAK, Adressen.SCRIPT)
                .permitAll()
                .requestMatchers("/actuator/**").hasAuthority(Groepen.FUNCTIONEEL_BEHEERDER)
                .requestMatchers("/beheer/**").hasAnyAuthority(Groepen.FUNCTIONEEL_BEHEERDER, Groepen.CAMUNDA_ADMIN)
                // ways around the sign-in: Camunda's own, and making the first administrator without one
                .requestMatchers("/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**").denyAll()
                .requestMatchers("/camunda/api/admin/auth/**", "/camunda/api/admin/plugin/*/static/**").authenticated()
                .requestMatchers("/camunda/api/admin/**").hasAuthority(Groepen.CAMUNDA_ADMIN)
                .requestMatchers("/camunda/api/cockpit/**").hasAnyAuthority(COCKPIT)
                .anyRequest().authenticated();
    }

    private static boolean brengtMee(HttpServletRequest verzoek, Pattern soort) {
        String kop = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        return kop != null && soort.matcher(kop.trim()).matches();
    }

    /** Names of its own: Camunda's web applications keep their token in XSRF-TOKEN. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("ESCALATIE-CSRF");
        tokens.setHeaderName("X-ESCALATIE-CSRF");
        tokens.setCookieCustomizer(koekje -> koekje.sameSite("Lax"));
        return tokens;
    }

    /** After signing in back to the page one came for; never to a script's call or a picture. */
    private static HttpSessionRequestCache terugNaarPagina() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(verzoek -> "GET".equals(verzoek.getMethod())
                && !Adressen.isVoorProgrammas(verzoek)
                && String.valueOf(verzoek.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        return cache;
    }
}
