package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.history.HistoryRestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each address of the history, asked from outside by each role: an address that is added without a rule here fails, and so does
 * a list of the engine's history that is not named here.
 */
class HistorieRechtenTest extends Buitenproef {

    private static final String HISTORIE = "/api/historie";
    private static final String CASUS = HISTORIE + "/casussen/{route}/{casusnummer}";
    /** The case is in step 3: these have, or had, a part in it. */
    private static final Set<String> PARTIJEN = Set.of("aanbieder-a", "jp-etten-leur", "la-etten-leur", "zi2t", "vraagbaak");
    private static final List<String> IEDEREEN = List.of("auditor", "admin", "proceseigenaar", "beheerder", "aanbieder-a",
            "jp-etten-leur", "la-etten-leur", "zi2t", "vraagbaak", "aanbieder-b", "jp-roosendaal", "jp-moerdijk", "la-roosendaal",
            "la-moerdijk", "expertteam", "zorgmakelaar", "ompg", "vangnet", "deskundige", "contractmanager", "beleidsadviseur",
            "verwijzer-amsterdam", "verwijzer-zaanstad", "verwijzer-ouder-amstel");
    private static final Map<String, Regel> REGELS = Map.ofEntries(
            Map.entry(HISTORIE + "/keuzes", Regel.IEDEREEN),
            Map.entry(HISTORIE + "/casussen", Regel.IEDEREEN),
            Map.entry(HISTORIE + "/casussen.csv", Regel.AUDITOR),
            Map.entry(HISTORIE + "/opgeruimd", Regel.AUDITOR),
            Map.entry(HISTORIE + "/cijfers", Regel.CIJFERS),
            Map.entry(CASUS + "/{id}", Regel.PARTIJ),
            Map.entry(CASUS + "/{id}/dossiers/{dossierId}", Regel.PARTIJ_VOLUIT),
            Map.entry(CASUS + ".json", Regel.AUDITOR_BIJ_CASUS),
            Map.entry(CASUS + ".pdf", Regel.AUDITOR_BIJ_CASUS),
            Map.entry(CASUS + "/{id}.json", Regel.AUDITOR_BIJ_CASUS),
            Map.entry(CASUS + "/{id}.pdf", Regel.AUDITOR_BIJ_CASUS),
            Map.entry(CASUS + "/leeslog", Regel.AUDITOR_BIJ_CASUS),
            Map.entry(CASUS + "/{id}/leeslog", Regel.AUDITOR_BIJ_CASUS));
    /** The lists of the engine's history that tell of cases, by instance. */
    private static final Set<String> LIJSTEN = Set.of("process-instance", "activity-instance", "variable-instance", "task",
            "detail", "incident", "job-log", "external-task-log", "decision-instance", "user-operation");
    /** Those without one case in them: of a task, of CMMN, which no route is, numbers per definition, and of the engine itself. */
    private static final Set<String> ANDERE_LIJSTEN = Set.of("identity-link-log", "case-instance", "case-activity-instance",
            "case-definition", "process-definition", "decision-definition", "decision-requirements-definition", "batch", "cleanup");

    /** The operator's pages have one of their own. */
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    private String nummer;
    private String instantie;
    private String dossier;

    /** Who gets what: {@code 200}, or why not. */
    private enum Regel {
        IEDEREEN, AUDITOR, CIJFERS, PARTIJ, PARTIJ_VOLUIT, AUDITOR_BIJ_CASUS;

        int status(String wie) {
            boolean auditor = wie.equals("auditor");
            boolean ziet = auditor || wie.equals("admin") || PARTIJEN.contains(wie);
            return switch (this) {
                case IEDEREEN -> 200;
                case AUDITOR -> auditor ? 200 : 403;
                case CIJFERS -> auditor || wie.equals("proceseigenaar") ? 200 : 403;
                case PARTIJ -> ziet ? 200 : 404;
                // who only gave advice keeps that, and no dossier
                case PARTIJ_VOLUIT -> ziet && !wie.equals("vraagbaak") ? 200 : 404;
                case AUDITOR_BIJ_CASUS -> auditor ? 200 : ziet ? 403 : 404;
            };
        }
    }

