package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of the demo people sees of a case, as it moves up (contract, 'Groups and demo people'). */
class ZichtPerRolTest extends Buitenproef {

    private static final List<String> BUITENSTAANDERS = List.of("jp-roosendaal", "jp-moerdijk", "la-roosendaal", "la-moerdijk",
            "aanbieder-b", "expertteam", "zorgmakelaar", "ompg", "vangnet", "deskundige", "verwijzer-amsterdam",
            "verwijzer-zaanstad", "verwijzer-ouder-amstel", "beleidsadviseur", "contractmanager", "proceseigenaar", "beheerder");
    private static final String GEHEIM = "Een advies dat alleen hier staat";

    @Test
    void iederZietDeCasusVanafHetMomentDatMenErInBetrokkenIs() {
        String nummer = gestart();
        zien(nummer, "aanbieder-a", "jp-etten-leur", "auditor", "admin");
        zienNiets(nummer, "la-etten-leur", "vraagbaak", "zi2t");

        rondAf("aanbieder-a", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        zien(nummer, "aanbieder-a", "jp-etten-leur", "vraagbaak", "auditor");
        zienNiets(nummer, "la-etten-leur", "zi2t", "expertteam", "zorgmakelaar");

        rondAf("vraagbaak", nummer, "advies-geven", "advies", GEHEIM).is(204);
        ziet_alleenHetEigenAdvies(nummer);

        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        zien(nummer, "aanbieder-a", "jp-etten-leur", "la-etten-leur", "auditor");
        zienNiets(nummer, "zi2t");
        ziet_alleenHetEigenAdvies(nummer);

        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "lokale-aanstuurder").is(204);
        zien(nummer, "aanbieder-a", "jp-etten-leur", "la-etten-leur", "zi2t", "auditor");
        ziet_alleenHetEigenAdvies(nummer);
        BUITENSTAANDERS.forEach(wie -> zienNiets(nummer, wie));
        dossierVoor(nummer, List.of("aanbieder-a", "jp-etten-leur", "la-etten-leur", "zi2t", "auditor"),
                List.of("vraagbaak", "aanbieder-b", "jp-roosendaal", "proceseigenaar", "beheerder"));

        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Toch opgelost")).is(204);
        zien(nummer, "aanbieder-a", "jp-etten-leur", "la-etten-leur", "auditor");
        ziet_alleenHetEigenAdvies(nummer);
        zienNiets(nummer, "aanbieder-b", "la-moerdijk", "proceseigenaar", "beheerder");
    }

