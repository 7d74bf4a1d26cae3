package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.Regiobewerking;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Versions from outside: who may what, and what is told. Each test begins with what is in service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:dienst;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "escalatie.verhuizing.plan-per-stap=2"})
@TestMethodOrder(MethodOrderer.MethodName.class)
class DienstTest extends Buitenproef {

    private static final String DIENST = "/api/dienst/west-brabant-west";

    @Autowired ApplicationContext context;

    @Test
    void metBevindingenVerandertErNiets_enAlleBevindingenKomenTerug() throws Exception {
        int versie = versie();
        Antwoord antwoord = uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd()
                .vervang("escalatie.bpmn", "${herinnering}", "${eigenBean}")
                .vervang("escalatie.bpmn", "camunda:formRef=\"gesprek-voeren\"", "camunda:formRef=\"bestaat-niet\"").zip()).is(400);

        assertThat(antwoord.json().get("melding").asText()).contains("Geweigerd").contains("blijft in dienst");
        assertThat(antwoord.json().get("bevindingen").size()).isGreaterThanOrEqualTo(2);
        assertThat(antwoord.tekst()).contains("eigenBean").contains("bestaat-niet").contains("Gesprek voeren");
        assertThat(versie()).isEqualTo(versie);
        String nummer = gestart();
        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
    }

    @Test
    void nieuweVersie_wieWanneerEnWatErVeranderde_enTerug() throws Exception {
        int versie = versie();
        Antwoord antwoord = uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd()
                .termijn("termijn_gesprekVoeren", "${termijn.werkdagen(7)}")
                .vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: ")
                .extraStap().zip()).is(200);

        assertThat(antwoord.json().get("versie").get("versie").asInt()).isEqualTo(versie + 1);
        JsonNode laatste = haal("auditor", DIENST).is(200).json().get("versies").get(0);
        assertThat(laatste.get("wie").asText()).isEqualTo("proceseigenaar");
        assertThat(laatste.get("herkomst").asText()).isEqualTo("upload");
        assertThat(laatste.get("moment").asText()).isNotEmpty();
        assertThat(laatste.get("wijzigingen").toString())
                .contains("De termijn van 'Gesprek voeren' (gesprek-voeren) is nu 7 werkdagen")
                .contains("Stap 'Stukken nakijken' (stukken-nakijken) is nieuw, voor jeugdprofessional.${gemeente}, zonder termijn.")
                .contains("Formulier stukken-nakijken is nieuw.")
                .contains("Bericht herinnering heeft een ander onderwerp");

        assertThat(uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd()
                .termijn("termijn_gesprekVoeren", "${termijn.werkdagen(7)}")
                .vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: ")
                .extraStap().zip()).is(200).json().get("versie").isNull()).as("hetzelfde nog eens").isTrue();

        stuur("proceseigenaar", DIENST + "/terug", Map.of("versie", versie)).is(200);
        JsonNode terug = haal("proceseigenaar", DIENST).is(200).json().get("versies").get(0);
        assertThat(terug.get("versie").asInt()).isEqualTo(versie + 2);
        assertThat(terug.get("terugNaar").asInt()).isEqualTo(versie);
        assertThat(terug.get("wijzigingen").toString()).contains("Stap 'Stukken nakijken' (stukken-nakijken) is weg.");
        String nummer = inStap2();
        assertThat(openTaken(nummer)).containsExactly("besluit-lokale-aanstuurder");
    }

    @Test
    void watAandachtVraagtHoortWieHetInDienstStelt() throws Exception {
        Antwoord antwoord = uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd()
                .vervang("contacten.csv", "info@zi2t.nl", "INVULLEN").zip()).is(200);

        assertThat(antwoord.json().get("melding").asText()).startsWith("In dienst als versie");
        assertThat(antwoord.json().get("bevindingen")).isEmpty();
        assertThat(antwoord.json().get("letOp")).singleElement().satisfies(letOp ->
                assertThat(letOp.get("wat").asText()).isEqualTo("het adres moet nog worden ingevuld."));
        Antwoord geweigerd = uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().vervang("contacten.csv", "info@zi2t.nl", "INVULLEN")
                .vervang("escalatie.bpmn", "${herinnering}", "${eigenBean}").zip()).is(400);
        assertThat(geweigerd.json().get("letOp")).hasSize(1);
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
    }

    @Test
    void zelfdeMapTweeKeerTegelijk_enCasussenErtussendoor_komtErEenKeerIn_enIedereenGaatDoor() throws Exception {
        int versie = versie();
        byte[] zip = Regiobewerking.ongewijzigd().termijn("termijn_adviesGeven", "${termijn.werkdagen(6)}").zip();
        String inGang = gestart();
        String taak = "/engine-rest/task/" + taak(inGang, "gesprek-voeren") + "/complete";

        List<Antwoord> antwoorden = TegelijkTest.tegelijk(() -> uploadRegio("proceseigenaar", zip), () -> uploadRegio("proceseigenaar", zip),
                () -> stuur("aanbieder-a", START, variabelen(gegevens(nieuwNummer()))), () -> stuur("aanbieder-a", START, variabelen(gegevens(nieuwNummer()))),
                () -> stuur("jp-etten-leur", taak, variabelen(met("akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                        "adviesVragenAan", "geen"))));

        antwoorden.subList(0, 4).forEach(antwoord -> antwoord.is(200));
        antwoorden.get(4).is(204);
        assertThat(antwoorden.subList(0, 2)).as("een van beide bracht haar in dienst")
                .filteredOn(antwoord -> !antwoord.json().get("versie").isNull()).hasSize(1);
        assertThat(versie()).isEqualTo(versie + 1);
        assertThat(haal("admin", "/engine-rest/process-definition?key=" + ROUTE + "&latestVersion=true").json()).hasSize(1);
        assertThat(openTaken(inGang)).containsExactly("besluit-lokale-aanstuurder");
        assertThat(openTaken(gestart())).containsExactly("gesprek-voeren");
    }

    @Test
    void onzinWordtGeweigerdMetHetVeldErbij() throws Exception {
        assertThat(uploadRegio("proceseigenaar", "geen zip".getBytes(StandardCharsets.UTF_8)).is(400).json().get("veld").asText())
                .isEqualTo("bestand");
        stuur("proceseigenaar", DIENST + "/terug", Map.of("versie", 999)).noemt("versie");
        assertThat(stuur("proceseigenaar", DIENST + "/terug", Map.of()).is(400).json().get("veld").asText()).isEqualTo("versie");
        assertThat(stuur("proceseigenaar", "/api/dienst/bestaat-niet/map", null).is(400).json().get("veld").asText()).isEqualTo("regio");
        haal("proceseigenaar", "/api/dienst/bestaat-niet").is(404);
        haal("proceseigenaar", "/api/dienst/verhuizingen/bestaat-niet").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "auditor", "beheerder", "jp-etten-leur", "aanbieder-a", "zi2t"})
    void alleenDeProceseigenaarMagIetsInDienstStellenOfVerhuizen(String wie) throws Exception {
        int versie = versie();
        uploadRegio(wie, Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(9)}").zip()).is(403);
        stuur(wie, DIENST + "/map", null).is(403);
        stuur(wie, DIENST + "/terug", Map.of("versie", 1)).is(403);
        haal(wie, DIENST + "/verhuisplan?route=" + ROUTE + "&vanVersie=1").is(403);
        stuur(wie, DIENST + "/verhuizen", Map.of("route", ROUTE, "vanVersie", 1, "naarVersie", 2)).is(403);
        haal(wie, "/api/dienst").is(List.of("admin", "auditor", "beheerder").contains(wie) ? 200 : 403);
        assertThat(versie()).isEqualTo(versie);
    }

    /** The engine's own ways, for each role; the ones that it may ask for are refused with 403. */
    @ParameterizedTest
    @ValueSource(strings = {"admin", "proceseigenaar", "auditor", "beheerder", "jp-etten-leur"})
    void deEngineVerhuistVoorNiemand(String wie) throws Exception {
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
        String nummer = gestart();
        String instantie = instantie(nummer);
        String van = haal("admin", "/engine-rest/process-instance/" + instantie).json().get("definitionId").asText();
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(9)}").zip()).is(200);
        String naar = haal("admin", "/engine-rest/process-definition/key/" + ROUTE).json().get("id").asText();
        Map<String, Object> uitvoering = Map.of(
                "migrationPlan", Map.of("sourceProcessDefinitionId", van, "targetProcessDefinitionId", naar, "instructions",
                        List.of(Map.of("sourceActivityIds", List.of("gesprek-voeren"), "targetActivityIds", List.of("gesprek-voeren")))),
                "processInstanceIds", List.of(instantie));

        stuur(wie, "/engine-rest/migration/execute", uitvoering).is(403);
        stuur(wie, "/engine-rest/migration/executeAsync", uitvoering).is(403);
        assertThat(haal("admin", "/engine-rest/process-instance/" + instantie).json().get("definitionId").asText()).isEqualTo(van);
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
    }

    @Test
    void zaken_verhuizenMetEenVerslag_metCasusnummersAlleenVoorHetBeheer() throws Exception {
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
        String nummer = gestart();
        int van = versie();
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(9)}").zip()).is(200);
        String vraag = DIENST + "/verhuisplan?route=" + ROUTE + "&vanVersie=" + van;
        Antwoord plan = haal("proceseigenaar", vraag).is(200);
        assertThat(plan.tekst()).contains("9 werkdagen").doesNotContain(nummer);
        assertThat(stuur("proceseigenaar", DIENST + "/verhuizen",
                Map.of("route", ROUTE, "vanVersie", van, "naarVersie", van)).status()).isEqualTo(409);

        Map<String, Object> goedkeuring = Map.of("route", ROUTE, "vanVersie", van, "naarVersie", versie());
        String id = stuur("proceseigenaar", DIENST + "/verhuizen", goedkeuring).is(202).json().get("id").asText();
        assertThat(stuur("proceseigenaar", DIENST + "/verhuizen", goedkeuring).is(400).tekst()).contains("Dit plan is al goedgekeurd");
        while (Boolean.TRUE.equals(ReflectionTestUtils.<Boolean>invokeMethod(context.getBean("verhuisploeg"), "werk"))) {
            assertThat(id).isNotEmpty();
        }
        assertThat(stuur("proceseigenaar", DIENST + "/verhuizen", goedkeuring).is(400).tekst()).contains("geen casussen");
        assertThat(haal("proceseigenaar", DIENST).json().get("verhuizingen").toString().split(id)).as("een keer verhuisd").hasSize(2);
        Antwoord eigenaar = haal("proceseigenaar", "/api/dienst/verhuizingen/" + id).is(200);
        assertThat(eigenaar.json().get("standen").get("verhuisd").asInt()).isPositive();
        assertThat(eigenaar.tekst()).doesNotContain(nummer);
        assertThat(haal("beheerder", "/api/dienst/verhuizingen/" + id).is(200).tekst()).contains(nummer);
        haal("jp-etten-leur", "/api/dienst/verhuizingen/" + id).is(403);
        assertThat(haal("jp-etten-leur", casus(nummer)).is(200).tekst()).contains("verhuisd").contains("naar versie");
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);
    }

    @Test
    void hetPlanZegtHoeveelCasussenBekekenZijn() throws Exception {
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: A: ").zip());
        gestart();
        int van = versie();
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: B: ").zip());
        String plan = "/dienst/west-brabant-west/verhuizen?route=" + ROUTE + "&vanVersie=" + van;
        assertThat(haal("proceseigenaar", plan).is(200).tekst()).contains("1 van 1 casus bekeken.").contains("Verhuis 1 casus<")
                .doesNotContain("hoogstens");

        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: C: ").zip());
        for (int i = 0; i < 3; i++) {
            gestart();
        }
        van = versie();
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().vervang("berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: D: ").zip());
        plan = "/dienst/west-brabant-west/verhuizen?route=" + ROUTE + "&vanVersie=" + van;
        assertThat(haal("proceseigenaar", plan).is(200).tekst()).contains("2 van 3 casussen bekeken.")
                .contains("(gesprek-voeren): 2 van 3 casussen bekeken").contains("Verhuis hoogstens 3 casussen<");
    }

    @Test
    void waarCasussenVerdergaan_staatBijDeVerhuizing() throws Exception {
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().extraStap().zip()).is(200);
        String nummer = inStap2();
        assertThat(openTaken(nummer)).containsExactly("stukken-nakijken");
        stuurFormulier("aanbieder-a", "/taken/" + taak(nummer, "stukken-nakijken") + "/casus/termijn-aanpassen",
                "taak=stukken-nakijken&nieuweDatum=" + LocalDate.now().plusDays(30) + "&akkoordVan=jp&reden=Vakantie").is(200);
        int van = versie();
        uploadRegio("proceseigenaar", Regiobewerking.ongewijzigd().zip()).is(200);

        String id = stuur("proceseigenaar", DIENST + "/verhuizen", Map.of("route", ROUTE, "vanVersie", van, "naarVersie", versie(),
                "stappen", Map.of("stukken-nakijken", "besluit-lokale-aanstuurder"))).is(202).json().get("id").asText();
        while (Boolean.TRUE.equals(ReflectionTestUtils.<Boolean>invokeMethod(context.getBean("verhuisploeg"), "werk"))) {
            assertThat(id).isNotEmpty();
        }

        assertThat(openTaken(nummer)).containsExactly("besluit-lokale-aanstuurder");
        assertThat(haal("la-etten-leur", "/taken/" + taak(nummer, "besluit-lokale-aanstuurder") + "/casus").is(200).tekst())
                .contains("Deze datum is afgesproken, niet geteld.");
        for (String pagina : List.of("/dienst/west-brabant-west", "/dienst/verhuizingen/" + id)) {
            assertThat(haal("proceseigenaar", pagina).is(200).tekst()).contains("(stukken-nakijken) gaat verder als")
                    .contains("(besluit-lokale-aanstuurder).").doesNotContain(nummer);
        }
    }

    private int versie() {
        return haal("proceseigenaar", DIENST).is(200).json().get("versies").get(0).get("versie").asInt();
    }
}
