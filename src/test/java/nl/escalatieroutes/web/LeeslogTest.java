package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read log: whoever opens a case leaves a line with it, by every door, and only auditors read it. */
class LeeslogTest extends Buitenproef {

    private static final String HISTORIE = "/api/historie/casussen/";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @Test
    void wieDeCasusOpvraagtStaatErinMetMomentRolEnWeg() {
        String nummer = gestart();
        haal("jp-etten-leur", casus(nummer)).is(200);

        JsonNode regel = leeslog(nummer).get(0);
        assertThat(regel.get("wie").asText()).isEqualTo("jp-etten-leur");
        assertThat(regel.get("rol").asText()).isEqualTo("jeugdprofessional.etten-leur");
        assertThat(regel.get("waarlangs").asText()).isEqualTo("api");
        assertThat(regel.get("wat").asText()).isEqualTo("Casus");
        assertThat(regel.get("moment").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*[+]0[12]:00");
        assertThat(regel).hasSize(5);
    }

    @Test
    void berichtenDossiersEnHetDossierZelfStaanErin() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        haal("zi2t", casus(nummer) + "/berichten").is(200);
        String id = haal("zi2t", casus(nummer) + "/dossiers").is(200).json().get(0).get("id").asText();
        haal("zi2t", casus(nummer) + "/dossiers/" + id).is(200);

        assertThat(wat(nummer, "zi2t")).containsExactlyInAnyOrder("Berichten", "Lijst van dossiers", "Dossier " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/{taak}", "/task/{taak}/form", "/task/{taak}/deployed-form", "/task/{taak}/form-variables",
        "/task/{taak}/variables", "/history/task?taskId={taak}"})
    void eenTaakDieWordtGeopendStaatErin(String adres) {
        String nummer = gestart();
        haal("jp-etten-leur", vul("/engine-rest" + adres, nummer)).is(200);

        assertThat(wat(nummer, "jp-etten-leur")).containsExactly("Taak gesprek-voeren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-instance/{id}", "/history/process-instance/{id}", "/process-instance/{id}/variables",
        "/process-instance/{id}/activity-instances", "/history/activity-instance?processInstanceId={id}",
        "/history/variable-instance?processInstanceId={id}", "/variable-instance?processInstanceIdIn={id}",
        "/history/detail?processInstanceId={id}", "/engine/default/history/process-instance/{id}",
        "/history/variable-instance", "/variable-instance"})
    void eenInstantieOfHaarHistorieStaatErin(String adres) {
        String nummer = gestart();
        haal("auditor", vul("/engine-rest" + adres, nummer)).is(200);

        JsonNode regel = leeslog(nummer).get(0);
        assertThat(regel.get("wie").asText()).isEqualTo("auditor");
        assertThat(regel.get("rol").asText()).isEqualTo("auditor");
        assertThat(regel.get("wat").asText()).isEqualTo(adres.contains("history") ? "Historie" : "Procesinstantie");
    }

    @Test
    void eenZoekvraagMetEenLichaamNaarVariabelenStaatErin() {
        String nummer = gestart();
        stuur("auditor", "/engine-rest/history/variable-instance", met("processInstanceIdIn", List.of(instantie(nummer)))).is(200);

        assertThat(wat(nummer, "auditor")).containsExactly("Historie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history/process-instance processInstanceIds", "/process-instance processInstanceIds",
        "/history/task taskId", "/history/activity-instance processInstanceId"})
    void eenZoekvraagMetEenLichaamNaarDezeCasusStaatErin(String adresEnVeld) {
        String nummer = gestart();
        String veld = adresEnVeld.split(" ")[1];
        Object waarde = veld.equals("taskId") ? taak(nummer, "gesprek-voeren")
                : veld.endsWith("s") ? List.of(instantie(nummer)) : instantie(nummer);
        stuur("auditor", "/engine-rest" + adresEnVeld.split(" ")[0], met(veld, waarde)).is(200);

        assertThat(wat(nummer, "auditor")).isNotEmpty();
        assertThat(wat(gestart(), "auditor")).as("een andere casus niet").isEmpty();
    }

