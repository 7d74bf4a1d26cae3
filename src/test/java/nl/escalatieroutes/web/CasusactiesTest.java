package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What parties do beside their tasks, over HTTP (contract, 'Common to every case'). */
class CasusactiesTest extends Buitenproef {

    private static final LocalDate JULI = LocalDate.of(LocalDate.now().getYear() + 1, Month.JULY, 1);
    private static final LocalDate JANUARI = LocalDate.of(LocalDate.now().getYear() + 2, Month.JANUARY, 15);
    private static final Map<String, Object> TERMIJN = met("taak", "gesprek-voeren", "nieuweDatum", JULI.toString(),
            "akkoordVan", "Aanbieder A en Etten-Leur", "reden", "Vakantie van het gezin");
    private static final Map<String, Object> OPSCHALEN = met("taak", "gesprek-voeren", "reden", "Er gebeurt niets");

    @Test
    void eenTermijnAanpassenVerzetEinddatumHerinneringEnKlokken() {
        String nummer = gestart();

        stuur("jp-etten-leur", casus(nummer) + "/termijn-aanpassen", TERMIJN).is(204);

        assertThat(datum(nummer, "due")).isEqualTo(JULI + "T23:59:59.000+0200");
        assertThat(klok(nummer, "termijn_gesprekVoeren")).isEqualTo(JULI + "T23:59:59.000+0200");
        assertThat(klok(nummer, "herinnering_gesprekVoeren")).isEqualTo(datum(nummer, "followUp"));
        assertThat(datum(nummer, "followUp")).endsWith("T23:59:59.000+0200").isLessThan(JULI.toString());
        JsonNode gewijzigd = gebeurtenis(nummer, "termijn-gewijzigd");
        assertThat(gewijzigd.get("wie").asText()).isEqualTo("jp-etten-leur");
        assertThat(gewijzigd.get("stap").asText()).isEqualTo("gesprek-voeren");
        assertThat(gewijzigd.get("wat").asText()).contains("Vakantie van het gezin").contains("Aanbieder A en Etten-Leur");
        assertThat(haal("aanbieder-a", casus(nummer) + "/berichten").tekst()).contains("termijn-aangepast");

        stuur("aanbieder-a", casus(nummer) + "/termijn-aanpassen", met(TERMIJN, "nieuweDatum", JANUARI.toString())).is(204);
        assertThat(datum(nummer, "due")).isEqualTo(JANUARI + "T23:59:59.000+0100");
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
    }

