package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.bericht.Bericht;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.formulier.InvoerFout;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The escalation route of West-Brabant West, step by step (routes.md §1.2-1.5; contract.md, the route's table). */
@Tag("database")
@ElkePijl("escalatie-west-brabant-west")
class EscalatieWestBrabantWestTest extends Routetest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final String JP = "jeugdprofessional.etten-leur";
    private static final String LA = "lokale-aanstuurder.etten-leur";
    private static final String AA = "aanbieder.aanbieder-a";

    // From Tuesday 20 April 2027: King's Day on the 27th, Liberation Day and Ascension Day on 5 and 6 May, Whit Monday on 17 May.
    private static final LocalDate NA_2_WERKDAGEN = LocalDate.of(2027, 4, 22);
    private static final LocalDate NA_3_WERKDAGEN = LocalDate.of(2027, 4, 23);
    private static final LocalDate NA_5_WERKDAGEN = LocalDate.of(2027, 4, 28);
    private static final LocalDate NA_8_WERKDAGEN = LocalDate.of(2027, 5, 3);
    private static final LocalDate NA_10_WERKDAGEN = LocalDate.of(2027, 5, 7);
    private static final LocalDate NA_13_WERKDAGEN = LocalDate.of(2027, 5, 12);
    private static final LocalDate NA_15_WERKDAGEN = LocalDate.of(2027, 5, 14);
    private static final LocalDate NA_18_WERKDAGEN = LocalDate.of(2027, 5, 20);
    private static final LocalDate NA_20_WERKDAGEN = LocalDate.of(2027, 5, 24);
    private static final LocalDate NA_3_WEKEN = LocalDate.of(2027, 5, 11);
    private static final LocalDate TWEE_WERKDAGEN_VOOR_3_WEKEN = LocalDate.of(2027, 5, 7);

    @Autowired Deelnames deelnames;
    @Autowired Groepsuitdrukking uitdrukking;

    @Test
    void gesprek_beidenEens_deAnderBevestigt_opgelostInGesprek() {
        start("doelen", true);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(kandidaten("gesprek-voeren")).containsExactly(AA, JP);
        heeftTermijn("gesprek-voeren", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(casusnummer).count()).isOne();

        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        assertThat(kandidaten("afspraak-bevestigen")).containsExactly(AA);
        assertThat(taak("afspraak-bevestigen").getDueDate()).isEqualTo(einde(NA_2_WERKDAGEN));
        assertThat(taak("afspraak-bevestigen").getFollowUpDate()).isEqualTo(einde(DINSDAG_20_APRIL.plusDays(1)));

        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
        isGeeindigdMet("opgelost-in-gesprek");
        assertThat(aan("afspraak-bevestigd")).containsExactly(AA, JP);
        assertThat(berichten("afspraak-bevestigd").get(0).tekst())
                .contains("20-04-2027").contains("Jeugdprofessional Etten-Leur").doesNotContain("Minder uren");
        assertThat(aan("casus-afgesloten")).containsExactly(AA, JP);
    }

    @Test
    void gesprek_aanbiederLegtVast_jeugdprofessionalBevestigt() {
        start("doelen", false);
        rondAf("aanbieder-a", "gesprek-voeren", gesprek(true, true, "geen"));
        assertThat(kandidaten("afspraak-bevestigen")).containsExactly(JP);
        assertThat(aan("afspraak-voorleggen")).containsExactly(JP);
        assertThat(berichten("afspraak-voorleggen").get(0).tekst()).contains("20-04-2027").doesNotContain("Minder uren");
    }

    @Test
    void afspraak_geenAntwoordBinnenTweeWerkdagen_teltAlsJa() {
        start("doelen", false);
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        vuur("herinnering_afspraakBevestigen");
        assertThat(aan("herinnering")).containsExactly(AA);
        vuur("termijn_afspraakBevestigen");
        isGeeindigdMet("opgelost-in-gesprek");
        assertThat(paden()).contains("termijn_afspraakBevestigen");
    }

    @Test
    void afspraak_kloptNiet_terugNaarHetGesprek_metEenNieuweTermijn() {
        start("doelen", false);
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", false, "opmerking", "Zo was het niet");
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        heeftTermijn("gesprek-voeren", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        assertThat(aan("afspraak-klopt-niet")).containsExactly(AA, JP);
        assertThat(aan("afspraak-bevestigd")).isEmpty();
    }

    @Test
    void adviesZoVaakAlsGevraagd_elkAdviesBewaard_deTermijnGroeitMee() {
        start("doelen", false);
        rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"));
        assertThat(kandidaten("advies-geven")).containsExactly("vraagbaak");
        assertThat(aan("advies-gevraagd")).containsExactly("vraagbaak");
        heeftTermijn("advies-geven", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        rondAf("vraagbaak", "advies-geven", "advies", "Kijk eerst naar de zorgvraag");
        assertThat(aan("advies-gegeven")).containsExactly(AA, JP);
        heeftTermijn("gesprek-voeren", NA_8_WERKDAGEN, NA_10_WERKDAGEN);

        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, false, "expertteam"));
        rondAf("expertteam", "advies-geven", "advies", "Begin klein");
        heeftTermijn("gesprek-voeren", NA_13_WERKDAGEN, NA_15_WERKDAGEN);
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, false, "zorgmakelaar"));
        assertThat(kandidaten("advies-geven")).containsExactly("zorgmakelaar");
        rondAf("zorgmakelaar", "advies-geven", "advies", "Er is plek");
        heeftTermijn("gesprek-voeren", NA_18_WERKDAGEN, NA_20_WERKDAGEN);

        assertThat(tijdlijn(Gebeurtenis.Soort.BESLUIT)).extracting(Gebeurtenis::wat)
                .anyMatch(wat -> wat.contains("Kijk eerst naar de zorgvraag"))
                .anyMatch(wat -> wat.contains("Begin klein"))
                .anyMatch(wat -> wat.contains("Er is plek"));
        assertThat((String) variabele("verloop")).contains("Kijk eerst naar de zorgvraag").contains("Begin klein");
    }

    /** Whoever is told something while it advises stays an adviser: afterwards it sees its own advice only. */
    @Test
    void eenAdviseurDieIetsHoort_blijftAdviseur() {
        start("doelen", false);
        rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"));
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "advies-geven", NA_10_WERKDAGEN, "vraagbaak", "Vakantie"));
        assertThat(aan("termijn-aangepast")).containsExactly(AA, JP, "vraagbaak");
        rondAf("vraagbaak", "advies-geven", "advies", "Kijk eerst naar de zorgvraag");

        assertThat(delen("vraagbaak")).singleElement().satisfies(deel -> {
            assertThat(deel.soort()).isEqualTo(Deelname.Soort.ADVISEUR);
            assertThat(deel.loopt()).isFalse();
        });
    }

    @Test
    void eenAdviseurMetEenOpenVerbetervoorstel_blijftAdviseurAlsDeCasusEindigt() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "Formulieren kloppen niet");
        rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true);
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
        rondAf("zi2t", "verbetervoorstel-doen", "verbetervoorstel", "Maak een nieuw formulier");

        assertThat(delen("zi2t")).isNotEmpty().allSatisfy(deel -> {
            assertThat(deel.soort()).isEqualTo(Deelname.Soort.ADVISEUR);
            assertThat(deel.loopt()).isFalse();
        });
    }

    private List<Deelname> delen(String groep) {
        return deelnames.van(instantie).stream().filter(deel -> deel.groep().equals(groep)).toList();
    }

    @Test
    void nietEens_lokaleAanstuurder_beidenEens_aanbiederBevestigt() {
        naarStap2();
        assertThat(kandidaten("besluit-lokale-aanstuurder")).containsExactly(LA);
        heeftTermijn("besluit-lokale-aanstuurder", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        assertThat(aan("aanstuurder-ingeschakeld")).containsExactly(AA, JP, LA);
        assertThat(berichten("aanstuurder-ingeschakeld").stream().filter(b -> LA.equals(b.groep())).findFirst().orElseThrow().aan())
                .containsExactlyInAnyOrder("britt.vanheusden@etten-leur.nl", "dorien.linssen@etten-leur.nl");
        assertThat((String) variabele("aanstuurderContact")).contains("Britt van Heusden").contains("06-15083479").contains("Dorien Linssen");

        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "Minder uren", "voorgelegdDoor", "");
        assertThat(kandidaten("afspraak-bevestigen")).containsExactly(AA);
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true, "opmerking", null);
        isGeeindigdMet("opgelost-door-lokale-aanstuurder");
        assertThat(aan("afspraak-bevestigd")).containsExactly(AA, LA);
    }

    @Test
    void besluit_aanbiederBevestigtNiet_terugNaarHetBesluit() {
        naarStap2();
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "Minder uren");
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", false, "opmerking", "Nee");
        assertThat(openTaken()).containsExactly("besluit-lokale-aanstuurder");
    }

    @Test
    void nietEensMetBesluit_dossierNaarZi2T_adviesZonderKnelpunt_reactieBeidenEens() {
        naarStap3();
        assertThat(aan("zi2t-ingeschakeld")).containsExactly(AA, JP, LA);
        assertThat(kandidaten("advies-zi2t")).containsExactly("zi2t");
        heeftTermijn("advies-zi2t", NA_8_WERKDAGEN, NA_10_WERKDAGEN);
        assertThat(berichten("overdracht-zi2t").get(0).aan()).containsExactly("info@zi2t.nl");
        assertThat(engine.getTaskService().getTaskAttachments(taak("advies-zi2t").getId())).hasSize(1);
        assertThat(tijdlijn(Gebeurtenis.Soort.OVERDRACHT)).hasSize(1);

        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "");
        assertThat(openTaken()).containsExactly("reactie-op-advies");
        assertThat(kandidaten("reactie-op-advies")).containsExactly(AA, LA);
        heeftTermijn("reactie-op-advies", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        rondAf("aanbieder-a", "reactie-op-advies", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true);
        assertThat(kandidaten("afspraak-bevestigen")).containsExactly(LA);
        rondAf("la-etten-leur", "afspraak-bevestigen", "klopt", true);
        isGeeindigdMet("opgelost-met-advies-zi2t");
    }

    @Test
    void knelpunt_verbetervoorstelErnaast_deCasusWachtErNietOp() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "Formulieren kloppen niet");
        assertThat(openTaken()).containsExactlyInAnyOrder("reactie-op-advies", "verbetervoorstel-doen");
        heeftTermijn("verbetervoorstel-doen", NA_18_WERKDAGEN, NA_20_WERKDAGEN);
        rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true);
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
        isGeeindigdMet("opgelost-met-advies-zi2t");

        assertThat(openTaken()).containsExactly("verbetervoorstel-doen");
        rondAf("zi2t", "verbetervoorstel-doen", "verbetervoorstel", "Maak een nieuw formulier");
        assertThat(openTaken()).isEmpty();
        assertThat(aan("verbetervoorstel")).contains("lokale-aanstuurder.roosendaal", "lokale-aanstuurder.zundert", "aanbieder.aanbieder-b");
        assertThat(berichten("verbetervoorstel")).allSatisfy(bericht -> {
            assertThat(bericht.tekst()).contains("Maak een nieuw formulier").doesNotContain(casusnummer).doesNotContain("http");
            assertThat(bericht.onderwerp()).doesNotContain(casusnummer);
        });
    }

    @Test
    void knelpunt_zonderVoorstel_gaatErNietsUit() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "Iets");
        rondAf("zi2t", "verbetervoorstel-doen", "verbetervoorstel", null);
        assertThat(openTaken()).containsExactly("reactie-op-advies");
        assertThat(aan("verbetervoorstel")).isEmpty();
    }

    @Test
    void verbetervoorstel_herinneringEnOverschrijding_raakenDeCasusZelf() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "Iets");
        vuur("herinnering_verbetervoorstelDoen");
        assertThat(aan("herinnering")).containsExactly("zi2t");
        vuur("termijn_verbetervoorstelDoen");
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan("termijn-overschreden-zonder-opschalen")).containsExactly("zi2t");
    }

    @ParameterizedTest
    @CsvSource({"inkoop-jeugdwet-wmo", "woonplaatsbeginsel-toegang"})
    void nietEensMetAdvies_geschillencommissie_uitspraak(String subcommissie) {
        naarStap4();
        assertThat(aan("geschillencommissie-ingeschakeld")).containsExactly(AA, JP, LA);
        assertThat(kandidaten("geschil-voorleggen")).containsExactly(AA, LA);
        heeftTermijn("geschil-voorleggen", NA_8_WERKDAGEN, NA_10_WERKDAGEN);
        rondAf("la-etten-leur", "geschil-voorleggen", "subcommissie", subcommissie);
        assertThat(kandidaten("uitspraak-vastleggen")).containsExactly(LA);
        assertThat(taak("uitspraak-vastleggen").getDueDate()).isNull();
        assertThat(engine.getTaskService().getTaskAttachments(taak("uitspraak-vastleggen").getId())).hasSize(1);
        assertThat(aan("dossier-geschillencommissie")).containsExactly(AA, LA);

        assertThat(klok("herinnering_uitspraakVastleggen").getDuedate()).isEqualTo(moment(DINSDAG_20_APRIL.plusWeeks(4), 10));
        vuur("herinnering_uitspraakVastleggen");
        assertThat(aan("herinnering")).containsExactly(LA);
        assertThat(klok("herinnering_uitspraakVastleggen").getDuedate()).isEqualTo(moment(DINSDAG_20_APRIL.plusWeeks(8), 10));

        rondAf("la-etten-leur", "uitspraak-vastleggen", "uitspraak", "De aanbieder heeft gelijk");
        isGeeindigdMet("uitspraak-geschillencommissie");
        assertThat(aan("casus-afgesloten")).contains(AA, JP, LA);
    }

    @Test
    void reactie_nietBevestigd_terugNaarDeReactie() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", null);
        rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true);
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", false, "opmerking", "Niet afgesproken");
        assertThat(openTaken()).containsExactly("reactie-op-advies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laagcomplex", "pleegzorg", "gezinshuis", "residentieel-wonen"})
    void nietGeschikt_gegrondeReden_gezinBegeleiden(String zorgvorm) {
        startNietGeschikt(zorgvorm);
        assertThat(kandidaten("reden-beoordelen")).containsExactly(JP);
        heeftTermijn("reden-beoordelen", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        rondAf("jp-etten-leur", "reden-beoordelen", "gegrondeReden", true);
        assertThat(kandidaten("gezin-begeleiden")).containsExactly(AA);
        heeftTermijn("gezin-begeleiden", TWEE_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        boolean gezinshuis = zorgvorm.equals("gezinshuis");
        assertThat(aan("weigering-gegrond-gezinshuis")).hasSize(gezinshuis ? 2 : 0);
        assertThat(aan("weigering-gegrond")).hasSize(gezinshuis ? 0 : 2);
        rondAf("aanbieder-a", "gezin-begeleiden", "nieuweAanbieder", "aanbieder-b");
        isGeeindigdMet("begeleid-naar-nieuwe-aanbieder");
    }

    @Test
    void nietGeschikt_zonderGegrondeReden_gewoonGesprek() {
        startNietGeschikt("pleegzorg");
        rondAf("jp-etten-leur", "reden-beoordelen", "gegrondeReden", false);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(aan("reden-beoordeeld")).containsExactly(AA, JP);
    }

    @Test
    void nietGeschikt_hoogComplex_weigerenMagNiet_zorgOrganiseren() {
        startNietGeschikt("hoogcomplex");
        assertThat(openTaken()).containsExactly("zorg-organiseren");
        assertThat(kandidaten("zorg-organiseren")).containsExactly(AA);
        heeftTermijn("zorg-organiseren", TWEE_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        assertThat(aan("weigeren-mag-niet")).containsExactly(AA, JP);
        rondAf("aanbieder-a", "zorg-organiseren", "startdatumZorg", "2027-05-03");
        isGeeindigdMet("zorg-georganiseerd");
    }

    @Test
    void lopendeZorg_deAanbiederHoortDatDieDoorgaat() {
        start("doelen", true);
        assertThat(aan("zorg-loopt-door")).containsExactly(AA);
    }

    @Test
    void geenLopendeZorg_geenBerichtDaarover() {
        start("doelen", false);
        assertThat(aan("zorg-loopt-door")).isEmpty();
    }

    @Test
    void geld_hetGezinWordtErNietBijBetrokken() {
        start("uitbetaling-tweede-deel", false);
        assertThat(aan("gezin-betrekken")).isEmpty();
        assertThat(variabele("financieel")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiel-intensiteit", "specifiek-aanbod", "doelen", "tussentijdse-aanpassing", "doelen-niet-behaald", "anders"})
    void geenGeld_deJeugdprofessionalBetrektHetGezin(String discussiepunt) {
        start(discussiepunt, false);
        assertThat(aan("gezin-betrekken")).containsExactly(JP);
    }

    @Test
    void termijnVoorbij_vastgelegdEnGemeld_deCasusBlijftWaar() {
        start("doelen", false);
        vuur("herinnering_gesprekVoeren");
        assertThat(aan("herinnering")).containsExactly(AA, JP);
        assertThat(casus().overTermijn()).isFalse();
        vuur("termijn_gesprekVoeren");
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan("termijn-overschreden")).containsExactly(AA, JP);
        assertThat((String) variabele("termijnoverschrijdingen"))
                .contains("\"taak\":\"gesprek-voeren\"").contains("\"einddatum\":\"2027-04-28\"").contains("\"moment\":\"2027-04-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advies-geven", "besluit-lokale-aanstuurder", "advies-zi2t", "reactie-op-advies", "geschil-voorleggen",
        "reden-beoordelen", "gezin-begeleiden", "zorg-organiseren"})
    void herinnering_gaatNaarWieDeTaakHeeft_deTermijnLooptDoor(String stap) {
        naar(stap);
        List<String> houders = kandidaten(stap);
        vuur("herinnering_" + camel(stap));
        assertThat(aan("herinnering")).isNotEmpty().containsExactlyInAnyOrderElementsOf(houders);
        assertThat(openTaken()).containsExactly(stap);
        assertThat(casus().overTermijn()).isFalse();
        assertThat(klokken("termijn_" + camel(stap))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "gesprek-voeren, besluit-lokale-aanstuurder",
        "advies-geven, gesprek-voeren",
        "besluit-lokale-aanstuurder, advies-zi2t",
        "advies-zi2t, geschil-voorleggen",
        "reactie-op-advies, geschil-voorleggen",
        "reden-beoordelen, gesprek-voeren",
        "gezin-begeleiden, gesprek-voeren",
        "zorg-organiseren, besluit-lokale-aanstuurder"
    })
    void opschalen_voorbijEenStilleHouder_pasNaDeTermijn(String stap, String daarna) {
        naar(stap);
        assertThatThrownBy(() -> alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), stap, "Er gebeurt niets")))
                .isInstanceOf(NietMogelijk.class);
        vuur("termijn_" + camel(stap));
        alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), stap, "Er gebeurt niets"));
        assertThat(openTaken()).containsExactly(daarna);
        assertThat(tijdlijn(Gebeurtenis.Soort.OPGESCHAALD)).singleElement()
                .satisfies(g -> assertThat(g.wat()).contains("Er gebeurt niets"));
        assertThat(aan("opgeschaald")).contains(AA, JP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geschil-voorleggen"})
    void opschalen_kanNietWaarDeRouteHetNietKent(String stap) {
        naar(stap);
        vuur("termijn_" + camel(stap));
        assertThatThrownBy(() -> alsPersoon("la-etten-leur", () -> acties.schaalOp(casus(), stap, "Er gebeurt niets")))
                .isInstanceOf(NietMogelijk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gesprek-voeren", "advies-geven", "afspraak-bevestigen", "besluit-lokale-aanstuurder", "advies-zi2t",
        "reactie-op-advies", "geschil-voorleggen", "uitspraak-vastleggen", "reden-beoordelen", "gezin-begeleiden", "zorg-organiseren"})
    void intrekken_vanuitElkeStap(String stap) {
        naar(stap);
        alsPersoon("jp-etten-leur", () -> acties.trekIn(casus(), "Niet meer nodig"));
        isGeeindigdMet("ingetrokken");
        assertThat(openTaken()).isEmpty();
        assertThat(aan("ingetrokken")).contains(AA, JP);
    }

    @Test
    void intrekken_ookHetVerbetervoorstelErnaast() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "Iets");
        alsPersoon("la-etten-leur", () -> acties.trekIn(casus(), "Niet meer nodig"));
        assertThat(openTaken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gesprek-voeren", "advies-geven", "besluit-lokale-aanstuurder", "advies-zi2t", "reactie-op-advies",
        "geschil-voorleggen", "reden-beoordelen", "gezin-begeleiden", "zorg-organiseren"})
    void termijnAanpassen_vanuitElkeStap_deKlokkenVolgen(String stap) {
        naar(stap);
        LocalDate nieuw = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), stap, nieuw, "jeugdprofessional", "Vakantie"));
        heeftTermijn(stap, LocalDate.of(2027, 6, 28), nieuw);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD)).singleElement().satisfies(g -> {
            assertThat(g.wie()).isEqualTo("aanbieder-a");
            assertThat(g.wat()).contains("30-06-2027").contains("jeugdprofessional").contains("Vakantie");
        });
        assertThat(berichten("termijn-aangepast")).isNotEmpty().allSatisfy(b -> assertThat(b.tekst()).contains("30-06-2027"));
        vuur("termijn_" + camel(stap));
        assertThat(casus().overTermijn()).isTrue();
    }

    @Test
    void termijnAanpassen_naEenOverschrijding_deKlokkenLopenOpnieuw() {
        start("doelen", false);
        vuur("herinnering_gesprekVoeren");
        vuur("termijn_gesprekVoeren");
        assertThat(klokken("termijn_gesprekVoeren")).isEmpty();
        LocalDate nieuw = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "gesprek-voeren", nieuw, "jeugdprofessional", "Vakantie"));
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 6, 28), nieuw);
        vuur("termijn_gesprekVoeren");
        assertThat((String) variabele("termijnoverschrijdingen")).contains("2027-04-28").contains("2027-06-30");
    }

    @Test
    void termijnAanpassen_naarMorgen_geenHerinneringInHetVerleden() {
        start("doelen", false);
        LocalDate morgen = DINSDAG_20_APRIL.plusDays(1);
        alsPersoon("jp-etten-leur", () -> acties.pasTermijnAan(casus(), "gesprek-voeren", morgen, "aanbieder", "Haast"));
        assertThat(klok("termijn_gesprekVoeren").getDuedate()).isEqualTo(einde(morgen));
        assertThat(klokken("herinnering_gesprekVoeren")).isEmpty();
    }

    @Test
    void termijnAanpassen_inHetVerledenOfOnbekendeTaak_wordtGeweigerd() {
        start("doelen", false);
        assertThatThrownBy(() -> alsPersoon("jp-etten-leur", () ->
                acties.pasTermijnAan(casus(), "gesprek-voeren", DINSDAG_20_APRIL.minusDays(1), "aanbieder", "x")))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("nieuweDatum");
        assertThatThrownBy(() -> alsPersoon("jp-etten-leur", () ->
                acties.pasTermijnAan(casus(), "advies-zi2t", DINSDAG_20_APRIL.plusDays(9), "aanbieder", "x")))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("taak");
    }

    @Test
    void alleenPartijenKunnenIngrijpen() {
        start("doelen", false);
        rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"));
        assertThatThrownBy(() -> alsPersoon("vraagbaak", () -> acties.trekIn(casus(), "x"))).isInstanceOf(GeenPartij.class);
        assertThatThrownBy(() -> alsPersoon("aanbieder-b", () -> acties.trekIn(casus(), "x"))).isInstanceOf(GeenPartij.class);
        assertThat(openTaken()).containsExactly("advies-geven");
    }

    @Test
    void geenAanstuurderGevonden_incidentEnTaakVoorDeBeheerder_deCasusGaatDaarnaVerder() {
        engine.getIdentityService().clearAuthentication();
        zonderContact(() -> {
            naarStap2();
            assertThat(openTaken()).containsExactly("contact-aanvullen");
            assertThat(kandidaten("contact-aanvullen")).containsExactly("functioneel-beheerder");
            heeftTermijn("contact-aanvullen", LocalDate.of(2027, 4, 21), NA_2_WERKDAGEN);
            Incident incident = engine.getRuntimeService().createIncidentQuery().processInstanceId(instantie).singleResult();
            assertThat(incident.getIncidentMessage()).contains("geen adres").contains("Lokale aanstuurder").contains("Etten-Leur");
            vuur("herinnering_contactAanvullen");
            assertThat(aan("herinnering")).containsExactly("functioneel-beheerder");
            vuur("termijn_contactAanvullen");
            assertThat(casus().overTermijn()).isTrue();
            rondAf("beheerder", "contact-aanvullen", "contactNaam", "Team Jeugd", "contactTelefoon", "14 076", "contactEmail", "jeugd@voorbeeld.invalid");
            assertThat(openTaken()).containsExactly("besluit-lokale-aanstuurder");
            assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(instantie).count()).isZero();
        });
    }

    @Test
    void starten_magAlleenEenPartijVanDezeCasus() {
        Map<String, Object> antwoorden = startgegevens("doelen", "laagcomplex", false);
        for (String wie : new String[] {"jp-roosendaal", "aanbieder-b", "la-etten-leur", "vraagbaak", "auditor"}) {
            assertThatThrownBy(() -> startAls(wie, ROUTE, antwoorden)).isInstanceOf(AuthorizationException.class);
        }
        startAls("jp-etten-leur", ROUTE, antwoorden);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
    }

    @Test
    void starten_hetzelfdeNummer_kanPasAlsDeEersteIsAfgesloten() {
        start("doelen", false);
        Map<String, Object> zelfde = startgegevens("doelen", "laagcomplex", false);
        zelfde.put("casusnummer", casusnummer);
        assertThatThrownBy(() -> startAls("jp-etten-leur", ROUTE, zelfde))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("casusnummer").hasMessageNotContaining("Etten");
        alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "x"));
        startAls("jp-etten-leur", ROUTE, zelfde);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
    }

    @Test
    void taak_neemtAlleenDeVariabelenVanZijnFormulier() {
        start("doelen", false);
        assertThatThrownBy(() -> rondAf("aanbieder-a", "gesprek-voeren", "akkoordJeugdprofessional", true, "akkoordAanbieder", true,
                "adviesVragenAan", "geen", "oplossing", "x", "gemeente", "roosendaal"))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("gemeente");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "gesprek-voeren", "akkoordJeugdprofessional", true, "akkoordAanbieder", true,
                "adviesVragenAan", "geen")).isInstanceOf(InvoerFout.class).hasMessageContaining("oplossing");
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(variabele("gemeente")).isEqualTo("etten-leur");
    }

    // --- the way to a step ---

    @Test
    void wieBovenDeRoutesStaatKrijgtGeenTaakEnGeenBericht_deCasusBlijftWaarZijStond() {
        start("doelen", false);
        List<Deelname> eerst = deelnames.van(instantie);
        heetVoortaan("vraagbaak", "auditor", () ->
                assertThatThrownBy(() -> rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"))).hasMessageContaining("'auditor'"));
        heetVoortaan(AA, "proceseigenaar", () ->
                assertThatThrownBy(() -> vuur("termijn_gesprekVoeren")).hasMessageContaining("'proceseigenaar'"));

        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(deelnames.van(instantie)).isEqualTo(eerst);
        assertThat(outbox.vanCasus(instantie)).extracting(Bericht::groep).doesNotContain("auditor", "proceseigenaar");
    }

    @Test
    void groepenVanEenTaakOfPartij_nooitWieBovenDeRoutesStaat() {
        assertThat(uitdrukking.lees("zi2t, " + AA)).containsExactly("zi2t", AA);
        assertThatThrownBy(() -> uitdrukking.lees("zi2t, auditor.breda")).hasMessageContaining("'auditor.breda'");
        heetVoortaan("zi2t", "camunda-admin", () ->
                assertThatThrownBy(() -> uitdrukking.lees("zi2t")).hasMessageContaining("'camunda-admin'"));
    }

    private void heetVoortaan(String groep, String naam, Runnable werk) {
        jdbc.sql("insert into NAAMWISSEL (OUD, NIEUW, MOMENT) values (?, ?, current_timestamp)").params(groep, naam).update();
        try {
            werk.run();
        } finally {
            jdbc.sql("delete from NAAMWISSEL").update();
        }
    }

    private void start(String discussiepunt, boolean lopendeZorg) {
        startAls("aanbieder-a", ROUTE, startgegevens(discussiepunt, "laagcomplex", lopendeZorg));
    }

    private void startNietGeschikt(String zorgvorm) {
        Map<String, Object> antwoorden = startgegevens("aanbieder-niet-geschikt", zorgvorm, false);
        antwoorden.put("reden", "Wij hebben deze zorg niet");
        startAls("aanbieder-a", ROUTE, antwoorden);
    }

    private static Map<String, Object> startgegevens(String discussiepunt, String zorgvorm, boolean lopendeZorg) {
        return met("gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", zorgvorm, "discussiepunt", discussiepunt,
                "ingediendDoor", "aanbieder", "toelichting", "Wij zien een andere zorgvraag", "lopendeZorg", lopendeZorg);
    }

    private static Object[] gesprek(boolean jeugdprofessional, boolean aanbieder, String advies) {
        return new Object[] {"akkoordJeugdprofessional", jeugdprofessional, "akkoordAanbieder", aanbieder,
            "adviesVragenAan", advies, "oplossing", jeugdprofessional && aanbieder ? "Minder uren" : ""};
    }

    private void naarStap2() {
        start("doelen", false);
        rondAf("aanbieder-a", "gesprek-voeren", gesprek(true, false, "geen"));
    }

    private void naarStap3() {
        naarStap2();
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", false,
                "oplossing", "", "voorgelegdDoor", "lokale-aanstuurder");
    }

    private void naarStap4() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "");
        rondAf("aanbieder-a", "reactie-op-advies", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", false);
    }

    private void naar(String stap) {
        switch (stap) {
            case "gesprek-voeren" -> start("doelen", false);
            case "advies-geven" -> {
                start("doelen", false);
                rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"));
            }
            case "afspraak-bevestigen" -> {
                start("doelen", false);
                rondAf("aanbieder-a", "gesprek-voeren", gesprek(true, true, "geen"));
            }
            case "besluit-lokale-aanstuurder" -> naarStap2();
            case "advies-zi2t" -> naarStap3();
            case "reactie-op-advies" -> {
                naarStap3();
                rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", "");
            }
            case "geschil-voorleggen" -> naarStap4();
            case "uitspraak-vastleggen" -> {
                naarStap4();
                rondAf("la-etten-leur", "geschil-voorleggen", "subcommissie", "inkoop-jeugdwet-wmo");
            }
            case "reden-beoordelen" -> startNietGeschikt("pleegzorg");
            case "gezin-begeleiden" -> {
                startNietGeschikt("pleegzorg");
                rondAf("jp-etten-leur", "reden-beoordelen", "gegrondeReden", true);
            }
            case "zorg-organiseren" -> startNietGeschikt("hoogcomplex");
            default -> throw new IllegalArgumentException(stap);
        }
        assertThat(openTaken()).containsExactly(stap);
    }

    private void zonderContact(Runnable werk) {
        leegContact("west-brabant-west", "lokale-aanstuurder", "etten-leur", werk);
    }
}
