package nl.escalatieroutes.toegang.aanmelden;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The security headers of every answer. Camunda's web applications bring a content policy and caching of their own. */
final class Antwoordkoppen {

    private static final String BELEID = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'";
    private static final String BINNEN = "; frame-ancestors 'self'";

    private Antwoordkoppen() {
    }

    /** @param aanmeldserver where the browser goes from our form to sign out; empty where there is none */
    static void zet(HeadersConfigurer<HttpSecurity> koppen, String aanmeldserver) {
        RequestMatcher vanOns = verzoek -> !Adressen.isWebapp(verzoek);
        RequestMatcher nietBewaren = verzoek -> vanOns.matches(verzoek) || Adressen.isVoorProgrammas(verzoek);
        koppen.frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(nietBewaren, new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(vanOns,
                        new ContentSecurityPolicyHeaderWriter((BELEID + " " + aanmeldserver).strip() + BINNEN)));
    }
}
