package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One case that is taken up the whole ladder, and what the program has answered with success so far. */
class Ladderzaak {

    private static final Duration EEN_MINUUT = Duration.ofMinutes(1);
    private static final String ROUTE = "escalatie-west-brabant-west";

    private record Trede(String taak, String wie, Map<String, Object> antwoorden) {}

    private static final List<Trede> LADDER = List.of(
            new Trede("gesprek-voeren", "jp-etten-leur",
                    Map.of("akkoordJeugdprofessional", false, "akkoordAanbieder", false, "adviesVragenAan", "geen")),
            new Trede("besluit-lokale-aanstuurder", "la-etten-leur",
                    Map.of("akkoordLokaleAanstuurder", false, "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder")),
            new Trede("advies-zi2t", "zi2t", Map.of("adviesZi2t", "Begin met een gezamenlijk plan.", "knelpunt", "")),
            new Trede("reactie-op-advies", "aanbieder-a", Map.of("akkoordLokaleAanstuurder", false, "akkoordAanbieder", false)),
            new Trede("geschil-voorleggen", "la-etten-leur", Map.of("subcommissie", "inkoop-jeugdwet-wmo")),
            new Trede("uitspraak-vastleggen", "la-etten-leur", Map.of("uitspraak", "De aanbieder begint met de zorg.")));

    final String nummer;
    private boolean gestart;
    private int bevestigd;
    /** The last thing asked got no answer: it happened, or it did not. */
    private boolean onzeker;

    Ladderzaak(String nummer) {
        this.nummer = nummer;
    }

    boolean klaar() {
        return bevestigd == LADDER.size();
    }

    /** Does the next thing; an IOException means that the program went down. */
    void verder(LosProgramma programma) throws IOException {
        if (!gestart) {
            Map<String, Object> gegevens = new LinkedHashMap<>(Map.of("casusnummer", nummer, "gemeente", "etten-leur",
                    "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg", "discussiepunt", "doelen", "ingediendDoor", "aanbieder",
                    "toelichting", "We komen er niet uit.", "lopendeZorg", true));
            doe(programma, "aanbieder-a", "/engine-rest/process-definition/key/" + ROUTE + "/start", gegevens, 200);
            gestart = true;
        } else {
            Trede trede = LADDER.get(bevestigd);
            doe(programma, trede.wie(), "/engine-rest/task/" + openTaak(programma).get("id").asText() + "/complete",
                    trede.antwoorden(), 204);
            bevestigd++;
        }
    }

    private void doe(LosProgramma programma, String wie, String pad, Map<String, Object> waarden, int gelukt) throws IOException {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> variabelen.put(naam, Map.of("value", waarde)));
        onzeker = true;
        LosProgramma.Antwoord antwoord = programma.vraag(wie, "POST", pad, Map.of("variables", variabelen));
        assertThat(antwoord.status()).as(nummer + " " + pad + " " + antwoord.tekst()).isEqualTo(gelukt);
        onzeker = false;
    }

    /** After a restart: what was answered is there, once, and the case stands where it should. */
    void controleer(LosProgramma programma) throws IOException {
        LosProgramma.Antwoord antwoord = programma.vraag("auditor", "GET", "/api/casussen/" + ROUTE + "/" + nummer, null);
        if (!gestart && antwoord.status() == 404) {
            onzeker = false;
            return;
        }
        assertThat(antwoord.status()).as(nummer + ": een casus waarvan de start beantwoord is").isEqualTo(200);
        List<String> gedaan = new ArrayList<>();
        antwoord.json().get("tijdlijn").forEach(moment -> {
            if (moment.get("soort").asText().equals("besluit")) {
                gedaan.add(moment.get("stap").asText());
            }
        });
        assertThat(gedaan).as(nummer + ": elke afgeronde taak, een keer")
                .isEqualTo(LADDER.stream().limit(gedaan.size()).map(Trede::taak).toList())
                .hasSizeBetween(bevestigd, gestart && onzeker ? bevestigd + 1 : bevestigd);
        gestart = true;
        onzeker = false;
        bevestigd = gedaan.size();

        assertThat(programma.lees("admin", "/engine-rest/history/process-instance?processDefinitionKey=" + ROUTE
                + "&processInstanceBusinessKey=" + nummer)).as(nummer + ": een casus").hasSize(1);
        assertThat(antwoord.json().get("uitkomst").asText("")).isEqualTo(klaar() ? "uitspraak-geschillencommissie" : "");
        assertThat(programma.lees("auditor", "/api/casussen/" + ROUTE + "/" + nummer + "/dossiers"))
                .hasSize((bevestigd >= 2 ? 1 : 0) + (bevestigd >= 5 ? 1 : 0));
        assertThat(berichten(programma)).as(nummer + ": elk bericht, een keer").doesNotHaveDuplicates();
        if (!klaar()) {
            JsonNode taak = openTaak(programma);
            assertThat(taak.get("taskDefinitionKey").asText()).isEqualTo(LADDER.get(bevestigd).taak());
            if (!taak.get("due").isNull()) {
                assertThat(taak.get("due").asText()).as("Nederlandse tijd").matches(".*T23:59:59\\.000\\+0[12]00");
            }
        }
    }

    /** A job may stand between two tasks. */
    private JsonNode openTaak(LosProgramma programma) throws IOException {
        Instant uiterlijk = Instant.now().plus(EEN_MINUUT);
        JsonNode taken = open(programma);
        while (taken.isEmpty() && Instant.now().isBefore(uiterlijk)) {
            wacht();
            taken = open(programma);
        }
        assertThat(taken).as(nummer + ": een open taak").hasSize(1);
        return taken.get(0);
    }

    private JsonNode open(LosProgramma programma) throws IOException {
        return programma.lees("admin", "/engine-rest/task?processInstanceBusinessKey=" + nummer);
    }

    private static void wacht() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Template, step and addressees of each message. */
    List<String> berichten(LosProgramma programma) throws IOException {
        List<String> berichten = new ArrayList<>();
        alleBerichten(programma).forEach(bericht -> berichten.add(
                bericht.get("sjabloon").asText() + " " + bericht.get("stap").asText() + " " + bericht.get("aan")));
        return berichten;
    }

    /** Empty where the program was stopped before the case could start. */
    JsonNode alleBerichten(LosProgramma programma) throws IOException {
        JsonNode gevonden = programma.lees("auditor", "/api/casussen?route=" + ROUTE + "&zoek=" + nummer).get("casussen");
        if (gevonden.isEmpty()) {
            return gevonden;
        }
        return programma.lees("auditor", "/api/casussen/" + ROUTE + "/" + nummer + "/berichten");
    }
}
