package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starting a case over HTTP: who may, and what is refused (contract, 'Variables of every case'). */
@Tag("invoer")
class CasusStartenTest extends Buitenproef {

    private static final String FORMULIER = "/engine-rest/process-definition/key/" + ROUTE + "/submit-form";
    private static final String TASKLIST = "/process-definition/key/" + ROUTE + "/submit-form";
    private static final List<String> DEUREN = List.of(START, FORMULIER);

    @Autowired
    private JdbcClient jdbc;
    private Map<String, Long> vooraf;
    private long casussenVooraf;
    private int goedGestart;

    @BeforeEach
    void tel() {
        vooraf = tellingen();
        casussenVooraf = casussen();
        goedGestart = 0;
    }

    @AfterEach
    void erKwamGeenAndereCasusBij() {
        assertThat(casussen()).isEqualTo(casussenVooraf + goedGestart);
        if (goedGestart == 0) {
            assertThat(tellingen()).isEqualTo(vooraf);
        }
    }

    static Stream<Arguments> onjuisteInvoer() {
        String lang = "x".repeat(1_000_000);
        return Stream.of(
                onjuist("BSN van 9 cijfers", "casusnummer", "123456782"),
                onjuist("BSN van 8 cijfers", "casusnummer", "12345672"),
                onjuist("kleine letters", "casusnummer", "abc-1"),
                onjuist("te kort", "casusnummer", "AB"),
                onjuist("te lang", "casusnummer", "A".repeat(41)),
                onjuist("met een spatie", "casusnummer", "ABC 1"),
                onjuist("met een schuine streep", "casusnummer", "ABC/1"),
                onjuist("met een regeleinde erachter", "casusnummer", "ABC-1\n"),
                onjuist("een getal", "casusnummer", 12345),
                onjuist("leeg", "casusnummer", ""),
                onjuist("null", "casusnummer", null),
                onjuist("geen gemeente van de regio", "gemeente", "amsterdam"),
                onjuist("de naam in plaats van de code", "gemeente", "Etten-Leur"),
                onjuist("leeg", "gemeente", ""),
                onjuist("geen aanbieder van de regio", "aanbieder", "aanbieder-z"),
                onjuist("geen zorgvorm", "zorgvorm", "kleincomplex"),
                onjuist("geen discussiepunt", "discussiepunt", "overig"),
                onjuist("geen partij", "ingediendDoor", "zi2t"),
                onjuist("leeg", "toelichting", ""),
                onjuist("alleen spaties", "toelichting", "   "),
                onjuist("null", "toelichting", null),
                onjuist("een getal", "toelichting", 5),
                onjuist("ja of nee", "toelichting", true),
                onjuist("een object", "toelichting", Map.of("a", 1)),
                onjuist("een rij", "toelichting", List.of("a")),
                onjuist("een tekst van een megabyte", "toelichting", lang),
                onjuist("meer dan 4000 tekens", "toelichting", "x".repeat(4001)),
                onjuist("een stuurteken", "toelichting", "a\u0000b"),
                onjuist("een woord", "lopendeZorg", "ja"),
                onjuist("een woord dat op een boolean lijkt", "lopendeZorg", "true"),
                onjuist("een getal", "lopendeZorg", 1),
                onjuist("null", "lopendeZorg", null),
                onjuist("onbekend", "uitkomst", "opgelost-in-gesprek"),
                onjuist("onbekend", "overTermijn", true),
                onjuist("onbekend, leeg", "kind", ""),
                onjuist("onbekend, van een latere taak", "akkoordAanbieder", true),
                onjuist("onbekend, van het programma zelf", "gemeenteNaam", "Etten-Leur"),
                onjuist("een megabyte onder een onbekende naam", "kind", lang));
    }