    @Test
    void eenTaakIsVanWieErKandidaatVoorIs_deAnderePartijenZienHemStaan() {
        String nummer = inStap2();
        String taak = "/engine-rest/task/" + taak(nummer, "besluit-lokale-aanstuurder");

        for (String wie : List.of("aanbieder-a", "jp-etten-leur")) {
            assertThat(taken(wie, nummer)).containsExactly("besluit-lokale-aanstuurder");
            stuur(wie, taak + "/claim", met("userId", wie)).is(403);
            assertThat(haal(wie, taak + "/form-variables").status()).isEqualTo(403);
            assertThat(haal(wie, taak + "/variables").status()).isEqualTo(403);
        }
        assertThat(haal("la-etten-leur", taak + "/form-variables").is(200).tekst()).contains("toelichting");
        stuur("la-etten-leur", taak + "/claim", met("userId", "la-etten-leur")).is(204);
        stuur("la-etten-leur", taak + "/unclaim", null).is(204);
        for (String wie : List.of("la-moerdijk", "aanbieder-b", "zi2t", "beheerder")) {
            haal(wie, taak).is(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CASUSSEN, CASUSSEN + "/" + ROUTE + "/X-1", CASUSSEN + "/" + ROUTE + "/X-1/berichten",
        CASUSSEN + "/" + ROUTE + "/X-1/dossiers", CASUSSEN + "/" + ROUTE + "/X-1/dossiers/1", "/api/bestaat-niet",
        "/api/contacten", "/api/termijnen?vanaf=2027-04-20&werkdagen=10", "/engine-rest/task", "/engine-rest/process-instance",
        "/engine-rest/history/process-instance", "/engine-rest/history/variable-instance", "/engine-rest/process-definition"})
    void wieNietIsAangemeldKrijgtOveral401EnNooitEenOmleiding(String pad) {
        Antwoord antwoord = haal(null, pad).is(401);
        assertThat(antwoord.locatie()).isNull();
        assertThat(antwoord.json().get("melding").asText()).isEqualTo("Meld u eerst aan.");
    }

    @Test
    void bijEenGemeenteHorenAlleenDeContactenVanHaarEigenRegio() {
        assertThat(haal("jp-etten-leur", "/api/contacten?gemeente=etten-leur").is(200).json().findValuesAsText("functie"))
                .contains("lokale-aanstuurder", "zi2t").doesNotContain("kerngroep", "deskundige");
        assertThat(haal("verwijzer-amsterdam", "/api/contacten?gemeente=amsterdam").is(200).json().findValuesAsText("functie"))
                .contains("ompg", "deskundige").doesNotContain("zi2t", "geschillencommissie");
        assertThat(haal("jp-etten-leur", "/api/contacten").is(200).json().findValuesAsText("functie")).contains("zi2t", "deskundige");
    }

    @Test
    void deAuditorLeestAllesMetDeBerichtenEnVerandertNiets() {
        String nummer = inStap2();
        String instantie = instantie(nummer);

        assertThat(haal("auditor", casus(nummer) + "/berichten").is(200).tekst()).contains("aanstuurder-ingeschakeld");
        for (String lijst : List.of("task", "history/task", "history/process-instance", "history/activity-instance",
                "history/variable-instance", "history/detail", "variable-instance", "process-instance", "execution")) {
            assertThat(haal("auditor", "/engine-rest/" + lijst + "?" + (lijst.equals("variable-instance")
                    ? "processInstanceIdIn=" : "processInstanceId=") + instantie).is(200).json()).as(lijst).isNotEmpty();
        }
        stuur("auditor", casus(nummer) + "/intrekken", met("reden", "Nee")).is(403);
        stuur("auditor", "/engine-rest/task/" + taak(nummer, "besluit-lokale-aanstuurder") + "/claim", met("userId", "auditor")).is(403);
        vraag("auditor", "DELETE", "/engine-rest/process-instance/" + instantie, null).is(403);
        vraag("auditor", "DELETE", "/engine-rest/history/process-instance/" + instantie, null).is(403);
    }

    @Test
    void deProceseigenaarZietDefinitiesMaarGeenCasussen() {
        String nummer = inStap2();

        assertThat(haal("proceseigenaar", "/engine-rest/process-definition?key=" + ROUTE).json()).isNotEmpty();
        assertThat(haal("proceseigenaar", CASUSSEN).is(200).json().get("totaal").asInt()).isZero();
        for (String lijst : List.of("task", "process-instance", "history/process-instance", "history/task",
                "history/variable-instance", "variable-instance", "history/activity-instance", "history/detail", "execution",
                "history/user-operation")) {
            assertThat(haal("proceseigenaar", "/engine-rest/" + lijst).is(200).tekst()).as(lijst).doesNotContain(nummer)
                    .doesNotContain("We zijn het niet eens");
        }
    }

    @Test
    void deBeheerderZietDeEigenTaakEnNietDeRestVanDeCasus() {
        String nummer = nieuwNummer();
        stuur("jp-roosendaal", START, variabelen(met(gegevens(nummer), "gemeente", "roosendaal"))).is(200);
        rondAf("jp-roosendaal", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);

        assertThat(taken("beheerder", nummer)).isEmpty();
        assertThat(haal("beheerder", CASUSSEN + "?zoek=" + nummer).json().get("totaal").asInt()).isZero();
        assertThat(haal("beheerder", "/engine-rest/history/variable-instance?processInstanceId=" + instantie(nummer)).json()).isEmpty();
    }

    /** The case in the list, whole, with messages, and in the engine. */
    private void zien(String nummer, String... mensen) {
        for (String wie : mensen) {
            JsonNode lijst = lijst(wie, nummer);
            assertThat(lijst.get("totaal").asInt()).as(wie).isEqualTo(1);
            assertThat(lijst.get("casussen").get(0).get("casusnummer").asText()).isEqualTo(nummer);
            JsonNode casus = haal(wie, casus(nummer)).is(200).json();
            assertThat(casus.get("aanbieder").asText()).isEqualTo("aanbieder-a");
            assertThat(casus.get("tijdlijn")).as("%s ziet het hele verloop", wie)
                    .hasSameSizeAs(haal("auditor", casus(nummer)).json().get("tijdlijn"));
            assertThat(haal(wie, casus(nummer) + "/berichten").is(200).json())
                    .hasSameSizeAs(haal("auditor", casus(nummer) + "/berichten").json());
            haal(wie, casus(nummer) + "/dossiers").is(200);
            assertThat(engine(wie, "history/process-instance?processInstanceBusinessKey=" + nummer)).as(wie).hasSize(1);
            assertThat(taken(wie, nummer)).as(wie).hasSize(openTaken(nummer).size());
        }
    }

    private void zienNiets(String nummer, String... mensen) {
        for (String wie : mensen) {
            assertThat(lijst(wie, nummer).get("totaal").asInt()).as(wie).isZero();
            for (String deel : List.of("", "/berichten", "/dossiers", "/dossiers/1")) {
                haal(wie, casus(nummer) + deel).is(404);
            }
            nietsInDeEngine(wie, nummer);
        }
    }

    private void nietsInDeEngine(String wie, String nummer) {
        String instantie = instantie(nummer);
        for (String lijst : List.of("task?processInstanceBusinessKey=" + nummer, "process-instance?businessKey=" + nummer,
                "history/task?processInstanceBusinessKey=" + nummer,
                "history/process-instance?processInstanceBusinessKey=" + nummer,
                "variable-instance?processInstanceIdIn=" + instantie, "history/variable-instance?processInstanceId=" + instantie,
                "history/activity-instance?processInstanceId=" + instantie, "history/detail?processInstanceId=" + instantie,
                "execution?processInstanceId=" + instantie)) {
            assertThat(engine(wie, lijst)).as(wie + " " + lijst).isEmpty();
        }
        assertThat(haal(wie, "/engine-rest/process-instance/" + instantie).status()).isEqualTo(404);
        // of an instance that has ended the engine says 500, to whom it may concern
        assertThat(haal(wie, "/engine-rest/process-instance/" + instantie + "/variables").status()).isIn(403, 404, 500);
        assertThat(haal(wie, "/engine-rest/history/process-instance/" + instantie).status()).isEqualTo(404);
    }

    /** The adviser, once the advice is given. */
    private void ziet_alleenHetEigenAdvies(String nummer) {
        JsonNode casus = haal("vraagbaak", casus(nummer)).is(200).json();
        assertThat(casus.get("tijdlijn")).hasSize(1);
        assertThat(casus.get("tijdlijn").get(0).get("wat").asText()).contains(GEHEIM);
        assertThat(casus.get("stap").isNull()).isTrue();
        assertThat(casus.get("uitkomst").isNull()).isTrue();
        assertThat(haal("vraagbaak", casus(nummer) + "/berichten").is(200).json().findValuesAsText("sjabloon"))
                .containsOnly("advies-gevraagd");
        assertThat(haal("vraagbaak", casus(nummer) + "/dossiers").is(200).json()).isEmpty();
        assertThat(taken("vraagbaak", nummer)).isEmpty();
        assertThat(haal("vraagbaak", "/engine-rest/history/variable-instance").tekst()).doesNotContain("We zijn het niet eens");
    }

    private void dossierVoor(String nummer, List<String> wel, List<String> niet) {
        String id = haal("auditor", casus(nummer) + "/dossiers").json().get(0).get("id").asText();
        for (String wie : wel) {
            Antwoord pdf = haal(wie, casus(nummer) + "/dossiers/" + id).is(200);
            assertThat(pdf.soort()).isEqualTo("application/pdf");
            assertThat(pdf.tekst()).startsWith("%PDF");
            haal(wie, casus(nummer) + "/dossiers/bestaat-niet").is(404);
        }
        niet.forEach(wie -> haal(wie, casus(nummer) + "/dossiers/" + id).is(404));
        // A dossier of one case is not to be had under the number of another.
        haal("aanbieder-a", casus(gestart()) + "/dossiers/" + id).is(404);
    }

    private JsonNode lijst(String wie, String nummer) {
        return haal(wie, CASUSSEN + "?route=" + ROUTE + "&zoek=" + nummer + "&van=2020-01-01").is(200).json();
    }

    private List<String> taken(String wie, String nummer) {
        return waarden(haal(wie, "/engine-rest/task?processInstanceBusinessKey=" + nummer), "taskDefinitionKey");
    }

    private JsonNode engine(String wie, String lijst) {
        return haal(wie, "/engine-rest/" + lijst).is(200).json();
    }
}
