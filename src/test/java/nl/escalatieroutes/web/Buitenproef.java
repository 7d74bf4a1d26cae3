package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The running program with the project's own routes and the demo people, asked over HTTP only, as the contract promises. The
 * job executor is off; what time would do is done by hand, by the engine's REST API.
 */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:van-buiten;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
abstract class Buitenproef {

    static final String ROUTE = "escalatie-west-brabant-west";
    static final String START = "/engine-rest/process-definition/key/" + ROUTE + "/start";
    static final String CASUSSEN = "/api/casussen";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Webapp> WEBAPPS = new HashMap<>();

    @LocalServerPort
    int poort;

    /** What came back. */
    record Antwoord(int status, String tekst, String soort, String locatie) {

        JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException e) {
                throw new AssertionError("geen JSON: " + tekst, e);
            }
        }

        Antwoord is(int verwacht) {
            assertThat(status).as(tekst.length() > 500 ? tekst.substring(0, 500) : tekst).isEqualTo(verwacht);
            return this;
        }

        /** Refused as bad input, in Dutch and with the name of the variable. */
        void noemt(String veld) {
            is(400);
            assertThat(json().get("veld").asText()).isEqualTo(veld);
            String melding = json().hasNonNull("message") ? json().get("message").asText() : json().get("melding").asText();
            assertThat(melding).contains(veld)
                    .containsPattern("\\b(dit|deze|geef|kies|vul|schrijf|de|het|een)\\b")
                    .doesNotContainPattern("(?i)exception|camunda|jackson|cannot|the ");
        }
    }

    Antwoord vraag(String wie, String methode, String pad, Object body) {
        HttpRequest.Builder verzoek = verzoek(methode, pad, "application/json", body);
        if (wie != null) {
            verzoek.header("Authorization", basis(wie));
        }
        return verstuur(HTTP, verzoek);
    }

    /** What the form of a page sends. */
    Antwoord stuurFormulier(String wie, String pad, String inhoud) {
        return verstuur(HTTP, verzoek("POST", pad, "application/x-www-form-urlencoded", inhoud).header("Authorization",
                basis(wie)));
    }

    /** What the page of versions sends: the folder of West-Brabant West as a zip. */
    Antwoord uploadRegio(String wie, byte[] zip) {
        ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
        lichaam.writeBytes(("--GRENS\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"regio.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        lichaam.writeBytes(zip);
        lichaam.writeBytes("\r\n--GRENS--\r\n".getBytes(StandardCharsets.UTF_8));
        return verstuur(HTTP, HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/api/dienst/west-brabant-west/upload"))
                .header("Authorization", basis(wie))
                .header("Content-Type", "multipart/form-data; boundary=GRENS")
                .POST(HttpRequest.BodyPublishers.ofByteArray(lichaam.toByteArray())));
    }

    private HttpRequest.Builder verzoek(String methode, String pad, String soort, Object body) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
        if (body == null) {
            return verzoek.method(methode, HttpRequest.BodyPublishers.noBody());
        }
        try {
            return verzoek.header("Content-Type", soort).method(methode, HttpRequest.BodyPublishers.ofString(
                    body instanceof String tekst ? tekst : JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Antwoord verstuur(HttpClient client, HttpRequest.Builder verzoek) {
        try {
            HttpResponse<String> antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.body(), antwoord.headers().firstValue("Content-Type").orElse(""),
                    antwoord.headers().firstValue("Location").orElse(null));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What Tasklist itself calls, signed in by the page, with Camunda's token. */
    Antwoord stuurUitTasklist(String wie, String pad, Object body) {
        return WEBAPPS.computeIfAbsent(wie + poort, sleutel -> new Webapp(wie)).stuur(pad, body);
    }

    /**
     * What a page in a browser asks, signed in by the page.
     *
     * @param app the web application that asks; null: an address that was followed from nowhere
     */
    Antwoord haalUitWebapp(String wie, String app, String pad) {
        HttpRequest.Builder verzoek = verzoek("GET", pad, null, null);
        if (app != null) {
            verzoek.header("Referer", "http://localhost:" + poort + "/camunda/app/" + app + "/default/");
        }
        return verstuur(WEBAPPS.computeIfAbsent(wie + poort, sleutel -> new Webapp(wie)).client, verzoek);
    }

    private class Webapp {

        private final CookieManager koekjes = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(koekjes).build();

        Webapp(String wie) {
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                    .matcher(verstuur(client, verzoek("GET", "/aanmelden", null, null)).tekst());
            assertThat(token.find()).isTrue();
            verstuur(client, verzoek("POST", "/aanmelden", "application/x-www-form-urlencoded", "username=" + wie + "&password="
                    + wie + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))).is(302);
            // brings Camunda's token, also to who may not use Tasklist
            verstuur(client, verzoek("GET", "/camunda/app/tasklist/default/", null, null));
        }

        Antwoord stuur(String pad, Object body) {
            String token = koekjes.getCookieStore().getCookies().stream()
                    .filter(koekje -> koekje.getName().equals("XSRF-TOKEN")).findFirst().orElseThrow().getValue();
            return verstuur(client, verzoek("POST", "/camunda/api/engine/engine/default" + pad, "application/json", body)
                    .header("X-XSRF-TOKEN", token));
        }
    }

    private static String basis(String wie) {
        return "Basic " + Base64.getEncoder().encodeToString((wie + ":" + wie).getBytes(StandardCharsets.UTF_8));
    }

    Antwoord haal(String wie, String pad) {
        return vraag(wie, "GET", pad, null);
    }

    Antwoord stuur(String wie, String pad, Object body) {
        return vraag(wie, "POST", pad, body);
    }

    /** {@code naam, waarde, naam, waarde}; a later pair goes before an earlier one. */
    static Map<String, Object> met(Object... paren) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            waarden.put((String) paren[i], paren[i + 1]);
        }
        return waarden;
    }

    static Map<String, Object> met(Map<String, Object> basis, Object... paren) {
        Map<String, Object> waarden = new LinkedHashMap<>(basis);
        waarden.putAll(met(paren));
        return waarden;
    }

    static Map<String, Object> zonder(Map<String, Object> basis, String naam) {
        Map<String, Object> waarden = new LinkedHashMap<>(basis);
        waarden.remove(naam);
        return waarden;
    }

    /** The body in which the engine's REST API takes values. */
    static Map<String, Object> variabelen(Map<String, Object> waarden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> variabelen.put(naam, met("value", waarde)));
        return Map.of("variables", variabelen);
    }

    static String nieuwNummer() {
        return "BUITEN-" + VOLGNUMMER.incrementAndGet();
    }

    /** What the start form takes: Etten-Leur and provider a, about goals. */
    static Map<String, Object> gegevens(String casusnummer) {
        return met("casusnummer", casusnummer, "gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", "We zijn het niet eens over de doelen.",
                "lopendeZorg", true);
    }

    /** Starts a case of Etten-Leur and provider a; returns its number. */
    String gestart() {
        String nummer = nieuwNummer();
        stuur("aanbieder-a", START, variabelen(gegevens(nummer))).is(200);
        return nummer;
    }

    static String casus(String nummer) {
        return CASUSSEN + "/" + ROUTE + "/" + nummer;
    }

    /** The id of an open task, as the technical administration sees it. */
    String taak(String nummer, String sleutel) {
        JsonNode taken = haal("admin", "/engine-rest/task?processInstanceBusinessKey=" + nummer + "&taskDefinitionKey=" + sleutel)
                .is(200).json();
        assertThat(taken).as("open taak " + sleutel + " van " + nummer).hasSize(1);
        return taken.get(0).get("id").asText();
    }

    List<String> openTaken(String nummer) {
        return waarden(haal("admin", "/engine-rest/task?processInstanceBusinessKey=" + nummer), "taskDefinitionKey");
    }

    String instantie(String nummer) {
        return haal("admin", "/engine-rest/history/process-instance?processInstanceBusinessKey=" + nummer
                + "&processDefinitionKey=" + ROUTE + "&sortBy=startTime&sortOrder=desc").json().get(0).get("id").asText();
    }

    Antwoord rondAf(String wie, String nummer, String sleutel, Object... paren) {
        return stuur(wie, "/engine-rest/task/" + taak(nummer, sleutel) + "/complete", variabelen(met(paren)));
    }

    /** Lets the timer of an event fire. */
    void vuur(String nummer, String event) {
        JsonNode klokken = haal("admin", "/engine-rest/job?processInstanceId=" + instantie(nummer) + "&activityId=" + event).json();
        assertThat(klokken).as("klok " + event).hasSize(1);
        stuur("admin", "/engine-rest/job/" + klokken.get(0).get("id").asText() + "/execute", null).is(204);
    }

    /** One case walked up to its step 2, which the local officer holds. */
    String inStap2() {
        String nummer = gestart();
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        return nummer;
    }

    static List<String> waarden(Antwoord antwoord, String naam) {
        List<String> waarden = new ArrayList<>();
        antwoord.is(200).json().forEach(rij -> waarden.add(rij.get(naam).asText()));
        return waarden;
    }
}
