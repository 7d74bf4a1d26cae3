package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Koppelingen;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The allocation of West-Brabant West with its lead times and the linked escalation (routes.md §1.1; contract.md). */
@ElkePijl("toewijzing-west-brabant-west")
class ToewijzingWestBrabantWestTest extends Routetest {

    private static final String ROUTE = "toewijzing-west-brabant-west";
    private static final String ESCALATIE = "escalatie-west-brabant-west";
    private static final String JP = "jeugdprofessional.etten-leur";
    private static final String AA = "aanbieder.aanbieder-a";
    private static final String AB = "aanbieder.aanbieder-b";

    // From Tuesday 20 April 2027: King's Day on the 27th, Liberation Day and Ascension Day on 5 and 6 May, Whit Monday on 17 May.
    private static final LocalDate NA_8_WEKEN = LocalDate.of(2027, 6, 15);
    private static final LocalDate NA_3_WEKEN = LocalDate.of(2027, 5, 11);
    private static final LocalDate TWEE_WERKDAGEN_VOOR_3_WEKEN = LocalDate.of(2027, 5, 7);
    private static final LocalDate NA_10_WERKDAGEN = LocalDate.of(2027, 5, 7);
    private static final LocalDate NA_8_WERKDAGEN = LocalDate.of(2027, 5, 3);
    private static final LocalDate NA_1_JAAR = LocalDate.of(2028, 4, 20);
    /** Good Friday 14 April 2028 and Easter Monday 17 April 2028 lie just before. */
    private static final LocalDate TWEE_WERKDAGEN_VOOR_1_JAAR = LocalDate.of(2028, 4, 18);

    @Autowired Escalatiestart escalatiestart;
    @Autowired Koppelingen koppelingen;

    private String toewijzing;

    @Test
    void vanEersteGesprekTotEindeVanDeZorg() {
        start("duurzaam");
        assertThat(openTaken()).containsExactly("gezinsplan-opstellen");
        assertThat(kandidaten("gezinsplan-opstellen")).containsExactly(JP);
        heeftTermijn("gezinsplan-opstellen", NA_8_WEKEN.minusDays(4), NA_8_WEKEN);
        assertThat(aan("toewijzing-gestart")).containsExactly(JP);
        assertThat(casus().aanbieder()).isNull();

        rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        assertThat(kandidaten("gezinsplan-aanleveren")).containsExactly(JP);
        heeftTermijn("gezinsplan-aanleveren", TWEE_WERKDAGEN_VOOR_1_JAAR, NA_1_JAAR);

        rondAf("jp-etten-leur", "gezinsplan-aanleveren", aangeleverd("aanbieder-a"));
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-a");
        assertThat(aan("gezinsplan-aangeleverd")).containsExactly(AA, JP);
        assertThat(kandidaten("arrangement-opstellen")).containsExactly(AA);
        heeftTermijn("arrangement-opstellen", TWEE_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);

        rondAf("aanbieder-a", "arrangement-opstellen", arrangement());
        assertThat(aan("arrangement-aangeleverd")).containsExactly(JP);
        assertThat(kandidaten("arrangement-beoordelen")).containsExactly(JP);
        heeftTermijn("arrangement-beoordelen", NA_8_WERKDAGEN, NA_10_WERKDAGEN);

        Object toelichting = variabele("toelichting");
        rondAf("jp-etten-leur", "arrangement-beoordelen", "arrangementAkkoord", true);
        assertThat(variabele("toelichting")).isNotNull().isEqualTo(toelichting);
        assertThat(aan("arrangement-goedgekeurd")).containsExactly(AA, JP);
        assertThat(kandidaten("zorg-starten")).containsExactly(AA);
        heeftTermijn("zorg-starten", TWEE_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);

        rondAf("aanbieder-a", "zorg-starten", "startdatumZorg", "2027-05-03");
        assertThat(aan("zorg-gestart")).containsExactly(AA, JP);
        assertThat(berichten("zorg-gestart").get(0).tekst()).contains("03-05-2027");
        assertThat(kandidaten("zorg-beeindigen")).containsExactly(AA);
        assertThat(variabele("lopendeZorg")).isEqualTo(true);

        rondAf("aanbieder-a", "zorg-beeindigen", "einddatumZorg", "2027-12-31", "doelenBehaald", true);
        isGeeindigdMet("zorg-beeindigd");
        assertThat(aan("casus-afgesloten")).containsExactly(AA, JP);
    }

