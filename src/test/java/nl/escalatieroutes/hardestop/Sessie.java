package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser, signed in once; which node answers it, it does not know. */
class Sessie {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    void meldAan(int poort, String wie) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(haal(poort, "/aanmelden").body());
        assertThat(token.find()).isTrue();
        HttpResponse<String> antwoord = http.send(HttpRequest.newBuilder(adres(poort, "/aanmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + wie + "&password=" + wie + "&_csrf="
                        + java.net.URLEncoder.encode(token.group(1), java.nio.charset.StandardCharsets.UTF_8)))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/");
    }

    HttpResponse<String> haal(int poort, String pad) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(adres(poort, pad)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI adres(int poort, String pad) {
        return URI.create("http://127.0.0.1:" + poort + pad);
    }
}
