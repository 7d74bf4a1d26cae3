package nl.escalatieroutes.web.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser shows when something is wrong, in Dutch; programs get JSON from Spring Boot. */
@Component
class Foutpagina implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest verzoek, HttpStatus status, Map<String, Object> gegevens) {
        return switch (status) {
            case NOT_FOUND -> pagina(status, "Niet gevonden",
                    "Deze pagina bestaat niet, of u hebt er geen rol in. Controleer het casusnummer of het adres.");
            case FORBIDDEN, UNAUTHORIZED -> pagina(status, "Geen toegang",
                    "U hebt hier geen recht toe. Denkt u van wel? Vraag dan uw functioneel beheerder om hulp.");
            default -> status.is4xxClientError()
                    ? pagina(status, "Dit kan niet",
                            "Uw verzoek is niet goed aangekomen. Ga naar de startpagina en probeer het opnieuw.")
                    : pagina(status, "Er ging iets mis",
                            "Het ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan? "
                                    + "Vraag dan uw functioneel beheerder om hulp.");
        };
    }

    private static ModelAndView pagina(HttpStatus status, String titel, String uitleg) {
        return new ModelAndView("fout", Map.of("titel", titel, "uitleg", uitleg), status);
    }
}
