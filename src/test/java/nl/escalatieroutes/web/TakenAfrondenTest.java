package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completing a task over HTTP: who may, and what is refused (contract, 'Variables of every case'). */
class TakenAfrondenTest extends Buitenproef {

    private static final Map<String, Object> EENS = met("akkoordJeugdprofessional", true, "akkoordAanbieder", true,
            "oplossing", "We beginnen met één dag in de week.", "adviesVragenAan", "geen");
    private static final List<String> DEUREN = List.of("/complete", "/submit-form");

    static Stream<Arguments> onjuisteInvoer() {
        return Stream.of(
                Arguments.of("een woord", "akkoordAanbieder", "ja"),
                Arguments.of("een woord dat op een boolean lijkt", "akkoordAanbieder", "false"),
                Arguments.of("een getal", "akkoordAanbieder", 0),
                Arguments.of("null", "akkoordAanbieder", null),
                Arguments.of("geen keuze", "adviesVragenAan", "zi2t"),
                Arguments.of("leeg", "oplossing", ""),
                Arguments.of("alleen spaties", "oplossing", " \n "),
                Arguments.of("een getal", "oplossing", 3),
                Arguments.of("een object", "oplossing", Map.of("a", 1)),
                Arguments.of("een tekst van een megabyte", "oplossing", "x".repeat(1_000_000)),
                Arguments.of("van de casus zelf", "casusnummer", "X-99"),
                Arguments.of("van de casus zelf", "gemeente", "moerdijk"),
                Arguments.of("van een andere taak", "akkoordLokaleAanstuurder", true),
                Arguments.of("van het programma", "partijen", "zi2t"),
                Arguments.of("onbekend", "uitkomst", "opgelost-in-gesprek"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("onjuisteInvoer")
    void onjuisteInvoerNoemtDeVariabeleEnVerandertNiets(String wat, String veld, Object waarde) {
        String nummer = gestart();
        String taak = taak(nummer, "gesprek-voeren");
        int gebeurtenissen = tijdlijn(nummer);

        for (String deur : DEUREN) {
            stuur("aanbieder-a", "/engine-rest/task/" + taak + deur, variabelen(met(EENS, veld, waarde))).noemt(veld);
        }
        stuurUitTasklist("aanbieder-a", "/task/" + taak + "/submit-form", variabelen(met(EENS, veld, waarde))).noemt(veld);
        assertThat(taak(nummer, "gesprek-voeren")).isEqualTo(taak);
        assertThat(tijdlijn(nummer)).isEqualTo(gebeurtenissen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"akkoordJeugdprofessional", "akkoordAanbieder", "oplossing", "adviesVragenAan"})
    void watOntbreektWordtGenoemd(String veld) {
        String taak = "/engine-rest/task/" + taak(gestart(), "gesprek-voeren");

        for (String deur : DEUREN) {
            stuur("aanbieder-a", taak + deur, variabelen(zonder(EENS, veld))).noemt(veld);
        }
    }

    @Test
    void eenLeegOfKapotVerzoekKrijgtEenNederlandseZin() {
        String taak = "/engine-rest/task/" + taak(gestart(), "gesprek-voeren");

        for (String deur : DEUREN) {
            stuur("aanbieder-a", taak + deur, null).noemt("akkoordJeugdprofessional");
            stuur("aanbieder-a", taak + deur, "{}").noemt("akkoordJeugdprofessional");
            stuur("aanbieder-a", taak + deur, "{").noemt("body");
            stuur("aanbieder-a", taak + deur, "{\"variables\":{\"oplossing\":7}}").noemt("oplossing");
        }
    }

    @ParameterizedTest
    @CsvSource({"Object", "Json", "File", "Bytes", "Date"})
    void vreemdeSoortenWaardenWordenNietAangenomen(String type) {
        String taak = "/engine-rest/task/" + taak(gestart(), "gesprek-voeren");
        Map<String, Object> alle = new LinkedHashMap<>();
        EENS.forEach((naam, gegeven) -> alle.put(naam, met("value", gegeven)));
        alle.put("oplossing", met("value", "eA==", "type", type, "valueInfo", Map.of("objectTypeName", "java.util.ArrayList",
                "serializationDataFormat", "application/x-java-serialized-object")));

        for (String deur : DEUREN) {
            stuur("aanbieder-a", taak + deur, Map.of("variables", alle)).noemt("oplossing");
        }
    }

    @Test
    void alleenDeKandidatenRondenAf() {
        String nummer = gestart();
        String taak = "/engine-rest/task/" + taak(nummer, "gesprek-voeren");

        for (String wie : List.of("jp-roosendaal", "jp-moerdijk", "la-etten-leur", "aanbieder-b", "vraagbaak", "zi2t", "auditor",
                "proceseigenaar", "beheerder", "contractmanager")) {
            for (String deur : DEUREN) {
                stuur(wie, taak + deur, variabelen(EENS)).is(403);
            }
        }
        stuur(null, taak + "/complete", variabelen(EENS)).is(401);
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
        stuur("jp-etten-leur", taak + "/submit-form", variabelen(EENS)).is(204);
        assertThat(openTaken(nummer)).containsExactly("afspraak-bevestigen");
    }

    @Test
    void watBijHetAndereAntwoordHoortMagWegblijvenOfLeegZijn() {
        String nummer = gestart();
        stuur("aanbieder-a", "/engine-rest/task/" + taak(nummer, "gesprek-voeren") + "/complete", variabelen(met(
                "akkoordJeugdprofessional", false, "akkoordAanbieder", true, "oplossing", "", "adviesVragenAan", "geen"))).is(204);
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder").is(204);
        rondAf("zi2t", nummer, "advies-zi2t", "adviesZi2t", "Doe het samen", "knelpunt", "").is(204);
        assertThat(openTaken(nummer)).containsExactly("reactie-op-advies");
    }

    @Test
    void eenAfgerondeOfOnbekendeTaakIsGeenFoutVanHetProgramma() {
        String nummer = gestart();
        String taak = "/engine-rest/task/" + taak(nummer, "gesprek-voeren");
        stuur("aanbieder-a", taak + "/complete", variabelen(EENS)).is(204);

        for (String deur : DEUREN) {
            assertThat(stuur("aanbieder-a", taak + deur, variabelen(EENS)).is(409).json().get("message").asText())
                    .contains("staat niet meer open");
            stuur("aanbieder-a", "/engine-rest/task/bestaat-niet" + deur, variabelen(EENS)).is(409);
        }
    }

    @Test
    void langsHetFormulierHeenIsAllesDicht() {
        String nummer = gestart();
        String taak = "/task/" + taak(nummer, "gesprek-voeren");
        String casus = "/process-instance/" + instantie(nummer);
        String execution = "/execution/" + instantie(nummer);
        Map<String, Object> wijziging = Map.of("modifications", Map.of("toelichting", met("value", "veranderd")));
        for (String wie : List.of("aanbieder-a", "jp-etten-leur", "la-etten-leur", "auditor", "proceseigenaar", "beheerder")) {
            dicht(wie, "PUT", taak + "/variables/toelichting", met("value", "veranderd"));
            dicht(wie, "POST", taak + "/variables", wijziging);
            dicht(wie, "DELETE", taak + "/variables/toelichting", null);
            dicht(wie, "PUT", taak + "/localVariables/toelichting", met("value", "veranderd"));
            dicht(wie, "POST", taak + "/localVariables", wijziging);
            dicht(wie, "PUT", casus + "/variables/toelichting", met("value", "veranderd"));
            dicht(wie, "POST", casus + "/variables", wijziging);
            dicht(wie, "DELETE", casus + "/variables/toelichting", null);
            dicht(wie, "PUT", execution + "/localVariables/toelichting", met("value", "veranderd"));
            dicht(wie, "POST", execution + "/localVariables", wijziging);
            dicht(wie, "POST", execution + "/signal", Map.of());
            dicht(wie, "POST", execution + "/messageSubscriptions/intrekken/trigger", Map.of());
            dicht(wie, "POST", taak + "/resolve", Map.of());
            dicht(wie, "POST", taak + "/delegate", met("userId", "zi2t"));
            dicht(wie, "POST", taak + "/assignee", met("userId", "zi2t"));
            dicht(wie, "POST", taak + "/identity-links", met("userId", "zi2t", "type", "candidate"));
            dicht(wie, "PUT", taak, met("name", "Iets anders", "due", "2099-01-01T00:00:00.000+0100"));
            dicht(wie, "DELETE", taak, null);
            dicht(wie, "POST", taak + "/bpmnError", met("errorCode", "geen-contact"));
            dicht(wie, "POST", taak + "/bpmnEscalation", met("escalationCode", "x"));
            dicht(wie, "POST", "/message", met("messageName", "intrekken", "businessKey", nummer));
            dicht(wie, "POST", "/message", met("messageName", "opschalen", "processInstanceId", instantie(nummer), "all", true));
            dicht(wie, "POST", "/signal", met("name", "intrekken"));
            dicht(wie, "POST", casus + "/modification", Map.of("instructions",
                    List.of(met("type", "startBeforeActivity", "activityId", "advies-zi2t"))));
            dicht(wie, "POST", casus + "/modification-async", Map.of("instructions",
                    List.of(met("type", "cancel", "activityId", "gesprek-voeren"))));
            dicht(wie, "PUT", casus + "/suspended", met("suspended", true));
            dicht(wie, "DELETE", casus, null);
            dicht(wie, "POST", "/deployment/create", Map.of());
        }
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
        assertThat(haal("admin", "/engine-rest" + casus + "/variables").json().get("toelichting").get("value").asText())
                .isEqualTo("We zijn het niet eens over de doelen.");
    }

    private void dicht(String wie, String methode, String pad, Object body) {
        Antwoord antwoord = vraag(wie, methode, "/engine-rest" + pad, body);
        // Who does not see the task or case gets 404 where the engine looks it up first.
        assertThat(antwoord.status()).as(wie + ": " + methode + " " + pad + " " + antwoord.tekst()).isIn(403, 404, 415);
    }

    private int tijdlijn(String nummer) {
        return haal("auditor", casus(nummer)).json().get("tijdlijn").size();
    }
}
