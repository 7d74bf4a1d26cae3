package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.converter.xml.MappingJackson2XmlHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag("invoer")
class ApiFoutenTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Proef())
            .setControllerAdvice(new ApiFouten())
            .build();

    @Test
    void meldingNoemtHetVeld() {
        assertThat(new OnjuisteInvoer("reden", "dit veld is verplicht.")).hasMessage("reden: dit veld is verplicht.");
        assertThat(new OnjuisteInvoer("reden", "Vul een reden in.")).hasMessage("Vul een reden in.");
    }

    @Test
    void ontbrekendVeldInHetAdres() throws Exception {
        api.perform(get("/proef"))
                .andExpect(status().isBadRequest())
                .andExpect(content().json("""
                        {"veld": "pagina", "melding": "pagina: dit veld is verplicht."}""", true));
    }

    @Test
    void verkeerdeSoortInHetAdres() throws Exception {
        api.perform(get("/proef?pagina=een"))
                .andExpect(status().isBadRequest())
                .andExpect(content().json("""
                        {"veld": "pagina", "melding": "pagina: deze waarde heeft niet de juiste vorm."}""", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"aantal": "veel"}    | aantal | aantal: dit veld bestaat niet of de waarde heeft niet de juiste vorm.
            {"aantal": [1]}       | aantal | aantal: dit veld bestaat niet of de waarde heeft niet de juiste vorm.
            {"aantal": 1          | body   | body: de inhoud van dit verzoek is geen geldige JSON.
            geen json             | body   | body: de inhoud van dit verzoek is geen geldige JSON.
            ''                    | body   | body: de inhoud van dit verzoek is geen geldige JSON.
            [1]                   | body   | body: de inhoud van dit verzoek is geen geldige JSON.
            """)
    void onleesbareInhoud(String inhoud, String veld, String melding) throws Exception {
        api.perform(post("/proef").contentType(MediaType.APPLICATION_JSON).content(inhoud))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(content().json("{\"veld\": \"%s\", \"melding\": \"%s\"}".formatted(veld, melding), true));
    }

    @Test
    void apiSpreektGeenXml() {
        List<HttpMessageConverter<?>> converters = new ArrayList<>(List.of(
                new MappingJackson2HttpMessageConverter(), new MappingJackson2XmlHttpMessageConverter()));

        new AlleenJson().extendMessageConverters(converters);

        assertThat(converters).hasSize(1).first().isInstanceOf(MappingJackson2HttpMessageConverter.class);
    }

    @RestController
    static class Proef {

        record Invoer(Integer aantal) {
        }

        @GetMapping("/proef")
        String lees(@RequestParam int pagina) {
            return "" + pagina;
        }

        @PostMapping("/proef")
        String schrijf(@RequestBody Invoer invoer) {
            return "" + invoer.aantal();
        }
    }
}
