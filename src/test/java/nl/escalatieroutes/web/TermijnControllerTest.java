package nl.escalatieroutes.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import nl.escalatieroutes.termijn.Termijnen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@Tag("invoer")
class TermijnControllerTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new TermijnController(new Termijnen()))
            .setControllerAdvice(new ApiFouten())
            .build();

    @Test
    void werkdagenWordenUitgelegd() throws Exception {
        api.perform(get("/api/termijnen?vanaf=2027-04-20&werkdagen=10"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(content().json("""
                        {"vanaf": "2027-04-20", "einde": "2027-05-07", "uitleg": [
                          {"datum": "2027-04-24", "reden": "zaterdag"},
                          {"datum": "2027-04-25", "reden": "zondag"},
                          {"datum": "2027-04-27", "reden": "Koningsdag"},
                          {"datum": "2027-05-01", "reden": "zaterdag"},
                          {"datum": "2027-05-02", "reden": "zondag"},
                          {"datum": "2027-05-05", "reden": "Bevrijdingsdag"},
                          {"datum": "2027-05-06", "reden": "Hemelvaartsdag"}]}""", true));
    }

    @ParameterizedTest
    @CsvSource({
        "weken=8, 2027-06-15",
        "jaren=1, 2028-04-20",
        "werkdagen=1, 2027-04-21",
        "jaren=1000, 3027-04-20",
        "weken=1000, 2046-06-19"})
    void andereEenhedenEnGrenzen(String vraag, String einde) throws Exception {
        api.perform(get("/api/termijnen?vanaf=2027-04-20&" + vraag))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.einde").value(einde));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "werkdagen=10, vanaf",
        "vanaf=&werkdagen=10, vanaf",
        "vanaf=20-04-2027&werkdagen=10, vanaf",
        "vanaf=2027-02-29&werkdagen=10, vanaf",
        "vanaf=2027-4-20&werkdagen=10, vanaf",
        "vanaf=morgen&weken=1, vanaf",
        "vanaf=2027-04-20T10:00:00&weken=1, vanaf",
        "vanaf=%2B10000-01-01&weken=1, vanaf",
        "vanaf=%2B999999999-12-31&werkdagen=1, vanaf",
        "vanaf=-2027-04-20&weken=1, vanaf",
        "vanaf=0001-01-01&weken=1, vanaf",
        "vanaf=9999-12-31&jaren=1000, vanaf",
        "vanaf=9999-12-31&werkdagen=1, vanaf",
        "vanaf=2027-04-20, werkdagen",
        "vanaf=2027-04-20&werkdagen=0, werkdagen",
        "vanaf=2027-04-20&werkdagen=1001, werkdagen",
        "vanaf=2027-04-20&werkdagen=-1, werkdagen",
        "vanaf=2027-04-20&werkdagen=, werkdagen",
        "vanaf=2027-04-20&werkdagen=tien, werkdagen",
        "vanaf=2027-04-20&werkdagen=1.5, werkdagen",
        "vanaf=2027-04-20&weken=99999999999, weken",
        "vanaf=2027-04-20&jaren=1e3, jaren",
        "vanaf=2027-04-20&weken=1&jaren=1, jaren",
        "vanaf=2027-04-20&werkdagen=1&weken=1, weken"})
    void onjuisteInvoerNoemtHetVeld(String vraag, String veld) throws Exception {
        api.perform(get(URI.create("/api/termijnen?" + vraag)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.veld").value(veld))
                .andExpect(jsonPath("$.melding").value(containsString(veld)));
    }
}
