package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of Cockpit's history: its filters, its order, its pages, and what it tells whom. */
class HistorieLijstTest extends Buitenproef {

    private static final String LIJST = "/api/historie/casussen";
    private static final String PROEF = LIJST + "?route=historie-proef";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void casussenVanEenAndereRoute() {
        zet("H-1", "roosendaal", "aanbieder-b", "2027-03-01", null, null, "gesprek-voeren", false);
        zet("H-2", "moerdijk", "aanbieder-a", "2027-03-02", "2027-04-09", "ingetrokken", "advies-zi2t", true);
        zet("H-3", "etten-leur", null, "2027-03-03", null, null, null, true);
        zet("H-4", "moerdijk", "aanbieder-b", "2027-03-04", "2027-04-01", "opgelost-in-gesprek", "gesprek-voeren", false);
    }

    @AfterEach
    void weg() {
        jdbc.sql("delete from CASUS_DEEL where CASUS_ID like 'historie-%'").update();
        jdbc.sql("delete from CASUS where ROUTE = 'historie-proef'").update();
    }

    @ParameterizedTest(name = "lijst {0}")
    @CsvSource(delimiter = '|', value = {
        "''|4 3 2 1", "&aanbieder=aanbieder-b|4 1", "&stap=gesprek-voeren|4 1", "&stap=bestaat-niet|''", "&open=true|3 1",
        "&open=false|4 2", "&overTermijn=true|3 2", "&gemeente=moerdijk&overTermijn=false|4", "&uitkomst=ingetrokken|2",
        "&van=2027-03-02&tot=2027-03-03|3 2", "&zoek=h-3|3", "&pagina=1|''"})
    void filters(String filter, String verwacht) {
        assertThat(gevonden("auditor", filter)).isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "sorteer={0}")
    @CsvSource({"casusnummer, 1 2 3 4", "-casusnummer, 4 3 2 1", "gemeente, 3 2 4 1", "aanbieder, 2 1 4 3", "-aanbieder, 4 1 2 3",
        "gestart, 1 2 3 4", "-gestart, 4 3 2 1", "geeindigd, 4 2 1 3", "-geeindigd, 2 4 3 1", "stap, 2 1 4 3", "-stap, 4 1 2 3",
        "uitkomst, 2 4 1 3", "overTermijn, 1 4 2 3", "-overTermijn, 3 2 4 1", "route, 1 2 3 4"})
    void volgordeMetLegeWaardenAchteraan(String sorteer, String verwacht) {
        assertThat(gevonden("auditor", "&sorteer=" + sorteer)).isEqualTo(verwacht);
    }

    @Test
    void eenRegelHeeftNamenVoorMensen() {
        String nummer = gestart();
        JsonNode casus = haal("auditor", LIJST + "?zoek=" + nummer).is(200).json().get("casussen").get(0);

        assertThat(casus.get("id").asText()).isEqualTo(instantie(nummer));
        assertThat(casus.get("route").get("naam").asText()).isEqualTo("Escalatieroute zorginzet jeugd West-Brabant West");
        assertThat(casus.get("gemeente").get("naam").asText()).isEqualTo("Etten-Leur");
        assertThat(casus.get("aanbieder").get("naam").asText()).isEqualTo("Aanbieder A");
        assertThat(casus.get("stap").get("sleutel").asText()).isEqualTo("gesprek-voeren");
        assertThat(casus.get("stap").get("naam").asText()).isEqualTo("Gesprek voeren");
        assertThat(casus.get("uitkomst").isNull()).isTrue();
    }