    @BeforeEach
    void casusInStap3() {
        nummer = gestart();
        rondAf("aanbieder-a", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        rondAf("vraagbaak", nummer, "advies-geven", "advies", "Begin opnieuw.").is(204);
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        instantie = instantie(nummer);
        dossier = haal("auditor", casus(nummer) + "/dossiers").is(200).json().get(0).get("id").asText();
    }

    @Test
    void elkAdresVanDeHistorieHeeftEenRegelEnHoudtZichDaaraanVoorElkeRol() {
        assertThat(adressenVanDeHistorie()).as("adressen met een regel in deze proef").isEqualTo(new TreeSet<>(REGELS.keySet()));
        REGELS.forEach((adres, regel) -> {
            haal(null, vul(adres)).is(401);
            for (String wie : IEDEREEN) {
                assertThat(haal(wie, vul(adres)).status()).as(wie + " " + adres).isEqualTo(regel.status(wie));
            }
        });
    }

    @Test
    void inDeLijstStaatDeCasusVoorWieErEenRolInHad() {
        for (String wie : IEDEREEN) {
            JsonNode lijst = haal(wie, HISTORIE + "/casussen?zoek=" + nummer).is(200).json();
            boolean ziet = Regel.PARTIJ.status(wie) == 200;
            assertThat(lijst.get("totaal").asInt()).as(wie).isEqualTo(ziet ? 1 : 0);
            assertThat(lijst.toString().contains(instantie)).as(wie).isEqualTo(ziet);
        }
    }

    @Test
    void eenAndermansNummerInstantieOfDossierGeeftNiets() {
        String ander = nieuwNummer();
        stuur("jp-moerdijk", START, variabelen(met(gegevens(ander), "gemeente", "moerdijk", "aanbieder", "aanbieder-b"))).is(200);
        for (String adres : REGELS.keySet()) {
            if (adres.contains("{casusnummer}")) {
                haal("aanbieder-b", vul(adres)).is(404);
                haal("aanbieder-b", vul(adres).replace(nummer, ander)).is(adres.contains("{id}") ? 404 : 403);
                haal("auditor", vul(adres).replace(ROUTE, "toewijzing-west-brabant-west")).is(404);
                if (adres.contains("{id}")) {
                    haal("auditor", vul(adres).replace(instantie, instantie(ander))).is(404);
                }
            }
        }
        haal("auditor", vul(CASUS + "/{id}/dossiers/{dossierId}").replace(nummer, ander).replace(instantie, instantie(ander))).is(404);
    }

    @Test
    void deHistorieVanDeEngineToontWieGeenRolHadNiets() {
        Set<String> bekend = new HashSet<>(LIJSTEN);
        bekend.addAll(ANDERE_LIJSTEN);
        assertThat(lijstenVanDeEngine()).as("lijsten die in deze proef staan").isEqualTo(bekend);
        for (String wie : IEDEREEN) {
            for (String lijst : LIJSTEN) {
                String adres = "/engine-rest/history/" + lijst + "?processInstanceId=" + instantie;
                Antwoord antwoord = haal(wie, adres);
                assertThat(antwoord.status()).as(wie + " " + lijst).isIn(200, 403);
                if (Regel.PARTIJ.status(wie) != 200) {
                    assertThat(antwoord.tekst()).as(wie + " " + lijst).doesNotContain(instantie).doesNotContain(nummer);
                }
            }
        }
    }

    /** Cockpit's own REST API, which its plugin and its pages ask: an empty answer, or none, for who had no part. */
    @Test
    void ookLangsCockpitIsErNietsTeZien() {
        for (String wie : List.of("auditor", "proceseigenaar", "aanbieder-b", "jp-moerdijk")) {
            boolean ziet = Regel.PARTIJ.status(wie) == 200;
            for (String adres : List.of("/api/engine/engine/default/history/process-instance?processInstanceBusinessKey=" + nummer,
                    "/api/engine/engine/default/process-instance?businessKey=" + nummer)) {
                assertThat(haalUitWebapp(wie, "cockpit", "/camunda" + adres).tekst().contains(instantie)).as(wie + " " + adres)
                        .isEqualTo(ziet);
            }
            for (String adres : List.of("process-instance?processInstanceId=" + instantie, "process-instance/" + instantie
                    + "/called-process-instances", "incident?processInstanceIdIn=" + instantie)) {
                if (!ziet) {
                    assertThat(haalUitWebapp(wie, "cockpit", "/camunda/api/cockpit/plugin/base/default/" + adres).tekst())
                            .as(wie + " " + adres).doesNotContain(nummer).doesNotContain("\"id\"");
                }
            }
            haalUitWebapp(wie, "cockpit", vul(CASUS + "/{id}")).is(ziet ? 200 : 404);
        }
    }

    private Set<String> adressenVanDeHistorie() {
        Set<String> gevonden = new TreeSet<>();
        adressen.getHandlerMethods().keySet().forEach(adres -> adres.getPatternValues().stream()
                .filter(patroon -> patroon.startsWith(HISTORIE)).forEach(gevonden::add));
        return gevonden;
    }

    /** What stands under {@code /engine-rest/history}, in the edition that runs here. */
    private static Set<String> lijstenVanDeEngine() {
        return Stream.of(HistoryRestService.class.getMethods())
                .flatMap(methode -> Stream.ofNullable(methode.getAnnotation(Path.class)))
                .map(pad -> pad.value().substring(1)).collect(Collectors.toSet());
    }

    private String vul(String adres) {
        String vol = adres.replace("{route}", ROUTE).replace("{casusnummer}", nummer).replace("{id}", instantie)
                .replace("{dossierId}", dossier);
        return vol.endsWith("/cijfers") ? vol + "?route=" + ROUTE : vol;
    }
}
