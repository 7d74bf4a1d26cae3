package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class FoutgegevensTest extends Buitenproef {

    @Test
    void watErNietIsIsErInHetNederlandsNiet() {
        assertThat(haal("aanbieder-a", "/api/bestaat-niet").is(404).json().get("melding").asText())
                .isEqualTo("Dit bestaat niet, of u hebt er geen rol in.");
        assertThat(stuur("aanbieder-a", "/api/casussen", met("a", 1)).is(405).json().get("melding").asText())
                .isEqualTo("Dit adres kent deze methode niet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | Meld u eerst aan.
            403 | U hebt hier geen recht toe.
            406 | Dit adres geeft de gevraagde soort inhoud niet.
            415 | Dit adres leest deze soort inhoud niet. Stuur JSON.
            418 | Dit verzoek is niet goed aangekomen.
            500 | Er ging iets mis. Het ligt niet aan u. Probeer het over een paar minuten opnieuw.
            599 | Er ging iets mis. Het ligt niet aan u. Probeer het over een paar minuten opnieuw.""")
    void elkeStatusHeeftEenZin(int status, String melding) {
        MockHttpServletRequest verzoek = new MockHttpServletRequest();
        verzoek.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        assertThat(new Foutgegevens().getErrorAttributes(new ServletWebRequest(verzoek), ErrorAttributeOptions.defaults()))
                .containsEntry("status", status).containsEntry("melding", melding).containsEntry("veld", null);
    }
}