    private static Arguments onjuist(String wat, String veld, Object waarde) {
        return Arguments.of(wat, veld, waarde);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("onjuisteInvoer")
    void onjuisteInvoerNoemtDeVariabeleEnStartNiets(String wat, String veld, Object waarde) {
        for (String deur : DEUREN) {
            stuur("aanbieder-a", deur, variabelen(met(gegevens("FOUT-1"), veld, waarde))).noemt(veld);
        }
        stuurUitTasklist("aanbieder-a", TASKLIST, variabelen(met(gegevens("FOUT-1"), veld, waarde))).noemt(veld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"casusnummer", "gemeente", "aanbieder", "zorgvorm", "discussiepunt", "ingediendDoor", "toelichting",
        "lopendeZorg"})
    void watOntbreektWordtGenoemd(String veld) {
        stuur("aanbieder-a", START, variabelen(zonder(gegevens("FOUT-2"), veld))).noemt(veld);
        stuur("aanbieder-a", FORMULIER, variabelen(zonder(gegevens("FOUT-2"), veld))).noemt(veld);
    }

    @Test
    void deRedenIsVerplichtAlsDeAanbiederZichNietGeschiktVindt() {
        Map<String, Object> gegevens = met(gegevens("FOUT-3"), "discussiepunt", "aanbieder-niet-geschikt");

        stuur("aanbieder-a", START, variabelen(gegevens)).noemt("reden");
        stuur("aanbieder-a", START, variabelen(met(gegevens, "reden", " "))).noemt("reden");
    }

    @ParameterizedTest(name = "{0} als {1}")
    @CsvSource({"toelichting, Object, tekst", "toelichting, Json, '{\"a\":1}'", "toelichting, Xml, <a/>", "toelichting, File, eA==",
        "toelichting, Bytes, eA==", "toelichting, Date, 2027-01-01T00:00:00.000+0100", "toelichting, Onzin, tekst",
        "toelichting, Null, ", "toelichting, Integer, tekst", "lopendeZorg, Boolean, nee", "lopendeZorg, String, true",
        "lopendeZorg, Integer, 1", "kind, Object, tekst"})
    void vreemdeSoortenWaardenWordenNietAangenomen(String veld, String type, String waarde) {
        Map<String, Object> alle = new LinkedHashMap<>();
        gegevens("FOUT-4").forEach((naam, gegeven) -> alle.put(naam, met("value", gegeven)));
        alle.put(veld, met("value", waarde, "type", type, "valueInfo", Map.of("objectTypeName", "java.lang.String",
                "serializationDataFormat", "application/json", "filename", "a.txt")));

        for (String deur : DEUREN) {
            stuur("aanbieder-a", deur, Map.of("variables", alle)).noemt(veld);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{|body", "niets|body", "[]|body", "{\"variables\":{\"toelichting\":\"x\"}}|toelichting",
        "{\"variables\":[]}|variables", "{\"variables\":{\"toelichting\":null}}|toelichting", "{\"variables\":null}|casusnummer",
        "{}|casusnummer"})
    void watGeenVerzoekIsKrijgtEenNederlandseZin(String body, String veld) {
        for (String deur : DEUREN) {
            stuur("aanbieder-a", deur, body).noemt(veld);
        }
    }

    @Test
    void eenNummerDatLooptWordtGeweigerdZonderTeZeggenVanWie() {
        String nummer = gestart();
        goedGestart++;

        for (String deur : DEUREN) {
            Antwoord antwoord = stuur("aanbieder-b", deur, variabelen(met(gegevens(nummer), "gemeente", "moerdijk", "aanbieder",
                    "aanbieder-b", "toelichting", "Een ander verhaal")));
            antwoord.noemt("casusnummer");
            assertThat(antwoord.tekst()).contains("in gebruik").doesNotContainIgnoringCase("etten").doesNotContain("aanbieder-a");
        }
        assertThat(haal("aanbieder-b", casus(nummer)).status()).isEqualTo(404);
    }

    @Test
    void eenNummerIsWeerVrijAlsDeCasusIsGeeindigd() {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Toch opgelost")).is(204);
        stuur("jp-etten-leur", START, variabelen(gegevens(nummer))).is(200);
        goedGestart = 2;
    }

    @Test
    void deInvoerWordtBeoordeeldVoorHetRecht() {
        stuur("jp-roosendaal", START, variabelen(met(gegevens("FOUT-5"), "lopendeZorg", "ja"))).noemt("lopendeZorg");
        stuur("auditor", START, variabelen(met(gegevens("FOUT-5"), "casusnummer", "123456782"))).noemt("casusnummer");
    }

    @ParameterizedTest
    @CsvSource({"jp-etten-leur, 200", "aanbieder-a, 200", "admin, 200", "jp-roosendaal, 403", "jp-moerdijk, 403",
        "la-etten-leur, 403", "la-roosendaal, 403", "aanbieder-b, 403", "vraagbaak, 403", "expertteam, 403", "zorgmakelaar, 403",
        "zi2t, 403", "ompg, 403", "vangnet, 403", "deskundige, 403", "verwijzer-amsterdam, 403", "verwijzer-zaanstad, 403",
        "verwijzer-ouder-amstel, 403", "beleidsadviseur, 403", "contractmanager, 403", "auditor, 403", "proceseigenaar, 403",
        "beheerder, 403"})
    void alleenEenPartijVanDeCasusZelfStart(String wie, int status) {
        for (String deur : DEUREN) {
            String nummer = nieuwNummer();
            Antwoord antwoord = stuur(wie, deur, variabelen(gegevens(nummer)));
            antwoord.is(status);
            if (status == 200) {
                goedGestart++;
                assertThat(antwoord.json().get("businessKey").asText()).isEqualTo(nummer);
                assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
            } else {
                assertThat(antwoord.tekst()).contains("alleen een partij");
            }
        }
    }

    @Test
    void uitTasklistGeldtHetzelfde() {
        String nummer = nieuwNummer();
        stuurUitTasklist("jp-etten-leur", TASKLIST, variabelen(gegevens(nummer))).is(200);
        goedGestart++;
        stuurUitTasklist("jp-etten-leur", TASKLIST, variabelen(gegevens(nummer))).noemt("casusnummer");
        assertThat(stuurUitTasklist("jp-moerdijk", TASKLIST, variabelen(gegevens(nieuwNummer()))).is(403).tekst())
                .contains("alleen een partij");
    }

    @Test
    void dezelfdeMensStartNietNamensEenAnder() {
        stuur("aanbieder-a", START, variabelen(met(gegevens("FOUT-6"), "aanbieder", "aanbieder-b"))).is(403);
        stuur("jp-roosendaal", START, variabelen(met(gegevens("FOUT-6"), "gemeente", "moerdijk"))).is(403);
        stuur(null, START, variabelen(gegevens("FOUT-6"))).is(401);
    }

    @Test
    void hetNummerIsOokDeBusinessKeyWatHetVerzoekOokZegt() {
        String nummer = nieuwNummer();
        Map<String, Object> verzoek = new LinkedHashMap<>(variabelen(gegevens(nummer)));
        verzoek.put("businessKey", "ANDERS-1");

        assertThat(stuur("aanbieder-a", START, verzoek).is(200).json().get("businessKey").asText()).isEqualTo(nummer);
        goedGestart++;
        assertThat(aantalMetSleutel("ANDERS-1")).isZero();
    }

    @Test
    void middenInDeRouteStartenKanNiet() {
        Map<String, Object> verzoek = new LinkedHashMap<>(variabelen(gegevens("FOUT-7")));
        verzoek.put("startInstructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "advies-zi2t")));

        stuur("aanbieder-a", START, verzoek).is(403);
    }

    @Test
    void watNaastEenCasusLooptStartNiemandZelf() {
        for (String proces : List.of("verbetervoorstel-west-brabant-west", "bericht-verzenden")) {
            for (String wie : List.of("aanbieder-a", "jp-etten-leur", "zi2t", "auditor", "proceseigenaar", "beheerder")) {
                assertThat(stuur(wie, "/engine-rest/process-definition/key/" + proces + "/start", "{}").status())
                        .as(wie + " start " + proces).isIn(403, 404);
            }
        }
    }

    private int aantalMetSleutel(String sleutel) {
        return haal("admin", "/engine-rest/history/process-instance?processInstanceBusinessKey=" + sleutel).json().size();
    }

    private long casussen() {
        return aantal("CASUS");
    }

    private Map<String, Long> tellingen() {
        return Stream.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_JOB", "ACT_RU_VARIABLE", "ACT_HI_PROCINST", "ACT_HI_DETAIL",
                "CASUS_DEEL", "GEBEURTENIS", "BERICHT").collect(Collectors.toMap(tabel -> tabel, this::aantal));
    }

    private long aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
