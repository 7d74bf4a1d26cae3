package nl.escalatieroutes.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a program reads of an error that no controller foresaw, in the shape of {@link ApiFouten}. */
@Component
class Foutgegevens extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest verzoek, ErrorAttributeOptions opties) {
        Object status = super.getErrorAttributes(verzoek, opties).get("status");
        Map<String, Object> gegevens = new LinkedHashMap<>();
        gegevens.put("status", status);
        gegevens.put("veld", null);
        gegevens.put("melding", melding(HttpStatus.resolve((int) status)));
        return gegevens;
    }

    private static String melding(HttpStatus status) {
        return switch (status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status) {
            case UNAUTHORIZED -> "Meld u eerst aan.";
            case FORBIDDEN -> "U hebt hier geen recht toe.";
            case NOT_FOUND -> "Dit bestaat niet, of u hebt er geen rol in.";
            case METHOD_NOT_ALLOWED -> "Dit adres kent deze methode niet.";
            case UNSUPPORTED_MEDIA_TYPE -> "Dit adres leest deze soort inhoud niet. Stuur JSON.";
            case NOT_ACCEPTABLE -> "Dit adres geeft de gevraagde soort inhoud niet.";
            default -> status != null && status.is4xxClientError() ? "Dit verzoek is niet goed aangekomen."
                    : "Er ging iets mis. Het ligt niet aan u. Probeer het over een paar minuten opnieuw.";
        };
    }
}
