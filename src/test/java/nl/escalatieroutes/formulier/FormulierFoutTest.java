package nl.escalatieroutes.formulier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulierFoutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{                                                                              | JSON",
        "{\"id\": \"a\", \"id\": \"b\", \"schemaVersion\": 16, \"components\": []}      | JSON",
        "{\"schemaVersion\": 16, \"components\": []}                                    | id",
        "{\"id\": \"a\", \"schemaVersion\": 16}                                         | components",
        "{\"id\": \"a\", \"schemaVersion\": 9, \"components\": []}                      | schemaVersion"})
    void eenBestandDatGeenFormulierIsWordtGeweigerd(String json, String wat) {
        assertThatThrownBy(() -> Formulier.lees("start.form", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FormulierFout.class)
                .hasMessageStartingWith("start.form: ")
                .hasMessageContaining(wat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"type\": \"taglist\", \"key\": \"a\"}                                                     | taglist",
        "{\"type\": \"iframe\", \"id\": \"Field_1\"}                                                 | Field_1",
        "{\"type\": \"group\", \"path\": \"x\", \"components\": []}                                  | pad",
        "{\"type\": \"textfield\", \"id\": \"Field_2\"}                                              | Field_2",
        "{\"type\": \"textfield\", \"key\": \"a.b\"}                                                 | a.b",
        "{\"type\": \"textfield\", \"key\": \"a\", \"readonly\": \"=true\"}                          | readonly",
        "{\"type\": \"textfield\", \"key\": \"a\", \"conditional\": {\"hide\": \"=((\"}}             | conditional.hide",
        "{\"type\": \"textfield\", \"key\": \"a\", \"properties\": {\"eis\": \"((\"}}                | eis",
        "{\"type\": \"textfield\", \"key\": \"a\", \"properties\": {\"bsn\": \"nee\"}}               | weigeren",
        "{\"type\": \"textfield\", \"key\": \"a\", \"validate\": {\"pattern\": \"[\"}}               | patroon",
        "{\"type\": \"textfield\", \"key\": \"a\", \"validate\": {\"maxLength\": \"=3\"}}            | maxLength",
        "{\"type\": \"textfield\", \"key\": \"a\", \"validate\": {\"validationType\": \"email\"}}    | controle",
        "{\"type\": \"number\", \"key\": \"a\", \"validate\": {\"min\": \"x\"}}                      | min",
        "{\"type\": \"datetime\", \"subtype\": \"time\", \"key\": \"a\"}                             | datum",
        "{\"type\": \"select\", \"key\": \"a\"}                                                      | opties",
        "{\"type\": \"select\", \"key\": \"a\", \"valuesKey\": \"lijst\"}                            | opties",
        "{\"type\": \"select\", \"key\": \"a\", \"values\": [{\"value\": true}, {\"value\": \"x\"}]} | opties",
        "{\"type\": \"select\", \"key\": \"a\", \"values\": [{\"value\": \"x\"}, {\"value\": \"x\"}]} | dubbele"})
    void watNietGecontroleerdKanWordenIsEenFout(String component, String wat) {
        assertThatThrownBy(() -> FormulierTest.met(component))
                .isInstanceOf(FormulierFout.class)
                .hasMessageStartingWith("proef.form: ")
                .hasMessageContaining(wat);
    }

    @Test
    void eenSleutelKomtEenKeerVoor() {
        assertThatThrownBy(() -> FormulierTest.met(
                "{\"type\": \"textfield\", \"key\": \"a\"}, {\"type\": \"checkbox\", \"key\": \"a\"}"))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("'a' komt twee keer voor");
    }
}
