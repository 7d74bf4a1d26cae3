package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.escalatieroutes.Regiobewerking;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.route.dienst.Dienstbeheer;
import nl.escalatieroutes.route.dienst.Dienstboek;
import nl.escalatieroutes.verhuizing.Verhuisbeheer;
import nl.escalatieroutes.verhuizing.Verhuisplan;
import nl.escalatieroutes.verhuizing.Verslagregel.Stand;
import nl.escalatieroutes.verhuizing.Verslagregel;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;

/** Running cases move to a better diagram, and nothing is lost or said twice. */
@Tag("database")
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:verhuizing;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "escalatie.verhuizing.per-keer=2",
    "escalatie.verhuizing.plan-per-stap=3"
})
class VerhuizingTest extends Routetest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final String TOEWIJZING = "toewijzing-west-brabant-west";
    private static final String REGIO = Regiobewerking.REGIO;

    @Autowired Dienstbeheer dienstbeheer;
    @Autowired Dienstboek dienstboek;
    @Autowired Verhuisbeheer verhuisbeheer;
    @Autowired ApplicationContext context;
    @Autowired DataSource bron;

    private static int versietijd;

    @BeforeEach
    void beginMetDeMap() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instantie ->
                engine.getRuntimeService().deleteProcessInstance(instantie.getId(), "test", true, true, true, true));
        zetInDienst(Regiobewerking.ongewijzigd());
    }

    @Test
    void elkeStapVanDeLadder_verhuistMetDezelfdeTermijnenEnKlokken() {
        Map<String, String> zaken = new LinkedHashMap<>();
        zaken.put("gesprek-voeren", gestart("doelen"));
        zaken.put("advies-geven", nu(() -> rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak"))));
        zaken.put("afspraak-bevestigen", nu(() -> rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"))));
        zaken.put("besluit-lokale-aanstuurder", nu(this::naarStap2));
        zaken.put("advies-zi2t", nu(this::naarStap3));
        zaken.put("reactie-op-advies", nu(this::naarReactie));
        zaken.put("verbetervoorstel-doen", nu(() -> {
            naarStap3();
            rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Deel het op", "knelpunt", "Te weinig plekken");
        }));
        zaken.put("geschil-voorleggen", nu(() -> {
            naarReactie();
            rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false);
        }));
        zaken.put("uitspraak-vastleggen", nu(() -> {
            naarReactie();
            rondAf("la-etten-leur", "reactie-op-advies", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false);
            rondAf("la-etten-leur", "geschil-voorleggen", "subcommissie", "inkoop-jeugdwet-wmo");
        }));
        zaken.put("reden-beoordelen", gestart("aanbieder-niet-geschikt"));
        Map<String, String> voor = new LinkedHashMap<>();
        zaken.forEach((stap, nummer) -> voor.put(nummer, beeld(nummer, stap)));

        verzetKlok(1);
        zetInDienst(Regiobewerking.ongewijzigd().vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: "));
        verhuisAlles(Map.of());

        zaken.forEach((stap, nummer) -> {
            assertThat(beeld(nummer, stap)).as(stap).isEqualTo(voor.get(nummer));
            assertThat(regioVersie(nummer, stap)).as(stap).isEqualTo(dienstboek.van(REGIO).get(0).deploymentId());
        });
        bij(zaken.get("besluit-lokale-aanstuurder"));
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).hasSize(1);
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD).get(0).wat()).contains("naar versie " + dienstboek.van(REGIO).get(0).versie());
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD).get(0).wie()).isEqualTo("proceseigenaar");
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "Minder uren");
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
        isGeeindigdMet("opgelost-door-lokale-aanstuurder");
    }

    @Test
    void eenToewijzingDieOpHaarEscalatieWacht_staatInHetPlanEnInHetVerslag() {
        startAls("jp-etten-leur", TOEWIJZING, met("gemeente", "etten-leur", "eersteGesprek", "2027-04-20", "typeArrangement", "acuut",
                "toelichting", "Eerste aanvraag", "lopendeZorg", false));
        String toewijzing = instantie;
        rondAf("jp-etten-leur", "gezinsplan-opstellen", "gezinsplanDatum", "2027-04-20");
        rondAf("jp-etten-leur", "gezinsplan-aanleveren", "vervolg", "aangeleverd", "aanbieder", "aanbieder-a",
                "eersteGesprekAanbieder", "2027-04-20");
        rondAf("aanbieder-a", "arrangement-opstellen", "profiel", "Profiel 3", "intensiteit", "Midden", "motivatieProfiel", "");
        rondAf("jp-etten-leur", "arrangement-beoordelen", "arrangementAkkoord", false, "discussiepunt", "doelen",
                "zorgvorm", "pleegzorg", "toelichting", "De doelen kloppen niet");
        assertThat(engine.getTaskService().createTaskQuery().processInstanceId(toewijzing).count()).isZero();
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));

        List<Verhuisplan> plan = new ArrayList<>();
        alsPersoon("proceseigenaar", () -> verhuisbeheer.achterblijvers(REGIO).stream().filter(paar -> paar.route().equals(TOEWIJZING))
                .forEach(paar -> plan.add(verhuisbeheer.plan(REGIO, TOEWIJZING, paar.vanVersie(), Map.of()))));
        assertThat(plan).singleElement().satisfies(p -> {
            assertThat(p.blijvers()).isEmpty();
            assertThat(p.plaatsen()).containsExactly(new Verhuisplan.Plaats("'Escalatie afgerond' (wachten_opEscalatie)", 1, 1));
            assertThat(p.stappen()).singleElement().satisfies(regel -> {
                assertThat(regel.van()).isEqualTo("'Escalatie afgerond' (wachten_opEscalatie)").isEqualTo(regel.naar());
                assertThat(regel.aantal()).isEqualTo(1);
            });
        });

        verhuisAlles(Map.of());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(toewijzing).singleResult()
                .getProcessDefinitionId()).isEqualTo(engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(TOEWIJZING).latestVersion().singleResult().getId());
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);
        assertThat(openTaken()).as("de toewijzing gaat verder").isNotEmpty();
    }

    @Test
    void eenAndereTermijn_teltVanafHetBeginVanDeStap_metDeHerinneringErbij() {
        gestart("doelen");
        verzetKlok(2);
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));

        Verhuisplan plan = plan();
        assertThat(plan.stappen()).hasSize(1);
        Verhuisplan.Stapregel regel = plan.stappen().get(0);
        assertThat(regel.aantal()).isEqualTo(1);
        assertThat(regel.termijnVoor()).contains("5 + 5 * adviezenGevraagd");
        assertThat(regel.termijnNa()).isEqualTo("10 werkdagen");
        assertThat(regel.einddatum()).contains("volgt de nieuwe termijn");
        assertThat(regel.voorbeelden()).containsExactly("1 x van 28-04-2027 naar 07-05-2027");
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 4, 23), LocalDate.of(2027, 4, 28));
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).as("een plan verandert niets").isEmpty();

        verhuisAlles(Map.of());
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7));
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).extracting(Gebeurtenis::wat)
                .anyMatch(wat -> wat.contains("07-05-2027") && wat.contains("28-04-2027"));
        vuur("herinnering_gesprekVoeren");
        assertThat(aan("herinnering")).isNotEmpty();
    }

    @Test
    void eenKortereTermijnDieAlVoorbijZouZijn_maaktNiemandTeLaat() {
        gestart("doelen");
        verzetKlok(6);
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(2)}"));

        assertThat(plan().stappen().get(0).einddatum()).contains("de nieuwe termijn zou al voorbij zijn");
        verhuisAlles(Map.of());
        assertThat(taak("gesprek-voeren").getDueDate()).isEqualTo(einde(LocalDate.of(2027, 4, 28)));
        assertThat(klok("termijn_gesprekVoeren").getDuedate()).isEqualTo(einde(LocalDate.of(2027, 4, 28)));
        assertThat(casus().overTermijn()).isFalse();
    }

    @Test
    void eenTermijnErbij_dieVanafEerderTeltEnAlVoorbijZouZijn_maaktNiemandTeLaat() {
        zetInDienst(zonderTermijnen());
        gestart("doelen");
        assertThat(taak("gesprek-voeren").getDueDate()).isNull();
        verzetKlok(6);
        int berichten = outbox.vanCasus(instantie).size();
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagenVanaf(gesprekBegonnen, 2)}"));

        assertThat(plan().blijvers()).isEmpty();
        assertThat(plan().stappen()).singleElement().satisfies(regel -> {
            assertThat(regel.termijnVoor()).isEqualTo("geen termijn");
            assertThat(regel.termijnNa()).isEqualTo("2 werkdagen vanaf gesprekBegonnen");
            assertThat(regel.einddatum()).contains("komt er niet, want de nieuwe termijn zou al voorbij zijn");
            assertThat(regel.voorbeelden()).containsExactly("1 x de nieuwe termijn was voorbij op 22-04-2027");
        });

        verhuisAlles(Map.of());
        assertThat(taak("gesprek-voeren").getDueDate()).isNull();
        assertThat(klokken()).isEmpty();
        assertThat(casus().overTermijn()).isFalse();
        assertThat(outbox.vanCasus(instantie)).hasSize(berichten);
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).extracting(Gebeurtenis::wat)
                .anyMatch(wat -> wat.equals("'Gesprek voeren' heeft geen einddatum: de termijn van de nieuwe versie was op 22-04-2027 al voorbij."));

        // nor does it come at a next move
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagenVanaf(gesprekBegonnen, 2)}")
                .vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: "));
        verhuisAlles(Map.of());
        assertThat(klokken()).isEmpty();

        LocalDate afspraak = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "gesprek-voeren", afspraak, "jeugdprofessional", "Vakantie"));
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 6, 28), afspraak);
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen"));
        assertThat(taak("besluit-lokale-aanstuurder").getDueDate()).isNotNull();
    }

    @Test
    void eenTermijnErbij_dieVanafNuKanTellen_begintVandaag() {
        zetInDienst(zonderTermijnen());
        gestart("doelen");
        verzetKlok(6);
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(3)}"));

        assertThat(plan().stappen()).singleElement().satisfies(regel ->
                assertThat(regel.einddatum()).contains("krijgt een termijn, geteld vanaf vandaag"));
        verhuisAlles(Map.of());
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 4, 28), LocalDate.of(2027, 4, 30));
    }

    @Test
    void eenTermijnVanDeHeleRouteErbij_dieAlVoorbijZouZijn_maaktNiemandTeLaat() {
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek")
                .zonderKlok("termijn_route").zonderKlok("herinnering_route"));
        gestartInAmsterdam();
        int berichten = outbox.vanCasus(instantie).size();
        LocalDate einde = LocalDate.parse((String) variabele("routeEinde"));
        ClockUtil.setCurrentTime(moment(einde.plusDays(1), 10));
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek"));

        alsPersoon("proceseigenaar", () -> verhuisbeheer.achterblijvers("amsterdam-zaanstreek").forEach(paar ->
                assertThat(verhuisbeheer.plan("amsterdam-zaanstreek", paar.route(), paar.vanVersie(), Map.of()).stappen())
                        .anySatisfy(regel -> {
                            assertThat(regel.naar()).contains("(route)");
                            assertThat(regel.termijnNa()).isEqualTo("de dag in routeEinde");
                            assertThat(regel.einddatum()).contains("komt er niet, want de nieuwe termijn zou al voorbij zijn");
                        })));
        verhuisAmsterdamZaanstreek();

        assertThat(klokken("termijn_route")).isEmpty();
        assertThat(klokken("herinnering_route")).isEmpty();
        assertThat(outbox.vanCasus(instantie)).hasSize(berichten);
        assertThat(casus().overTermijn()).isFalse();
    }

    @Test
    void watInOverlegIsAfgesproken_blijft() {
        gestart("doelen");
        LocalDate afspraak = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "gesprek-voeren", afspraak, "jeugdprofessional", "Vakantie"));
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));

        assertThat(plan().stappen().get(0).einddatum()).contains("in overleg afgesproken");
        verhuisAlles(Map.of());
        heeftTermijn("gesprek-voeren", LocalDate.of(2027, 6, 28), afspraak);
    }

    @Test
    void watInOverlegIsAfgesproken_blijft_ookAlsDeStapIntussenAndersHeet() {
        zetInDienst(Regiobewerking.ongewijzigd().extraStap());
        nu(() -> rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen")));
        LocalDate afspraak = LocalDate.of(2027, 6, 30);
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "stukken-nakijken", afspraak, "jeugdprofessional", "Vakantie"));
        zetInDienst(Regiobewerking.ongewijzigd());
        verhuisAlles(Map.of("stukken-nakijken", "besluit-lokale-aanstuurder"));
        heeftTermijn("besluit-lokale-aanstuurder", LocalDate.of(2027, 6, 28), afspraak);

        verzetKlok(3);
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_besluitLokaleAanstuurder", "${termijn.werkdagen(10)}"));
        assertThat(plan().stappen()).singleElement().satisfies(regel ->
                assertThat(regel.einddatum()).contains("in overleg afgesproken"));
        verhuisAlles(Map.of());
        heeftTermijn("besluit-lokale-aanstuurder", LocalDate.of(2027, 6, 28), afspraak);

        // nor when the step goes to other people, and then has another lead time
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_besluitLokaleAanstuurder", "${termijn.werkdagen(15)}").vervang(
                "escalatie.bpmn", "camunda:candidateGroups=\"lokale-aanstuurder.${gemeente}\"",
                "camunda:candidateGroups=\"jeugdprofessional.${gemeente}\""));
        verhuisAlles(Map.of());
        assertThat(kandidaten("besluit-lokale-aanstuurder")).containsExactly("jeugdprofessional.etten-leur");
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_besluitLokaleAanstuurder", "${termijn.werkdagen(20)}"));
        verhuisAlles(Map.of());
        heeftTermijn("besluit-lokale-aanstuurder", LocalDate.of(2027, 6, 28), afspraak);
    }

    @Test
    void watAlVoorbijWasOfVerstuurd_komtNietNogEens() {
        String teLaat = gestart("doelen");
        vuur("herinnering_gesprekVoeren");
        vuur("termijn_gesprekVoeren");
        int berichten = outbox.vanCasus(instantie).size();
        zetKlok();
        String herinnerd = gestart("doelen");
        vuur("herinnering_gesprekVoeren");
        int herinneringen = berichten("herinnering").size();
        zetInDienst(Regiobewerking.ongewijzigd()
                .termijn("termijn_gesprekVoeren", "${termijn.werkdagen(20)}")
                .termijn("herinnering_gesprekVoeren", "${termijn.voorEinde(3)}")
                .vervang("escalatie.bpmn", "\"termijn_gesprekVoeren\"", "\"einde_gesprekVoeren\"")
                .vervang("escalatie.bpmn", "\"herinnering_gesprekVoeren\"", "\"seintje_gesprekVoeren\""));

        verhuisAlles(Map.of());

        bij(teLaat);
        assertThat(taak("gesprek-voeren").getDueDate()).isEqualTo(einde(LocalDate.of(2027, 4, 28)));
        assertThat(klokken()).as("klokken van de casus die te laat was").isEmpty();
        assertThat(outbox.vanCasus(instantie)).hasSize(berichten);
        assertThat(casus().overTermijn()).isTrue();
        alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), "gesprek-voeren", "Geen antwoord"));
        assertThat(openTaken()).containsExactly("besluit-lokale-aanstuurder");

        bij(herinnerd);
        assertThat(taak("gesprek-voeren").getDueDate()).isEqualTo(einde(LocalDate.of(2027, 5, 24)));
        assertThat(klokken()).extracting(Job::getDuedate).containsExactly(einde(LocalDate.of(2027, 5, 24)));
        assertThat(berichten("herinnering")).hasSize(herinneringen);
    }

    @Test
    void eenStapDieWegIs_kanNietMee_totGekozenIsWaarDeCasusVerdergaat() {
        zetInDienst(Regiobewerking.ongewijzigd().extraStap());
        String inExtra = nu(() -> rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen")));
        assertThat(openTaken()).containsExactly("stukken-nakijken");
        String gewoon = gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd());

        Verhuisplan plan = plan();
        assertThat(plan.aantalTeVerhuizen()).isEqualTo(1);
        assertThat(plan.blijvers()).hasSize(1);
        assertThat(plan.blijvers().get(0).stap()).contains("Stukken nakijken");
        assertThat(plan.blijvers().get(0).reden()).contains("bestaat niet in versie");
        assertThat(plan.teKiezen()).containsOnlyKeys("stukken-nakijken");
        assertThat(plan.toString()).doesNotContain(inExtra).doesNotContain(gewoon);

        String id = verhuisAlles(Map.of());
        assertThat(verhuisbeheer.verslag(id)).extracting(Verslagregel::stand)
                .containsExactlyInAnyOrder(Stand.VERHUISD, Stand.NIET_VERHUISD);
        bij(inExtra);
        assertThat(openTaken()).containsExactly("stukken-nakijken");

        Map<String, String> keuze = Map.of("stukken-nakijken", "besluit-lokale-aanstuurder");
        alsPersoon("proceseigenaar", () -> assertThat(verhuisbeheer.plan(REGIO, ROUTE, vanVersie(), keuze).blijvers()).isEmpty());
        verhuisAlles(keuze);
        assertThat(openTaken()).containsExactly("besluit-lokale-aanstuurder");
        assertThat(kandidaten("besluit-lokale-aanstuurder")).containsExactly("lokale-aanstuurder.etten-leur");
        heeftTermijn("besluit-lokale-aanstuurder", LocalDate.of(2027, 4, 23), LocalDate.of(2027, 4, 28));
        assertThat(tijdlijn(Gebeurtenis.Soort.STAP_VERVALLEN)).extracting(Gebeurtenis::stap).containsExactly("stukken-nakijken");
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder");
        assertThat(openTaken()).containsExactly("advies-zi2t");
    }

    @Test
    void deTermijnVanDeHeleRoute_blijftEnMeldtNietNogEens() {
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek"));
        gestartInAmsterdam();
        vuur("herinnering_route");
        vuur("termijn_route");
        int berichten = outbox.vanCasus(instantie).size();
        Object einde = variabele("routeEinde");
        String klokken = klokken().stream().map(Job::getDuedate).sorted().toList().toString();
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek")
                .vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: "));

        verhuisAmsterdamZaanstreek();
        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).hasSize(1);
        assertThat(klokken().stream().map(Job::getDuedate).sorted().toList()).hasToString(klokken);
        assertThat(variabele("routeEinde")).isEqualTo(einde);
        assertThat(outbox.vanCasus(instantie)).hasSize(berichten);
        rondAf("aanbieder-a", "verwijzing-beoordelen", "verwijzingGeaccepteerd", true);
        assertThat(openTaken()).containsExactly("hulp-starten");
    }

    @Test
    void waarDeCasusZonderTaakWacht_meldtDeTermijnVanDeHeleRouteOokNietNogEens() {
        Regiobewerking metWachten = Regiobewerking.van("amsterdam-zaanstreek").vervang("escalatie.bpmn",
                "<bpmn:sendTask id=\"bericht_weigering\"", "<bpmn:sendTask id=\"bericht_weigering\" camunda:asyncBefore=\"true\"");
        zetInDienst("amsterdam-zaanstreek", metWachten);
        gestartInAmsterdam();
        rondAf("aanbieder-a", "verwijzing-beoordelen", "verwijzingGeaccepteerd", false, "bezwaar", "Past niet");
        rondAf("verwijzer-amsterdam", "overleg-voeren", "verwijzingAangepast", false);
        vuur("herinnering_route");
        rondAf("aanbieder-a", "standpunt-na-overleg", "verwijzingGeaccepteerd", false, "bezwaar", "Past niet");
        assertThat(openTaken()).isEmpty();
        String klokken = klokken().stream().map(Job::getDuedate).sorted().toList().toString();
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(LocalDate.parse((String) variabele("routeEinde"))));
        zetInDienst("amsterdam-zaanstreek", metWachten.vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: "));

        verhuisAmsterdamZaanstreek();

        assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).hasSize(1);
        assertThat(klokken().stream().map(Job::getDuedate).sorted().toList()).hasToString(klokken);
        assertThat(klokken("herinnering_route")).isEmpty();
        engine.getManagementService().createJobQuery().processInstanceId(instantie).messages().list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        assertThat(openTaken()).containsExactly("samenspraak-organiseren");
    }

    @Test
    void inAmsterdamZaanstreek_blijvenAfspraken_enGaatEenHerinneringNietNogEensUit() {
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek"));
        LocalDate afspraak = LocalDate.of(2027, 5, 4);
        String metAfspraak = gestartInAmsterdam();
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "verwijzing-beoordelen", afspraak, "verwijzer", "Vakantie"));
        LocalDate anderEinde = LocalDate.of(2027, 6, 1);
        String metAndereRoutetermijn = gestartInAmsterdam();
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "route", anderEinde, "verwijzer", "Vakantie"));
        String herinnerd = gestartInAmsterdam();
        vuur("herinnering_verwijzingBeoordelen");
        int herinneringen = berichten("herinnering").size();
        assertThat(herinneringen).isPositive();
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek").vervang("escalatie.bpmn",
                "${termijn.eerste(termijn.werkdagen(5), termijn.opDag(routeEinde))}",
                "${termijn.eerste(termijn.werkdagen(7), termijn.opDag(routeEinde))}"));

        verhuisAmsterdamZaanstreek();

        naarZaak(metAfspraak);
        heeftTermijn("verwijzing-beoordelen", LocalDate.of(2027, 4, 30), afspraak);
        naarZaak(metAndereRoutetermijn);
        assertThat(variabele("routeEinde")).isEqualTo(anderEinde.toString());
        assertThat(klok("termijn_route").getDuedate()).isEqualTo(einde(anderEinde));
        assertThat(taak("verwijzing-beoordelen").getDueDate()).isEqualTo(einde(LocalDate.of(2027, 4, 30)));
        naarZaak(herinnerd);
        assertThat(taak("verwijzing-beoordelen").getDueDate()).as("de nieuwe termijn, vanaf het begin van de stap")
                .isEqualTo(einde(LocalDate.of(2027, 4, 30)));
        assertThat(klokken("herinnering_verwijzingBeoordelen")).isEmpty();
        assertThat(berichten("herinnering")).hasSize(herinneringen);
    }

    @Test
    void eenAndereRol_krijgtDeOpenTaak() {
        gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd().vervang("escalatie.bpmn",
                "camunda:formRef=\"gesprek-voeren\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"jeugdprofessional.${gemeente},",
                "camunda:formRef=\"gesprek-voeren\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"lokale-aanstuurder.${gemeente},"));
        verhuisAlles(Map.of());
        assertThat(kandidaten("gesprek-voeren")).containsExactly("aanbieder.aanbieder-a", "lokale-aanstuurder.etten-leur");
        rondAf("la-etten-leur", "gesprek-voeren", gesprek(false, false, "geen"));
        assertThat(openTaken()).containsExactly("besluit-lokale-aanstuurder");
    }

    @Test
    void halverwegeGestopt_gaatVerderWaarHetWas_enDoetNietsDubbel() {
        List<String> nummers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nummers.add(gestart("doelen"));
        }
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));
        String id = keurGoed(Map.of());
        assertThatThrownBy(() -> keurGoed(Map.of())).isInstanceOf(InvoerFout.class).hasMessageContaining("al verhuisd");

        werk();
        assertThat(verhuisbeheer.verslag(id)).filteredOn(regel -> regel.stand() == Stand.VERHUISD).hasSize(2);
        assertThat(verhuisbeheer.metId(id).orElseThrow().loopt()).isTrue();
        // meanwhile one of the others is withdrawn
        bij(nummers.stream().filter(nummer -> !isVerhuisd(nummer)).findFirst().orElseThrow());
        String ingetrokken = casusnummer;
        alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "x"));

        while (werk()) {
            assertThat(verhuisbeheer.metId(id)).isPresent();
        }
        assertThat(verhuisbeheer.metId(id).orElseThrow().loopt()).isFalse();
        assertThat(verhuisbeheer.verslag(id)).extracting(Verslagregel::stand)
                .containsExactlyInAnyOrder(Stand.VERHUISD, Stand.VERHUISD, Stand.VERHUISD, Stand.VERHUISD, Stand.AFGESLOTEN);
        nummers.stream().filter(nummer -> !nummer.equals(ingetrokken)).forEach(nummer -> {
            bij(nummer);
            heeftTermijn("gesprek-voeren", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7));
            assertThat(tijdlijn(Gebeurtenis.Soort.VERHUISD)).hasSize(2);
        });
    }

    @Test
    void vanVeleCasussen_bekijktHetPlanErEenPaarPerStap_enWatNietMeegaatStaatInHetVerslag() {
        zetInDienst(Regiobewerking.ongewijzigd().extraStap());
        for (int i = 0; i < 7; i++) {
            gestart("doelen");
        }
        for (int i = 0; i < 4; i++) {
            nu(() -> rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen")));
        }
        nu(() -> rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak")));
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));

        Verhuisplan plan = plan();
        assertThat(plan.isSteekproef()).isTrue();
        assertThat(plan.bekeken()).isEqualTo(7);
        assertThat(plan.plaatsen()).containsExactly(
                new Verhuisplan.Plaats("'Advies geven' (advies-geven)", 1, 1),
                new Verhuisplan.Plaats("'Gesprek voeren' (gesprek-voeren)", 7, 3),
                new Verhuisplan.Plaats("'Stukken nakijken' (stukken-nakijken)", 4, 3));
        assertThat(plan.stappen()).extracting(Verhuisplan.Stapregel::aantal).containsExactlyInAnyOrder(1, 3);
        assertThat(plan.blijvers()).singleElement().satisfies(blijver -> assertThat(blijver.aantal()).isEqualTo(3));
        assertThat(plan.teKiezen()).containsOnlyKeys("stukken-nakijken");
        assertThat(plan.paar().aantal()).isEqualTo(12);

        String id = verhuisAlles(Map.of());
        assertThat(verhuisbeheer.verslag(id)).filteredOn(regel -> regel.stand() == Stand.VERHUISD).hasSize(8);
        assertThat(verhuisbeheer.verslag(id)).filteredOn(regel -> regel.stand() == Stand.NIET_VERHUISD).hasSize(4)
                .allSatisfy(regel -> assertThat(regel.reden()).contains("bestaat niet in versie"));
        assertThat(plan().isSteekproef()).as("vier, waarvan er drie bekeken zijn").isTrue();
    }

    @Test
    void waarCasussenOpEenJobWachten_teltHetPlanZeMee() {
        Regiobewerking metWachten = Regiobewerking.ongewijzigd().vervang("escalatie.bpmn",
                "<bpmn:sendTask id=\"bericht_adviesGevraagd\"", "<bpmn:sendTask id=\"bericht_adviesGevraagd\" camunda:asyncBefore=\"true\"");
        zetInDienst(metWachten);
        for (int i = 0; i < 4; i++) {
            nu(() -> rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak")));
        }
        zetInDienst(metWachten.vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: "));

        assertThat(plan().plaatsen()).containsExactly(
                new Verhuisplan.Plaats("'Adviseur vragen om advies' (bericht_adviesGevraagd)", 4, 3));
        assertThat(plan().stappen()).singleElement().satisfies(regel -> assertThat(regel.aantal()).isEqualTo(3));
    }

    @Test
    void waarIemandNetInWerkt_staatInHetPlanAlsBezig_enVerhuistLater() throws SQLException {
        String bezig = gestart("doelen");
        Task taak = taak("gesprek-voeren");
        String ander = gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));
        String id;
        try (Connection iemand = bron.getConnection()) {
            iemand.setAutoCommit(false);
            try (PreparedStatement slot = iemand.prepareStatement("update ACT_RU_TASK set REV_ = REV_ + 1 where ID_ = ?")) {
                slot.setString(1, taak.getId());
                assertThat(slot.executeUpdate()).isOne();
            }
            Verhuisplan plan = plan();
            assertThat(plan.bezig()).isEqualTo(1);
            assertThat(plan.blijvers()).isEmpty();
            assertThat(plan.aantalTeVerhuizen()).isEqualTo(2);
            id = verhuisAlles(Map.of());
            iemand.rollback();
        }
        assertThat(isVerhuisd(ander)).isTrue();
        assertThat(isVerhuisd(bezig)).isFalse();
        while (werk()) {
            assertThat(verhuisbeheer.metId(id)).isPresent();
        }
        assertThat(isVerhuisd(bezig)).isTrue();
        assertThat(verhuisbeheer.verslag(id)).extracting(Verslagregel::stand).containsOnly(Stand.VERHUISD);
    }

    @Test
    void waarNetEenJobDraait_verhuistNiet_zolangDieBezigIs() {
        gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));
        String job = klok("herinnering_gesprekVoeren").getId();
        Timestamp straks = new Timestamp(ClockUtil.getCurrentTime().getTime() + 300_000);
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = 'knoop', LOCK_EXP_TIME_ = :straks where ID_ = :job")
                .param("straks", straks).param("job", job).update();

        assertThat(plan().bezig()).isEqualTo(1);
        String id = verhuisAlles(Map.of());
        assertThat(isVerhuisd(casusnummer)).isFalse();
        for (int ronde = 1; ronde < 12; ronde++) {
            assertThat(verhuisbeheer.metId(id).orElseThrow().loopt()).as("na %d ronden", ronde).isTrue();
            while (werk()) {
                assertThat(verhuisbeheer.metId(id)).isPresent();
            }
        }
        assertThat(verhuisbeheer.metId(id).orElseThrow().loopt()).isFalse();
        assertThat(verhuisbeheer.verslag(id)).singleElement().satisfies(regel -> {
            assertThat(regel.stand()).isEqualTo(Stand.NIET_VERHUISD);
            assertThat(regel.reden()).startsWith("In deze casus werd steeds gewerkt.");
        });

        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where ID_ = :job").param("job", job).update();
        verhuisAlles(Map.of());
        assertThat(isVerhuisd(casusnummer)).isTrue();
    }

    @Test
    void eenPlanWordtEenKeerGoedgekeurd_ookAlsHetTweemaalTegelijkGaat() {
        zetInDienst(Regiobewerking.ongewijzigd().extraStap());
        nu(() -> rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen")));
        gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd());
        int van = vanVersie();
        long volgnummer = plan().volgnummer();

        List<String> antwoorden = IntStream.range(0, 4).mapToObj(keer -> CompletableFuture.supplyAsync(() -> {
            List<String> antwoord = new ArrayList<>();
            alsPersoon("proceseigenaar", () -> {
                try {
                    verhuisbeheer.keurGoed(REGIO, ROUTE, van, versie(), volgnummer, Map.of());
                    antwoord.add("goed");
                } catch (InvoerFout e) {
                    antwoord.add(e.getMessage());
                }
            });
            return antwoord.get(0);
        })).toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(antwoorden).as("%s", antwoorden).hasSize(4).filteredOn(antwoord -> antwoord.startsWith("Dit plan is al goedgekeurd")).hasSize(3);
        while (werk()) {
            assertThat(casus().loopt()).isTrue();
        }
        int verhuizingen = verhuisbeheer.van(REGIO).size();

        alsPersoon("proceseigenaar", () -> assertThatThrownBy(() ->
                verhuisbeheer.keurGoed(REGIO, ROUTE, van, versie(), volgnummer, Map.of()))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("al goedgekeurd en uitgevoerd"));
        assertThat(verhuisbeheer.van(REGIO)).hasSize(verhuizingen);
        assertThat(plan().volgnummer()).isEqualTo(volgnummer + 1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void watDeEngineWeigert_staatErInHetNederlands_enInHetLogboekZoalsDeEngineHetZegt(CapturedOutput log) {
        Regiobewerking andereNaam = Regiobewerking.van("amsterdam-zaanstreek");
        for (String plek : List.of("id", "attachedToRef", "sourceRef", "targetRef", "bpmnElement")) {
            andereNaam.vervang("escalatie.bpmn", " " + plek + "=\"gezin-horen\"", " " + plek + "=\"gezin-horen-oud\"");
        }
        zetInDienst("amsterdam-zaanstreek", andereNaam.vervang("contract.yaml", "gezin-horen:", "gezin-horen-oud:")
                .vervang("route.yaml", "gezin-horen,", "gezin-horen-oud,"));
        gestartInAmsterdam();
        zetInDienst("amsterdam-zaanstreek", Regiobewerking.van("amsterdam-zaanstreek"));
        Map<String, String> uitHetDeelproces = Map.of("gezin-horen-oud", "verwijzing-beoordelen");

        alsPersoon("proceseigenaar", () -> verhuisbeheer.achterblijvers("amsterdam-zaanstreek").forEach(paar ->
                assertThatThrownBy(() -> verhuisbeheer.plan("amsterdam-zaanstreek", paar.route(), paar.vanVersie(), uitHetDeelproces))
                        .isInstanceOf(InvoerFout.class)
                        .hasMessage("stappen: een casus kan niet van 'Gezin horen' (gezin-horen-oud) verdergaan als 'Verwijzing beoordelen'"
                                + " (verwijzing-beoordelen): de ene stap staat in een deelproces waar de andere niet in staat, of het zijn"
                                + " verschillende soorten stappen. Kies een andere stap, of laat deze casussen staan.")));
        assertThat(log).contains("closest mapped ancestor");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void waarDeCasusOpEenJobWachtDieErNietMeerIs_zegtHetPlanWaaromZijNietMeeKan(CapturedOutput log) {
        zetInDienst(Regiobewerking.ongewijzigd()
                .vervang("escalatie.bpmn", "\"bericht_adviesGevraagd\"", "\"bericht_adviesAnders\"")
                .vervang("escalatie.bpmn", "id=\"bericht_adviesAnders\"", "id=\"bericht_adviesAnders\" camunda:asyncBefore=\"true\""));
        nu(() -> rondAf("aanbieder-a", "gesprek-voeren", gesprek(false, true, "vraagbaak")));
        zetInDienst(Regiobewerking.ongewijzigd());

        String reden = "De casus staat hier net tussen twee stappen, en dit onderdeel is veranderd of weg. Maak een nieuw plan als zij"
                + " bij de volgende stap staat.";
        assertThat(plan().blijvers()).containsExactly(
                new Verhuisplan.Blijver("'Adviseur vragen om advies' (bericht_adviesAnders)", reden, 1));
        assertThat(log).contains("no migration instruction");
        String id = verhuisAlles(Map.of());
        assertThat(verhuisbeheer.verslag(id)).singleElement().satisfies(regel -> {
            assertThat(regel.stand()).isEqualTo(Stand.NIET_VERHUISD);
            assertThat(regel.reden()).isEqualTo(reden);
        });
    }

    @Test
    void alleenDeProceseigenaarVerhuist() {
        gestart("doelen");
        zetInDienst(Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(10)}"));
        for (String wie : new String[] {"admin", "beheerder", "auditor", "jp-etten-leur", "zi2t"}) {
            alsPersoon(wie, () -> {
                assertThatThrownBy(() -> verhuisbeheer.plan(REGIO, ROUTE, vanVersie(), Map.of())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> verhuisbeheer.keurGoed(REGIO, ROUTE, vanVersie(), versie(), null, Map.of()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        alsPersoon("proceseigenaar", () -> assertThatThrownBy(() ->
                verhuisbeheer.plan(REGIO, ROUTE, vanVersie(), Map.of("gesprek-voeren", "advies-zi2t"))).isInstanceOf(InvoerFout.class));
    }

    /** The talk is a step without a lead time. */
    private static Regiobewerking zonderTermijnen() {
        return Regiobewerking.ongewijzigd().zonderKlok("termijn_gesprekVoeren").zonderKlok("herinnering_gesprekVoeren")
                .vervang("escalatie.bpmn", "<bpmn:extensionElements><camunda:properties><camunda:property name=\"afspraak\""
                        + " value=\"akkoordJeugdprofessional, akkoordAanbieder\"/>",
                        "<bpmn:documentation>Geen termijn.</bpmn:documentation><bpmn:extensionElements><camunda:properties>"
                        + "<camunda:property name=\"afspraak\" value=\"akkoordJeugdprofessional, akkoordAanbieder\"/>");
    }

    private boolean isVerhuisd(String nummer) {
        bij(nummer);
        return !tijdlijn(Gebeurtenis.Soort.VERHUISD).isEmpty();
    }

    private Verhuisplan plan() {
        List<Verhuisplan> plan = new ArrayList<>();
        alsPersoon("proceseigenaar", () -> plan.add(verhuisbeheer.plan(REGIO, ROUTE, vanVersie(), Map.of())));
        return plan.get(0);
    }

    private int versie() {
        return dienstboek.van(REGIO).get(0).versie();
    }

    private int vanVersie() {
        return verhuisbeheer.achterblijvers(REGIO).stream().filter(paar -> paar.route().equals(ROUTE)).findFirst().orElseThrow()
                .vanVersie();
    }

    private String keurGoed(Map<String, String> keuze) {
        List<String> id = new ArrayList<>();
        alsPersoon("proceseigenaar", () -> id.add(verhuisbeheer.keurGoed(REGIO, ROUTE, vanVersie(), versie(), null, keuze)));
        return id.get(0);
    }

    private String verhuisAlles(Map<String, String> keuze) {
        String id = keurGoed(keuze);
        alsPersoon("proceseigenaar", () -> verhuisbeheer.achterblijvers(REGIO).stream()
                .filter(paar -> !paar.route().equals(ROUTE))
                .forEach(paar -> verhuisbeheer.keurGoed(REGIO, paar.route(), paar.vanVersie(), versie(), null, Map.of())));
        while (werk()) {
            assertThat(verhuisbeheer.metId(id)).isPresent();
        }
        return id;
    }

    /** What the program does by itself every few seconds; off here with the job executor. */
    private boolean werk() {
        return Boolean.TRUE.equals(ReflectionTestUtils.<Boolean>invokeMethod(context.getBean("verhuisploeg"), "werk"));
    }

    private void zetInDienst(Regiobewerking bewerking) {
        zetInDienst(REGIO, bewerking);
    }

    private void zetInDienst(String regio, Regiobewerking bewerking) {
        Date nu = ClockUtil.getCurrentTime();
        alsPersoon("proceseigenaar", () -> {
            try {
                // a later version comes into service later, wherever the clock of a test stands
                ClockUtil.setCurrentTime(new Date(moment(LocalDate.of(2028, 1, 3), 9).getTime() + ++versietijd));
                assertThat(dienstbeheer.upload(regio, new ByteArrayInputStream(bewerking.zip())).bevindingen()).isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        ClockUtil.setCurrentTime(nu);
    }

    private void verzetKlok(int dagen) {
        ClockUtil.setCurrentTime(moment(DINSDAG_20_APRIL.plusDays(dagen), 11));
    }

    private String gestart(String discussiepunt) {
        startAls("aanbieder-a", ROUTE, met("gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                "discussiepunt", discussiepunt, "ingediendDoor", "aanbieder", "toelichting", "Niet eens.", "lopendeZorg", true,
                "reden", discussiepunt.equals("doelen") ? null : "Geen plek"));
        return casusnummer;
    }

    private String nu(Runnable werk) {
        gestart("doelen");
        werk.run();
        return casusnummer;
    }

    private void naarStap2() {
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, false, "geen"));
    }

    private void naarStap3() {
        naarStap2();
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder");
    }

    private void naarReactie() {
        naarStap3();
        rondAf("zi2t", "advies-zi2t", "adviesZi2t", "Deel het op");
    }

    private static Object[] gesprek(boolean jeugdprofessional, boolean aanbieder, String advies) {
        return new Object[] {"akkoordJeugdprofessional", jeugdprofessional, "akkoordAanbieder", aanbieder, "adviesVragenAan", advies,
            "oplossing", jeugdprofessional && aanbieder && advies.equals("geen") ? "Minder uren" : null};
    }

    private String gestartInAmsterdam() {
        startAls("aanbieder-a", "escalatie-amsterdam-zaanstreek", met("gemeente", "amsterdam", "verwijzer", "amsterdam",
                "aanbieder", "aanbieder-a", "segment", "B", "profiel", "Profiel 3", "intensiteit", "Intensief", "verwijsdatum", "2027-04-16",
                "perspectiefplanAanwezig", false, "toelichting", "De verwijzing past niet.", "lopendeZorg", false));
        return casusnummer;
    }

    private void naarZaak(String nummer) {
        casusnummer = nummer;
        instantie = casussen.metNummer("escalatie-amsterdam-zaanstreek", nummer).get(0).id();
    }

    private void verhuisAmsterdamZaanstreek() {
        alsPersoon("proceseigenaar", () -> verhuisbeheer.achterblijvers("amsterdam-zaanstreek").forEach(paar -> verhuisbeheer.keurGoed(
                "amsterdam-zaanstreek", paar.route(), paar.vanVersie(), paar.naarVersie(), null, Map.of())));
        while (werk()) {
            assertThat(casus().loopt()).isTrue();
        }
    }

    /** Goes on with a case of before. */
    private void bij(String nummer) {
        casusnummer = nummer;
        instantie = casussen.metNummer(ROUTE, nummer).get(0).id();
    }

    private List<Job> klokken() {
        return engine.getManagementService().createJobQuery().processInstanceId(instantie).timers().list();
    }

    private String regioVersie(String nummer, String stap) {
        casusnummer = nummer;
        return engine.getRepositoryService().getProcessDefinition(taak(stap).getProcessDefinitionId()).getDeploymentId();
    }

    /** Task, dates, people and timers: what must be the same before and after. */
    private String beeld(String nummer, String stap) {
        casusnummer = nummer;
        Task taak = taak(stap);
        Map<String, Date> klokken = new TreeMap<>();
        engine.getManagementService().createJobQuery().processInstanceId(taak.getProcessInstanceId()).list().forEach(job ->
                klokken.put(engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                        .singleResult().getActivityId(), job.getDuedate()));
        return openTaken() + " " + taak.getName() + " " + taak.getDueDate() + " " + taak.getFollowUpDate() + " " + kandidaten(stap)
                + " " + klokken + " " + engine.getRuntimeService().createEventSubscriptionQuery()
                        .processInstanceId(taak.getProcessInstanceId()).list().stream().map(s -> s.getActivityId()).sorted().toList();
    }
}
