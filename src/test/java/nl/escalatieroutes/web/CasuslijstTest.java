package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of cases: its filters, its pages, and what it refuses. */
class CasuslijstTest extends Buitenproef {

    private static final String LIJST = CASUSSEN + "?route=lijst-proef";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void casussenVanEenAndereRoute() {
        zet("LIJST-A1", "roosendaal", "2027-03-27T23:59:59+01:00", null, null, false);
        zet("LIJST-A2", "roosendaal", "2027-03-28T00:00:00+01:00", "2027-04-01T12:00:00+02:00", "ingetrokken", true);
        zet("LIJST-B1", "moerdijk", "2027-03-28T23:59:59+02:00", null, null, true);
        zet("LIJST-B2", "moerdijk", "2027-03-29T00:00:00+02:00", "2027-04-02T12:00:00+02:00", "opgelost-in-gesprek", false);
    }

    @AfterEach
    void weg() {
        jdbc.sql("delete from CASUS where ROUTE = 'lijst-proef'").update();
    }

    @ParameterizedTest(name = "lijst {0}")
    @CsvSource(delimiter = '|', value = {
        "''|B2 B1 A2 A1", "&gemeente=roosendaal|A2 A1", "&gemeente=|B2 B1 A2 A1", "&gemeente=bestaat-niet|''",
        "&open=true|B1 A1", "&open=false|B2 A2", "&overTermijn=true|B1 A2", "&overTermijn=false|B2 A1",
        "&uitkomst=ingetrokken|A2", "&uitkomst=opgelost-in-gesprek|B2",
        "&van=2027-03-28|B2 B1 A2", "&tot=2027-03-28|B1 A2 A1", "&van=2027-03-28&tot=2027-03-28|B1 A2", "&van=2027-03-30|''",
        "&zoek=LIJST-B|B2 B1", "&zoek=lijst-b1|B1", "&zoek=%25|''", "&zoek=_|''", "&zoek=!|''", "&zoek='|''",
        "&open=true&overTermijn=true&gemeente=moerdijk|B1", "&pagina=1|''"})
    void filters(String filter, String verwacht) {
        JsonNode lijst = haal("auditor", LIJST + filter).is(200).json();

        assertThat(String.join(" ", lijst.get("casussen").findValuesAsText("casusnummer")).replace("LIJST-", "")).isEqualTo(verwacht);
        if (!filter.contains("pagina")) {
            assertThat(lijst.get("totaal").asInt()).isEqualTo(lijst.get("casussen").size());
        }
    }

    @Test
    void eenMomentStaatInNederlandseTijdMetHetVerschil() {
        JsonNode casus = haal("auditor", LIJST + "&zoek=A2").json().get("casussen").get(0);

        assertThat(casus.get("gestart").asText()).isEqualTo("2027-03-28T00:00:00+01:00");
        assertThat(casus.get("geeindigd").asText()).isEqualTo("2027-04-01T12:00:00+02:00");
        assertThat(casus.get("uitkomst").asText()).isEqualTo("ingetrokken");
        assertThat(casus.get("overTermijn").asBoolean()).isTrue();
    }

    @Test
    void eenLangeLijstKomtInPaginasZonderDubbelen() {
        for (int i = 0; i < 116; i++) {
            zet("LIJST-P" + i, "zundert", "2027-06-01T10:00:00+02:00", null, null, false);
        }
        JsonNode eerste = haal("auditor", LIJST + "&gemeente=zundert").json();
        JsonNode tweede = haal("auditor", LIJST + "&gemeente=zundert&pagina=1").json();
        JsonNode derde = haal("auditor", LIJST + "&gemeente=zundert&pagina=2").json();

        assertThat(eerste.get("totaal").asInt()).isEqualTo(116).isEqualTo(derde.get("totaal").asInt());
        List<String> nummers = eerste.findValuesAsText("casusnummer");
        nummers.addAll(tweede.findValuesAsText("casusnummer"));
        nummers.addAll(derde.findValuesAsText("casusnummer"));
        assertThat(nummers).hasSize(116).doesNotHaveDuplicates();
        assertThat(haal("auditor", LIJST + "&gemeente=zundert&pagina=3").json().get("casussen")).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"open, misschien", "open, 2", "overTermijn, wel", "van, gisteren", "van, 2027-02-30", "van, 20-04-2027",
        "tot, 2027-13-01", "pagina, -1", "pagina, een", "pagina, 99999999999"})
    void onjuisteInvoerNoemtHetVeld(String veld, String waarde) {
        haal("auditor", CASUSSEN + "?" + veld + "=" + waarde).noemt(veld);
        haal("jp-roosendaal", CASUSSEN + "?" + veld + "=" + waarde).noemt(veld);
    }

    @Test
    void eerdereCasussenOnderHetzelfdeNummerStaanErbijVoorWieZeMocht() {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        stuur("aanbieder-b", START, variabelen(met(gegevens(nummer), "gemeente", "moerdijk", "aanbieder", "aanbieder-b"))).is(200);
        stuur("aanbieder-b", casus(nummer) + "/intrekken", met("reden", "Vergissing")).is(204);
        stuur("jp-etten-leur", START, variabelen(gegevens(nummer))).is(200);

        JsonNode auditor = haal("auditor", casus(nummer)).is(200).json();
        assertThat(auditor.get("uitkomst").isNull()).isTrue();
        assertThat(auditor.get("eerdere")).hasSize(2);
        assertThat(auditor.get("eerdere").findValuesAsText("aanbieder")).containsExactly("aanbieder-b", "aanbieder-a");
        JsonNode aanbieder = haal("aanbieder-a", casus(nummer)).json();
        assertThat(aanbieder.get("gemeente").asText()).isEqualTo("etten-leur");
        assertThat(aanbieder.get("eerdere").findValuesAsText("uitkomst")).containsExactly("ingetrokken");
        JsonNode ander = haal("aanbieder-b", casus(nummer)).json();
        assertThat(ander.get("gemeente").asText()).isEqualTo("moerdijk");
        assertThat(ander.get("geeindigd").isNull()).isFalse();
        assertThat(ander.get("eerdere")).isEmpty();
        assertThat(ander.toString()).doesNotContain("etten-leur");
        stuur("aanbieder-b", casus(nummer) + "/intrekken", met("reden", "Andermans casus")).is(409);
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
    }

    private void zet(String nummer, String gemeente, String gestart, String geeindigd, String uitkomst, boolean overTermijn) {
        jdbc.sql("""
                insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, AANBIEDER, GESTART, GEEINDIGD, UITKOMST, OVER_TERMIJN)
                values (:id, 'west-brabant-west', 'lijst-proef', :nummer, :gemeente, 'aanbieder-a', :gestart, :geeindigd, :uitkomst,
                    :overTermijn)""")
                .param("id", UUID.randomUUID().toString()).param("nummer", nummer).param("gemeente", gemeente)
                .param("gestart", OffsetDateTime.parse(gestart))
                .param("geeindigd", geeindigd == null ? null : OffsetDateTime.parse(geeindigd))
                .param("uitkomst", uitkomst).param("overTermijn", overTermijn).update();
    }
}
