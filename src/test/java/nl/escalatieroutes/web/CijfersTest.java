package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers per route and period: what they say, what they hide, and who may have them. */
class CijfersTest extends Buitenproef {

    private static final String CIJFERS = "/api/historie/cijfers?route=" + ROUTE;
    /** A period in which no other test starts cases. */
    private static final String PERIODE = "&van=2019-03-01&tot=2019-03-31";
    private static final String JAAR = "&van=2019-01-01&tot=2019-12-31";

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void weg() {
        jdbc.sql("delete from GEBEURTENIS where CASUS_ID like 'cijfer-%'").update();
        jdbc.sql("delete from CASUS where ID like 'cijfer-%'").update();
        jdbc.sql("delete from CIJFERBEELD where JAAR = 2019").update();
    }

    @Test
    void waarCasussenStaanEnOpWelkeStapZeZijnOpgelost() {
        for (int i = 0; i < 10; i++) {
            eindigt(i, "2019-03-05", 3 + i, "opgelost-in-gesprek");
        }
        for (int i = 10; i < 16; i++) {
            loopt(i, "2019-03-06");
        }
        for (int i = 16; i < 21; i++) {
            eindigt(i, "2019-03-07", 2, "ingetrokken");
        }
        eindigt(21, "2019-04-01", 2, "ingetrokken");

        JsonNode cijfers = haal("auditor", CIJFERS + PERIODE).is(200).json();

        assertThat(cijfers.get("casussen").get("aantal").asInt()).isEqualTo(21);
        JsonNode gesprek = knoop(cijfers, "Opgelost: Stap 1. Gesprek");
        assertThat(gesprek.get("casussen").get("aantal").asInt()).isEqualTo(10);
        assertThat(gesprek.get("aandeel").asDouble()).isEqualTo(0.476);
        assertThat(gesprek.get("delen").get(0).get("naam").asText()).isEqualTo("Opgelost in gesprek");
        JsonNode loopt = knoop(cijfers, "Loopt nog");
        assertThat(loopt.get("casussen").get("aantal").asInt()).isEqualTo(6);
        assertThat(loopt.get("delen").findValuesAsText("naam")).contains("Stap 1. Gesprek", "Stap 4. Geschillencommissie");
        assertThat(knoop(cijfers, "Anders afgesloten").get("delen").get(0).get("naam").asText()).isEqualTo("Ingetrokken");
        JsonNode dagen = cijfers.get("dagen").get(1);
        assertThat(dagen.get("stap").asText()).isEqualTo("Stap 1. Gesprek");
        // 3 to 12 days, and five times 2
        assertThat(dagen.get("mediaan").asDouble()).isEqualTo(5);
        assertThat(dagen.get("percentiel90").asInt()).isEqualTo(11);
        assertThat(cijfers.get("dagen").get(2).get("tekst").asText()).isEqualTo("geen");
    }

    /** Each region says in its folder which outcomes are solutions. */
    @ParameterizedTest
    @CsvSource({
        "helmond, escalatie-helmond, 2019-03-05, vlotgetrokken, Opgelost: Stap 4. Uitvoeren",
        "helmond, escalatie-helmond, 2019-03-06, vlotgetrokken-na-bestuurlijk-besluit, Opgelost: Stap 5. Bestuur",
        "amsterdam-zaanstreek, escalatie-amsterdam-zaanstreek, 2019-03-05, gestart-na-overleg, Opgelost: Stap 2. Overleg",
        "west-brabant-west, toewijzing-west-brabant-west, 2019-03-05, zorg-beeindigd, Opgelost: Einde van de zorg"})
    void elkeRegioTeltHaarEigenOplossingen(String regio, String route, String dag, String uitkomst, String knoop) {
        for (int i = 0; i < 10; i++) {
            eindigt(i, dag, 3, uitkomst);
        }
        jdbc.sql("update CASUS set REGIO = :regio, ROUTE = :route where ID like 'cijfer-%'").param("regio", regio).param("route", route).update();

        JsonNode cijfers = haal("auditor", "/api/historie/cijfers?route=" + route + PERIODE).is(200).json();

        assertThat(knoop(cijfers, knoop).get("casussen").get("aantal").asInt()).isEqualTo(10);
    }

    /** What is remembered of cases that have ended hides neither what ends later nor what is removed. */
    @Test
    void watLaterEindigtOfVerdwijntTeltMee() {
        List<String> lopend = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            eindigt(i, "2019-03-05", 3, "opgelost-in-gesprek");
            lopend.add(loopt(10 + i, "2019-03-06"));
        }
        assertThat(aantal("Opgelost: Stap 1. Gesprek")).isEqualTo(10);
        lopend.forEach(id -> einde(id, "2019-03-06", 9, "opgelost-in-gesprek"));
        assertThat(aantal("Opgelost: Stap 1. Gesprek")).isEqualTo(20);
        assertThat(haal("auditor", CIJFERS + PERIODE).json().get("dagen").get(1).get("mediaan").asDouble()).isEqualTo(6);

