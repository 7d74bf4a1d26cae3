package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.escalatieroutes.bericht.Bericht;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Inzage;
import nl.escalatieroutes.casus.Zicht;
import nl.escalatieroutes.dossier.Dossier;
import nl.escalatieroutes.dossier.Dossiers;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.klok.Klok;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The escalation route of Amsterdam-Zaanstreek, in the four steps of the source (routes.md §2; contract.md, the route's table). */
@ElkePijl("escalatie-amsterdam-zaanstreek")
class EscalatieAmsterdamZaanstreekTest extends Routetest {

    private static final String REGIO = "amsterdam-zaanstreek";
    private static final String ROUTE = "escalatie-amsterdam-zaanstreek";
    private static final String VV = "verwijzer.amsterdam";
    private static final String AA = "aanbieder.aanbieder-a";
    private static final String AB = "aanbieder.aanbieder-b";
    private static final String CM = "contractmanager.amsterdam-zaanstreek";
    private static final Set<String> ZONDER_OPSCHALEN = Set.of("regiebesluit-nemen", "dossier-analyseren", "gezin-horen",
            "verwijzer-horen", "aanbieder-horen", "bindend-advies-geven", "nakoming-bespreken");
    private static final String GEHEIM = "Het gezin zegt iets in vertrouwen";

    // From Tuesday 20 April 2027: King's Day on the 27th, Liberation Day and Ascension Day on 5 and 6 May, Whit Monday on 17 May.
    private static final LocalDate NA_1_WERKDAG = LocalDate.of(2027, 4, 21);
    private static final LocalDate NA_2_WERKDAGEN = LocalDate.of(2027, 4, 22);
    private static final LocalDate NA_3_WERKDAGEN = LocalDate.of(2027, 4, 23);
    private static final LocalDate NA_5_WERKDAGEN = LocalDate.of(2027, 4, 28);
    private static final LocalDate NA_2_WEKEN = LocalDate.of(2027, 5, 4);
    private static final LocalDate NA_3_WEKEN = LocalDate.of(2027, 5, 11);
    private static final LocalDate NA_6_WEKEN = LocalDate.of(2027, 6, 1);
    private static final LocalDate VIJF_WERKDAGEN_VOOR_3_WEKEN = LocalDate.of(2027, 4, 30);
    private static final LocalDate VIJF_WERKDAGEN_VOOR_6_WEKEN = LocalDate.of(2027, 5, 25);

    @Autowired Deelnames deelnames;
    @Autowired Inzage inzage;
    @Autowired Dossiers dossiers;

    // --- step 1: the referral ---

    @Test
    void stap1_deAanbiederAccepteert_enStartDeHulp() {
        start();
        assertThat(openTaken()).containsExactly("verwijzing-beoordelen");
        assertThat(aan("casus-gestart")).containsExactly(AA, VV);
        accepteer("verwijzing-beoordelen");
        assertThat(openTaken()).containsExactly("hulp-starten");
        assertThat(aan("hulp-kan-starten")).containsExactly(AA, VV);
        assertThat(berichten("hulp-kan-starten").get(0).tekst()).contains("20-04-2027").contains("Aanbieder A");
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-verwijzing");
        assertThat(aan("casus-afgesloten")).containsExactly(AA, VV);
    }

    @Test
    void stap1_ookDeVerwijzerKanStarten_lopendeZorgGaatDoor() {
        Map<String, Object> antwoorden = gegevens("amsterdam", "B", DINSDAG_20_APRIL);
        antwoorden.put("lopendeZorg", true);
        startAls("verwijzer-amsterdam", ROUTE, antwoorden);
        assertThat(openTaken()).containsExactly("verwijzing-beoordelen");
        assertThat(aan("zorg-loopt-door")).containsExactly(AA);
    }

    @Test
    void stap1_geenLopendeZorg_geenBerichtDaarover() {
        start();
        assertThat(aan("zorg-loopt-door")).isEmpty();
    }

    @Test
    void deTermijnVanDeRouteStaatMetZijnSomInHetVerloop_ookNaEenAnderSegment() {
        start("amsterdam", "B", DINSDAG_20_APRIL.minusDays(1));
        Gebeurtenis gesteld = tijdlijn(Gebeurtenis.Soort.TERMIJN_GESTELD).get(0);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GESTELD)).hasSize(1);
        assertThat(gesteld.stap()).isEqualTo("route");
        assertThat(gesteld.wat()).isEqualTo("De hele route heeft een termijn tot en met 10-05-2027.");
        assertThat(gesteld.termijn()).contains("2027-04-19").contains("2027-05-10");

        vanafStartNaar("overleg-voeren");
        pasAan("C", "aanbieder-a", true);
        Gebeurtenis gewijzigd = tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD).get(0);
        assertThat(gewijzigd.termijn()).contains("2027-04-19").contains("2027-05-31");
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GESTELD)).hasSize(1);
    }

    // --- step 2: consultation of provider, family and referrer ---

    @Test
    void stap2_deAanbiederIsHetNietEens_overleg_deVerwijzingBlijft_deAanbiederAccepteertAlsnog() {
        naar("overleg-voeren");
        assertThat(aan("overleg-gevraagd")).containsExactly(AA, VV);
        geenAanpassing("verwijzer-amsterdam");
        assertThat(openTaken()).containsExactly("standpunt-na-overleg");
        assertThat(aan("standpunt-gevraagd")).containsExactly(AA);
        accepteer("standpunt-na-overleg");
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-overleg");
    }

    @Test
    void stap2_weigertDeAanbiederDaarna_danHoortDeContractmanagerHet() {
        naar("standpunt-na-overleg");
        assertThat(aan("weigering-na-overleg")).isEmpty();
        weiger("standpunt-na-overleg");
        assertThat(aan("weigering-na-overleg")).containsExactly(CM);
        assertThat(openTaken()).containsExactly("samenspraak-organiseren");
    }

    @Test
    void stap2_deVerwijzingIsAangepast_dezelfdeAanbiederBeoordeeltOpnieuw() {
        naar("overleg-voeren");
        pasAan("B", "aanbieder-a", null);
        assertThat(openTaken()).containsExactly("verwijzing-beoordelen");
        assertThat(variabele("profiel")).isEqualTo("Profiel 5");
        assertThat(variabele("intensiteit")).isEqualTo("Perspectief");
        assertThat(aan("verwijzing-gewijzigd")).containsExactly(AA, VV);
        assertThat(aan("verwijzing-naar-andere-aanbieder")).isEmpty();
        assertThat(berichten("verwijzing-gewijzigd").get(0).tekst()).contains("20-04-2027").contains("Verwijzer Amsterdam")
                .contains("eindigt op " + Klok.toon(LocalDate.parse((String) variabele("routeEinde"))));
        assertThat(aan("antwoord-gevraagd")).containsExactly(AA);
        accepteer("verwijzing-beoordelen");
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-overleg");
    }

    @Test
    void stap2_zonderAanpassing_blijftDeVerwijzingZoalsZijWas() {
        naar("overleg-voeren");
        rondAf("verwijzer-amsterdam", "overleg-voeren", "verwijzingAangepast", false, "segment", "C", "profiel", "Ander",
                "intensiteit", "", "aanbieder", "aanbieder-b", "perspectiefplanAanwezig", null);
        assertThat(variabele("segment")).isEqualTo("B");
        assertThat(variabele("profiel")).isEqualTo("Profiel 3");
        assertThat(variabele("intensiteit")).isEqualTo("Intensief");
        assertThat(variabele("aanbieder")).isEqualTo("aanbieder-a");
        assertThat(variabele("perspectiefplanAanwezig")).isEqualTo(false);
        assertThat(kandidaten("standpunt-na-overleg")).containsExactly(AA);
    }

    @Test
    void stap2_naarEenAndereAanbieder_dieNeemtDeCasusOver_deEerdereHoudtZijnDeelVanDeGeschiedenis() {
        naar("overleg-voeren");
        klokNaar(NA_1_WERKDAG);
        pasAan("B", "aanbieder-b", null);
        assertThat(openTaken()).containsExactly("verwijzing-beoordelen");
        assertThat(kandidaten("verwijzing-beoordelen")).containsExactly(AB);
        assertThat(aan("verwijzing-naar-andere-aanbieder")).containsExactly(AA);
        assertThat(aan("verwijzing-gewijzigd")).containsExactly(AB, VV);
        assertThat(aan("antwoord-gevraagd")).containsExactly(AB);
        assertThat(berichten("verwijzing-gewijzigd").get(0).tekst()).contains("Aanbieder: Aanbieder B");
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-b");
        assertThat(variabele("aanbiederNaam")).isEqualTo("Aanbieder B");
        assertThat(heeftDeel(AA)).isFalse();
        assertThat(heeftDeel(AB)).isTrue();
        assertThat(zietTaken("aanbieder-a")).isZero();
        assertThat(zietTaken("aanbieder-b")).isOne();
        assertThat(tijdlijn(Gebeurtenis.Soort.PARTIJ_GEWIJZIGD)).singleElement()
                .satisfies(g -> assertThat(g.wat()).contains("Aanbieder B").contains("Aanbieder A"));

        klokNaar(NA_2_WERKDAGEN);
        rondAf("aanbieder-b", "verwijzing-beoordelen", "verwijzingGeaccepteerd", true, "bezwaar", "");
        Inzage.Blik eerder = inzage.op(casus(), new Zicht(List.of(AA), false)).orElseThrow();
        assertThat(tijdlijn(Gebeurtenis.Soort.BESLUIT)).extracting(Gebeurtenis::stap, eerder::toont)
                .containsExactly(
                        tuple("verwijzing-beoordelen", true),
                        tuple("overleg-voeren", true),
                        tuple("verwijzing-beoordelen", false));
        assertThatThrownBy(() -> alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "x"))).isInstanceOf(GeenPartij.class);
        hulpGestart("aanbieder-b");
        isGeeindigdMet("gestart-na-overleg");
        assertThat(aan("casus-afgesloten")).containsExactly(AB, VV);
    }

    @Test
    void stap2_deNieuweAanbiederWeigertOok_dusWeerOverleg_enTerugNaarDeEerste() {
        naar("overleg-voeren");
        pasAan("B", "aanbieder-b", null);
        rondAf("aanbieder-b", "verwijzing-beoordelen", "verwijzingGeaccepteerd", false, "bezwaar", "Geen plek");
        assertThat(kandidaten("overleg-voeren")).containsExactly(AB, VV);
        pasAan("B", "aanbieder-a", null);
        assertThat(kandidaten("verwijzing-beoordelen")).containsExactly(AA);
        assertThat(heeftDeel(AA)).isTrue();
        assertThat(heeftDeel(AB)).isFalse();
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-a");
    }

    @Test
    void stap2_alleenDeVerwijzerAntwoordtDatDeVerwijzingIsAangepast() {
        naar("overleg-voeren");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "overleg-voeren", aanpassing("B", "aanbieder-b", null)))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("verwijzingAangepast").hasMessageContaining("alleen de verwijzer");
        assertThat(openTaken()).containsExactly("overleg-voeren");
        geenAanpassing("aanbieder-a");
        assertThat(openTaken()).containsExactly("standpunt-na-overleg");
    }

    @Test
    void stap2_naarSegmentC_alleenMetPerspectiefplan() {
        naar("overleg-voeren");
        assertThatThrownBy(() -> pasAan("C", "aanbieder-a", false))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("perspectiefplanAanwezig");
        assertThatThrownBy(() -> pasAan("C", "aanbieder-a", null))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("perspectiefplanAanwezig");
        pasAan("C", "aanbieder-a", true);
        assertThat(variabele("segment")).isEqualTo("C");
        assertThat(variabele("perspectiefplanAanwezig")).isEqualTo(true);
    }

    // --- step 3: samenspraak among providers, and the intermediate step by municipality ---

    @Test
    void stap3_samenspraakMetEenVoorstel_verwijzerEnGezinStemmenIn_deVoorgesteldeAanbiederStart() {
        naar("samenspraak-organiseren");
        assertThat(aan("samenspraak-gevraagd")).containsExactly(AA, VV);
        stelVoor();
        assertThat(openTaken()).containsExactly("voorstel-beoordelen");
        assertThat(aan("voorstel-gedaan")).containsExactly(VV);
        stemIn(true, true);
        assertThat(openTaken()).containsExactly("hulp-starten");
        assertThat(kandidaten("hulp-starten")).containsExactly(AB);
        assertThat(aan("verwijzing-naar-andere-aanbieder")).containsExactly(AA);
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-b");
        assertThat(heeftDeel(AA)).isFalse();
        assertThat(heeftDeel(AB)).isTrue();
        hulpGestart("aanbieder-b");
        isGeeindigdMet("gestart-na-samenspraak");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void stap3_zonderInstemmingVanBeiden_consult(boolean verwijzer, boolean gezin) {
        naar("voorstel-beoordelen");
        stemIn(verwijzer, gezin);
        assertThat(openTaken()).containsExactly("consult-geven");
        assertThat(casus().aanbieder()).isEqualTo("aanbieder-a");
    }

    @Test
    void stap3_geenSamenspraak_consult() {
        naar("samenspraak-organiseren");
        rondAf("aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", false, "voorgesteldeAanbieder", "");
        assertThat(openTaken()).containsExactly("consult-geven");
    }

    @Test
    void stap3_gehoudenSamenspraak_noemtEenBekendeAanbieder() {
        naar("samenspraak-organiseren");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", true))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("voorgesteldeAanbieder");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", true,
                "voorgesteldeAanbieder", "onbekend")).isInstanceOf(InvoerFout.class).hasMessageContaining("voorgesteldeAanbieder");
    }

    @ParameterizedTest
    @CsvSource({
        "amsterdam, ompg, ompg@amsterdam.nl",
        "zaanstad, vangnet, vangnet@zaanstad.nl adviseur-uitvoering@zaanstad.nl",
        "ouder-amstel, beleidsadviseur.ouder-amstel, beleidsadviseur@voorbeeld.invalid",
        "diemen, beleidsadviseur.diemen,",
        "purmerend, beleidsadviseur.purmerend,"
    })
    void tussenstap_elkeGemeenteHeeftZijnTeam(String gemeente, String team, String adressen) {
        naarConsult(gemeente);
        assertThat(kandidaten("consult-geven")).containsExactly(team);
        assertThat(aan("consult-gevraagd")).containsExactly(team);
        assertThat(aan("consult-ingeschakeld")).containsExactly(AA, "verwijzer." + gemeente);
        assertThat(berichten("consult-gevraagd")).flatExtracting(Bericht::aan)
                .containsExactly(adressen == null ? new String[0] : adressen.split(" "));
        assertThat(deelnames.van(instantie)).filteredOn(deel -> deel.groep().equals(team)).singleElement()
                .satisfies(deel -> assertThat(deel.soort()).isEqualTo(Deelname.Soort.ADVISEUR));
    }

    @Test
    void tussenstap_hetTeamAdviseert_enNeemtDeCasusNietOver() {
        naar("consult-geven");
        consult("ompg", false);
        assertThat(openTaken()).containsExactly("standpunt-na-consult");
        assertThat(aan("consult-gegeven")).containsExactly(AA, VV);
        assertThat(heeftDeel("ompg")).isFalse();
        assertThat(variabele("consult")).isEqualTo("Zoek het dichtbij");
        assertThat(variabele("procesmanagement")).isEqualTo(true);
        accepteer("standpunt-na-consult");
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-consult");
    }

    @ParameterizedTest
    @CsvSource({"amsterdam, ompg", "ouder-amstel, beleidsadviseur"})
    void tussenstap_eenCalamiteit_alleenBijVangnet(String gemeente, String wie) {
        naarConsult(gemeente);
        assertThatThrownBy(() -> consult(wie, true)).isInstanceOf(InvoerFout.class).hasMessageContaining("calamiteit");
        assertThat(openTaken()).containsExactly("consult-geven");
    }

    @Test
    void tussenstap_bijEenCalamiteitNeemtVangnetDeRegie_enBeslistMeteen() {
        naar("regiebesluit-nemen");
        assertThat(aan("calamiteit")).containsExactly(AA, "verwijzer.zaanstad");
        assertThat(aan("consult-gegeven")).isEmpty();
        rondAf("vangnet", "regiebesluit-nemen", "regiebesluit", "De hulp start vandaag", "aanbieder", "aanbieder-b");
        assertThat(openTaken()).containsExactly("hulp-starten");
        assertThat(kandidaten("hulp-starten")).containsExactly(AB);
        assertThat(heeftDeel("vangnet")).isFalse();
        assertThat(heeftDeel(AA)).isFalse();
        hulpGestart("aanbieder-b");
        isGeeindigdMet("gestart-na-regiebesluit");
    }

    @Test
    void tussenstap_bijVangnetZonderCalamiteit_hetStandpuntVanDeAanbieder() {
        naarConsult("zaanstad");
        consult("vangnet", false);
        assertThat(openTaken()).containsExactly("standpunt-na-consult");
    }

    // --- step 4: the independent expert ---

    @Test
    void stap4_vanDossierTotBindendAdvies_deAanbiederVoertHetUit() throws IOException {
        naar("dossier-aanvullen");
        assertThat(aan("deskundige-beslist")).containsExactly(AA, VV);
        vulDossierAan();
        assertThat(openTaken()).containsExactly("dossier-analyseren");
        assertThat(aan("deskundige-ingeschakeld")).containsExactly(AA, VV);
        assertThat(berichten("deskundige-ingeschakeld").get(0).tekst()).contains("Expertiseteam Complexe Zorg");
        assertThat(berichten("overdracht-deskundige")).singleElement()
                .satisfies(b -> assertThat(b.aan()).containsExactly("deskundige@voorbeeld.invalid"));
        assertThat(engine.getTaskService().getTaskAttachments(taak("dossier-analyseren").getId())).singleElement()
                .satisfies(bijlage -> assertThat(bijlage.getName()).isEqualTo("dossier-" + casusnummer + ".pdf"));
        assertThat(dossiertekst()).contains("Wij zien een andere zorgvraag").contains("Past niet bij ons")
                .contains("Zoek het dichtbij").doesNotContain("niet compleet");
        assertThat(variabele("dossierOpmerking")).isNull();

        rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", false, "aanvullingVraag", "");
        assertThat(openTaken()).containsExactlyInAnyOrder("gezin-horen", "verwijzer-horen", "aanbieder-horen");
        rondAf("deskundige", "aanbieder-horen", "visieAanbieder", "Te zwaar");
        rondAf("deskundige", "gezin-horen", "visieGezin", GEHEIM);
        assertThat(openTaken()).containsExactly("verwijzer-horen");
        assertThat(heeftDeel("deskundige")).isTrue();
        rondAf("deskundige", "verwijzer-horen", "visieVerwijzer", "Passend");
        assertThat(openTaken()).containsExactly("bindend-advies-geven");

        adviseer("B", "aanbieder-b");
        assertThat(openTaken()).containsExactly("hulp-starten");
        assertThat(kandidaten("hulp-starten")).containsExactly(AB);
        assertThat(aan("bindend-advies-gegeven")).containsExactly(AA, AB, VV);
        assertThat(variabele("profiel")).isEqualTo("Profiel 8");
        assertThat(heeftDeel("deskundige")).isFalse();
        assertThat(heeftDeel(AA)).isFalse();
        hulpGestart("aanbieder-b");
        isGeeindigdMet("gestart-na-bindend-advies");
    }

    @Test
    void stap4_hetAdviesBlijftBijDeAanbieder() {
        naar("bindend-advies-geven");
        adviseer("B", "aanbieder-a");
        assertThat(aan("bindend-advies-gegeven")).containsExactly(AA, VV);
        assertThat(aan("verwijzing-naar-andere-aanbieder")).isEmpty();
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-bindend-advies");
    }

    @Test
    void stap4_hetDossierMoetActueelZijn_eenParallelProcesWordtGemeld() throws IOException {
        naar("dossier-aanvullen");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "dossier-aanvullen", "dossierActueel", true, "parallelProces", true))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("parallelProcesToelichting");
        rondAf("aanbieder-a", "dossier-aanvullen", "dossierActueel", false, "parallelProces", false);
        assertThat(openTaken()).containsExactly("dossier-aanvullen");
        rondAf("aanbieder-a", "dossier-aanvullen", "dossierActueel", true, "parallelProces", true,
                "parallelProcesToelichting", "Er is een bemiddeling");
        assertThat(openTaken()).containsExactly("dossier-analyseren");
        assertThat(dossiertekst()).contains("Er is een bemiddeling");
    }

    @Test
    void stap4_opgeschaaldZonderAangevuldDossier_datStaatErinEnErbij() throws IOException {
        naar("dossier-aanvullen");
        vuur("termijn_dossierAanvullen");
        alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), "dossier-aanvullen", "Er gebeurt niets"));
        assertThat(openTaken()).containsExactly("dossier-analyseren");
        assertThat(dossiertekst()).contains("Dit dossier is niet compleet");
        assertThat((String) variabele("dossierOpmerking")).contains("niet compleet");
    }

    @Test
    void stap4_deDeskundigeVraagtEenAanvulling_enAnalyseertDanOpnieuw_binnenDezelfdeTweeWeken() {
        naar("aanvulling-geven");
        assertThat(aan("aanvulling-gevraagd")).containsExactly(AA, VV);
        klokNaar(NA_2_WERKDAGEN);
        assertThat(aan("aanvulling-gegeven")).isEmpty();
        rondAf("verwijzer-amsterdam", "aanvulling-geven", "aanvulling", "Het rapport van de school");
        assertThat(openTaken()).containsExactly("dossier-analyseren");
        assertThat(aan("aanvulling-gegeven")).containsExactly("deskundige");
        heeftTermijn("dossier-analyseren", VIJF_WERKDAGEN_VOOR_3_WEKEN, NA_2_WEKEN);
        rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", false);
        assertThat(openTaken()).hasSize(3);
    }

    @Test
    void stap4_eenAanvullingHeeftEenVraagNodig() {
        naar("dossier-analyseren");
        assertThatThrownBy(() -> rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", true))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("aanvullingVraag");
    }

    @Test
    void stap4_deTweeWekenLopenVanafDeOverdracht_totHetAdvies_naastDeTermijnVanDeRoute() {
        start("amsterdam", "B", LocalDate.of(2027, 4, 5));
        naarStap4VanafStart("ompg", VV);
        klokNaar(NA_1_WERKDAG);
        vulDossierAan();
        LocalDate einde = LocalDate.of(2027, 5, 5);
        heeftTermijn("dossier-analyseren", LocalDate.of(2027, 5, 3), einde);
        klokNaar(NA_5_WERKDAGEN);
        rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", false);
        for (String horen : List.of("gezin-horen", "verwijzer-horen", "aanbieder-horen")) {
            heeftTermijn(horen, LocalDate.of(2027, 5, 3), einde);
        }
        hoorIedereen();
        heeftTermijn("bindend-advies-geven", LocalDate.of(2027, 5, 3), einde);
    }

    @Test
    void stap4_watHetGezinZegt_isAlleenVoorDeDeskundigeEnDeAuditor() throws IOException {
        naar("gezin-horen");
        rondAf("deskundige", "gezin-horen", "visieGezin", GEHEIM);
        assertThat(zonderGeheim(variabelenVanDeCasus())).isTrue();
        rondAf("deskundige", "verwijzer-horen", "visieVerwijzer", "Passend");
        rondAf("deskundige", "aanbieder-horen", "visieAanbieder", "Te zwaar");
        assertThat(engine.getTaskService().getVariable(taak("bindend-advies-geven").getId(), "visieGezin")).isEqualTo(GEHEIM);
        assertThat(zonderGeheim(variabelenVanDeCasus())).isTrue();
        for (String partij : List.of("aanbieder-a", "verwijzer-amsterdam", "contractmanager", "aanbieder-b")) {
            leestNietsVanHetGezin(partij);
        }
        adviseer("B", "aanbieder-a");
        assertThat(zonderGeheim(engine.getTaskService().getVariables(taak("hulp-starten").getId()))).isTrue();
        assertThat((String) variabele("verloop")).contains("Te zwaar").contains("Passend").doesNotContain(GEHEIM);
        assertThat(dossiertekst()).doesNotContain(GEHEIM);
        assertThat(outbox.vanCasus(instantie)).extracting(Bericht::tekst).noneMatch(tekst -> tekst.contains(GEHEIM));

        Gebeurtenis gehoord = tijdlijn(Gebeurtenis.Soort.BESLUIT).stream()
                .filter(g -> g.stap().equals("gezin-horen")).findFirst().orElseThrow();
        assertThat(gehoord.alleenVoor()).containsExactly("deskundige");
        assertThat(tijdlijn(Gebeurtenis.Soort.BESLUIT)).filteredOn(g -> g != gehoord && !g.stap().equals("gezin-horen"))
                .allSatisfy(g -> assertThat(g.alleenVoor()).isEmpty());
        assertThat(gebeurtenissen.van(instantie)).filteredOn(g -> g.wat().contains(GEHEIM)).hasSize(1);
        assertThat(inzage.op(casus(), new Zicht(List.of(AA), false)).orElseThrow().toont(gehoord)).isFalse();
        assertThat(inzage.op(casus(), new Zicht(List.of(VV), false)).orElseThrow().toont(gehoord)).isFalse();
        assertThat(inzage.op(casus(), new Zicht(List.of("deskundige"), false)).orElseThrow().toont(gehoord)).isTrue();
        assertThat(inzage.op(casus(), new Zicht(List.of("auditor"), true)).orElseThrow().toont(gehoord)).isTrue();
        leestNietsVanHetGezin("aanbieder-a");
        alsPersoon("auditor", () -> assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(instantie).variableName("visieGezin").list()).isNotEmpty());
        hulpGestart("aanbieder-a");
        leestNietsVanHetGezin("aanbieder-a");
    }

    @Test
    void stap4_geenAdresVanDeDeskundige_incidentEnTaakVoorDeBeheerder_deCasusGaatDaarnaVerder() {
        leegContact(REGIO, "deskundige", "", () -> {
            naar("dossier-aanvullen");
            vulDossierAan();
            assertThat(openTaken()).containsExactly("contact-aanvullen");
            assertThat(kandidaten("contact-aanvullen")).containsExactly("functioneel-beheerder");
            heeftTermijn("contact-aanvullen", NA_1_WERKDAG, NA_2_WERKDAGEN);
            assertThat(heeftDeel("functioneel-beheerder")).isFalse();
            Incident incident = engine.getRuntimeService().createIncidentQuery().processInstanceId(instantie).singleResult();
            assertThat(incident.getIncidentMessage()).contains("geen adres").contains("Onafhankelijk deskundige").contains("Amsterdam-Zaanstreek");
            klokNaar(NA_1_WERKDAG);
            rondAf("beheerder", "contact-aanvullen", "contactNaam", "Expertiseteam", "contactTelefoon", "14 070",
                    "contactEmail", "expert@voorbeeld.invalid");
            assertThat(openTaken()).containsExactly("dossier-analyseren");
            heeftTermijn("dossier-analyseren", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 5));
            assertThat(berichten("overdracht-deskundige")).singleElement()
                    .satisfies(b -> assertThat(b.aan()).containsExactly("expert@voorbeeld.invalid"));
            assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(instantie).count()).isZero();
        });
    }

    @Test
    void stap4_ingetrokkenTerwijlHetAdresOntbreekt_ookHetIncidentVerdwijnt() {
        leegContact(REGIO, "deskundige", "", () -> {
            naar("dossier-aanvullen");
            vulDossierAan();
            vuur("herinnering_contactAanvullen");
            assertThat(aan("herinnering")).containsExactly("functioneel-beheerder");
            vuur("termijn_contactAanvullen");
            assertThat(casus().overTermijn()).isTrue();
            assertThat(openTaken()).containsExactly("contact-aanvullen");
            alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "Niet meer nodig"));
            isGeeindigdMet("ingetrokken");
            assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(instantie).count()).isZero();
        });
    }

    // --- compliance ---

    @Test
    void nakoming_deHulpIsNietGestart_deContractmanagerBespreektHet_alsnogGestart() {
        naar("nakoming-bespreken");
        assertThat(aan("hulp-niet-gestart")).containsExactly(AA, CM, VV);
        vervolg("hulp-starten");
        assertThat(openTaken()).containsExactly("hulp-starten");
        assertThat(aan("hulp-alsnog")).containsExactly(AA, VV);
        hulpGestart("aanbieder-a");
        isGeeindigdMet("gestart-na-verwijzing");
    }

    @ParameterizedTest
    @CsvSource({
        "kerngroep, kerngroep.amsterdam-zaanstreek, vraag-kerngroep",
        "bestuurlijk-overleg, bestuurlijk-overleg.amsterdam-zaanstreek, vraag-bestuurlijk-overleg"
    })
    void nakoming_eenAnoniemeVraag_enDeTaakKomtMeteenTerug(String vervolg, String groep, String sjabloon) {
        naar("nakoming-bespreken");
        String eerste = taak("nakoming-bespreken").getId();
        vervolg(vervolg);
        assertThat(openTaken()).containsExactly("nakoming-bespreken");
        assertThat(taak("nakoming-bespreken").getId()).isNotEqualTo(eerste);
        assertThat(aan(sjabloon)).containsExactly(groep);
        assertThat(berichten(sjabloon)).singleElement().satisfies(b -> {
            assertThat(b.onderwerp() + b.tekst()).doesNotContain(casusnummer).doesNotContain("http")
                    .doesNotContain("Aanbieder A").doesNotContain("Verwijzer");
        });
        assertThat(heeftDeel(groep)).isFalse();
        vervolg("hulp-starten");
        assertThat(openTaken()).containsExactly("hulp-starten");
    }

    @Test
    void nakoming_afsluiten_metEenReden() {
        naar("nakoming-bespreken");
        assertThatThrownBy(() -> vervolg("afsluiten")).isInstanceOf(InvoerFout.class).hasMessageContaining("reden");
        rondAf("contractmanager", "nakoming-bespreken", "vervolg", "afsluiten", "reden", "Het contract eindigt");
        isGeeindigdMet("niet-nagekomen");
        assertThat(aan("casus-afgesloten")).containsExactly(AA, CM, VV);
    }

    @Test
    void hulpStarten_gestartHeeftEenDatum() {
        naar("hulp-starten");
        assertThatThrownBy(() -> rondAf("aanbieder-a", "hulp-starten", "uitgevoerd", true))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("startdatumHulp");
    }

    // --- the lead time of each step: its own, or the end of the route ---

    @ParameterizedTest
    @CsvSource({
        "verwijzing-beoordelen, aanbieder.aanbieder-a, 2027-04-23, 2027-04-28",
        "overleg-voeren, aanbieder.aanbieder-a verwijzer.amsterdam, 2027-04-23, 2027-04-28",
        "standpunt-na-overleg, aanbieder.aanbieder-a, 2027-04-21, 2027-04-22",
        "samenspraak-organiseren, aanbieder.aanbieder-a, 2027-04-23, 2027-04-28",
        "voorstel-beoordelen, verwijzer.amsterdam, 2027-04-21, 2027-04-22",
        "consult-geven, ompg, 2027-04-23, 2027-04-28",
        "regiebesluit-nemen, vangnet, 2027-04-20, 2027-04-21",
        "standpunt-na-consult, aanbieder.aanbieder-a, 2027-04-21, 2027-04-22",
        "dossier-aanvullen, aanbieder.aanbieder-a, 2027-04-23, 2027-04-28",
        "dossier-analyseren, deskundige, 2027-04-30, 2027-05-04",
        "aanvulling-geven, aanbieder.aanbieder-a verwijzer.amsterdam, 2027-04-21, 2027-04-22",
        "gezin-horen, deskundige, 2027-04-30, 2027-05-04",
        "verwijzer-horen, deskundige, 2027-04-30, 2027-05-04",
        "aanbieder-horen, deskundige, 2027-04-30, 2027-05-04",
        "bindend-advies-geven, deskundige, 2027-04-30, 2027-05-04",
        "hulp-starten, aanbieder.aanbieder-a, 2027-05-07, 2027-05-11",
        "nakoming-bespreken, contractmanager.amsterdam-zaanstreek, 2027-04-23, 2027-04-28"
    })
    void termijn_vanElkeStap_metHerinneringEnOverschrijding(
            String stap, String houders, LocalDate herinnering, LocalDate einde) {
        naar(stap);
        assertThat(kandidaten(stap)).containsExactly(houders.split(" "));
        heeftTermijn(stap, herinnering, einde);
        vuur("herinnering_" + camel(stap));
        assertThat(aan("herinnering")).containsExactly(houders.split(" "));
        List<String> open = openTaken();
        vuur("termijn_" + camel(stap));
        assertThat(openTaken()).isEqualTo(open);
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan(ZONDER_OPSCHALEN.contains(stap) ? "termijn-overschreden-zonder-opschalen" : "termijn-overschreden"))
                .contains(houders.split(" ")).contains(AA, verwijzer());
        assertThat((String) variabele("termijnoverschrijdingen"))
                .contains("\"taak\":\"" + stap + "\"").contains("\"einddatum\":\"" + einde + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "verwijzing-beoordelen, 2027-04-22, 2027-04-26",
        "overleg-voeren, 2027-04-22, 2027-04-26",
        "standpunt-na-overleg, 2027-04-21, 2027-04-22",
        "samenspraak-organiseren, 2027-04-22, 2027-04-26",
        "consult-geven, 2027-04-22, 2027-04-26",
        "dossier-aanvullen, 2027-04-22, 2027-04-26",
        "dossier-analyseren, 2027-04-30, 2027-05-04",
        "bindend-advies-geven, 2027-04-30, 2027-05-04",
        "hulp-starten, 2027-04-23, 2027-04-28",
        "nakoming-bespreken, 2027-04-22, 2027-04-26"
    })
    void termijn_eindigtMetDeRoute_behalveVanDeDeskundige_enDeHulpHeeftMinstensVijfWerkdagen(
            String stap, LocalDate herinnering, LocalDate einde) {
        // Segment B from Monday 5 April: the route ends on Monday 26 April.
        start("amsterdam", "B", LocalDate.of(2027, 4, 5));
        vanafStartNaar(stap);
        heeftTermijn(stap, herinnering, einde);
    }

    // --- the lead time of the whole route ---

    @ParameterizedTest
    @CsvSource({"B, 2027-04-30, 2027-05-11", "C, 2027-05-25, 2027-06-01"})
    void route_drieWekenBijB_zesBijC_vanafDeVerwijsdatum(String segment, LocalDate herinnering, LocalDate einde) {
        start("amsterdam", segment, DINSDAG_20_APRIL);
        routeLooptTot(herinnering, einde);
        vuur("herinnering_route");
        assertThat(aan("herinnering")).containsExactly(AA, VV);
        assertThat(berichten("herinnering").get(0).tekst()).contains("de hele route").contains(Klok.toon(einde));
        assertThat(casus().overTermijn()).isFalse();
        vuur("termijn_route");
        assertThat(openTaken()).containsExactly("verwijzing-beoordelen");
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan("termijn-overschreden")).containsExactly(AA, CM, VV);
        assertThat(heeftDeel(CM)).isTrue();
        assertThat((String) variabele("termijnoverschrijdingen"))
                .contains("\"taak\":\"route\"").contains("\"einddatum\":\"" + einde + "\"");
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN)).singleElement()
                .satisfies(g -> assertThat(g.stap()).isEqualTo("route"));
    }

    @Test
    void route_looptDoorTotDeHulpIsGestart() {
        naar("hulp-starten");
        routeLooptTot(VIJF_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        hulpGestart("aanbieder-a");
        assertThat(engine.getManagementService().createJobQuery().processInstanceId(instantie).count()).isZero();
    }

    @Test
    void route_verwijsdatumInHetVerleden_eenHerinneringInHetVerledenWordtNietVerstuurd() {
        // Segment B from Friday 2 April ends on Friday 23 April; five working days before is Friday 16 April.
        start("amsterdam", "B", LocalDate.of(2027, 4, 2));
        assertThat(klokken("herinnering_route")).isEmpty();
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(NA_3_WERKDAGEN));
        assertThat(taak("verwijzing-beoordelen").getDueDate()).isEqualTo(einde(NA_3_WERKDAGEN));
        assertThat(aan("herinnering")).isEmpty();
    }

    @Test
    void route_alVoorbijBijDeStart_meteenVastgelegdEnGemeld_deCasusKanMeteenVerder() {
        start("amsterdam", "B", LocalDate.of(2027, 3, 1));
        LocalDate einde = LocalDate.of(2027, 3, 22);
        assertThat(taak("verwijzing-beoordelen").getDueDate()).isEqualTo(einde(einde));
        assertThat(klokken("herinnering_route")).isEmpty();
        assertThat(klokken("herinnering_verwijzingBeoordelen")).isEmpty();
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(einde));
        vuur("termijn_route");
        vuur("termijn_verwijzingBeoordelen");
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(moment(DINSDAG_20_APRIL, 10));
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan("termijn-overschreden")).containsExactly(AA, CM, VV);
        assertThat(aan("herinnering")).isEmpty();
        alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), "route", "De termijn is voorbij"));
        assertThat(openTaken()).containsExactly("overleg-voeren");
        assertThat(taak("overleg-voeren").getDueDate()).isEqualTo(einde(einde));
        geenAanpassing("verwijzer-amsterdam");
        accepteer("standpunt-na-overleg");
        heeftTermijn("hulp-starten", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
    }

    @Test
    void route_vanBNaarC_verlengdVanafDezelfdeVerwijsdatum_enTerug() {
        naar("overleg-voeren");
        klokNaar(NA_2_WERKDAGEN);
        pasAan("C", "aanbieder-a", true);
        routeLooptTot(VIJF_WERKDAGEN_VOOR_6_WEKEN, NA_6_WEKEN);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD)).singleElement().satisfies(g -> {
            assertThat(g.stap()).isEqualTo("route");
            assertThat(g.wat()).contains("11-05-2027").contains("01-06-2027");
        });
        weiger("verwijzing-beoordelen");
        pasAan("B", "aanbieder-a", null);
        routeLooptTot(VIJF_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD)).hasSize(2);
    }

    @Test
    void route_hetBindendAdviesWijzigtHetSegment_ookDanVerschuiftDeTermijn() {
        naar("bindend-advies-geven");
        adviseer("C", "aanbieder-a");
        routeLooptTot(VIJF_WERKDAGEN_VOOR_6_WEKEN, NA_6_WEKEN);
        assertThat(taak("hulp-starten").getDueDate()).isEqualTo(einde(NA_6_WEKEN));
    }

    @Test
    void route_naDeTermijnNaarC_deKlokkenLopenOpnieuw_enOpschalenKanPasNaHetNieuweEinde() {
        naar("overleg-voeren");
        vuur("herinnering_route");
        vuur("termijn_route");
        assertThat(klokken("termijn_route")).isEmpty();
        pasAan("C", "aanbieder-a", true);
        routeLooptTot(VIJF_WERKDAGEN_VOOR_6_WEKEN, NA_6_WEKEN);
        assertThatThrownBy(() -> alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), "route", "x")))
                .isInstanceOf(NietMogelijk.class);
        vuur("termijn_route");
        assertThat((String) variabele("termijnoverschrijdingen")).contains("2027-05-11").contains("2027-06-01");
        alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), "route", "x"));
        assertThat(openTaken()).containsExactly("overleg-voeren");
    }

    // --- moving up ---

    @ParameterizedTest
    @CsvSource({
        "verwijzing-beoordelen, overleg-voeren",
        "overleg-voeren, samenspraak-organiseren",
        "standpunt-na-overleg, samenspraak-organiseren",
        "samenspraak-organiseren, consult-geven",
        "voorstel-beoordelen, consult-geven",
        "consult-geven, standpunt-na-consult",
        "standpunt-na-consult, dossier-aanvullen",
        "dossier-aanvullen, dossier-analyseren",
        "aanvulling-geven, dossier-analyseren",
        "hulp-starten, nakoming-bespreken"
    })
    void opschalen_voorbijEenStilleHouder_pasNaDeTermijnVanDeStapOfDeRoute(String stap, String daarna) {
        naar(stap);
        kanNietOpschalen(stap);
        kanNietOpschalen("route");
        vuur("termijn_" + camel(stap));
        if (!stap.equals("hulp-starten")) {
            kanNietOpschalen("route");
        }
        alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), stap, "Er gebeurt niets"));
        opgeschaald(stap, daarna);

        for (String weg : List.of("route", stap)) {
            ClockUtil.setCurrentTime(moment(DINSDAG_20_APRIL, 10));
            naar(stap);
            vuur("termijn_route");
            alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), weg, "Er gebeurt niets"));
            opgeschaald(weg, daarna);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regiebesluit-nemen", "dossier-analyseren", "gezin-horen", "verwijzer-horen", "aanbieder-horen",
        "bindend-advies-geven", "nakoming-bespreken"})
    void opschalen_kanNietWaarDeRouteHetNietKent(String stap) {
        naar(stap);
        List<String> open = openTaken();
        vuur("termijn_" + camel(stap));
        kanNietOpschalen(stap);
        vuur("termijn_route");
        kanNietOpschalen(stap);
        kanNietOpschalen("route");
        assertThat(openTaken()).isEqualTo(open);
    }

    // --- withdrawing ---

    @ParameterizedTest
    @ValueSource(strings = {"verwijzing-beoordelen", "overleg-voeren", "standpunt-na-overleg", "samenspraak-organiseren",
        "voorstel-beoordelen", "consult-geven", "regiebesluit-nemen", "standpunt-na-consult", "dossier-aanvullen",
        "dossier-analyseren", "aanvulling-geven", "gezin-horen", "bindend-advies-geven", "hulp-starten", "nakoming-bespreken"})
    void intrekken_vanuitElkeStap(String stap) {
        naar(stap);
        alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "Niet meer nodig"));
        isGeeindigdMet("ingetrokken");
        assertThat(openTaken()).isEmpty();
        assertThat(aan("ingetrokken")).contains(AA, verwijzer());
        assertThat(aan("casus-afgesloten")).isEmpty();
        assertThat(deelnames.van(instantie)).filteredOn(deel -> deel.soort() == Deelname.Soort.ADVISEUR)
                .noneMatch(Deelname::loopt);
    }

    // --- changing a term in mutual agreement ---

    @ParameterizedTest
    @ValueSource(strings = {"verwijzing-beoordelen", "overleg-voeren", "standpunt-na-overleg", "samenspraak-organiseren",
        "voorstel-beoordelen", "consult-geven", "regiebesluit-nemen", "standpunt-na-consult", "dossier-aanvullen",
        "dossier-analyseren", "aanvulling-geven", "gezin-horen", "verwijzer-horen", "aanbieder-horen", "bindend-advies-geven",
        "hulp-starten", "nakoming-bespreken"})
    void termijnAanpassen_vanuitElkeStap_deKlokkenVolgen(String stap) {
        naar(stap);
        LocalDate nieuw = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), stap, nieuw, "verwijzer", "Vakantie"));
        boolean kort = List.of("standpunt-na-overleg", "voorstel-beoordelen", "standpunt-na-consult", "regiebesluit-nemen",
                "aanvulling-geven").contains(stap);
        heeftTermijn(stap, kort ? LocalDate.of(2027, 6, 29) : LocalDate.of(2027, 6, 28), nieuw);
        routeLooptTot(VIJF_WERKDAGEN_VOOR_3_WEKEN, NA_3_WEKEN);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD)).singleElement().satisfies(g -> {
            assertThat(g.wie()).isEqualTo("aanbieder-a");
            assertThat(g.wat()).contains("30-06-2027").contains("verwijzer").contains("Vakantie");
        });
        assertThat(aan("termijn-aangepast")).contains(AA, verwijzer());
        vuur("termijn_" + camel(stap));
        assertThat(casus().overTermijn()).isTrue();
    }

    @Test
    void termijnAanpassen_vanDeHeleRoute_deTakenDieErmeeEindigenGaanMee() {
        start();
        LocalDate eerder = LocalDate.of(2027, 4, 26);
        pasRouteAan(eerder);
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(eerder));
        assertThat(klokken("herinnering_route")).isEmpty();
        heeftTermijn("verwijzing-beoordelen", NA_2_WERKDAGEN, eerder);
        klokNaar(NA_1_WERKDAG);
        pasRouteAan(LocalDate.of(2027, 6, 30));
        routeLooptTot(LocalDate.of(2027, 6, 23), LocalDate.of(2027, 6, 30));
        heeftTermijn("verwijzing-beoordelen", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        accepteer("verwijzing-beoordelen");
        heeftTermijn("hulp-starten", LocalDate.of(2027, 6, 28), LocalDate.of(2027, 6, 30));
        assertThat(berichten("termijn-aangepast")).isNotEmpty().allSatisfy(b -> assertThat(b.tekst()).contains("de hele route"));
    }

    @Test
    void termijnAanpassen_vanDeHeleRoute_naarEerder_deHulpHoudtVijfWerkdagen() {
        naar("hulp-starten");
        pasRouteAan(LocalDate.of(2027, 4, 26));
        heeftTermijn("hulp-starten", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
    }

    @Test
    void termijnAanpassen_vanDeHeleRoute_watOverEenTaakIsAfgesprokenBlijft() {
        start();
        LocalDate afgesproken = LocalDate.of(2027, 5, 7);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "verwijzing-beoordelen", afgesproken, "verwijzer", "x"));
        pasRouteAan(LocalDate.of(2027, 6, 30));
        assertThat(taak("verwijzing-beoordelen").getDueDate()).isEqualTo(einde(afgesproken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-analyseren", "gezin-horen", "bindend-advies-geven"})
    void termijnAanpassen_vanDeHeleRoute_deTweeWekenVanDeDeskundigeBlijven(String stap) {
        naar(stap);
        pasRouteAan(LocalDate.of(2027, 6, 30));
        routeLooptTot(LocalDate.of(2027, 6, 23), LocalDate.of(2027, 6, 30));
        heeftTermijn(stap, VIJF_WERKDAGEN_VOOR_3_WEKEN, NA_2_WEKEN);
    }

    @Test
    void termijnAanpassen_vanDeHeleRoute_naEenOverschrijding_deKlokkenLopenOpnieuw() {
        start();
        vuur("herinnering_route");
        vuur("termijn_route");
        pasRouteAan(LocalDate.of(2027, 6, 30));
        routeLooptTot(LocalDate.of(2027, 6, 23), LocalDate.of(2027, 6, 30));
        kanNietOpschalen("route");
        vuur("termijn_route");
        alsPersoon("verwijzer-amsterdam", () -> acties.schaalOp(casus(), "route", "x"));
        assertThat(openTaken()).containsExactly("overleg-voeren");
    }

    // --- who may what ---

    @Test
    void starten_magAlleenEenPartijVanDezeCasus() {
        Map<String, Object> antwoorden = gegevens("amsterdam", "B", DINSDAG_20_APRIL);
        for (String wie : List.of("verwijzer-zaanstad", "aanbieder-b", "ompg", "deskundige", "contractmanager", "auditor", "jp-roosendaal")) {
            assertThatThrownBy(() -> startAls(wie, ROUTE, antwoorden)).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void starten_segmentCZonderPerspectiefplan_ofEenVerwijsdatumVerInDeToekomst_wordtGeweigerd() {
        Map<String, Object> zonderPlan = gegevens("amsterdam", "C", DINSDAG_20_APRIL);
        zonderPlan.put("perspectiefplanAanwezig", false);
        assertThatThrownBy(() -> startAls("aanbieder-a", ROUTE, zonderPlan))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("perspectiefplanAanwezig");
        assertThatThrownBy(() -> start("amsterdam", "B", DINSDAG_20_APRIL.plusYears(1).plusDays(1)))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("verwijsdatum");
        assertThatThrownBy(() -> start("amsterdam", "A", DINSDAG_20_APRIL))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("segment");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(casusnummer).count()).isZero();
    }

    @Test
    void alleenPartijenKunnenIngrijpen() {
        naar("nakoming-bespreken");
        for (String wie : List.of("contractmanager", "aanbieder-b", "verwijzer-zaanstad", "auditor")) {
            assertThatThrownBy(() -> alsPersoon(wie, () -> acties.trekIn(casus(), "x"))).isInstanceOf(GeenPartij.class);
            assertThatThrownBy(() -> alsPersoon(wie, () -> acties.pasTermijnAan(casus(), "route", LocalDate.of(2027, 6, 30), "x", "x")))
                    .isInstanceOf(GeenPartij.class);
        }
        assertThat(openTaken()).containsExactly("nakoming-bespreken");
    }

    @Test
    void weigeren_heeftEenBezwaarNodig() {
        start();
        assertThatThrownBy(() -> rondAf("aanbieder-a", "verwijzing-beoordelen", "verwijzingGeaccepteerd", false))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("bezwaar");
    }

    // --- the way to a step ---

    private static Map<String, Object> gegevens(String gemeente, String segment, LocalDate verwijsdatum) {
        return met("gemeente", gemeente, "verwijzer", gemeente, "aanbieder", "aanbieder-a", "verwijsdatum", verwijsdatum.toString(),
                "segment", segment, "profiel", "Profiel 3", "intensiteit", "Intensief", "perspectiefplanAanwezig", segment.equals("C"),
                "toelichting", "Wij zien een andere zorgvraag", "lopendeZorg", false);
    }

    private void start() {
        start("amsterdam", "B", DINSDAG_20_APRIL);
    }

    private void start(String gemeente, String segment, LocalDate verwijsdatum) {
        startAls("aanbieder-a", ROUTE, gegevens(gemeente, segment, verwijsdatum));
    }

    private String verwijzer() {
        return "verwijzer." + casus().gemeente();
    }

    private void accepteer(String stap) {
        rondAf("aanbieder-a", stap, "verwijzingGeaccepteerd", true, "bezwaar", "");
    }

    private void weiger(String stap) {
        rondAf("aanbieder-a", stap, "verwijzingGeaccepteerd", false, "bezwaar", "Past niet bij ons");
    }

    private void geenAanpassing(String wie) {
        rondAf(wie, "overleg-voeren", "verwijzingAangepast", false);
    }

    private static Object[] aanpassing(String segment, String aanbieder, Boolean perspectiefplan) {
        return new Object[] {"verwijzingAangepast", true, "segment", segment, "profiel", "Profiel 5", "intensiteit", "Perspectief",
            "aanbieder", aanbieder, "perspectiefplanAanwezig", perspectiefplan};
    }

    private void pasAan(String segment, String aanbieder, Boolean perspectiefplan) {
        rondAf("verwijzer-amsterdam", "overleg-voeren", aanpassing(segment, aanbieder, perspectiefplan));
    }

    private void stelVoor() {
        rondAf("aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", true, "voorgesteldeAanbieder", "aanbieder-b");
    }

    private void stemIn(boolean verwijzer, boolean gezin) {
        rondAf("verwijzer-amsterdam", "voorstel-beoordelen", "instemmingVerwijzer", verwijzer, "instemmingGezin", gezin);
    }

    private void consult(String wie, boolean calamiteit) {
        rondAf(wie, "consult-geven", "consult", "Zoek het dichtbij", "procesmanagement", true, "calamiteit", calamiteit);
    }

    private void vulDossierAan() {
        rondAf("aanbieder-a", "dossier-aanvullen", "dossierActueel", true, "parallelProces", false, "parallelProcesToelichting", "");
    }

    private void hoorIedereen() {
        rondAf("deskundige", "gezin-horen", "visieGezin", GEHEIM);
        rondAf("deskundige", "verwijzer-horen", "visieVerwijzer", "Passend");
        rondAf("deskundige", "aanbieder-horen", "visieAanbieder", "Te zwaar");
    }

    private void adviseer(String segment, String aanbieder) {
        rondAf("deskundige", "bindend-advies-geven", "bindendAdvies", "Begin met profiel 8", "segment", segment,
                "profiel", "Profiel 8", "intensiteit", "Duurzaam", "aanbieder", aanbieder);
    }

    private void hulpGestart(String wie) {
        rondAf(wie, "hulp-starten", "uitgevoerd", true, "startdatumHulp", "2027-05-03");
    }

    private void vervolg(String vervolg) {
        rondAf("contractmanager", "nakoming-bespreken", "vervolg", vervolg);
    }

    private void pasRouteAan(LocalDate einde) {
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "route", einde, "verwijzer", "Vakantie"));
    }

    private void naar(String stap) {
        if (stap.equals("regiebesluit-nemen")) {
            naarConsult("zaanstad");
            consult("vangnet", true);
        } else {
            start();
            vanafStartNaar(stap);
        }
        assertThat(openTaken()).contains(stap);
    }

    private void naarConsult(String gemeente) {
        start(gemeente, "B", DINSDAG_20_APRIL);
        vanafStartNaar("consult-geven");
    }

    private void naarStap4VanafStart(String team, String verwijzer) {
        vanafStartNaar("dossier-aanvullen");
        assertThat(tijdlijn(Gebeurtenis.Soort.BESLUIT)).extracting(Gebeurtenis::namens).contains(team).doesNotContain(verwijzer);
    }

    private void vanafStartNaar(String stap) {
        switch (stap) {
            case "verwijzing-beoordelen" -> { }
            case "overleg-voeren" -> weiger("verwijzing-beoordelen");
            case "standpunt-na-overleg" -> {
                vanafStartNaar("overleg-voeren");
                geenAanpassing("aanbieder-a");
            }
            case "samenspraak-organiseren" -> {
                vanafStartNaar("standpunt-na-overleg");
                weiger("standpunt-na-overleg");
            }
            case "voorstel-beoordelen" -> {
                vanafStartNaar("samenspraak-organiseren");
                stelVoor();
            }
            case "consult-geven" -> {
                vanafStartNaar("samenspraak-organiseren");
                rondAf("aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", false);
            }
            case "standpunt-na-consult" -> {
                vanafStartNaar("consult-geven");
                consult("ompg", false);
            }
            case "dossier-aanvullen" -> {
                vanafStartNaar("standpunt-na-consult");
                weiger("standpunt-na-consult");
            }
            case "dossier-analyseren" -> {
                vanafStartNaar("dossier-aanvullen");
                vulDossierAan();
            }
            case "aanvulling-geven" -> {
                vanafStartNaar("dossier-analyseren");
                rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", true, "aanvullingVraag", "Wat zegt de school?");
            }
            case "gezin-horen", "verwijzer-horen", "aanbieder-horen" -> {
                vanafStartNaar("dossier-analyseren");
                rondAf("deskundige", "dossier-analyseren", "aanvullingNodig", false);
            }
            case "bindend-advies-geven" -> {
                vanafStartNaar("gezin-horen");
                hoorIedereen();
            }
            case "hulp-starten" -> accepteer("verwijzing-beoordelen");
            case "nakoming-bespreken" -> {
                vanafStartNaar("hulp-starten");
                rondAf("aanbieder-a", "hulp-starten", "uitgevoerd", false);
            }
            default -> throw new IllegalArgumentException(stap);
        }
    }

    // --- what can be seen ---

    private static void klokNaar(LocalDate dag) {
        ClockUtil.setCurrentTime(moment(dag, 10));
    }

    private void routeLooptTot(LocalDate herinnering, LocalDate einde) {
        assertThat(variabele("routeEinde")).isEqualTo(einde.toString());
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(einde));
        assertThat(klok("herinnering_route").getDuedate()).isEqualTo(einde(herinnering));
    }

    private void kanNietOpschalen(String taak) {
        assertThatThrownBy(() -> alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), taak, "Er gebeurt niets")))
                .isInstanceOf(NietMogelijk.class);
    }

    private void opgeschaald(String stap, String daarna) {
        assertThat(openTaken()).containsExactly(daarna);
        assertThat(tijdlijn(Gebeurtenis.Soort.OPGESCHAALD)).singleElement().satisfies(g -> {
            assertThat(g.stap()).isEqualTo(stap);
            assertThat(g.wat()).contains("Er gebeurt niets");
        });
        assertThat(aan("opgeschaald")).contains(AA, VV);
    }

    private boolean heeftDeel(String groep) {
        return deelnames.van(instantie).stream().anyMatch(deel -> deel.groep().equals(groep) && deel.loopt());
    }

    private long zietTaken(String wie) {
        long[] aantal = new long[1];
        alsPersoon(wie, () -> aantal[0] = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(casusnummer).count());
        return aantal[0];
    }

    private Map<String, Object> variabelenVanDeCasus() {
        return engine.getRuntimeService().getVariables(instantie);
    }

    private static boolean zonderGeheim(Map<String, Object> variabelen) {
        return variabelen.values().stream().filter(Objects::nonNull).noneMatch(waarde -> waarde.toString().contains(GEHEIM));
    }

    /** What somebody reaches over the engine's own doors: lists of variables, now and of the past, and those of the tasks seen. */
    private void leestNietsVanHetGezin(String wie) {
        alsPersoon(wie, () -> {
            Map<String, Object> gelezen = new HashMap<>();
            engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instantie).list()
                    .forEach(variabele -> gelezen.put(variabele.getId(), variabele.getValue()));
            engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instantie).list()
                    .forEach(variabele -> gelezen.put(variabele.getId(), variabele.getValue()));
            for (Task taak : engine.getTaskService().createTaskQuery().processInstanceId(instantie).list()) {
                try {
                    gelezen.putAll(engine.getTaskService().getVariables(taak.getId()));
                } catch (AuthorizationException geenWerkVanHen) {
                    gelezen.put(taak.getId(), "");
                }
            }
            assertThat(zonderGeheim(gelezen)).as(wie).isTrue();
        });
    }

    private String dossiertekst() throws IOException {
        List<Dossier> alle = dossiers.vanCasus(instantie);
        assertThat(alle).hasSize(1);
        try (PDDocument pdf = Loader.loadPDF(dossiers.pdf(instantie, alle.get(0).id()).orElseThrow())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
