package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The filters of Tasklist and what stands on its cards, as Tasklist asks for them. */
class TakenlijstTest extends Buitenproef {

    private static final String FILTERS = "/engine-rest/filter";
    private static final String KAART = "/api/taken/resttermijn?taak=";

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void zetKlokGelijk() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp-roosendaal", "la-moerdijk", "aanbieder-b", "vraagbaak", "zi2t", "verwijzer-zaanstad", "vangnet",
        "deskundige", "contractmanager", "beheerder"})
    void elkeRolHeeftDeFiltersInDezeVolgorde(String wie) {
        assertThat(filters(wie)).containsExactly(
                "Taken van mijn groep", "Mijn taken", "Over termijn", "Deze week", "Wacht op een ander");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "proceseigenaar"})
    void wieGeenTakenHeeftHeeftGeenFilters(String wie) {
        assertThat(filters(wie)).isEmpty();
    }

    @Test
    void niemandVanDeRoutesWijzigtEenFilter() {
        String filter = FILTERS + "/" + filter("aanbieder-a", "Mijn taken");

        Object anders = met("name", "Anders", "resourceType", "Task", "query", met("assignee", "aanbieder-a"));
        assertThat(vraag("aanbieder-a", "PUT", filter, anders).status()).isEqualTo(403);
        assertThat(vraag("aanbieder-a", "DELETE", filter, null).status()).isEqualTo(403);
        assertThat(stuur("aanbieder-a", FILTERS + "/create", anders).status()).isEqualTo(403);
        assertThat(filters("aanbieder-a")).contains("Mijn taken");
    }

    @Test
    void eenTaakStaatBijDeGroepEnWieHemOppaktHeeftHem() {
        String taak = taak(gestart(), "gesprek-voeren");
        assertThat(taken("aanbieder-a", "Taken van mijn groep")).contains(taak);
        assertThat(taken("jp-etten-leur", "Taken van mijn groep")).contains(taak);
        assertThat(taken("aanbieder-b", "Taken van mijn groep")).doesNotContain(taak);
        assertThat(taken("jp-etten-leur", "Mijn taken")).doesNotContain(taak);

        stuur("jp-etten-leur", "/engine-rest/task/" + taak + "/claim", met("userId", "jp-etten-leur")).is(204);

        assertThat(taken("jp-etten-leur", "Mijn taken")).contains(taak);
        assertThat(taken("jp-etten-leur", "Taken van mijn groep")).contains(taak);
        assertThat(taken("aanbieder-a", "Mijn taken")).doesNotContain(taak);
    }

    @Test
    void watEenAnderMoetDoenInMijnCasusStaatApart() {
        String besluit = taak(inStap2(), "besluit-lokale-aanstuurder");
        String gesprek = taak(gestart(), "gesprek-voeren");

        assertThat(taken("jp-etten-leur", "Wacht op een ander")).contains(besluit).doesNotContain(gesprek);
        assertThat(taken("la-etten-leur", "Wacht op een ander")).doesNotContain(besluit);
        assertThat(taken("la-etten-leur", "Taken van mijn groep")).contains(besluit);
        assertThat(taken("jp-roosendaal", "Wacht op een ander")).doesNotContain(besluit, gesprek);
        assertThat(haal("jp-etten-leur", FILTERS + "/" + filter("jp-etten-leur", "Wacht op een ander") + "/count").json()
                .get("count").asInt()).isEqualTo(taken("jp-etten-leur", "Wacht op een ander").size());
        assertThat(taken("jp-etten-leur", "Taken van mijn groep")).as("de lijsten daarna").contains(gesprek);
    }

    @Test
    void overTermijnEnDezeWeekVolgenDeKlok() {
        String taak = taak(gestart(), "gesprek-voeren");
        OffsetDateTime einde = einde(taak);
        OffsetDateTime maandag = einde.with(DayOfWeek.MONDAY).withHour(0).withMinute(0).withSecond(0).withNano(0);

        zetKlok(maandag.minusSeconds(1));
        assertThat(taken("aanbieder-a", "Deze week")).doesNotContain(taak);
        zetKlok(maandag.plusSeconds(1));
        assertThat(taken("aanbieder-a", "Deze week")).contains(taak);
        zetKlok(einde.minusMinutes(1));
        assertThat(taken("aanbieder-a", "Deze week")).contains(taak);
        assertThat(taken("aanbieder-a", "Over termijn")).doesNotContain(taak);
        zetKlok(einde.plusSeconds(1));
        assertThat(taken("aanbieder-a", "Deze week")).doesNotContain(taak);
        assertThat(taken("aanbieder-a", "Over termijn")).contains(taak);
    }

    @Test
    void watHetEerstAfMoetStaatBovenEnZonderTermijnOnder() {
        List<String> taken = IntStream.range(0, 3).mapToObj(i -> taak(gestart(), "gesprek-voeren")).collect(Collectors.toList());
        zetTermijn(taken.get(0), null);
        zetTermijn(taken.get(1), OffsetDateTime.now().plusDays(9));
        zetTermijn(taken.get(2), OffsetDateTime.now().plusDays(1));

        List<String> lijst = new ArrayList<>(taken("aanbieder-a", "Taken van mijn groep"));
        // what Tasklist adds of its own
        List<String> inTasklist = waarden(stuur("aanbieder-a", FILTERS + "/" + filter("aanbieder-a", "Taken van mijn groep")
                + "/list", met("sorting", List.of(met("sortBy", "created", "sortOrder", "desc")), "active", true)), "id");
        lijst.retainAll(taken);
        inTasklist.retainAll(taken);
        assertThat(lijst).containsExactly(taken.get(2), taken.get(1), taken.get(0)).isEqualTo(inTasklist);
    }

    @Test
    void opDeKaartStaanCasusGemeenteEnResttermijn() {
        String nummer = gestart();
        String taak = taak(nummer, "gesprek-voeren");
        OffsetDateTime einde = einde(taak);

        JsonNode kaart = haal("jp-etten-leur", KAART + taak).is(200).json().get(0);
        assertThat(kaart.get("taak").asText()).isEqualTo(taak);
        assertThat(kaart.get("casusnummer").asText()).isEqualTo(nummer);
        assertThat(kaart.get("gemeente").asText()).isEqualTo("Etten-Leur");
        assertThat(kaart.get("rest").asText()).matches("nog \\d+ werkdagen");
        zetKlok(einde.minusHours(3));
        assertThat(kaart(taak, "rest")).isEqualTo("vandaag is de laatste dag");
        assertThat(kaart(taak, "band")).isEqualTo("vandaag");
        zetKlok(einde.plusDays(7));
        assertThat(kaart(taak, "rest")).endsWith(" te laat");
        assertThat(kaart(taak, "band")).isEqualTo("te-laat");
    }

    @Test
    void opDeKaartVanEenAnderStaatOpWieMenWacht() {
        String besluit = taak(inStap2(), "besluit-lokale-aanstuurder");

        assertThat(haal("jp-etten-leur", KAART + besluit).json().get(0).get("wachtOp").asText())
                .isEqualTo("Lokale aanstuurder Etten-Leur");
        assertThat(haal("la-etten-leur", KAART + besluit).json().get(0).get("wachtOp").isNull()).isTrue();
        stuur("la-etten-leur", "/engine-rest/task/" + besluit + "/claim", met("userId", "la-etten-leur")).is(204);
        assertThat(haal("la-etten-leur", KAART + besluit).json().get(0).get("wachtOp").isNull()).as("opgepakt").isTrue();
    }

    @Test
    void eenTaakZonderTermijnHeeftEenKaartZonderTermijn() {
        String taak = taak(gestart(), "gesprek-voeren");
        zetTermijn(taak, null);

        JsonNode kaart = haal("jp-etten-leur", KAART + taak).json().get(0);
        assertThat(kaart.get("rest").isNull()).isTrue();
        assertThat(kaart.get("casusnummer").isNull()).isFalse();
    }

    @Test
    void eenTaakDieIemandNietMagZienBlijftWeg() {
        String taak = taak(gestart(), "gesprek-voeren");
        String ander = taak(gestart(), "gesprek-voeren");

        assertThat(haal("aanbieder-b", KAART + taak).is(200).json()).isEmpty();
        assertThat(haal("proceseigenaar", KAART + taak).is(200).json()).isEmpty();
        assertThat(waarden(haal("aanbieder-a", KAART + taak + "&taak=bestaat-niet&taak=" + ander), "taak"))
                .containsExactlyInAnyOrder(taak, ander);
        assertThat(haal("aanbieder-a", "/api/taken/resttermijn").is(200).json()).isEmpty();
        haal(null, KAART + taak).is(401);
    }

    @Test
    void teVeelTakenTegelijkWordtGeweigerd() {
        String taken = IntStream.range(0, 101).mapToObj(i -> "taak=" + i).collect(Collectors.joining("&"));
        haal("aanbieder-a", "/api/taken/resttermijn?" + taken).noemt("taak");
    }

    private List<String> filters(String wie) {
        return StreamSupport.stream(haal(wie, FILTERS + "?resourceType=Task").is(200).json().spliterator(), false)
                .sorted(Comparator.comparingInt(filter -> filter.at("/properties/priority").asInt()))
                .map(filter -> filter.get("name").asText()).toList();
    }

    private String filter(String wie, String naam) {
        JsonNode filter = haal(wie, FILTERS + "?name=" + naam.replace(" ", "%20")).is(200).json();
        assertThat(filter).as(naam).hasSize(1);
        return filter.get(0).get("id").asText();
    }

    private List<String> taken(String wie, String filter) {
        return waarden(haal(wie, FILTERS + "/" + filter(wie, filter) + "/list"), "id");
    }

    private String kaart(String taak, String veld) {
        return haal("jp-etten-leur", KAART + taak).json().get(0).get(veld).asText();
    }

    private OffsetDateTime einde(String taak) {
        String due = haal("admin", "/engine-rest/task/" + taak).json().get("due").asText();
        return OffsetDateTime.parse(due.replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2"));
    }

    private void zetTermijn(String taak, OffsetDateTime einde) {
        jdbc.sql("update ACT_RU_TASK set DUE_DATE_ = :einde where ID_ = :taak")
                .param("einde", einde == null ? null : Timestamp.from(einde.toInstant())).param("taak", taak).update();
    }

    private static void zetKlok(OffsetDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.toInstant()));
    }
}
