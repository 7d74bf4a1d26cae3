package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is signed in, for as long as a request to {@code /engine-rest}, {@code /api} or a page of ours
 * lasts. The web applications under {@code /camunda} do this themselves, from {@link WebappAanmelding}.
 */
class EngineAanmelding extends OncePerRequestFilter {

    private final ObjectProvider<IdentityService> identiteiten;

    EngineAanmelding(ObjectProvider<IdentityService> identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return verzoek.getServletPath().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        IdentityService identiteit = identiteiten.getObject();
        try {
            HuidigeAanmelding.lees().ifPresent(aanmelding ->
                    identiteit.setAuthentication(aanmelding.gebruiker(), aanmelding.groepen(), List.of()));
            keten.doFilter(verzoek, antwoord);
        } finally {
            identiteit.clearAuthentication();
        }
    }
}
