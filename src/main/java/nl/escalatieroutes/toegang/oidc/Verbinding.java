package nl.escalatieroutes.toegang.oidc;

import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the program talks to the sign-in server: nobody waits long for one that does not answer. */
final class Verbinding {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    private Verbinding() {
    }

    /** For tokens. */
    static RestClient voorTokens() {
        return RestClient.builder()
                .requestFactory(metGeduld())
                .messageConverters(omzetters -> {
                    omzetters.clear();
                    omzetters.add(new FormHttpMessageConverter());
                    omzetters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** For keys, and what the server says of itself. */
    static RestTemplate gewoon() {
        return new RestTemplate(metGeduld());
    }

    /** For what the server says of a person. */
    static RestTemplate voorPersonen() {
        RestTemplate verbinding = gewoon();
        verbinding.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return verbinding;
    }

    private static ClientHttpRequestFactory metGeduld() {
        return ClientHttpRequestFactoryBuilder.detect().build(ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(GEDULD).withReadTimeout(GEDULD));
    }
}
