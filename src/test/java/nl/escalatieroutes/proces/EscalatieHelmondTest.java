package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.escalatieroutes.casus.Gebeurtenis;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of working of Helmond's trajectregisseurs, step by step (routes.md §3; source 003, 'Helmond'). */
@ElkePijl("escalatie-helmond")
class EscalatieHelmondTest extends Routetest {

    private static final String ROUTE = "escalatie-helmond";
    private static final String TR = "trajectregisseur";
    private static final String ME = "melder.sociaal-wijkteam";

    // From Tuesday 20 April 2027: King's Day on the 27th, Liberation Day and Ascension Day on 5 and 6 May.
    private static final LocalDate NA_1_WERKDAG = LocalDate.of(2027, 4, 21);
    private static final LocalDate NA_2_WERKDAGEN = LocalDate.of(2027, 4, 22);
    private static final LocalDate NA_3_WERKDAGEN = LocalDate.of(2027, 4, 23);
    private static final LocalDate NA_5_WERKDAGEN = LocalDate.of(2027, 4, 28);
    private static final LocalDate NA_8_WERKDAGEN = LocalDate.of(2027, 5, 3);
    private static final LocalDate NA_10_WERKDAGEN = LocalDate.of(2027, 5, 7);
    private static final LocalDate NA_3_WEKEN = LocalDate.of(2027, 5, 11);

    /** The demo knows no people of this region: a region needs no Java, and its tests bring their own. */
    @BeforeEach
    void maakMensen() {
        maakMens("regisseur", TR);
        maakMens("wijkteam", ME);
        maakMens("bestuurder", "bestuur");
        // another test over the same database may have left one
        ruimContactenOp();
        jdbc.sql("""
                insert into CONTACT_CORRECTIE (REGIO, FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL, DOOR, MOMENT)
                values ('helmond', 'bestuur', 'helmond', 'Wethouder', '14 0492', 'bestuur@voorbeeld.invalid', 'test', current_timestamp)""")
                .update();
    }

    @AfterEach
    void ruimContactenOp() {
        jdbc.sql("delete from CONTACT_CORRECTIE").update();
    }

    private void maakMens(String id, String groep) {
        if (engine.getIdentityService().createUserQuery().userId(id).count() > 0) {
            return;
        }
        Group nieuweGroep = engine.getIdentityService().newGroup(groep);
        nieuweGroep.setName(groep);
        nieuweGroep.setType("WORKFLOW");
        engine.getIdentityService().saveGroup(nieuweGroep);
        User mens = engine.getIdentityService().newUser(id);
        mens.setEmail(id + "@voorbeeld.invalid");
        engine.getIdentityService().saveUser(mens);
        engine.getIdentityService().createMembership(id, groep);
    }

    @Test
    void melding_rondeTafel_mogelijkheden_bevestigd_uitgevoerd_vlotgetrokken() {
        start("aanbieder-a");
        assertThat(aan("casus-gestart")).containsExactly(ME, TR);
        assertThat(berichten("casus-gestart").stream().filter(b -> TR.equals(b.groep())).findFirst().orElseThrow().aan())
                .as("the address to ask for information is not that of the people who take up cases").containsExactly("regisseur@voorbeeld.invalid");
        assertThat(aan("aanbieder-betrokken")).containsExactly("aanbieder.aanbieder-a");
        assertThat(openTaken()).containsExactly("casus-oppakken");
        assertThat(kandidaten("casus-oppakken")).containsExactly(TR);
        heeftTermijn("casus-oppakken", NA_1_WERKDAG, NA_2_WERKDAGEN);

        rondAf("regisseur", "casus-oppakken", "vastgelopenOp", "Geen plek", "rondeTafelNodig", true);
        assertThat(aan("uitnodiging-ronde-tafel")).containsExactly("aanbieder.aanbieder-a", ME, TR);
        heeftTermijn("ronde-tafel-houden", NA_8_WERKDAGEN, NA_10_WERKDAGEN);
        rondAf("regisseur", "ronde-tafel-houden", "watIsNodig", "Een huis", "mogelijkheden", "Twee opties");
        heeftTermijn("mogelijkheden-bespreken", NA_3_WERKDAGEN, NA_5_WERKDAGEN);
        assertThat(kandidaten("mogelijkheden-bespreken")).containsExactly(TR);

        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("uitvoeren"));
        assertThat(kandidaten("afspraak-bevestigen")).containsExactly(ME);
        assertThat(aan("afspraak-voorleggen")).containsExactly(ME);
        heeftTermijn("afspraak-bevestigen", NA_1_WERKDAG, NA_2_WERKDAGEN);
        rondAf("wijkteam", "afspraak-bevestigen", "klopt", true);
        assertThat(aan("afspraak-bevestigd")).containsExactly("aanbieder.aanbieder-a", ME, TR);
        assertThat(berichten("afspraak-bevestigd").get(0).tekst())
                .contains("Trajectregisseur en Melder Sociaal wijkteam").doesNotContain("Begeleiding en woning");

