package nl.escalatieroutes.toegang.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says to a program that its token can't be judged now, as the sign-in server does not answer. */
class ServerWegFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWegFilter.class);
    private static final String OVER_SECONDEN = "30";

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        try {
            keten.doFilter(verzoek, antwoord);
        } catch (JwtDecoderInitializationException | AuthenticationServiceException e) {
            LOG.warn("De aanmeldserver antwoordt niet.", e);
            antwoord.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, OVER_SECONDEN);
            antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
            antwoord.getWriter().write("{\"melding\":\"De aanmeldserver antwoordt niet. Probeer het later opnieuw.\"}");
        }
    }
}
