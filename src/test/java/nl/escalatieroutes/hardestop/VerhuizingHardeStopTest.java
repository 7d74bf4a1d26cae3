package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.escalatieroutes.Regiobewerking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it moves running cases to another version of their route. After the next start it goes on where
 * it was, by itself: each case is moved once, keeps its tasks, timers and messages, and has the lead time of the new version.
 */
class VerhuizingHardeStopTest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final String DIENST = "/api/dienst/" + Regiobewerking.REGIO;
    private static final int ZAKEN = 40;
    private static final Duration EEN_MINUUT = Duration.ofMinutes(1);

    @Test
    void halverwegeGestopt_gaatVerder_enVerliestOfVerdubbeltNiets(@TempDir Path map) throws Exception {
        Map<String, Beeld> voor = new LinkedHashMap<>();
        String verhuizing;
        try (LosProgramma programma = new LosProgramma(map, "--escalatie.verhuizing.per-keer=3")) {
            for (int i = 0; i < ZAKEN; i++) {
                new Ladderzaak("VERHUIS-" + (100 + i)).verder(programma);
            }
            wachtTotAllesGedaanIs(programma);
            for (int i = 0; i < ZAKEN; i++) {
                String nummer = "VERHUIS-" + (100 + i);
                voor.put(nummer, Beeld.van(programma, nummer));
            }
            int van = versie(programma);
            upload(programma, Regiobewerking.ongewijzigd().termijn("termijn_gesprekVoeren", "${termijn.werkdagen(25)}").zip());
            verhuizing = programma.vraag("proceseigenaar", "POST", DIENST + "/verhuizen",
                    Map.of("route", ROUTE, "vanVersie", van, "naarVersie", versie(programma))).json().get("id").asText();
            wachtTot(programma, verhuizing, 1);
            programma.stopHard();
        }

        try (LosProgramma programma = new LosProgramma(map, "--escalatie.verhuizing.per-keer=3")) {
            assertThat(verslag(programma, verhuizing).get("standen").path("wacht").asInt())
                    .as("nog te verhuizen na de harde stop").isBetween(1, ZAKEN - 1);
            wachtTot(programma, verhuizing, ZAKEN);

            JsonNode standen = verslag(programma, verhuizing).get("standen");
            assertThat(standen.path("verhuisd").asInt()).as(standen.toString()).isEqualTo(ZAKEN);
            voor.forEach((nummer, beeld) -> {
                Beeld na = Beeld.van(programma, nummer);
                assertThat(na.einddatum()).as(nummer).isGreaterThan(beeld.einddatum());
                assertThat(na.zonderEinddatum()).as(nummer).isEqualTo(beeld.zonderEinddatum());
                assertThat(na.verhuisd()).as(nummer + ": keer verhuisd").isOne();
            });
            new Ladderzaak("VERHUIS-999").verder(programma);
        }
    }

    /** What there is of a case. */
    private record Beeld(int taken, String einddatum, int klokken, int berichten, int tijdlijn, int verhuisd) {

        static Beeld van(LosProgramma programma, String nummer) {
            try {
                JsonNode taken = programma.lees("admin", "/engine-rest/task?processInstanceBusinessKey=" + nummer);
                String instantie = taken.get(0).get("processInstanceId").asText();
                JsonNode tijdlijn = programma.lees("auditor", "/api/casussen/" + ROUTE + "/" + nummer).get("tijdlijn");
                int keer = 0;
                int verhuizingen = 0;
                for (JsonNode moment : tijdlijn) {
                    boolean isVerhuizing = moment.get("soort").asText().equals("verhuisd");
                    verhuizingen += isVerhuizing ? 1 : 0;
                    keer += isVerhuizing && moment.get("wat").asText().contains("naar versie") ? 1 : 0;
                }
                return new Beeld(taken.size(), taken.get(0).get("due").asText(),
                        programma.lees("admin", "/engine-rest/job/count?timers=true&processInstanceId=" + instantie).get("count").asInt(),
                        programma.lees("auditor", "/api/casussen/" + ROUTE + "/" + nummer + "/berichten").size(),
                        tijdlijn.size() - verhuizingen, keer);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        Beeld zonderEinddatum() {
            return new Beeld(taken, "", klokken, berichten, tijdlijn, 0);
        }
    }

    /** What the program does in the background, such as telling people of a new case. */
    private static void wachtTotAllesGedaanIs(LosProgramma programma) throws Exception {
        Instant sinds = Instant.now();
        while (programma.lees("admin", "/engine-rest/job/count?messages=true").get("count").asInt() > 0) {
            assertThat(Duration.between(sinds, Instant.now())).isLessThan(EEN_MINUUT);
            Thread.sleep(200);
        }
    }

    private static void wachtTot(LosProgramma programma, String verhuizing, int verhuisd) throws Exception {
        Instant sinds = Instant.now();
        while (verslag(programma, verhuizing).get("standen").path("verhuisd").asInt() < verhuisd) {
            assertThat(Duration.between(sinds, Instant.now())).as(() -> "verhuizing " + verhuizing).isLessThan(EEN_MINUUT);
            Thread.sleep(20);
        }
    }

    private static JsonNode verslag(LosProgramma programma, String verhuizing) throws IOException {
        return programma.lees("proceseigenaar", "/api/dienst/verhuizingen/" + verhuizing);
    }

    private static int versie(LosProgramma programma) throws IOException {
        return programma.lees("proceseigenaar", DIENST).get("versies").get(0).get("versie").asInt();
    }

    private static void upload(LosProgramma programma, byte[] zip) throws IOException, InterruptedException {
        ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
        lichaam.write(("--GRENS\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"regio.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        lichaam.write(zip);
        lichaam.write("\r\n--GRENS--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + programma.poort + DIENST + "/upload"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        "proceseigenaar:proceseigenaar".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=GRENS")
                .POST(HttpRequest.BodyPublishers.ofByteArray(lichaam.toByteArray())).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }
}