    @Test
    void deNieuweDatumMagVandaagZijnMaarNietGisteren() {
        String nummer = gestart();

        stuur("jp-etten-leur", casus(nummer) + "/termijn-aanpassen",
                met(TERMIJN, "nieuweDatum", LocalDate.now().minusDays(1).toString())).noemt("nieuweDatum");
        stuur("jp-etten-leur", casus(nummer) + "/termijn-aanpassen", met(TERMIJN, "nieuweDatum", LocalDate.now().toString())).is(204);
        assertThat(datum(nummer, "due")).startsWith(LocalDate.now() + "T23:59:59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b"})
    void tekensDieEenDatabaseNietKentWordenGeweigerd(String tekst) {
        String nummer = gestart();

        stuur("jp-etten-leur", casus(nummer) + "/termijn-aanpassen", met(TERMIJN, "nieuweDatum", JANUARI.toString(), "akkoordVan", tekst))
                .noemt("akkoordVan");
        stuur("jp-etten-leur", casus(nummer) + "/intrekken", met("reden", tekst)).noemt("reden");
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"nieuweDatum, 2020-01-01", "nieuweDatum, 2027-02-30", "nieuweDatum, 30-06-2027", "nieuweDatum, morgen",
        "nieuweDatum, 2027-06-30T10:00:00", "nieuweDatum, +99999-01-01", "nieuweDatum, ''", "taak, advies-zi2t", "taak, bestaat-niet",
        "taak, route", "taak, ''", "akkoordVan, ''", "akkoordVan, ' '", "reden, ''", "onbekend, iets"})
    void onjuisteInvoerVerandertNiets(String veld, String waarde) {
        String nummer = gestart();
        String due = datum(nummer, "due");

        stuur("jp-etten-leur", casus(nummer) + "/termijn-aanpassen", met(TERMIJN, veld, waarde)).noemt(veld);
        assertThat(datum(nummer, "due")).isEqualTo(due);
        assertThat(haal("auditor", casus(nummer)).tekst()).doesNotContain("termijn-gewijzigd");
    }

    @Test
    void vreemdeVormenVanHetVerzoekKrijgenEenNederlandseZin() {
        String nummer = gestart();
        String lang = "x".repeat(5000);

        for (String actie : List.of("/termijn-aanpassen", "/opschalen", "/intrekken")) {
            String pad = casus(nummer) + actie;
            Map<String, Object> goed = actie.equals("/termijn-aanpassen") ? TERMIJN
                    : actie.equals("/opschalen") ? OPSCHALEN : met("reden", "Opgelost");
            stuur("jp-etten-leur", pad, met(goed, "reden", lang)).noemt("reden");
            stuur("jp-etten-leur", pad, met(goed, "reden", 5)).noemt("reden");
            stuur("jp-etten-leur", pad, met(goed, "reden", null)).noemt("reden");
            stuur("jp-etten-leur", pad, met(goed, "reden", List.of("a"))).noemt("reden");
            stuur("jp-etten-leur", pad, zonder(goed, "reden")).noemt("reden");
            stuur("jp-etten-leur", pad, met(goed, "casusnummer", "X-1")).noemt("casusnummer");
            stuur("jp-etten-leur", pad, "{").noemt("body");
            stuur("jp-etten-leur", pad, "[]").noemt("body");
            stuur("jp-etten-leur", pad, "null").noemt("body");
            stuur("jp-etten-leur", pad, "\"tekst\"").noemt("body");
            assertThat(stuur("jp-etten-leur", pad, null).status()).isIn(400, 415);
        }
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
    }

    @Test
    void opschalenKanVanafDeVastgelegdeOverschrijding() {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/opschalen", OPSCHALEN).is(409);
        assertThat(haal("aanbieder-a", casus(nummer)).json().get("overTermijn").asBoolean()).isFalse();

        vuur(nummer, "termijn_gesprekVoeren");

        assertThat(haal("aanbieder-a", casus(nummer)).json().get("overTermijn").asBoolean()).isTrue();
        assertThat(openTaken(nummer)).as("een termijn verzet zelf niets").containsExactly("gesprek-voeren");
        stuur("aanbieder-a", casus(nummer) + "/opschalen", met(OPSCHALEN, "taak", "advies-zi2t")).noemt("taak");
        stuur("aanbieder-a", casus(nummer) + "/opschalen", OPSCHALEN).is(204);
        assertThat(openTaken(nummer)).containsExactly("besluit-lokale-aanstuurder");
        assertThat(gebeurtenis(nummer, "opgeschaald").get("wat").asText()).contains("Er gebeurt niets");
        stuur("aanbieder-a", casus(nummer) + "/opschalen", OPSCHALEN).noemt("taak");
        stuur("aanbieder-a", casus(nummer) + "/opschalen", met(OPSCHALEN, "taak", "besluit-lokale-aanstuurder")).is(409);
    }

    @Test
    void intrekkenEindigtDeCasusEnDaarnaIsErNietsMeerTeDoen() {
        String nummer = inStap2();
        stuur("la-etten-leur", casus(nummer) + "/intrekken", met("reden", "We zijn eruit")).is(204);

        JsonNode casus = haal("jp-etten-leur", casus(nummer)).is(200).json();
        assertThat(casus.get("uitkomst").asText()).isEqualTo("ingetrokken");
        assertThat(casus.get("geeindigd").asText()).contains("T");
        assertThat(casus.get("stap").isNull()).isTrue();
        assertThat(gebeurtenis(nummer, "ingetrokken").get("wat").asText()).contains("We zijn eruit");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(haal("admin", "/engine-rest/job?processInstanceId=" + instantie(nummer)).json()).isEmpty();
        for (String wie : List.of("aanbieder-a", "jp-etten-leur", "la-etten-leur")) {
            stuur(wie, casus(nummer) + "/intrekken", met("reden", "Nog eens")).is(409);
            stuur(wie, casus(nummer) + "/opschalen", OPSCHALEN).is(409);
            stuur(wie, casus(nummer) + "/termijn-aanpassen", TERMIJN).is(409);
        }
        stuur("aanbieder-b", casus(nummer) + "/intrekken", met("reden", "Nog eens")).is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"termijn-aanpassen", "opschalen", "intrekken"})
    void rechtenGaanVoorDeInvoer(String actie) {
        String nummer = gestart();
        rondAf("aanbieder-a", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        String pad = casus(nummer) + "/" + actie;

        for (Object body : List.of(Map.of(), met("onbekend", "x"), "{", "[]")) {
            for (String wie : List.of("vraagbaak", "auditor")) {
                stuur(wie, pad, body).is(403);
            }
            for (String wie : List.of("la-etten-leur", "la-roosendaal", "jp-roosendaal", "aanbieder-b", "zi2t", "expertteam",
                    "contractmanager", "proceseigenaar", "beheerder")) {
                stuur(wie, pad, body).is(404);
            }
            stuur(null, pad, body).is(401);
            stuur("aanbieder-a", casus("BESTAAT-NIET") + "/" + actie, body).is(404);
            stuur("aanbieder-a", CASUSSEN + "/bestaat-niet/" + nummer + "/" + actie, body).is(404);
            stuur("aanbieder-a", pad, body).is(400);
        }
        assertThat(openTaken(nummer)).containsExactly("advies-geven");
    }

    private String datum(String nummer, String veld) {
        return haal("admin", "/engine-rest/task/" + taak(nummer, "gesprek-voeren")).json().get(veld).asText();
    }

    private String klok(String nummer, String event) {
        return haal("admin", "/engine-rest/job?processInstanceId=" + instantie(nummer) + "&activityId=" + event)
                .json().get(0).get("dueDate").asText();
    }

    private JsonNode gebeurtenis(String nummer, String soort) {
        for (JsonNode gebeurtenis : haal("auditor", casus(nummer)).is(200).json().get("tijdlijn")) {
            if (gebeurtenis.get("soort").asText().equals(soort)) {
                return gebeurtenis;
            }
        }
        throw new AssertionError("geen gebeurtenis " + soort);
    }
}