    @Test
    void duurzaam_deZorgEindigtUiterlijkEenJaarNaDeStart() {
        start("duurzaam");
        naar("zorg-beeindigen");
        // 3 May 2028 is a Wednesday.
        heeftTermijn("zorg-beeindigen", LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acuut", "perspectief", "intensief"})
    void andereTypen_eindeVanDeZorgHeeftGeenTermijn(String type) {
        start(type);
        naar("zorg-beeindigen");
        assertThat(taak("zorg-beeindigen").getDueDate()).isNull();
        assertThat(taak("zorg-beeindigen").getFollowUpDate()).isNull();
        assertThat(klokken("termijn_zorgBeeindigen")).isEmpty();
        assertThat(klokken("herinnering_zorgBeeindigen")).isEmpty();
        LocalDate afgesproken = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "zorg-beeindigen", afgesproken, "gezin", "Doelen gehaald"));
        heeftTermijn("zorg-beeindigen", LocalDate.of(2027, 6, 28), afgesproken);
    }

    @Test
    void gezinsplanOpstellen_teltVanafHetEersteGesprek_nietVanafDeStart() {
        start("acuut", "2027-03-01");
        heeftTermijn("gezinsplan-opstellen", LocalDate.of(2027, 4, 22), LocalDate.of(2027, 4, 26));
    }

