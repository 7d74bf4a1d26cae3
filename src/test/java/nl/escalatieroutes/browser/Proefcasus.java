package nl.escalatieroutes.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A case of West-Brabant West, moved on over HTTP, as its people would; the password is the user id. */
class Proefcasus {

    static final String ROUTE = "escalatie-west-brabant-west";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long GEDULD_MS = 60_000;

    private final int poort;
    private final String nummer;

    private Proefcasus(int poort, String nummer) {
        this.poort = poort;
        this.nummer = nummer;
    }

    /** Starts a case of Etten-Leur and provider a. */
    static Proefcasus start(int poort, String nummer, String toelichting) {
        Proefcasus casus = new Proefcasus(poort, nummer);
        casus.vraag("aanbieder-a", "POST", "/engine-rest/process-definition/key/" + ROUTE + "/start", variabelen(Map.of(
                "casusnummer", nummer, "gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", toelichting, "lopendeZorg", true)));
        return casus;
    }

    Proefcasus rondAf(String wie, String taak, Map<String, Object> antwoorden) {
        vraag(wie, "POST", "/engine-rest/task/" + taak(taak) + "/complete", variabelen(antwoorden));
        return this;
    }

    Proefcasus trekIn(String wie) {
        return doe(wie, "intrekken", Map.of("reden", "Opgelost."));
    }

    /** What the parties of a case do to it as a whole. */
    Proefcasus doe(String wie, String actie, Map<String, Object> gegevens) {
        vraag(wie, "POST", "/api/casussen/" + ROUTE + "/" + nummer + "/" + actie, gegevens);
        return this;
    }

    /** The id of an open task; what goes before it may still be under way. */
    String taak(String sleutel) {
        for (long tot = System.currentTimeMillis() + GEDULD_MS; System.currentTimeMillis() < tot;) {
            JsonNode taken = vraag("admin", "GET", "/engine-rest/task?processInstanceBusinessKey=" + nummer
                    + "&taskDefinitionKey=" + sleutel, null);
            if (taken.size() == 1) {
                return taken.get(0).get("id").asText();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("geen open taak " + sleutel + " van " + nummer);
    }

    private JsonNode vraag(String wie, String methode, String pad, Object body) {
        try {
            HttpResponse<String> antwoord = HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                    .header("Authorization", "Basic "
                            + Base64.getEncoder().encodeToString((wie + ":" + wie).getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Type", "application/json")
                    .method(methode, body == null ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build(), HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() >= 300) {
                throw new AssertionError(pad + ": " + antwoord.statusCode() + " " + antwoord.body());
            }
            return JSON.readTree(antwoord.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> variabelen(Map<String, Object> waarden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> variabelen.put(naam, Map.of("value", waarde)));
        return Map.of("variables", variabelen);
    }
}
