package nl.escalatieroutes.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SjabloonTest {

    @Test
    void leestOnderwerpEnTekst() {
        Sjabloon sjabloon = Sjabloon.lees("a.txt", "\uFEFFOnderwerp: Casus {{casusnummer}}\r\n\r\nBeste,\r\n\r\nHallo.\r\n\r\n");
        assertThat(sjabloon).isEqualTo(new Sjabloon("a.txt", "Casus {{casusnummer}}", "Beste,\n\nHallo.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hallo", "Onderwerp: x", "Onderwerp: x\nTekst", "Onderwerp:\n\nTekst", "Onderwerp: x\n\n \n"})
    void eenBestandDatAndersIsOpgebouwd_wordtGeweigerd(String inhoud) {
        assertThatThrownBy(() -> Sjabloon.lees("a.txt", inhoud))
                .isInstanceOf(SjabloonFout.class)
                .hasMessageStartingWith("Sjabloon a.txt: het bestand moet beginnen met een regel 'Onderwerp: ...'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#a}}x", "x{{/a}}", "{{#a}}x{{/b}}"})
    void eenOnafgemaaktSjabloon_wordtBijHetLezenGeweigerd(String tekst) {
        assertThatThrownBy(() -> Sjabloon.lees("a.txt", "Onderwerp: x\n\n" + tekst))
                .isInstanceOf(SjabloonFout.class)
                .hasMessageStartingWith("Sjabloon a.txt: de tekst is niet goed opgebouwd.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{a", "a}}", "{{a}", "{a}}"})
    void eenHaakTeWeinig_wordtBijHetLezenGeweigerd(String tekst) {
        assertThatThrownBy(() -> Sjabloon.lees("a.txt", "Onderwerp: x\n\n" + tekst))
                .isInstanceOf(SjabloonFout.class)
                .hasMessage("Sjabloon a.txt: er staat een {{ zonder }}, of een }} zonder {{.");
    }

    @Test
    void eenAnderSjabloonInvoegenKanNiet() {
        assertThatThrownBy(() -> Sjabloon.lees("a.txt", "Onderwerp: x\n\n{{>b}}"))
                .isInstanceOf(SjabloonFout.class)
                .hasMessage("Sjabloon a.txt: een ander sjabloon invoegen ({{>b}}) kan niet.");
    }

    @Test
    void noemtAlleVariabelen() {
        Sjabloon sjabloon = Sjabloon.lees("a.txt", """
                Onderwerp: {{casusnummer}}

                {{#reden}}Reden: {{reden}}{{/reden}}{{^reden}}{{anders}}{{/reden}}
                {{#namen}}{{.}}{{^-last}}, {{/-last}}{{/namen}}
                """);
        assertThat(sjabloon.variabelen()).containsExactly("casusnummer", "reden", "anders", "namen");
    }

    @Test
    void vultInZonderTekensTeVeranderen() {
        Sjabloon sjabloon = Sjabloon.lees("a.txt", """
                Onderwerp: {{naam}}

                {{#akkoord}}Akkoord{{/akkoord}}{{^reden}}Geen reden{{/reden}}{{leeg}}
                {{#namen}}
                - {{.}}
                {{/namen}}
                """);
        Map<String, Object> gegevens = new java.util.HashMap<>(Map.of(
                "naam", "J&M <\"Één\">", "akkoord", true, "reden", "", "namen", List.of("a", "b")));
        gegevens.put("leeg", null);
        assertThat(sjabloon.vul(gegevens))
                .isEqualTo(new Sjabloon.Ingevuld("J&M <\"Één\">", "AkkoordGeen reden\n- a\n- b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{onbekend}}", "{{#onbekend}}x{{/onbekend}}", "{{^onbekend}}x{{/onbekend}}"})
    void eenOnbekendeVariabele_wordtMetSjabloonNaamEnRegelGemeld(String gebruik) {
        Sjabloon sjabloon = Sjabloon.lees("herinnering.txt", "Onderwerp: x\n\nBeste,\n" + gebruik);
        assertThatThrownBy(() -> sjabloon.vul(Map.of("casusnummer", "A-1")))
                .isInstanceOf(SjabloonFout.class)
                .hasMessage("Sjabloon herinnering.txt: de variabele 'onbekend' op regel 4 bestaat niet. "
                        + "Verbeter de naam of haal hem weg.");
    }

    @Test
    void eenOnbekendeVariabeleInHetOnderwerp_wordtOokGemeld() {
        Sjabloon sjabloon = Sjabloon.lees("a.txt", "Onderwerp: {{zaak}}\n\nBeste,");
        assertThatThrownBy(() -> sjabloon.vul(Map.of())).hasMessageContaining("de variabele 'zaak' op regel 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{naam.length}}", "{{naam.class}}", "{{#naam}}{{toString}}{{/naam}}", "{{hashCode}}"})
    void eenSjabloonRoeptGeenJavaAan(String gebruik) {
        Sjabloon sjabloon = Sjabloon.lees("a.txt", "Onderwerp: x\n\n" + gebruik);
        assertThatThrownBy(() -> sjabloon.vul(Map.of("naam", "x"))).isInstanceOf(SjabloonFout.class);
    }
}
