package nl.escalatieroutes.web.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the person who is signed in may do nothing; the web applications sign out after that. */
@RestController
class SessieController {

    /** @param seconden 0 where there is no session: the request brought its password along */
    record Sessie(int seconden) {}

    @GetMapping("/api/sessie")
    Sessie sessie(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        return new Sessie(sessie == null ? 0 : sessie.getMaxInactiveInterval());
    }
}
