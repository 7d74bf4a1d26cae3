package nl.escalatieroutes.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees what of a case (contract, 'Groups and demo people'). */
@Tag("database")
class InzageTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2027-04-20T10:00:00+02:00");
    private static final OffsetDateTime LATER = BEGIN.plusDays(3);

    private Casussen casussen;
    private Deelnames deelnames;
    private Gebeurtenissen gebeurtenissen;
    private Inzage inzage;
    private final Casus casus = new Casus("id-1", "streek", "route-a", "NR-1", "kerkdam", "aanbieder-x", BEGIN, null, null, false, null);

    @BeforeEach
    void maak() {
        JdbcClient jdbc = Geheugendatabase.nieuw().jdbc();
        casussen = new Casussen(jdbc);
        deelnames = new Deelnames(jdbc);
        gebeurtenissen = new Gebeurtenissen(jdbc);
        inzage = new Inzage(deelnames);
        casussen.open(casus);
    }

    @Test
    void wieGeenDeelHeeftZietNiets() {
        deelnames.geef("id-1", "aanbieder.x", Deelname.Soort.BETROKKEN, BEGIN);
        assertThat(inzage.op(casus, als("aanbieder.y"))).isEmpty();
        assertThat(inzage.op(casus, als())).isEmpty();
        assertThat(lijst(als("aanbieder.y"))).isEmpty();
        assertThat(lijst(als())).isEmpty();
    }

    @Test
    void wieEenDeelHeeftZietAlles() {
        deelnames.geef("id-1", "aanbieder.x", Deelname.Soort.BETROKKEN, BEGIN);
        Inzage.Blik blik = inzage.op(casus, als("iets.anders", "aanbieder.x")).orElseThrow();
        assertThat(blik.volledig()).isTrue();
        assertThat(blik.toont(gebeurtenis(LATER, "lokale.toegang"))).isTrue();
        assertThat(lijst(als("aanbieder.x"))).hasSize(1);
    }

    @Test
    void wieVervangenIsZietNietsVanDaarna() {
        deelnames.geef("id-1", "aanbieder.x", Deelname.Soort.BETROKKEN, BEGIN);
        deelnames.beeindig("id-1", "aanbieder.x", Deelname.Soort.BETROKKEN, LATER);
        Inzage.Blik blik = inzage.op(casus, als("aanbieder.x")).orElseThrow();
        assertThat(blik.volledig()).isFalse();
        assertThat(blik.toont(gebeurtenis(LATER.minusHours(1), "lokale.toegang"))).isTrue();
        assertThat(blik.toont(gebeurtenis(LATER.plusHours(1), "lokale.toegang"))).isFalse();
    }

    @Test
    void eenAdviseurZietAllesZolangHijAdviseert_daarnaAlleenHetEigenAdvies() {
        deelnames.geef("id-1", "adviesteam", Deelname.Soort.ADVISEUR, BEGIN);
        assertThat(inzage.op(casus, als("adviesteam")).orElseThrow().volledig()).isTrue();
        deelnames.beeindig("id-1", "adviesteam", Deelname.Soort.ADVISEUR, LATER);
        Inzage.Blik blik = inzage.op(casus, als("adviesteam")).orElseThrow();
        assertThat(blik.volledig()).isFalse();
        assertThat(blik.toont(gebeurtenis(LATER.minusHours(1), "adviesteam"))).isTrue();
        assertThat(blik.toont(gebeurtenis(LATER.minusHours(1), "aanbieder.x"))).isFalse();
    }

    @Test
    void watAlleenVoorEenGroepIs_zienAndereBetrokkenenNiet_eenAuditorWel() {
        deelnames.geef("id-1", "aanbieder.x", Deelname.Soort.BETROKKEN, BEGIN);
        deelnames.geef("id-1", "deskundige", Deelname.Soort.BETROKKEN, BEGIN);
        Gebeurtenis vertrouwelijk = new Gebeurtenis("id-1", LATER, Gebeurtenis.Soort.BESLUIT, "horen", "d", "deskundige", "visie", null,
                List.of("deskundige"));
        assertThat(inzage.op(casus, als("aanbieder.x")).orElseThrow().toont(vertrouwelijk)).isFalse();
        assertThat(inzage.op(casus, als("deskundige")).orElseThrow().toont(vertrouwelijk)).isTrue();
        assertThat(inzage.op(casus, new Zicht(List.of("auditor"), true)).orElseThrow().toont(vertrouwelijk)).isTrue();
    }

    @Test
    void eenDeelWordtNietTweeKeerGegeven_enKanTerugkomen() {
        deelnames.geef("id-1", "adviesteam", Deelname.Soort.ADVISEUR, BEGIN);
        deelnames.geef("id-1", "adviesteam", Deelname.Soort.ADVISEUR, LATER);
        assertThat(deelnames.van("id-1")).hasSize(1);
        deelnames.beeindig("id-1", "adviesteam", Deelname.Soort.ADVISEUR, LATER);
        deelnames.geef("id-1", "adviesteam", Deelname.Soort.ADVISEUR, LATER);
        assertThat(deelnames.van("id-1")).hasSize(2);
    }

    @Test
    void eenNummerIsEenKeerOpen_enKomtVrijAlsDeCasusSluit() {
        Casus tweede = new Casus("id-2", "streek", "route-a", "NR-1", "kerkdam", "aanbieder-x", LATER, null, null, false, null);
        assertThatThrownBy(() -> casussen.open(tweede)).isInstanceOf(CasusnummerBezet.class);
        casussen.open(new Casus("id-3", "streek", "route-b", "NR-1", "kerkdam", null, LATER, null, null, false, null));
        casussen.sluit("id-1", "opgelost", LATER);
        casussen.open(tweede);
        assertThat(casussen.metNummer("route-a", "NR-1")).extracting(Casus::id).containsExactly("id-2", "id-1");
        assertThat(casussen.metId("id-1")).map(Casus::uitkomst).isEqualTo(Optional.of("opgelost"));
    }

    @Test
    void deLijstWordtGekozen() {
        deelnames.geef("id-1", "g", Deelname.Soort.BETROKKEN, BEGIN);
        assertThat(lijst(als("g"), "route-a", "kerkdam", true, false, "nr-")).hasSize(1);
        assertThat(lijst(als("g"), "route-b", null, null, null, null)).isEmpty();
        assertThat(lijst(als("g"), null, "elders", null, null, null)).isEmpty();
        assertThat(lijst(als("g"), null, null, false, null, null)).isEmpty();
        assertThat(lijst(als("g"), null, null, null, true, null)).isEmpty();
        assertThat(lijst(als("g"), null, null, null, null, "NR_1")).as("_ is no wild card").isEmpty();
    }

    @Test
    void gebeurtenissenBlijvenInVolgorde() {
        gebeurtenissen.noteer(gebeurtenis(LATER, "a"));
        gebeurtenissen.noteer(new Gebeurtenis("id-1", LATER, Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN, "stap-1", "systeem", null, "x",
                "{\"einde\":\"2027-04-28\"}", List.of("deskundige", "a.b")));
        assertThat(gebeurtenissen.van("id-1")).hasSize(2).last().satisfies(laatste -> {
            assertThat(laatste.alleenVoor()).containsExactly("deskundige", "a.b");
            assertThat(laatste.moment()).isEqualTo(LATER);
            assertThat(laatste.termijn()).contains("2027-04-28");
        });
        assertThat(gebeurtenissen.overschreden("id-1", "stap-1", BEGIN)).isTrue();
        assertThat(gebeurtenissen.overschreden("id-1", "stap-1", LATER.plusSeconds(1))).isFalse();
        assertThat(gebeurtenissen.overschreden("id-1", "stap-2", BEGIN)).isFalse();
    }

    private static Zicht als(String... groepen) {
        return new Zicht(List.of(groepen), false);
    }

    private List<Casus> lijst(Zicht zicht) {
        return lijst(zicht, null, null, null, null, null);
    }

    private List<Casus> lijst(Zicht zicht, String route, String gemeente, Boolean open, Boolean overTermijn, String zoek) {
        CasusFilter filter = new CasusFilter(route, gemeente, null, open, overTermijn, null, null, zoek, 0);
        List<Casus> pagina = casussen.pagina(filter, zicht);
        assertThat(casussen.aantal(filter, zicht)).isEqualTo(pagina.size());
        return pagina;
    }

    private static Gebeurtenis gebeurtenis(OffsetDateTime moment, String namens) {
        return new Gebeurtenis("id-1", moment, Gebeurtenis.Soort.BESLUIT, "stap", "iemand", namens, "wat", null, List.of());
    }
}