    @Test
    void nieuwPlan_terugNaarHetGezinsplan_metEenNieuweTermijn() {
        start("acuut", "2027-03-01");
        rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "nieuw-plan");
        assertThat(openTaken()).containsExactly("gezinsplan-opstellen");
        heeftTermijn("gezinsplan-opstellen", NA_8_WEKEN.minusDays(4), NA_8_WEKEN);
    }

    @Test
    void gezinStopt_nietTotStandGekomen() {
        start("acuut");
        rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "stoppen");
        isGeeindigdMet("niet-tot-stand-gekomen");
    }

    @Test
    void aanbiederEnDatumZijnVerplichtAlsHetPlanIsAangeleverd() {
        start("acuut");
        rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        assertThatThrownBy(() -> rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "aangeleverd"))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("aanbieder");
        assertThatThrownBy(() ->
                rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "aangeleverd", "aanbieder", "aanbieder-a"))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("eersteGesprekAanbieder");
    }

    @Test
    void deZorgStartNooitVoorHetAkkoord() {
        start("acuut");
        naar("zorg-starten");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "zorg-starten", "startdatumZorg", "2027-04-19"))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("startdatumZorg");
        rondAf("aanbieder-a", "zorg-starten", "startdatumZorg", "2027-04-20");
        assertThatThrownBy(() ->
                rondAf("aanbieder-a", "zorg-beeindigen", "einddatumZorg", "2027-04-19", "doelenBehaald", false))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("einddatumZorg");
    }

    @Test
    void alleenDeJeugdprofessionalVanDeGemeenteStart() {
        for (String wie : List.of("aanbieder-a", "jp-roosendaal", "la-etten-leur")) {
            assertThatThrownBy(() -> startAls(wie, ROUTE, antwoorden("acuut", "2027-04-20"))).isInstanceOf(AuthorizationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinsplan-opstellen", "gezinsplan-aanleveren", "arrangement-opstellen", "arrangement-beoordelen",
        "zorg-starten", "zorg-beeindigen"})
    void elkeStap_herinneringEnOverschrijding_deCasusBlijftWaar(String stap) {
        start("duurzaam");
        naar(stap);
        vuur("herinnering_" + camel(stap));
        assertThat(aan("herinnering")).containsExactlyElementsOf(kandidaten(stap));
        vuur("termijn_" + camel(stap));
        assertThat(openTaken()).containsExactly(stap);
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan(switch (stap) {
            case "gezinsplan-opstellen" -> "termijn-overschreden-zonder-opschalen";
            case "gezinsplan-aanleveren" -> "termijn-overschreden-gezinsplan";
            default -> "termijn-overschreden-toewijzing";
        })).containsExactlyElementsOf(stap.startsWith("gezinsplan") ? List.of(JP) : List.of(AA, JP));
        assertThat(List.of(Gebeurtenis.Soort.HERINNERING, Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN)).allSatisfy(soort ->
                assertThat(tijdlijn(soort)).last().satisfies(g -> assertThat(g.termijn()).contains("\"einde\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinsplan-opstellen", "gezinsplan-aanleveren", "arrangement-opstellen", "arrangement-beoordelen",
        "zorg-starten", "zorg-beeindigen"})
    void elkeStap_termijnAanpassenEnIntrekken(String stap) {
        start("duurzaam");
        naar(stap);
        LocalDate nieuw = LocalDate.of(2028, 6, 30);
        alsPersoon("jp-etten-leur", () -> acties.pasTermijnAan(casus(), stap, nieuw, "gezin", "Vakantie"));
        heeftTermijn(stap, LocalDate.of(2028, 6, 28), nieuw);
        alsPersoon("jp-etten-leur", () -> acties.trekIn(casus(), "Niet meer nodig"));
        isGeeindigdMet("ingetrokken");
        assertThat(tijdlijn(Gebeurtenis.Soort.STAP_VERVALLEN)).singleElement()
                .satisfies(g -> assertThat(g.stap()).isEqualTo(stap));
    }

    @Test
    void arrangementNietAkkoord_deGekoppeldeEscalatieStart() {
        naarGeweigerdArrangement("doelen");
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        Casus escalatie = escalatie();
        assertThat(escalatie.casusnummer()).isEqualTo(casusnummer);
        assertThat(koppelingen.keten(escalatie.id())).containsExactly(toewijzing, escalatie.id());
        assertThat(koppelingen.keten(toewijzing)).containsExactly(toewijzing, escalatie.id());
        assertThat(engine.getRuntimeService().getVariables(escalatie.id()))
                .containsEntry("discussiepunt", "doelen")
                .containsEntry("zorgvorm", "pleegzorg")
                .containsEntry("toelichting", "De doelen kloppen niet")
                .containsEntry("ingediendDoor", "jeugdprofessional")
                .containsEntry("aanbieder", "aanbieder-a")
                .containsEntry("lopendeZorg", false);
        assertThat(aan("toewijzing-wacht")).containsExactly(AA, JP);
        assertThat(tijdlijn(Gebeurtenis.Soort.GEKOPPELD)).hasSize(1);
        assertThat(gebeurtenissen.van(escalatie.id())).filteredOn(g -> g.soort() == Gebeurtenis.Soort.GEKOPPELD).hasSize(1);
        assertThat(gebeurtenissen.van(escalatie.id()).get(0).wie()).isEqualTo("jp-etten-leur");
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_STILGEZET)).singleElement()
                .satisfies(g -> assertThat(g.wat()).contains("staat stil").contains("07-05-2027"));
    }

    @Test
    void nietGeschiktBijDeBeoordeling_deToelichtingIsDeReden() {
        naarGeweigerdArrangement("aanbieder-niet-geschikt");
        assertThat(openTaken()).containsExactly("reden-beoordelen");
        assertThat(engine.getRuntimeService().getVariable(escalatie().id(), "reden")).isEqualTo("De doelen kloppen niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrangement-opstellen", "arrangement-beoordelen", "zorg-starten", "zorg-beeindigen"})
    void escalatieVanuitElkeStapMetEenAanbieder(String stap) {
        start("duurzaam");
        naar(stap);
        escaleer("aanbieder-a", "profiel-intensiteit", "pleegzorg", null);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(variabele("stilgezetteStap")).isEqualTo(stap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinsplan-opstellen", "gezinsplan-aanleveren"})
    void zonderAanbieder_isErNiemandOmHetOneensMeeTeZijn(String stap) {
        start("acuut");
        naar(stap);
        assertThatThrownBy(() -> escaleer("jp-etten-leur", "doelen", "pleegzorg", null)).isInstanceOf(NietMogelijk.class);
        assertThat(openTaken()).containsExactly(stap);
    }

    @Test
    void eenEscalatieTegelijk() {
        naarGeweigerdArrangement("doelen");
        assertThatThrownBy(() -> escaleer("jp-etten-leur", "doelen", "pleegzorg", null))
                .isInstanceOf(NietMogelijk.class).hasMessageContaining("loopt al");
    }

    @Test
    void eenLosseEscalatieOnderHetzelfdeNummer_eerstAfronden() {
        start("acuut");
        naar("arrangement-beoordelen");
        Map<String, Object> los = new HashMap<>(met("casusnummer", casusnummer, "gemeente", "etten-leur", "aanbieder", "aanbieder-a",
                "zorgvorm", "pleegzorg", "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", "x",
                "lopendeZorg", false));
        startAls("aanbieder-a", ESCALATIE, los);
        instantie = toewijzing;
        assertThatThrownBy(() -> escaleer("jp-etten-leur", "doelen", "pleegzorg", null)).isInstanceOf(NietMogelijk.class);
        assertThatThrownBy(() -> rondAf("jp-etten-leur", "arrangement-beoordelen", weigering("doelen"))).isInstanceOf(NietMogelijk.class);
        assertThat(openTaken()).contains("arrangement-beoordelen");
    }

    @Test
    void deEscalatieWordtBeoordeeldAlsElkeStart_erIsNietsVeranderdAlsHetNietKlopt() {
        start("acuut");
        naar("arrangement-opstellen");
        assertThatThrownBy(() -> escaleer("aanbieder-a", "bestaat-niet", "pleegzorg", null))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("discussiepunt");
        assertThatThrownBy(() -> escaleer("aanbieder-a", "aanbieder-niet-geschikt", "pleegzorg", null))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("reden");
        assertThat(openTaken()).containsExactly("arrangement-opstellen");
        heeftTermijn("arrangement-opstellen", TWEE_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_STILGEZET)).isEmpty();
    }

    @Test
    void alleenPartijenStartenDeEscalatie() {
        start("acuut");
        naar("arrangement-opstellen");
        assertThatThrownBy(() -> escaleer("aanbieder-b", "doelen", "pleegzorg", null)).isInstanceOf(GeenPartij.class);
    }

    @Test
    void uitkomstOpgelost_geenArrangementGoedgekeurd_arrangementOpnieuw_3WekenVanafDeUitkomst() {
        naarGeweigerdArrangement("doelen");
        verstrijk(10);
        losOp();
        assertThat(openTaken()).containsExactly("arrangement-opstellen");
        // 30 April 2027 and three weeks; Whit Monday lies before.
        heeftTermijn("arrangement-opstellen", LocalDate.of(2027, 5, 19), LocalDate.of(2027, 5, 21));
        assertThat(aan("toewijzing-gaat-verder")).containsExactly(AA, JP);
        assertThat(berichten("toewijzing-gaat-verder").get(0).tekst()).contains("Opgelost in gesprek");
        rondAf("aanbieder-a", "arrangement-opstellen", arrangement());
        // Ten working days from 30 April: 5, 6 and 17 May do not count.
        heeftTermijn("arrangement-beoordelen", LocalDate.of(2027, 5, 14), LocalDate.of(2027, 5, 19));
    }

    @Test
    void uitkomstOpgelost_naHetAkkoord_terugNaarDeStap_deTermijnSchuiftOp() {
        start("acuut");
        naar("zorg-starten");
        escaleer("aanbieder-a", "profiel-intensiteit", "pleegzorg", null);
        verstrijk(10);
        losOp();
        assertThat(openTaken()).containsExactly("zorg-starten");
        heeftTermijn("zorg-starten", LocalDate.of(2027, 5, 19), NA_3_WEKEN.plusDays(10));
        assertThat(tijdlijn(Gebeurtenis.Soort.STAP)).last().satisfies(g -> {
            assertThat(g.wat()).contains("10 kalenderdagen stil").contains("11-05-2027");
            assertThat(g.termijn()).contains("termijn stond stil").contains("2027-04-30").doesNotContain("2027-05-01");
        });
    }

    @Test
    void uitspraakGeschillencommissie_teltAlsOpgelost() {
        naarGeweigerdArrangement("doelen");
        instantie = escalatie().id();
        rondAf("jp-etten-leur", "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", true, "adviesVragenAan", "geen");
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", true,
                "voorgelegdDoor", "aanbieder");
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Volg het contract", "knelpunt", null);
        rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", true);
        rondAf("la-etten-leur", "geschil-voorleggen", "subcommissie", "inkoop-jeugdwet-wmo");
        rondAf("la-etten-leur", "uitspraak-vastleggen", "uitspraak", "De gemeente heeft gelijk");
        isGeeindigdMet("uitspraak-geschillencommissie");
        assertThat(openTaken()).containsExactly("arrangement-opstellen");
    }

    @Test
    void begeleidNaarNieuweAanbieder_gezinsplanAanleveren_deOudeAanbiederZietNietsMeer() {
        naarEenAndereAanbieder();
        assertThat(openTaken()).containsExactly("gezinsplan-aanleveren");
        heeftTermijn("gezinsplan-aanleveren", TWEE_WERKDAGEN_VOOR_1_JAAR, NA_1_JAAR);
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", aangeleverd("aanbieder-b"));
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-b");
        assertThat(kandidaten("arrangement-opstellen")).containsExactly(AB);
        assertThat(aan("gezinsplan-aangeleverd")).containsExactly(AA, AB, JP);
        assertThat(tijdlijn(Gebeurtenis.Soort.PARTIJ_GEWIJZIGD)).hasSize(2);
        assertThatThrownBy(() -> alsPersoon("aanbieder-a", () -> acties.eisActie(casus()))).isInstanceOf(GeenPartij.class);
    }

    @Test
    void nieuwPlanNaEenEerdereAanbieder_dieBlijftPartijTotErEenAndereIs() {
        naarEenAndereAanbieder();
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "nieuw-plan");
        alsPersoon("aanbieder-a", () -> acties.eisActie(casus()));
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-a");
    }

    /** Who was the provider is a party until there is another, so there is somebody to disagree with. */
    @ParameterizedTest
    @CsvSource({"gezinsplan-aanleveren, 2028-04-20", "gezinsplan-opstellen, 2027-06-15"})
    void naEenEerdereAanbieder_escalatieVanuitDeEersteStappenEnTerug(String stap, LocalDate termijn) {
        naarEenAndereAanbieder();
        if (!openTaken().contains(stap)) {
            rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "nieuw-plan");
        }
        assertThat(taak(stap).getDueDate()).isEqualTo(einde(termijn));
        escaleer("jp-etten-leur", "doelen", "pleegzorg", null);
        assertThat(openTaken()).containsExactly("gesprek-voeren");
        assertThat(variabele("stilgezetteStap")).isEqualTo(stap);
        verstrijk(9);
        alsPersoon("aanbieder-a", () -> acties.trekIn(escalatie(), "We zijn eruit"));
        assertThat(openTaken()).containsExactly(stap);
        assertThat(taak(stap).getDueDate()).isEqualTo(einde(termijn.plusDays(9)));
    }

    @Test
    void gezinStoptNaEenEerdereAanbieder_deAanbiederBlijftBekend() {
        naarEenAndereAanbieder();
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "stoppen");
        isGeeindigdMet("niet-tot-stand-gekomen");
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(toewijzing).variableName("aanbieder")
                .singleResult().getValue()).isEqualTo("aanbieder-a");
    }

    @Test
    void zorgGeorganiseerdVanuitLopendeZorg_deTermijnTeltVanafDeNieuweStart() {
        start("duurzaam");
        naar("zorg-beeindigen");
        escaleer("aanbieder-a", "aanbieder-niet-geschikt", "hoogcomplex", "Geen plek");
        verstrijk(9);
        rondAf("aanbieder-a", "zorg-organiseren", "startdatumZorg", "2027-06-01");
        assertThat(openTaken()).containsExactly("zorg-beeindigen");
        assertThat(taak("zorg-beeindigen").getDueDate()).isEqualTo(einde(LocalDate.of(2028, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({"duurzaam, 2028-05-03", "acuut,"})
    void zorgGeorganiseerd_doorNaarHetEindeVanDeZorg(String type, LocalDate einde) {
        start(type);
        naar("arrangement-opstellen");
        escaleer("aanbieder-a", "aanbieder-niet-geschikt", "hoogcomplex", "Geen plek");
        rondAf("aanbieder-a", "zorg-organiseren", "startdatumZorg", "2027-05-03");
        assertThat(openTaken()).containsExactly("zorg-beeindigen");
        assertThat(variabele("startdatumZorg")).isEqualTo("2027-05-03");
        assertThat(taak("zorg-beeindigen").getDueDate()).isEqualTo(einde == null ? null : einde(einde));
    }

    @ParameterizedTest
    @CsvSource({
        "arrangement-opstellen, 2027-05-14, 2027-05-20",
        "arrangement-beoordelen, 2027-05-13, 2027-05-16",
        "zorg-starten, 2027-05-14, 2027-05-20"
    })
    void escalatieIngetrokken_terugNaarDeStap_deTermijnGaatVerder(String stap, LocalDate herinnering, LocalDate einde) {
        start("acuut");
        naar(stap);
        escaleer("jp-etten-leur", "doelen", "pleegzorg", null);
        verstrijk(9);
        alsPersoon("aanbieder-a", () -> acties.trekIn(escalatie(), "We zijn eruit"));
        assertThat(openTaken()).containsExactly(stap);
        assertThat(taak(stap).getDueDate()).isEqualTo(einde(einde));
        heeftTermijn(stap, herinnering.equals(LocalDate.of(2027, 5, 14)) ? LocalDate.of(2027, 5, 18) : herinnering, einde);
        assertThat(casussen.metNummer(ESCALATIE, casusnummer).get(0).uitkomst()).isEqualTo("ingetrokken");
    }

    @Test
    void zonderTermijn_blijftZonderTermijn() {
        start("acuut");
        naar("zorg-beeindigen");
        escaleer("jp-etten-leur", "doelen", "pleegzorg", null);
        verstrijk(9);
        alsPersoon("aanbieder-a", () -> acties.trekIn(escalatie(), "We zijn eruit"));
        assertThat(openTaken()).containsExactly("zorg-beeindigen");
        assertThat(taak("zorg-beeindigen").getDueDate()).isNull();
    }

    @Test
    void tweeKeerStil_deAfgesprokenTermijnSchuiftTweeKeerOp_enDaarnaBegintDeVolgendeGewoon() {
        start("acuut");
        naar("arrangement-opstellen");
        LocalDate afgesproken = LocalDate.of(2027, 5, 25);
        alsPersoon("jp-etten-leur", () -> acties.pasTermijnAan(casus(), "arrangement-opstellen", afgesproken, "gezin", "Vakantie"));
        for (int keer = 0; keer < 2; keer++) {
            escaleer("jp-etten-leur", "doelen", "pleegzorg", null);
            verstrijk(3);
            alsPersoon("aanbieder-a", () -> acties.trekIn(escalatie(), "We zijn eruit"));
            verstrijk(1);
        }
        assertThat(taak("arrangement-opstellen").getDueDate()).isEqualTo(einde(afgesproken.plusDays(6)));
        rondAf("aanbieder-a", "arrangement-opstellen", arrangement());
        // Ten working days from 28 April: 5, 6 and 17 May do not count.
        assertThat(taak("arrangement-beoordelen").getDueDate()).isEqualTo(einde(LocalDate.of(2027, 5, 14)));
    }

    @Test
    void toewijzingIngetrokken_deEscalatieOok() {
        naarGeweigerdArrangement("doelen");
        String escalatie = escalatie().id();
        alsPersoon("jp-etten-leur", () -> acties.trekIn(casus(), "Niet meer nodig"));
        isGeeindigdMet("ingetrokken");
        assertThat(openTaken()).isEmpty();
        instantie = escalatie;
        isGeeindigdMet("ingetrokken");
        assertThat(aan("ingetrokken")).containsExactly(AA, JP);
    }

    @Test
    void escalatieDoorHetBeheerVerwijderd_deToewijzingGaatVerder() {
        naarGeweigerdArrangement("doelen");
        engine.getRuntimeService().deleteProcessInstance(escalatie().id(), "opgeruimd");
        assertThat(openTaken()).containsExactly("arrangement-beoordelen");
        assertThat(casussen.metNummer(ESCALATIE, casusnummer).get(0).loopt()).isFalse();
    }

    private void start(String type) {
        start(type, "2027-04-20");
    }

    private void start(String type, String eersteGesprek) {
        startAls("jp-etten-leur", ROUTE, antwoorden(type, eersteGesprek));
        toewijzing = instantie;
    }

    private static Map<String, Object> antwoorden(String type, String eersteGesprek) {
        return met("gemeente", "etten-leur", "eersteGesprek", eersteGesprek, "typeArrangement", type, "toelichting", "Eerste aanvraag",
                "lopendeZorg", false);
    }

    private static Object[] aangeleverd(String aanbieder) {
        return new Object[] {"vervolg", "aangeleverd", "aanbieder", aanbieder, "eersteGesprekAanbieder", "2027-04-20"};
    }

    private static Object[] arrangement() {
        return new Object[] {"profiel", "Profiel 3", "intensiteit", "Midden", "motivatieProfiel", ""};
    }

    private static Object[] weigering(String discussiepunt) {
        return new Object[] {"arrangementAkkoord", false, "discussiepunt", discussiepunt, "zorgvorm", "pleegzorg",
            "toelichting", "De doelen kloppen niet"};
    }

    /** Walks the straight way up to a step; the clock does not move. */
    private void naar(String stap) {
        if (!openTaken().contains(stap)) {
            rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        }
        if (!openTaken().contains(stap)) {
            rondAf("jp-etten-leur", "gezinsplan-aanleveren", aangeleverd("aanbieder-a"));
        }
        if (!openTaken().contains(stap)) {
            rondAf("aanbieder-a", "arrangement-opstellen", arrangement());
        }
        if (!openTaken().contains(stap)) {
            rondAf("jp-etten-leur", "arrangement-beoordelen", "arrangementAkkoord", true);
        }
        if (!openTaken().contains(stap)) {
            rondAf("aanbieder-a", "zorg-starten", "startdatumZorg", "2027-05-03");
        }
    }

    private void naarGeweigerdArrangement(String discussiepunt) {
        start("acuut");
        naar("arrangement-beoordelen");
        rondAf("jp-etten-leur", "arrangement-beoordelen", weigering(discussiepunt));
    }

    /** The care is arranged anew, after a well-founded refusal. */
    private void naarEenAndereAanbieder() {
        naarGeweigerdArrangement("aanbieder-niet-geschikt");
        rondAf("jp-etten-leur", "reden-beoordelen", "gegrondeReden", true);
        rondAf("aanbieder-a", "gezin-begeleiden", "nieuweAanbieder", "aanbieder-b");
    }

    private void escaleer(String wie, String discussiepunt, String zorgvorm, String reden) {
        alsPersoon(wie, () -> escalatiestart.start(casus(), met("discussiepunt", discussiepunt, "zorgvorm", zorgvorm,
                "ingediendDoor", wie.startsWith("jp") ? "jeugdprofessional" : "aanbieder", "toelichting", "We komen er niet uit",
                "reden", reden)));
    }

    private Casus escalatie() {
        return casussen.metNummer(ESCALATIE, casusnummer).stream().filter(Casus::loopt).findFirst().orElseThrow();
    }

    private void losOp() {
        rondAf("jp-etten-leur", "gesprek-voeren", "akkoordJeugdprofessional", true, "akkoordAanbieder", true,
                "adviesVragenAan", "geen", "oplossing", "Minder uren");
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
    }

    private static void verstrijk(int dagen) {
        LocalDate nu = Klok.vandaag();
        ClockUtil.setCurrentTime(moment(nu.plusDays(dagen), 10));
    }
}