        heeftTermijn("afspraken-uitvoeren", NA_10_WERKDAGEN, NA_3_WEKEN);
        rondAf("regisseur", "afspraken-uitvoeren", "uitgevoerd", true, "resultaat", "Verhuisd");
        isGeeindigdMet("vlotgetrokken");
        assertThat(aan("casus-afgesloten")).containsExactly("aanbieder.aanbieder-a", ME, TR);
        assertThat(paden()).doesNotContain("mijlpaal_bestuur");
    }

    @Test
    void geenAanbiederBetrokken_geenBericht() {
        start(null);
        assertThat(aan("aanbieder-betrokken")).isEmpty();
        assertThat(aan("casus-gestart")).containsExactly(ME, TR);
        assertThat(casus().aanbieder()).isNull();
    }

    @Test
    void geenRondeTafelNodig_meteenDeMogelijkhedenBespreken() {
        start(null);
        rondAf("regisseur", "casus-oppakken", "vastgelopenOp", "Wachtlijst", "rondeTafelNodig", false, "mogelijkheden", "Bellen");
        assertThat(openTaken()).containsExactly("mogelijkheden-bespreken");
        assertThat(aan("uitnodiging-ronde-tafel")).isEmpty();
    }

    @Test
    void opnieuwOverleggen_naarDeRondeTafel() {
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("opnieuw-overleggen"));
        assertThat(openTaken()).containsExactly("ronde-tafel-houden");
        assertThat(berichten("uitnodiging-ronde-tafel")).hasSize(4);
    }

    @Test
    void opschalenNaHetGesprekMetDeClient_bestuurBeslist_uitvoeren_vlotgetrokkenNaBesluit() {
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("opschalen"));
        assertThat(openTaken()).containsExactly("bestuurlijk-besluit-nemen");
        assertThat(kandidaten("bestuurlijk-besluit-nemen")).containsExactly("bestuur");
        heeftTermijn("bestuurlijk-besluit-nemen", NA_8_WERKDAGEN, NA_10_WERKDAGEN);
        assertThat(engine.getTaskService().getTaskAttachments(taak("bestuurlijk-besluit-nemen").getId())).hasSize(1);
        assertThat(tijdlijn(Gebeurtenis.Soort.OVERDRACHT)).hasSize(1);
        assertThat(berichten("overdracht-bestuur").get(0).aan()).containsExactly("bestuur@voorbeeld.invalid");
        assertThat(berichten("bestuur-ingeschakeld")).hasSize(2).allSatisfy(b -> assertThat(b.tekst()).contains("Wethouder"));

        rondAf("bestuurder", "bestuurlijk-besluit-nemen", "besluit", "Woning met voorrang");
        assertThat(aan("besluit-genomen")).containsExactly("bestuur", ME, TR);
        assertThat(openTaken()).containsExactly("afspraken-uitvoeren");
        rondAf("regisseur", "afspraken-uitvoeren", "uitgevoerd", true, "resultaat", "Verhuisd");
        isGeeindigdMet("vlotgetrokken-na-bestuurlijk-besluit");
    }

    @Test
    void nietVlotgetrokken_naarHetBestuur() {
        naarUitvoering();
        rondAf("regisseur", "afspraken-uitvoeren", "uitgevoerd", false, "resultaat", "Partij doet niet mee");
        assertThat(openTaken()).containsExactly("bestuurlijk-besluit-nemen");
    }

    @Test
    void afspraakKloptNiet_opnieuwEenRondeTafel() {
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("uitvoeren"));
        rondAf("wijkteam", "afspraak-bevestigen", "klopt", false, "opmerking", "Zo was het niet");
        assertThat(openTaken()).containsExactly("ronde-tafel-houden");
        assertThat(aan("afspraak-klopt-niet")).containsExactly(ME, TR);
        assertThat(aan("afspraak-bevestigd")).isEmpty();
    }

    @Test
    void geenAntwoordOpDeAfspraak_teltAlsJa() {
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("uitvoeren"));
        vuur("herinnering_afspraakBevestigen");
        assertThat(aan("herinnering")).containsExactly(ME);
        vuur("termijn_afspraakBevestigen");
        assertThat(openTaken()).containsExactly("afspraken-uitvoeren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"casus-oppakken", "ronde-tafel-houden", "mogelijkheden-bespreken", "afspraken-uitvoeren"})
    void termijnVoorbij_herinnerdGemeldEnDanOpTeSchalenNaarHetBestuur(String stap) {
        naar(stap);
        vuur("herinnering_" + camel(stap));
        assertThat(aan("herinnering")).containsExactly(TR);
        vuur("termijn_" + camel(stap));
        assertThat(openTaken()).containsExactly(stap);
        assertThat(casus().overTermijn()).isTrue();
        assertThat(aan("termijn-overschreden")).containsExactly(ME, TR);
        alsPersoon("wijkteam", () -> acties.schaalOp(casus(), stap, "Er gebeurt niets"));
        assertThat(openTaken()).containsExactly("bestuurlijk-besluit-nemen");
        assertThat(aan("opgeschaald")).contains(ME, TR);
    }

    @Test
    void hetBestuurIsHetHoogste_verderOpschalenKanNiet() {
        naar("bestuurlijk-besluit-nemen");
        vuur("herinnering_bestuurlijkBesluitNemen");
        vuur("termijn_bestuurlijkBesluitNemen");
        assertThat(aan("termijn-overschreden-zonder-opschalen")).containsExactly("bestuur", ME, TR);
        assertThatThrownBy(() -> alsPersoon("wijkteam", () -> acties.schaalOp(casus(), "bestuurlijk-besluit-nemen", "x")))
                .isInstanceOf(NietMogelijk.class);
    }

    @Test
    void geenAdresVanHetBestuur_deBeheerderVultHetAan_enDeCasusGaatVerder() {
        ruimContactenOp();
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("opschalen"));
        assertThat(openTaken()).containsExactly("contact-aanvullen");
        assertThat(kandidaten("contact-aanvullen")).containsExactly("functioneel-beheerder");
        heeftTermijn("contact-aanvullen", NA_1_WERKDAG, NA_2_WERKDAGEN);
        vuur("herinnering_contactAanvullen");
        vuur("termijn_contactAanvullen");
        rondAf("beheerder", "contact-aanvullen", "contactNaam", "Wethouder", "contactTelefoon", "14 0492",
                "contactEmail", "wethouder@voorbeeld.invalid");
        assertThat(openTaken()).containsExactly("bestuurlijk-besluit-nemen");
        assertThat(berichten("overdracht-bestuur").get(0).aan()).containsExactly("wethouder@voorbeeld.invalid");
    }

    @ParameterizedTest
    @CsvSource({"wijkteam, casus-oppakken", "regisseur, afspraken-uitvoeren", "wijkteam, bestuurlijk-besluit-nemen"})
    void eenPartijTrektDeCasusIn(String wie, String stap) {
        naar(stap);
        alsPersoon(wie, () -> acties.trekIn(casus(), "Niet meer nodig"));
        isGeeindigdMet("ingetrokken");
        assertThat(openTaken()).isEmpty();
        assertThat(aan("ingetrokken")).contains(ME, TR);
    }

    @Test
    void eenTermijnWordtInOverlegAangepast() {
        naar("ronde-tafel-houden");
        LocalDate nieuw = LocalDate.of(2027, 6, 30);
        alsPersoon("wijkteam", () -> acties.pasTermijnAan(casus(), "ronde-tafel-houden", nieuw, "trajectregisseur", "Vakantie"));
        heeftTermijn("ronde-tafel-houden", LocalDate.of(2027, 6, 28), nieuw);
        assertThat(aan("termijn-aangepast")).containsExactly(ME, TR);
    }

    /** Between the question and its doing, somebody can complete the task: then nothing was changed, and nobody is told so. */
    @Test
    void deTermijnVanEenTaakDieNetIsAfgerondIsNietAangepast() {
        naar("ronde-tafel-houden");
        assertThatThrownBy(() -> engine.getRuntimeService().createMessageCorrelation("termijn-aanpassen")
                .processInstanceId(casus().id())
                .setVariables(met("taak", "casus-oppakken", "taakNaam", "Casus oppakken", "nieuweDatum", "2027-06-30",
                        "akkoordVan", "melder", "redenTermijn", "Vakantie", "namensTermijn", TR))
                .correlate()).isInstanceOf(OptimisticLockingException.class);
        assertThat(tijdlijn(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD)).isEmpty();
        assertThat(aan("termijn-aangepast")).isEmpty();
    }

    @Test
    void alleenDeMelderZelfOfEenTrajectregisseurStart() {
        startAls("regisseur", ROUTE, melding(null));
        assertThat(openTaken()).containsExactly("casus-oppakken");
        assertThatThrownBy(() -> startAls("bestuurder", ROUTE, melding(null))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> startAls("aanbieder-a", ROUTE, melding(null))).isInstanceOf(AuthorizationException.class);
    }

    private void naar(String stap) {
        switch (stap) {
            case "casus-oppakken" -> start(null);
            case "ronde-tafel-houden" -> {
                start(null);
                rondAf("regisseur", "casus-oppakken", "vastgelopenOp", "Geen plek", "rondeTafelNodig", true);
            }
            case "mogelijkheden-bespreken" -> naarBespreking();
            case "afspraken-uitvoeren" -> naarUitvoering();
            default -> {
                naarBespreking();
                rondAf("regisseur", "mogelijkheden-bespreken", bespreking("opschalen"));
            }
        }
        assertThat(openTaken()).containsExactly(stap);
    }

    private void start(String aanbieder) {
        startAls("wijkteam", ROUTE, melding(aanbieder));
    }

    private void naarBespreking() {
        naar("ronde-tafel-houden");
        rondAf("regisseur", "ronde-tafel-houden", "watIsNodig", "Een huis", "mogelijkheden", "Twee opties");
    }

    private void naarUitvoering() {
        naarBespreking();
        rondAf("regisseur", "mogelijkheden-bespreken", bespreking("uitvoeren"));
        rondAf("wijkteam", "afspraak-bevestigen", "klopt", true);
    }

    private static Map<String, Object> melding(String aanbieder) {
        return met("gemeente", "helmond", "melder", "sociaal-wijkteam", "aandachtsveld", "jeugd", "aanbieder", aanbieder,
                "toelichting", "Loopt vast", "lopendeZorg", true);
    }

    private static Object[] bespreking(String vervolg) {
        return new Object[] {"clientondersteunerErbij", true, "vervolg", vervolg,
            "afspraken", vervolg.equals("uitvoeren") ? "Begeleiding en woning" : null};
    }
}
