package nl.escalatieroutes.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; where it leads to is Spring Security's matter. */
@Controller
class AanmeldPagina {

    @GetMapping(Adressen.AANMELDEN)
    String toon(HttpServletRequest verzoek, Model model) {
        CsrfToken token = (CsrfToken) verzoek.getAttribute(CsrfToken.class.getName());
        model.addAttribute("veld", token == null ? "_csrf" : token.getParameterName());
        model.addAttribute("token", token == null ? "" : token.getToken());
        for (String melding : new String[] {"mislukt", "afgemeld", "verlopen"}) {
            model.addAttribute(melding, verzoek.getParameter(melding) != null);
        }
        return "aanmelden";
    }
}
