package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.escalatieroutes.toegang.oidc.Oidc;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; where it leads to is Spring Security's matter. */
@Controller
class AanmeldPagina {

    private static final String[] MELDINGEN = {"mislukt", "afgemeld", "verlopen", "geenrol", "nietgelukt", "afwezig"};

    private final Aanmeldinstellingen instellingen;

    AanmeldPagina(Aanmeldinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @GetMapping(Adressen.AANMELDEN)
    String toon(HttpServletRequest verzoek, Model model) {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && sessie.getAttribute(WebappAfmelden.VERDER) instanceof String verder) {
            sessie.removeAttribute(WebappAfmelden.VERDER);
            return "redirect:" + verder;
        }
        CsrfToken token = (CsrfToken) verzoek.getAttribute(CsrfToken.class.getName());
        model.addAttribute("veld", token == null ? "_csrf" : token.getParameterName());
        model.addAttribute("token", token == null ? "" : token.getToken());
        boolean zonderMelding = true;
        for (String melding : MELDINGEN) {
            boolean gegeven = verzoek.getParameter(melding) != null;
            model.addAttribute(melding, gegeven);
            zonderMelding &= !gegeven;
        }
        model.addAttribute("elders", instellingen.elders() ? Oidc.AANMELDEN.substring(1) : null);
        // The page has cleared what the browser kept; then whoever has a session at the sign-in server is in at once.
        model.addAttribute("meteen", zonderMelding);
        return "aanmelden";
    }
}
