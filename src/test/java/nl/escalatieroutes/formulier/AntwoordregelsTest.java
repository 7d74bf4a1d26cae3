package nl.escalatieroutes.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.escalatieroutes.formulier.Antwoordregels.Antwoord;
import org.junit.jupiter.api.Test;

class AntwoordregelsTest {

    private static final Formulier FORMULIER = Formulier.lees("start.form", """
            {"id": "start", "type": "default", "schemaVersion": 18, "components": [
              {"key": "gemeente", "label": "Gemeente", "type": "textfield"},
              {"key": "wie", "label": "Wie dient de casus in?", "type": "textfield"},
              {"key": "toelichting", "label": "Toelichting", "type": "textarea"},
              {"key": "zorg", "label": "Loopt er al zorg?", "type": "textfield"}]}""".getBytes(StandardCharsets.UTF_8));

    @Test
    void elkeVraagHeeftHaarAntwoordOokWaarZijEenVraagtekenHeeft() {
        assertThat(Antwoordregels.lees(FORMULIER, "Gemeente: Etten-Leur\nWie dient de casus in? De aanbieder\nLoopt er al zorg? Ja"))
                .containsExactly(new Antwoord("Gemeente", "Etten-Leur"), new Antwoord("Wie dient de casus in?", "De aanbieder"),
                        new Antwoord("Loopt er al zorg?", "Ja"));
    }

    @Test
    void eenLangeTekstHoudtZijnRegels() {
        assertThat(Antwoordregels.lees(FORMULIER, "Toelichting: Een.\n\nLet op: twee.\nGemeente: drie.\nLoopt er al zorg? Nee"))
                .containsExactly(new Antwoord("Toelichting", "Een.\n\nLet op: twee.\nGemeente: drie."),
                        new Antwoord("Loopt er al zorg?", "Nee"));
    }

    @Test
    void watGeenAntwoordIsTeltNiet() {
        assertThat(Antwoordregels.lees(FORMULIER, "Iets anders\nGemeente: Zundert")).containsExactly(new Antwoord("Gemeente", "Zundert"));
        assertThat(Antwoordregels.lees(FORMULIER, "")).isEmpty();
    }
}
