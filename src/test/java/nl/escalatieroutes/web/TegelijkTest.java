package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Two people act on the same case at the same moment: one of them, and nothing double. */
class TegelijkTest extends Buitenproef {

    @RepeatedTest(4)
    void tweeMensenRondenDezelfdeTaakAf() throws Exception {
        String nummer = gestart();
        String taak = "/engine-rest/task/" + taak(nummer, "gesprek-voeren");
        Object oneens = variabelen(met("akkoordJeugdprofessional", false, "akkoordAanbieder", false, "adviesVragenAan", "geen"));

        eenWint(tegelijk(
                () -> stuur("aanbieder-a", taak + "/complete", oneens),
                () -> stuur("jp-etten-leur", taak + "/submit-form", oneens)), 204);

        assertThat(openTaken(nummer)).containsExactly("besluit-lokale-aanstuurder");
        assertThat(soorten(nummer, "besluit")).isEqualTo(1);
        assertThat(sjablonen(nummer)).filteredOn(bericht -> bericht.startsWith("aanstuurder-ingeschakeld"))
                .as("een voor elk van de drie groepen").hasSize(3).doesNotHaveDuplicates();
    }

    @RepeatedTest(4)
    void tweeMensenStartenHetzelfdeNummer() throws Exception {
        String nummer = nieuwNummer();

        eenWint(tegelijk(
                () -> stuur("aanbieder-a", START, variabelen(gegevens(nummer))),
                () -> stuur("jp-etten-leur", START, variabelen(gegevens(nummer)))), 200);

        assertThat(openTaken(nummer)).containsExactly("gesprek-voeren");
        assertThat(haal("auditor", CASUSSEN + "?zoek=" + nummer + "&route=" + ROUTE).json().get("casussen").findValuesAsText("casusnummer"))
                .filteredOn(nummer::equals).hasSize(1);
    }

    @RepeatedTest(4)
    void deEenTrektInTerwijlDeAnderAfrondt() throws Exception {
        String nummer = gestart();
        String taak = "/engine-rest/task/" + taak(nummer, "gesprek-voeren");

        List<Antwoord> antwoorden = tegelijk(
                () -> stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")),
                () -> stuur("jp-etten-leur", taak + "/complete", variabelen(met("akkoordJeugdprofessional", false,
                        "akkoordAanbieder", false, "adviesVragenAan", "geen"))));

        antwoorden.forEach(antwoord -> assertThat(antwoord.status()).as(antwoord.tekst()).isIn(204, 409));
        boolean ingetrokken = antwoorden.get(0).status() == 204;
        assertThat(openTaken(nummer).isEmpty()).isEqualTo(ingetrokken);
        assertThat(soorten(nummer, "ingetrokken")).isEqualTo(ingetrokken ? 1 : 0);
        assertThat(soorten(nummer, "besluit")).isEqualTo(antwoorden.get(1).status() == 204 ? 1 : 0);
    }

    @RepeatedTest(6)
    void wieIetsDoetTerwijlEenKlokAfgaatMerktDaarNietsVan() throws Exception {
        String nummer = gestart();
        String klok = haal("admin", "/engine-rest/job?processInstanceId=" + instantie(nummer)
                + "&activityId=termijn_gesprekVoeren").json().get(0).get("id").asText();

        List<Antwoord> antwoorden = tegelijk(
                () -> stuur("admin", "/engine-rest/job/" + klok + "/execute", null),
                () -> stuur("aanbieder-a", casus(nummer) + "/termijn-aanpassen", met("taak", "gesprek-voeren",
                        "nieuweDatum", "2099-12-31", "akkoordVan", "de jeugdprofessional", "reden", "Vakantie")),
                () -> rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false,
                        "akkoordAanbieder", true, "adviesVragenAan", "geen"));

        Antwoord verzet = antwoorden.get(1);
        assertThat(verzet.status()).as(verzet.tekst()).isIn(204, 400);
        if (verzet.status() == 400) {
            assertThat(verzet.tekst()).as("de stap was net afgerond").contains("geen open taak");
        }
        assertThat(antwoorden.get(2).status()).as(antwoorden.get(2).tekst()).isEqualTo(204);
        assertThat(openTaken(nummer)).containsExactly("besluit-lokale-aanstuurder");
        assertThat(soorten(nummer, "termijn-gewijzigd")).isEqualTo(verzet.status() == 204 ? 1 : 0);
    }

    private static void eenWint(List<Antwoord> antwoorden, int gelukt) {
        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() == gelukt).hasSize(1);
        Antwoord verloren = antwoorden.stream().filter(antwoord -> antwoord.status() != gelukt).findFirst().orElseThrow();
        assertThat(verloren.status()).as(verloren.tekst()).isBetween(400, 499);
        assertThat(verloren.json().get("message").asText()).containsPattern("(?i)\\b(deze|dit|is al)\\b");
    }

    private long soorten(String nummer, String soort) {
        long aantal = 0;
        for (JsonNode gebeurtenis : haal("auditor", casus(nummer)).is(200).json().get("tijdlijn")) {
            aantal += gebeurtenis.get("soort").asText().equals(soort) ? 1 : 0;
        }
        return aantal;
    }

    /** Template and addressees of each message. */
    private List<String> sjablonen(String nummer) {
        List<String> berichten = new ArrayList<>();
        haal("auditor", casus(nummer) + "/berichten").is(200).json()
                .forEach(bericht -> berichten.add(bericht.get("sjabloon").asText() + bericht.get("aan")));
        return berichten;
    }

    @SafeVarargs
    static List<Antwoord> tegelijk(Callable<Antwoord>... werk) throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(werk.length);
        try {
            CyclicBarrier klaar = new CyclicBarrier(werk.length);
            List<Future<Antwoord>> lopend = List.of(werk).stream().map(een -> mensen.submit(() -> {
                klaar.await();
                return een.call();
            })).toList();
            List<Antwoord> antwoorden = new ArrayList<>();
            for (Future<Antwoord> een : lopend) {
                antwoorden.add(een.get());
            }
            return antwoorden;
        } finally {
            mensen.shutdownNow();
        }
    }
}