    @Test
    void watCockpitZelfVanEenCasusVraagtStaatErin() {
        String nummer = gestart();
        String incidenten = "/camunda/api/cockpit/plugin/base/default/incident?processInstanceIdIn=" + instantie(nummer);
        assertThat(haalUitWebapp("auditor", "cockpit", incidenten).is(200).json()).isEmpty();
        assertThat(wat(nummer, "auditor")).as("een leeg antwoord toont niets").isEmpty();

        String executie = engine.getRuntimeService().createExecutionQuery().processInstanceId(instantie(nummer))
                .activityId("gesprek-voeren").singleResult().getId();
        engine.getRuntimeService().createIncident("proef", executie, "iets", "Iets is niet gelukt.");
        assertThat(haalUitWebapp("auditor", "cockpit", incidenten).is(200).json()).hasSize(1);

        JsonNode regel = leeslog(nummer).get(0);
        assertThat(regel.get("wie").asText()).isEqualTo("auditor");
        assertThat(regel.get("waarlangs").asText()).isEqualTo("cockpit");
        assertThat(regel.get("wat").asText()).isEqualTo("Procesinstantie");
        haalUitWebapp("jp-etten-leur", "cockpit", incidenten).is(403);
    }

    @Test
    void watNaastDeCasusLooptHoortBijDeCasus() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        rondAf("zi2t", nummer, "advies-zi2t", "adviesZi2t", "Ons advies", "knelpunt", "Een knelpunt").is(204);
        haal("zi2t", "/engine-rest/task/" + taak(nummer, "verbetervoorstel-doen")).is(200);

