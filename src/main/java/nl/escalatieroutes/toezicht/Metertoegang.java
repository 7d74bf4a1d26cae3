package nl.escalatieroutes.toezicht;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets the collector of numbers in with a token of its own, since it is nobody with a role. */
@Configuration(proxyBeanMethods = false)
class Metertoegang {

    private static final String ADRES = "/actuator/prometheus";

    private final Toezichtinstellingen instellingen;

    Metertoegang(Toezichtinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Bean
    @Order(0)
    SecurityFilterChain metToezichttoken(HttpSecurity http) throws Exception {
        return http
                .securityMatcher(this::isVerzamelaar)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rechten -> rechten.anyRequest().permitAll())
                .build();
    }

    private boolean isVerzamelaar(HttpServletRequest verzoek) {
        String kop = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        return kop != null && !instellingen.token().isEmpty() && ADRES.equals(verzoek.getServletPath())
                && MessageDigest.isEqual(kop.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + instellingen.token()).getBytes(StandardCharsets.UTF_8));
    }
}