    @Test
    void deStapGaatMeeMetDeCasusEnBlijftDeLaatsteAlsDieIsAfgesloten() {
        String nummer = inStap2();
        assertThat(stap(nummer)).isEqualTo("besluit-lokale-aanstuurder");

        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        assertThat(stap(nummer)).isEqualTo("besluit-lokale-aanstuurder");
        assertThat(haal("auditor", LIJST + "?open=false&stap=besluit-lokale-aanstuurder&uitkomst=ingetrokken&zoek=" + nummer)
                .json().get("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void wieVervangenIsLeertNietsOverHoeHetVerderGing() {
        for (int i = 1; i <= 4; i++) {
            deel("historie-H-" + i, "vraagbaak", i == 4 ? null : OffsetDateTime.parse("2027-03-05T00:00:00Z"));
        }

        assertThat(gevonden("vraagbaak", "")).isEqualTo("4 3 2 1");
        JsonNode vervangen = haal("vraagbaak", PROEF + "&zoek=H-2").json().get("casussen").get(0);
        assertThat(vervangen.get("volledig").asBoolean()).isFalse();
        for (String veld : List.of("aanbieder", "geeindigd", "stap", "uitkomst")) {
            assertThat(vervangen.get(veld).isNull()).as(veld).isTrue();
        }
        for (String filter : List.of("&uitkomst=ingetrokken", "&overTermijn=true", "&aanbieder=aanbieder-a", "&stap=advies-zi2t",
                "&open=true")) {
            assertThat(gevonden("vraagbaak", filter)).as(filter).isEmpty();
        }
        for (String filter : List.of("&uitkomst=ingetrokken", "&overTermijn=true", "&open=true")) {
            assertThat(haal("vraagbaak", CASUSSEN + "?route=historie-proef" + filter).json().get("totaal").asInt()).isZero();
        }
        assertThat(gevonden("vraagbaak", "&open=false")).isEqualTo("4");
        for (String kolom : List.of("aanbieder", "geeindigd", "stap", "uitkomst", "overTermijn")) {
            assertThat(gevonden("vraagbaak", "&sorteer=" + kolom)).as(kolom).isEqualTo("4 1 2 3");
        }
        assertThat(gevonden("zi2t", "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"sorteer, naam", "sorteer, --gestart", "sorteer, GESTART", "open, misschien", "van, gisteren", "pagina, -1",
        "pagina, een", "overTermijn, wel"})
    void onjuisteInvoerNoemtHetVeld(String veld, String waarde) {
        haal("auditor", LIJST + "?" + veld + "=" + waarde).noemt(veld);
    }

    @Test
    void deKeuzesKomenUitDeRoutesInGebruik() {
        JsonNode keuzes = haal("auditor", "/api/historie/keuzes").is(200).json();

        JsonNode route = null;
        for (JsonNode kandidaat : keuzes) {
            route = kandidaat.get("route").get("sleutel").asText().equals(ROUTE) ? kandidaat : route;
        }
        assertThat(route).isNotNull();
        assertThat(keuzes.findValuesAsText("sleutel")).doesNotContain("verbetervoorstel-west-brabant-west", "bericht-verzenden");
        assertThat(route.get("stappen").findValuesAsText("sleutel")).contains("gesprek-voeren", "advies-zi2t")
                .doesNotContain("opgelost-in-gesprek");
        assertThat(route.get("uitkomsten").findValuesAsText("sleutel")).contains("opgelost-in-gesprek", "ingetrokken")
                .noneMatch(sleutel -> sleutel.contains("_"));
        assertThat(route.get("gemeenten").findValuesAsText("naam")).contains("Etten-Leur");
    }

    private String stap(String nummer) {
        return haal("auditor", LIJST + "?zoek=" + nummer).is(200).json().get("casussen").get(0).get("stap").get("sleutel").asText();
    }

    private String gevonden(String wie, String vraag) {
        JsonNode lijst = haal(wie, PROEF + vraag).is(200).json();
        if (!vraag.contains("pagina")) {
            assertThat(lijst.get("totaal").asInt()).isEqualTo(lijst.get("casussen").size());
        }
        return String.join(" ", lijst.get("casussen").findValuesAsText("casusnummer")).replace("H-", "");
    }

    private void deel(String casus, String groep, OffsetDateTime tot) {
        jdbc.sql("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN, TOT) values (:casus, :groep, 'betrokken', :van, :tot)")
                .param("casus", casus).param("groep", groep).param("van", OffsetDateTime.parse("2027-03-01T00:00:00Z"))
                .param("tot", tot).update();
    }

    private void zet(String nummer, String gemeente, String aanbieder, String gestart, String geeindigd, String uitkomst,
            String stap, boolean overTermijn) {
        jdbc.sql("""
                insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, AANBIEDER, GESTART, GEEINDIGD, UITKOMST, STAP,
                    OVER_TERMIJN)
                values (:id, 'proef', 'historie-proef', :nummer, :gemeente, :aanbieder, :gestart, :geeindigd, :uitkomst, :stap,
                    :overTermijn)""")
                .param("id", "historie-" + nummer).param("nummer", nummer).param("gemeente", gemeente)
                .param("aanbieder", aanbieder).param("gestart", OffsetDateTime.parse(gestart + "T12:00:00Z"))
                .param("geeindigd", geeindigd == null ? null : OffsetDateTime.parse(geeindigd + "T12:00:00Z"))
                .param("uitkomst", uitkomst).param("stap", stap).param("overTermijn", overTermijn).update();
    }
}