        assertThat(wat(nummer, "zi2t")).containsExactly("Taak verbetervoorstel-doen");
    }

    @Test
    void eenLijstIsGeenOpening() {
        String nummer = gestart();
        haal("jp-etten-leur", CASUSSEN).is(200);
        haal("jp-etten-leur", "/engine-rest/task").is(200);
        haal("jp-etten-leur", "/engine-rest/task?processInstanceBusinessKey=" + nummer).is(200);
        haal("jp-etten-leur", "/engine-rest/history/process-instance").is(200);

        assertThat(wat(nummer, "jp-etten-leur")).isEmpty();
    }

    @Test
    void wieGeweigerdWordtHeeftNietsGeopend() {
        String nummer = gestart();
        haal("jp-moerdijk", casus(nummer)).is(404);
        haal("aanbieder-b", vul("/engine-rest/task/{taak}", nummer));
        haal("aanbieder-b", vul("/engine-rest/process-instance/{id}", nummer));
        haal("aanbieder-b", vul("/engine-rest/history/variable-instance?processInstanceId={id}", nummer));
        haal("aanbieder-b", vul("/engine-rest/variable-instance?processInstanceIdIn={id}", nummer));
        haal("aanbieder-b", vul("/engine-rest/task?processInstanceId={id}", nummer));
        haal("auditor", vul("/engine-rest/task/count?processInstanceId={id}", nummer));
        haal("aanbieder-a", casus(nummer) + "/dossiers/bestaat-niet").is(404);
        haal("aanbieder-a", HISTORIE + ROUTE + "/" + nummer + "/leeslog").is(403);

        assertThat(leeslog(nummer)).isEmpty();
    }

    @Test
    void opnieuwOpenenBinnenEenMinuutIsDezelfdeRegelEnLaterEenNieuwe() {
        String nummer = gestart();
        haal("jp-etten-leur", casus(nummer)).is(200);
        haal("jp-etten-leur", casus(nummer)).is(200);
        haal("aanbieder-a", casus(nummer)).is(200);
        assertThat(wie(nummer)).containsExactly("aanbieder-a", "jp-etten-leur");

        jdbc.sql("update LEESLOG set MOMENT = MOMENT - interval '61' second where CASUS_ID = :id")
                .param("id", instantie(nummer)).update();
        haal("jp-etten-leur", casus(nummer)).is(200);
        assertThat(wie(nummer)).containsExactly("jp-etten-leur", "auditor", "aanbieder-a", "jp-etten-leur");
        assertThat(wat(nummer, "auditor")).as("ook het lezen van het leeslog").contains("Historie: leeslog");
    }

    @Test
    void deWegVolgtUitDePaginaWaarEenBrowserVandaanVraagt() {
        String nummer = gestart();
        stuurUitTasklist("jp-etten-leur", "/task/" + taak(nummer, "gesprek-voeren") + "/claim", met("userId", "jp-etten-leur")).is(204);
        assertThat(wat(nummer, "jp-etten-leur")).isEmpty();
        haalUitWebapp("jp-etten-leur", "tasklist", "/camunda/api/engine/engine/default/task/" + taak(nummer, "gesprek-voeren")).is(200);
        haalUitWebapp("auditor", "cockpit", "/camunda/api/engine/engine/default/history/process-instance/" + instantie(nummer)).is(200);
        haalUitWebapp("jp-etten-leur", "tasklist", casus(nummer)).is(200);
        haalUitWebapp("jp-etten-leur", "tasklist", "/taken/" + taak(nummer, "gesprek-voeren") + "/casus").is(200);
        haalUitWebapp("jp-etten-leur", null, "/casussen/" + ROUTE + "/" + nummer).is(200);

        List<String> wegen = new ArrayList<>();
        leeslog(nummer).forEach(regel -> wegen.add(regel.get("waarlangs").asText() + ": " + regel.get("wat").asText()));
        wegen.remove("api: Historie: leeslog");
        assertThat(wegen).containsExactlyInAnyOrder("tasklist: Taak gesprek-voeren", "cockpit: Historie", "tasklist: Casus",
                "tasklist: Casus bij taak", "pagina: Casus");
    }

    /** A case is not shown where the line cannot be written. */
    @Test
    void zonderRegelGeenCasus() {
        String nummer = gestart();
        String taak = taak(nummer, "gesprek-voeren");
        jdbc.sql("alter table LEESLOG rename to LEESLOG_WEG").update();
        try {
            for (String adres : List.of(casus(nummer), "/casussen/" + ROUTE + "/" + nummer, "/engine-rest/task/" + taak)) {
                Antwoord antwoord = haal("jp-etten-leur", adres).is(500);
                assertThat(antwoord.tekst()).doesNotContain("gesprek-voeren").doesNotContain("doelen");
            }
            haal("jp-etten-leur", CASUSSEN).is(200);
        } finally {
            jdbc.sql("alter table LEESLOG_WEG rename to LEESLOG").update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-etten-leur", "admin"})
    void wieDeCasusZietEnGeenAuditorIsLeestHetLeeslogNiet(String wie) {
        haal(wie, HISTORIE + ROUTE + "/" + gestart() + "/leeslog").is(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-b", "jp-moerdijk", "proceseigenaar", "beheerder", "zi2t"})
    void wieDeCasusNietZietHoortNietDatZeBestaat(String wie) {
        haal(wie, HISTORIE + ROUTE + "/" + gestart() + "/leeslog").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void hetLeeslogIsNietTeWijzigen(String methode) {
        String nummer = gestart();
        haal("auditor", casus(nummer)).is(200);
        vraag("auditor", methode, HISTORIE + ROUTE + "/" + nummer + "/leeslog", met()).is(405);
        assertThat(wie(nummer)).containsExactly("auditor");
    }

    private JsonNode leeslog(String nummer) {
        return haal("auditor", HISTORIE + ROUTE + "/" + nummer + "/leeslog").is(200).json();
    }

    private List<String> wie(String nummer) {
        return leeslog(nummer).findValuesAsText("wie").stream().toList();
    }

    private List<String> wat(String nummer, String wie) {
        List<String> delen = new ArrayList<>();
        leeslog(nummer).forEach(regel -> {
            if (regel.get("wie").asText().equals(wie)) {
                delen.add(regel.get("wat").asText());
            }
        });
        return delen;
    }

    private String vul(String adres, String nummer) {
        String gevuld = adres.contains("{taak}") ? adres.replace("{taak}", taak(nummer, "gesprek-voeren")) : adres;
        return gevuld.contains("{id}") ? gevuld.replace("{id}", instantie(nummer)) : gevuld;
    }
}
