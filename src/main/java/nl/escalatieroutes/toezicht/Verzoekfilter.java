package nl.escalatieroutes.toezicht;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number, by which its lines in the log are found: that of the proxy before us, or a new one. The
 * answer carries it too, so that somebody who calls for help can name it. Of the address only the route gets into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Verzoekfilter extends OncePerRequestFilter {

    static final String KOP = "X-Request-ID";
    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern ROUTE = Pattern.compile("(?:/api)?/casussen/([a-z0-9-]{1,64})(?:/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String gegeven = verzoek.getHeader(KOP);
        String nummer = gegeven != null && NUMMER.matcher(gegeven).matches() ? gegeven : UUID.randomUUID().toString();
        antwoord.setHeader(KOP, nummer);
        MDC.put("verzoek", nummer);
        Matcher route = ROUTE.matcher(String.valueOf(verzoek.getServletPath()));
        if (route.matches()) {
            MDC.put("route", route.group(1));
        }
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            MDC.remove("verzoek");
            MDC.remove("route");
        }
    }
}
