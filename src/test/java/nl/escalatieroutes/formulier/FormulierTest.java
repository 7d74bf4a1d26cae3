package nl.escalatieroutes.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierTest {

    private static final Map<String, Object> GEEN = Map.of();

    @Test
    void neemtDeVeldenVanGroepenMeeEnLaatWatAlleenGetoondWordtWeg() {
        Formulier formulier = met("""
                {"type": "text", "text": "Bel eerst Veilig Thuis"},
                {"type": "group", "components": [{"type": "textfield", "key": "a", "label": "Letter a"}]},
                {"type": "textfield", "key": "b", "readonly": true},
                {"type": "number", "key": "c", "disabled": true},
                {"type": "datetime", "subtype": "date", "key": "d", "dateLabel": "Op welke dag?"}""");

        assertThat(formulier.id()).isEqualTo("proef");
        assertThat(formulier.velden()).extracting(Veld::sleutel).containsExactly("a", "d");
        assertThat(formulier.velden()).extracting(Veld::label).containsExactly("Letter a", "Op welke dag?");
        weigert(formulier, Map.of("b", "x"), "b");
    }

    @Test
    void weigertEenOnbekendeSleutelEnNoemtHaar() {
        weigert(met(tekst("a", "")), Map.of("uitkomst", "x"), "uitkomst");
        assertThatThrownBy(() -> met(tekst("a", "")).controleer(Map.of("x".repeat(1_000_000), 1), GEEN))
                .isInstanceOf(InvoerFout.class)
                .satisfies(fout -> assertThat(fout.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void eenVerplichteTekstMoetErZijn() {
        Formulier formulier = met(tekst("reden", "\"required\": true"));

        assertThat(formulier.controleer(Map.of("reden", "omdat"), GEEN)).isEqualTo(Map.of("reden", "omdat"));
        weigert(formulier, GEEN, "reden");
        weigert(formulier, Map.of("reden", " \n "), "reden");
        weigert(formulier, leeg("reden"), "reden");
        assertThatThrownBy(() -> formulier.controleer(GEEN, GEEN)).hasMessage("reden: dit veld is verplicht.");
    }

    @Test
    void watLeegMagZijnWordtNull() {
        Formulier formulier = met(tekst("knelpunt", ""));

        assertThat(formulier.controleer(GEEN, GEEN)).containsExactlyEntriesOf(leeg("knelpunt"));
        assertThat(formulier.controleer(Map.of("knelpunt", ""), GEEN)).containsExactlyEntriesOf(leeg("knelpunt"));
    }

    @Test
    void eenTekstIsTekstVanTenHoogste4000Tekens() {
        Formulier formulier = met(tekst("a", "\"maxLength\": 9000") + "," + tekst("kort", "\"maxLength\": 3"));

        assertThat(formulier.controleer(Map.of("a", "x".repeat(4000), "kort", "abc"), GEEN)).containsEntry("kort", "abc");
        weigert(formulier, Map.of("a", "x".repeat(4001)), "a");
        weigert(formulier, Map.of("a", "x".repeat(1 << 20)), "a");
        weigert(formulier, Map.of("a", " ".repeat(1 << 20)), "a");
        weigert(formulier, Map.of("kort", "abcd"), "kort");
        weigert(formulier, Map.of("a", 12), "a");
        weigert(formulier, Map.of("a", true), "a");
        weigert(formulier, Map.of("a", Map.of("b", 1)), "a");
    }

    @Test
    void eenTekstHeeftDeGevraagdeVorm() {
        Formulier formulier = met(tekst("nummer", "\"pattern\": \"^[A-Z0-9-]+$\", \"minLength\": 3"));

        assertThat(formulier.controleer(Map.of("nummer", "WBW-1"), GEEN)).containsEntry("nummer", "WBW-1");
        weigert(formulier, Map.of("nummer", "wbw-1"), "nummer");
        weigert(formulier, Map.of("nummer", "W1"), "nummer");
        weigert(formulier, Map.of("nummer", "WBW-1\n"), "nummer");
    }

    @Test
    void eenTekstHeeftGeenStuurtekens() {
        Formulier formulier = met("{\"type\": \"textarea\", \"key\": \"lang\"}, " + tekst("kort", ""));

        assertThat(formulier.controleer(Map.of("lang", "één\n\ttwee 😀", "kort", "é\t😀"), GEEN))
                .containsEntry("lang", "één\n\ttwee 😀");
        weigert(formulier, Map.of("lang", "a\u0000b"), "lang");
        weigert(formulier, Map.of("lang", "a\u001bb"), "lang");
        weigert(formulier, Map.of("lang", "a\ud83db"), "lang");
        weigert(formulier, Map.of("kort", "a\nb"), "kort");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\": \"checkbox\", \"key\": \"a\"}",
        "{\"type\": \"radio\", \"key\": \"a\", \"values\": [{\"label\": \"Ja\", \"value\": true}, {\"label\": \"Nee\", \"value\": false}]}",
        "{\"type\": \"select\", \"key\": \"a\", \"values\": [{\"label\": \"Ja\", \"value\": true}, {\"label\": \"Nee\", \"value\": false}]}"})
    void jaOfNeeIsAltijdVerplichtEnNooitEenWoord(String veld) {
        Formulier formulier = met(veld);

        assertThat(formulier.velden().get(0).soort()).isEqualTo(Soort.JA_NEE);
        assertThat(formulier.velden().get(0).verplicht()).isTrue();
        assertThat(formulier.controleer(Map.of("a", true), GEEN)).containsEntry("a", true);
        assertThat(formulier.controleer(Map.of("a", false), GEEN)).containsEntry("a", false);
        weigert(formulier, GEEN, "a");
        weigert(formulier, leeg("a"), "a");
        weigert(formulier, Map.of("a", "true"), "a");
        weigert(formulier, Map.of("a", ""), "a");
        weigert(formulier, Map.of("a", 1), "a");
    }

    @Test
    void eenVerplichtVinkjeMoetGezetZijn() {
        Formulier formulier = met("{\"type\": \"checkbox\", \"key\": \"a\", \"validate\": {\"required\": true}}");

        assertThat(formulier.controleer(Map.of("a", true), GEEN)).containsEntry("a", true);
        weigert(formulier, Map.of("a", false), "a");
    }

    @Test
    void eenKeuzeIsEenVanDeOpties() {
        Formulier formulier = met(keuze("zorgvorm", "pleegzorg", "gezinshuis"));

        assertThat(formulier.controleer(Map.of("zorgvorm", "pleegzorg"), GEEN)).containsEntry("zorgvorm", "pleegzorg");
        weigert(formulier, Map.of("zorgvorm", "Pleegzorg"), "zorgvorm");
        weigert(formulier, Map.of("zorgvorm", 1), "zorgvorm");
        weigert(formulier, GEEN, "zorgvorm");
        assertThatThrownBy(() -> formulier.controleer(Map.of("zorgvorm", "iets"), GEEN))
                .hasMessage("zorgvorm: kies een van: pleegzorg, gezinshuis.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "2027-2-03", "30-01-2027", "2027-01-03T00:00:00", "morgen", "9999-01-01"})
    void eenDatumDieNietBestaatWordtGeweigerd(String datum) {
        weigert(met(datum("dag")), Map.of("dag", datum), "dag");
    }

    @Test
    void eenDatumIsEenTekstMetEenBestaandeDag() {
        Formulier formulier = met(datum("dag"));

        assertThat(formulier.controleer(Map.of("dag", "2028-02-29"), GEEN)).containsEntry("dag", "2028-02-29");
        weigert(formulier, Map.of("dag", 20270101), "dag");
        weigert(formulier, GEEN, "dag");
    }

    @Test
    void eenGetalIsEenGetalBinnenZijnGrenzen() {
        Formulier formulier = met("""
                {"type": "number", "key": "n", "decimalDigits": 1, "validate": {"required": true, "min": 0, "max": 10}}""");

        assertThat(formulier.controleer(Map.of("n", 3), GEEN)).containsEntry("n", 3);
        assertThat(formulier.controleer(Map.of("n", 2.5), GEEN)).containsEntry("n", 2.5);
        weigert(formulier, Map.of("n", 2.55), "n");
        weigert(formulier, Map.of("n", -1), "n");
        weigert(formulier, Map.of("n", 11), "n");
        weigert(formulier, Map.of("n", "3"), "n");
        weigert(formulier, Map.of("n", Double.NaN), "n");
        weigert(formulier, Map.of("n", 1e300), "n");
        weigert(formulier, GEEN, "n");
    }

    @Test
    void watVerborgenIsMagOntbrekenEnWordtNull() {
        Formulier formulier = met("""
                {"type": "checkbox", "key": "akkoord"},
                {"type": "textfield", "key": "oplossing", "validate": {"required": true},
                 "conditional": {"hide": "=akkoord = false"}}""");

        assertThat(formulier.controleer(Map.of("akkoord", true, "oplossing", "x"), GEEN)).containsEntry("oplossing", "x");
        weigert(formulier, Map.of("akkoord", true), "oplossing");
        assertThat(formulier.controleer(Map.of("akkoord", false), GEEN)).containsEntry("oplossing", null);
        assertThat(formulier.controleer(Map.of("akkoord", false, "oplossing", ""), GEEN)).containsEntry("oplossing", null);
        assertThat(formulier.controleer(Map.of("akkoord", false, "oplossing", "x"), GEEN)).containsEntry("oplossing", null);
        weigert(formulier, Map.of("akkoord", false, "oplossing", 5), "oplossing");
        weigert(formulier, Map.of("akkoord", false, "oplossing", "x".repeat(5000)), "oplossing");
    }

    @Test
    void eenVerborgenGroepVerbergtHaarVeldenEnOokWatDaarvanAfhangt() {
        Formulier formulier = met("""
                {"type": "checkbox", "key": "a"},
                {"type": "group", "conditional": {"hide": "=a"}, "components": [{"type": "checkbox", "key": "b"}]},
                {"type": "checkbox", "key": "c", "conditional": {"hide": "=b != true"}}""");

        assertThat(formulier.controleer(Map.of("a", true, "b", true), GEEN)).containsEntry("b", null).containsEntry("c", null);
        weigert(formulier, Map.of("a", false), "b");
        weigert(formulier, Map.of("a", false, "b", true), "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"=nietBekend", "=1 + true", "=nietBekend = 3", "='x'", "=date(nietBekend) > today()"})
    void eenConditieDieFaaltVerbergtNiets(String conditie) {
        Formulier formulier = met("{\"type\": \"checkbox\", \"key\": \"a\", \"conditional\": {\"hide\": \"%s\"}}"
                .formatted(conditie.replace("'", "\\\"")));
        weigert(formulier, GEEN, "a");
    }

    @Test
    void eenEisGaatOverAlleAntwoordenEnDeGegevensVanDeCasus() {
        Formulier formulier = met(datum("startdatum", "startdatum >= vandaag and soort = \\\"acuut\\\"", "De startdatum ligt niet in het verleden."));
        Map<String, Object> vandaag = Map.of("vandaag", "2027-04-20", "soort", "acuut");

        assertThat(formulier.controleer(Map.of("startdatum", "2027-04-20"), vandaag)).containsEntry("startdatum", "2027-04-20");
        assertThatThrownBy(() -> formulier.controleer(Map.of("startdatum", "2027-04-19"), vandaag))
                .hasMessage("De startdatum ligt niet in het verleden.");
        weigert(formulier, Map.of("startdatum", "2027-04-20"), "startdatum");
    }

    @Test
    void eenMeldingNoemtAltijdDeVariabele() {
        Formulier formulier = met(datum("dag", "dag > vandaag", "Kies een latere datum."));

        assertThatThrownBy(() -> formulier.controleer(Map.of("dag", "2027-01-01"), Map.of("vandaag", "2027-01-01")))
                .hasMessage("dag: Kies een latere datum.");
    }

    @Test
    void eenEisGeldtOokVoorEenLeegVeldMaarNietVoorEenVerborgen() {
        Formulier formulier = met("""
                {"type": "checkbox", "key": "anders"},
                {"type": "textfield", "key": "motivatie", "conditional": {"hide": "=nooit = true"},
                 "properties": {"eis": "anders = false or motivatie != null"}}""");

        assertThat(formulier.controleer(Map.of("anders", false), GEEN)).containsEntry("motivatie", null);
        weigert(formulier, Map.of("anders", true), "motivatie");
        assertThat(formulier.controleer(Map.of("anders", true), Map.of("nooit", true))).containsEntry("motivatie", null);
    }

    @Test
    void eenBsnWordtGeweigerd() {
        Formulier weigeren = met("{\"type\": \"textfield\", \"key\": \"nr\", \"properties\": {\"bsn\": \"weigeren\"}}");
        String negen = bsn("12345678");
        String acht = bsn("01234567").substring(1);

        weigert(weigeren, Map.of("nr", negen), "nr");
        weigert(weigeren, Map.of("nr", acht), "nr");
        String geenBsn = negen.substring(0, 8) + (negen.charAt(8) - '0' + 1) % 10;
        assertThat(weigeren.controleer(Map.of("nr", geenBsn), GEEN)).containsEntry("nr", geenBsn);
        assertThat(weigeren.controleer(Map.of("nr", "X" + negen), GEEN)).containsEntry("nr", "X" + negen);
        assertThat(met(tekst("nr", "")).controleer(Map.of("nr", negen), GEEN)).containsEntry("nr", negen);
    }

    @Test
    void toontEenAntwoordZoalsEenMensHetLeest() {
        Formulier formulier = met(keuze("k", "pleegzorg") + "," + datum("d") + ",{\"type\": \"checkbox\", \"key\": \"b\"},"
                + "{\"type\": \"number\", \"key\": \"n\"}," + tekst("t", ""));

        assertThat(formulier.velden().get(0).toon("pleegzorg")).isEqualTo("Optie pleegzorg");
        assertThat(formulier.velden().get(1).toon("2027-04-20")).isEqualTo("20-04-2027");
        assertThat(formulier.velden().get(2).toon(true)).isEqualTo("ja");
        assertThat(formulier.velden().get(2).toon(false)).isEqualTo("nee");
        assertThat(formulier.velden().get(3).toon(2.5)).isEqualTo("2,5");
        assertThat(formulier.velden().get(4).toon("zo")).isEqualTo("zo");
        assertThat(formulier.velden().get(4).toon(null)).isEmpty();
    }

    private static void weigert(Formulier formulier, Map<String, Object> invoer, String veld) {
        assertThatThrownBy(() -> formulier.controleer(invoer, GEEN))
                .isInstanceOf(InvoerFout.class)
                .hasMessageContaining(veld)
                .satisfies(fout -> assertThat(((InvoerFout) fout).veld()).isEqualTo(veld));
    }

    static Formulier met(String componenten) {
        return Formulier.lees("proef.form", """
                {"schemaVersion": 16, "type": "default", "id": "proef", "components": [%s]}"""
                .formatted(componenten).getBytes(StandardCharsets.UTF_8));
    }

    private static String tekst(String sleutel, String regels) {
        return "{\"type\": \"textfield\", \"key\": \"%s\", \"validate\": {%s}}".formatted(sleutel, regels);
    }

    private static String datum(String sleutel) {
        return "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"%s\", \"validate\": {\"required\": true}}".formatted(sleutel);
    }

    private static String datum(String sleutel, String eis, String melding) {
        return "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"%s\", \"properties\": {\"eis\": \"%s\", \"melding\": \"%s\"}}"
                .formatted(sleutel, eis, melding);
    }

    private static String keuze(String sleutel, String... waarden) {
        StringBuilder opties = new StringBuilder();
        for (String waarde : waarden) {
            opties.append(opties.isEmpty() ? "" : ",")
                    .append("{\"label\": \"Optie %s\", \"value\": \"%s\"}".formatted(waarde, waarde));
        }
        return "{\"type\": \"select\", \"key\": \"%s\", \"validate\": {\"required\": true}, \"values\": [%s]}"
                .formatted(sleutel, opties);
    }

    private static Map<String, Object> leeg(String sleutel) {
        Map<String, Object> leeg = new HashMap<>();
        leeg.put(sleutel, null);
        return leeg;
    }

    /** A number that passes the 11-test, from its first eight digits (which are to leave a remainder below 10). */
    private static String bsn(String achtCijfers) {
        int som = 0;
        for (int i = 0; i < 8; i++) {
            som += Character.digit(achtCijfers.charAt(i), 10) * (9 - i);
        }
        assertThat(som % 11).isLessThan(10);
        return achtCijfers + som % 11;
    }
}