        jdbc.sql("delete from CASUS where CASUSNUMMER in ('CIJFER-0', 'CIJFER-1', 'CIJFER-2', 'CIJFER-3', 'CIJFER-4')").update();
        assertThat(aantal("Opgelost: Stap 1. Gesprek")).isEqualTo(15);
    }

    private int aantal(String naam) {
        return knoop(haal("auditor", CIJFERS + PERIODE).is(200).json(), naam).get("casussen").get("aantal").asInt();
    }

    @Test
    void minderDanVijfWordtNietUitgesplitst() {
        for (int i = 0; i < 4; i++) {
            eindigt(i, "2019-03-05", 3, "opgelost-in-gesprek");
        }
        JsonNode cijfers = haal("auditor", CIJFERS + PERIODE).is(200).json();

        assertThat(cijfers.get("casussen").get("aantal").isNull()).isTrue();
        assertThat(cijfers.get("casussen").get("tekst").asText()).isEqualTo("minder dan 5");
        assertThat(cijfers.get("stappen")).isEmpty();
        assertThat(cijfers.get("overTermijn")).isEmpty();
        assertThat(cijfers.get("dagen").get(1).get("mediaan").isNull()).isTrue();
        assertThat(cijfers.get("dagen").get(1).get("tekst").asText()).isEqualTo("minder dan 5 personen");
    }

    /** Also where there are many cases, and more than five of those few persons. */
    @Test
    void dagenVanMinderDanVijfPersonenStaanErNiet() {
        for (int i = 0; i < 20; i++) {
            loopt(i, "2019-03-05");
        }
        for (int i = 0; i < 8; i++) {
            eindigt(100 + i % 4, "2019-03-05", 3 + i, "opgelost-in-gesprek");
        }
        for (String wie : List.of("auditor", "proceseigenaar")) {
            JsonNode dagen = haal(wie, CIJFERS + JAAR).is(200).json().get("dagen").get(1);
            assertThat(dagen.get("stap").asText()).isEqualTo("Stap 1. Gesprek");
            assertThat(dagen.get("mediaan").isNull() && dagen.get("percentiel90").isNull()).as(wie).isTrue();
            assertThat(dagen.get("tekst").asText()).isEqualTo("minder dan 5 personen");
        }
    }

    @Test
    void eenKleinGetalIsNietVanHetTotaalAfTeTrekken() {
        for (int i = 0; i < 8; i++) {
            eindigt(i, "2019-03-05", 3, "opgelost-in-gesprek");
        }
        for (int i = 8; i < 20; i++) {
            loopt(i, "2019-03-06");
        }
        eindigt(20, "2019-03-06", 3, "ingetrokken");

        JsonNode cijfers = haal("auditor", CIJFERS + PERIODE).is(200).json();

        assertThat(knoop(cijfers, "Anders afgesloten").get("casussen").get("aantal").isNull()).isTrue();
        assertThat(knoop(cijfers, "Anders afgesloten").get("delen")).isEmpty();
        assertThat(knoop(cijfers, "Opgelost: Stap 1. Gesprek").get("casussen").get("aantal").isNull()).isTrue();
        assertThat(knoop(cijfers, "Samengenomen").get("casussen").get("aantal").asInt()).isEqualTo(9);
        assertThat(knoop(cijfers, "Loopt nog").get("casussen").get("aantal").asInt()).isEqualTo(12);
    }

    @Test
    void overTermijnPerRolDieDeTaakHad() {
        for (int i = 0; i < 12; i++) {
            String id = loopt(i, "2019-03-05");
            if (i < 6) {
                gebeurtenis(id, "2019-03-20", "termijn-overschreden", "gesprek-voeren", null);
            }
        }
        JsonNode rol = haal("auditor", CIJFERS + PERIODE).is(200).json().get("overTermijn");

        assertThat(rol).hasSize(2);
        assertThat(rol.get(0).get("naam").asText()).isEqualTo("Aanbieder");
        assertThat(rol.get(1).get("rol").asText()).isEqualTo("jeugdprofessional");
        assertThat(rol.get(1).get("casussen").get("aantal").asInt()).isEqualTo(6);
    }

    @Test
    void knelpuntenVoorAuditorsEnVoorstellenVoorBeiden() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        rondAf("zi2t", nummer, "advies-zi2t", "adviesZi2t", "Ons advies", "knelpunt", "Knelpunt van " + nummer).is(204);
        rondAf("zi2t", nummer, "verbetervoorstel-doen", "verbetervoorstel", "Een beter formulier").is(204);

        JsonNode auditor = haal("auditor", CIJFERS).is(200).json();
        assertThat(auditor.get("knelpuntteksten").findValuesAsText("tekst")).contains("Knelpunt van " + nummer);
        assertThat(auditor.get("knelpuntteksten").findValuesAsText("casusnummer")).contains(nummer);
        Antwoord eigenaar = haal("proceseigenaar", CIJFERS).is(200);
        assertThat(eigenaar.json().get("verbetervoorstellen").findValuesAsText("tekst")).contains("Een beter formulier");
        assertThat(eigenaar.json().get("knelpuntteksten").isNull()).isTrue();
        assertThat(eigenaar.tekst()).doesNotContain(nummer, "Ons advies");
    }

    /** Of seven cases one started a day later: who could ask for both periods would know how that one ended. */
    @Test
    void eenProceseigenaarTrektGeenTweePeriodenVanElkaarAf() {
        for (int i = 0; i < 6; i++) {
            eindigt(i, "2019-03-05", 3, "opgelost-in-gesprek");
        }
        eindigt(6, "2019-03-06", 3, "opgelost-in-gesprek");
        for (String periode : List.of("&van=2019-01-01&tot=2019-03-05", "&van=2019-03-06&tot=2019-12-31", "&van=2018-01-01&tot=2019-12-31",
                "&van=2019-01-01", "&tot=2019-12-31", "&van=2019-04-01&tot=2020-03-31")) {
            Antwoord antwoord = haal("proceseigenaar", CIJFERS + periode);
            assertThat(antwoord.status()).as(periode).isEqualTo(400);
            assertThat(antwoord.json().get("melding").asText()).contains("een heel kalenderjaar");
        }

        JsonNode jaar = haal("proceseigenaar", CIJFERS + "&van=2019-01-01&tot=2019-12-31").is(200).json();
        assertThat(jaar.get("casussen").get("aantal").asInt()).isEqualTo(7);
        JsonNode zonder = haal("proceseigenaar", CIJFERS).is(200).json();
        assertThat(zonder.get("van").asText()).as("anders dit jaar").isEqualTo(LocalDate.now().getYear() + "-01-01");
        assertThat(zonder.get("tot").asText()).endsWith("-12-31");
        assertThat(haal("auditor", CIJFERS + "&van=2019-01-01&tot=2019-03-05").is(200).json().get("casussen").get("aantal").asInt())
                .as("wie elke casus mag lezen, kiest vrij").isEqualTo(6);
    }

    /** Who asks for the same year again sees nothing of what became of one case, or four; of five it is more than of one. */
    @Test
    void eenProceseigenaarZietPasIetsAndersAlsErBijVijfPersonenIetsVeranderde() {
        List<String> lopend = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lopend.add(loopt(i, "2019-03-05"));
            eindigt(20 + i, "2019-03-05", 3, "opgelost-in-gesprek");
        }
        Antwoord eerst = haal("proceseigenaar", CIJFERS + JAAR).is(200);
        assertThat(eerst.json().get("casussen").get("aantal").asInt()).isEqualTo(40);
        assertThat(eerst.json().get("stand").isNull()).isFalse();

        for (int i = 0; i < 4; i++) {
            eindigtNu(lopend.get(i));
            assertThat(haal("proceseigenaar", CIJFERS + JAAR).is(200).tekst()).as(i + 1 + " afgesloten").isEqualTo(eerst.tekst());
        }
        // a second case under a number is the same person
        gebeurtenisNu(loopt(0, "2019-03-08"));
        assertThat(haal("proceseigenaar", CIJFERS + JAAR).is(200).tekst()).isEqualTo(eerst.tekst());
        JsonNode auditor = haal("auditor", CIJFERS + JAAR).is(200).json();
        assertThat(knoop(auditor, "Loopt nog").get("casussen").get("aantal").asInt()).as("wie elke casus mag lezen").isEqualTo(17);
        assertThat(auditor.get("stand").isNull()).isTrue();

        gebeurtenisNu(lopend.get(4));
        JsonNode later = haal("proceseigenaar", CIJFERS + JAAR).is(200).json();
        assertThat(knoop(later, "Loopt nog").get("casussen").get("aantal").asInt()).isEqualTo(17);
        assertThat(later.get("stand").asText()).isGreaterThan(eerst.json().get("stand").asText());
    }

    /** Nor of those that were removed after their retention period. */
    @Test
    void watIsOpgeruimdIsNietVanHetVorigeBeeldAfTeTrekken() {
        for (int i = 0; i < 20; i++) {
            eindigt(i, "2019-03-05", 3, i < 10 ? "opgelost-in-gesprek" : "ingetrokken");
        }
        Antwoord eerst = haal("proceseigenaar", CIJFERS + JAAR).is(200);

        verwijder("CIJFER-0", "CIJFER-1", "CIJFER-2", "CIJFER-3");
        assertThat(haal("proceseigenaar", CIJFERS + JAAR).is(200).tekst()).isEqualTo(eerst.tekst());
        verwijder("CIJFER-4");
        assertThat(haal("proceseigenaar", CIJFERS + JAAR).is(200).json().get("casussen").get("aantal").asInt()).isEqualTo(15);
    }

    private void verwijder(String... nummers) {
        jdbc.sql("delete from CASUS where CASUSNUMMER in (:nummers)").param("nummers", List.of(nummers)).update();
    }

    private void eindigtNu(String id) {
        gebeurtenisNu(id);
        jdbc.sql("update CASUS set GEEINDIGD = :nu, UITKOMST = 'opgelost-in-gesprek' where ID = :id")
                .param("nu", OffsetDateTime.now()).param("id", id).update();
    }

    private void gebeurtenisNu(String id) {
        jdbc.sql("insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, WIE, WAT) values (:id, :nu, 'bericht', 'systeem', 'iets')")
                .param("id", id).param("nu", OffsetDateTime.now()).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-etten-leur", "zi2t", "beheerder", "admin"})
    void andereRollenKrijgenGeenCijfers(String wie) {
        haal(wie, CIJFERS).is(403);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"route, bestaat-niet", "van, gisteren", "tot, 2019-02-30"})
    void onjuisteInvoerNoemtHetVeld(String veld, String waarde) {
        String basis = veld.equals("route") ? "/api/historie/cijfers?" : CIJFERS + "&";
        haal("auditor", basis + veld + "=" + waarde).noemt(veld);
    }

    @Test
    void zonderRouteOfMetEenOmgekeerdePeriodeZijnErGeenCijfers() {
        haal("auditor", "/api/historie/cijfers").noemt("route");
        haal("auditor", CIJFERS + "&van=2019-03-31&tot=2019-03-01").noemt("tot");
    }

    private static JsonNode knoop(JsonNode cijfers, String naam) {
        for (JsonNode knoop : cijfers.get("stappen")) {
            if (knoop.get("naam").asText().equals(naam)) {
                return knoop;
            }
        }
        throw new AssertionError(naam + " ontbreekt in " + cijfers.get("stappen"));
    }

    /** A case that is at the first step. */
    private String loopt(int nummer, String dag) {
        String id = "cijfer-" + UUID.randomUUID();
        jdbc.sql("insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, GESTART, OVER_TERMIJN)"
                        + " values (:id, 'west-brabant-west', :route, :nummer, 'etten-leur', :gestart, false)")
                .param("id", id).param("route", ROUTE).param("nummer", "CIJFER-" + nummer).param("gestart", moment(dag)).update();
        gebeurtenis(id, dag, "gestart", null, null);
        gebeurtenis(id, dag, "stap", "gesprek-voeren", "aanbieder.aanbieder-a,jeugdprofessional.etten-leur");
        return id;
    }

    private void eindigt(int nummer, String dag, int dagen, String uitkomst) {
        einde(loopt(nummer, dag), dag, dagen, uitkomst);
    }

    private void einde(String id, String dag, int dagen, String uitkomst) {
        OffsetDateTime einde = moment(dag).plusDays(dagen);
        gebeurtenis(id, einde.toLocalDate().toString(), uitkomst.equals("ingetrokken") ? "stap-vervallen" : "besluit",
                "gesprek-voeren", "aanbieder.aanbieder-a,jeugdprofessional.etten-leur");
        jdbc.sql("update CASUS set GEEINDIGD = :einde, UITKOMST = :uitkomst where ID = :id")
                .param("einde", einde).param("uitkomst", uitkomst).param("id", id).update();
    }

    private void gebeurtenis(String id, String dag, String soort, String stap, String wachtOp) {
        jdbc.sql("insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, WAT, WACHT_OP)"
                        + " values (:id, :moment, :soort, :stap, 'systeem', 'iets', :wachtOp)")
                .param("id", id).param("moment", moment(dag)).param("soort", soort).param("stap", stap)
                .param("wachtOp", wachtOp).update();
    }

    private static OffsetDateTime moment(String dag) {
        return OffsetDateTime.parse(dag + "T10:00:00+01:00");
    }
}
