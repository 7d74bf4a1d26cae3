package nl.escalatieroutes.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, without a browser; the password is the user id. */
final class Bezoeker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String adres;
    private final CookieManager koekjes = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    private Bezoeker(String adres) {
        this.adres = adres;
    }

    static Bezoeker als(String wie, String adres) {
        Bezoeker bezoeker = new Bezoeker(adres);
        Matcher token = TOKEN.matcher(bezoeker.haal("/aanmelden"));
        if (!token.find()) {
            throw new AssertionError("geen token op de aanmeldpagina");
        }
        bezoeker.stuur("/aanmelden", Map.of("username", wie, "password", wie, "_csrf", token.group(1)));
        return bezoeker;
    }

    String haal(String pad) {
        return antwoord(verzoek(pad).header("Accept", "text/html,application/json"));
    }

    /** As Tasklist asks for its lists: with what belongs to each task. */
    String haalHal(String pad) {
        return antwoord(verzoek(pad).header("Accept", "application/hal+json"));
    }

    String stuur(String pad, Map<String, String> velden) {
        return antwoord(verzoek(pad).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-ESCALATIE-CSRF", csrf())
                .POST(HttpRequest.BodyPublishers.ofString(velden.entrySet().stream()
                        .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    String stuurJson(String pad, String json) {
        return antwoord(verzoek(pad).header("Content-Type", "application/json").header("X-ESCALATIE-CSRF", csrf())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create(adres + pad));
    }

    private String csrf() {
        return koekjes.getCookieStore().getCookies().stream().filter(koekje -> koekje.getName().equals("ESCALATIE-CSRF"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private String antwoord(HttpRequest.Builder verzoek) {
        try {
            HttpResponse<String> antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() >= 300) {
                throw new AssertionError(antwoord.uri() + ": " + antwoord.statusCode() + " " + antwoord.body());
            }
            return antwoord.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
