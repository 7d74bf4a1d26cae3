package nl.escalatieroutes.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in and out, and what happens without. */
class AanmeldenTest extends Proef {

    @Autowired
    private IdentityService identiteiten;

    @ParameterizedTest
    @ValueSource(strings = {"/api/casussen", "/api/bestaat-niet", "/engine-rest/task", "/engine-rest/engine",
        "/engine-rest/version", "/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/",
        "/camunda/api/admin/auth/user/default", "/camunda/api/tasklist/plugin/x/static/y", "/actuator", "/actuator/info",
        "/actuator/metrics", "/actuator/env"})
    void zonderAanmeldenKrijgtEenProgramma401(String pad) throws Exception {
        Antwoord antwoord = haal(null, pad);

        assertThat(antwoord.status()).isEqualTo(401);
        assertThat(antwoord.json().get("melding").asText()).isEqualTo("Meld u eerst aan.");
        assertThat(stuur(null, pad, "{}").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/", "/camunda/app/admin/default/",
        "/camunda/lib/x.js", "/bestaat-niet"})
    void zonderAanmeldenGaatEenPaginaNaarHetAanmelden(String pad) throws Exception {
        Antwoord antwoord = haal(null, pad);

        assertThat(antwoord.status()).isEqualTo(302);
        assertThat(antwoord.kop("Location")).endsWith("/aanmelden");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /escalatieroutes.css
            /beelden/start.png
            /camunda/app/gedeeld/scripts/webapp.js
            /camunda/app/gedeeld/styles/huisstijl.css
            /camunda/app/tasklist/scripts/kaart/plugin.js?bust=7.24.0
            /camunda/app/tasklist/locales/nl.json?bust=7.24.0""")
    void eenBrowserBewaartScriptsEnStijlenNietLangerDanGoedIs(String pad) throws Exception {
        assertThat(haal("aanbieder-a", pad).status()).isEqualTo(200);
        assertThat(haal("aanbieder-a", pad).kop("Cache-Control")).isEqualTo("max-age=600, private");
        // what is refused, or is not there, is asked again
        assertThat(haal("aanbieder-a", pad.replaceFirst("\\.(css|js|json|png)", "-niet.$1")).kop("Cache-Control")).doesNotContain("max-age=6");
        Antwoord zonder = haal(null, pad);
        assertThat(zonder.kop("Cache-Control").contains("max-age=6")).isEqualTo(zonder.status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp", "/api/sessie", "/api/casussen", "/casussen/escalatie-west-brabant-west/X.css",
        "/camunda/api/engine/engine/default/task"})
    void eenBrowserBewaartNietsVanEenCasus(String pad) throws Exception {
        assertThat(haal("aanbieder-a", pad).kop("Cache-Control")).contains("no-store");
    }

    @Test
    void gezondheidEnAanmeldpaginaStaanOpen() throws Exception {
        assertThat(haal(null, "/actuator/health").tekst()).isEqualTo("{\"status\":\"UP\"}");
        Antwoord pagina = haal(null, "/aanmelden");
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst()).contains("lang=\"nl\"", "<label for=\"username\">", "name=\"_csrf\"");
        assertThat(pagina.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pagina.kop("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(pagina.kop("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(haal(null, "/escalatieroutes.css").status()).isEqualTo(200);
    }

    @Test
    void alleenEenProgrammaWordtOmEenWachtwoordGevraagd() throws Exception {
        assertThat(haal(null, "/engine-rest/task").kop("WWW-Authenticate")).startsWith("Basic");
        assertThat(vraag(verzoek("/api/casussen").header("Sec-Fetch-Mode", "cors")).kop("WWW-Authenticate")).isEmpty();
        assertThat(haal(null, "/camunda/api/engine/engine/").kop("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"beheerder, 200", "admin, 403", "auditor, 403", "jp-roosendaal, 403"})
    void deAndereActuatorpaginasZijnVoorDeBeheerder(String wie, int status) throws Exception {
        assertThat(haal(wie, "/actuator/info").status()).isEqualTo(status);
        assertThat(haal(wie, "/actuator/metrics").status()).isEqualTo(status);
    }

    @Test
    void aanmeldenMetHetFormulierGeeftEenNieuweSessieEnTerugNaarDePagina() throws Exception {
        Browser browser = new Browser();
        browser.haal("/camunda/app/tasklist/default/");
        String eerst = browser.koekje("JSESSIONID");

        HttpResponse<String> gelukt = browser.meldAan("aanbieder-a", "aanbieder-a");

        assertThat(gelukt.statusCode()).isEqualTo(302);
        assertThat(gelukt.headers().firstValue("Location").orElse("")).endsWith("/camunda/app/tasklist/default/");
        assertThat(browser.koekje("JSESSIONID")).isNotNull().isNotEqualTo(eerst);
        assertThat(browser.haal("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.haal("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"aanbieder-a\"").contains("tasklist").doesNotContain("cockpit");
    }

    @Test
    void eenFoutWachtwoordLeidtTerugMetEenMelding() throws Exception {
        Browser browser = new Browser();

        HttpResponse<String> mislukt = browser.meldAan("aanbieder-a", "fout");

        assertThat(mislukt.headers().firstValue("Location").orElse("")).endsWith("/aanmelden?mislukt");
        assertThat(browser.haal("/aanmelden?mislukt").body()).contains("Aanmelden is niet gelukt", "role=\"alert\"");
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(browser.meldAan("bestaat-niet", "fout").headers().firstValue("Location").orElse(""))
                .endsWith("/aanmelden?mislukt");
    }

    @Test
    void eenSessieHeeftEenTokenNodigOmIetsTeSturen() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");

        assertThat(browser.stuur("/engine-rest/task/count", "{}", null, null).statusCode()).isEqualTo(403);
        assertThat(browser.stuur("/engine-rest/task/count", "{}", "X-ESCALATIE-CSRF", "geraden").statusCode()).isEqualTo(403);
        assertThat(browser.stuur("/engine-rest/task/count", "{}", "X-ESCALATIE-CSRF", browser.koekje("ESCALATIE-CSRF"))
                .statusCode()).isEqualTo(200);
        assertThat(browser.stuur("/api/bestaat-niet", "{}", null, null).statusCode()).isEqualTo(403);
    }

    @Test
    void deWebtoepassingenHoudenHunEigenToken() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");
        browser.haal("/camunda/app/tasklist/default/");
        String pad = "/camunda/api/engine/engine/default/task/count";
        String token = browser.koekje("XSRF-TOKEN");

        assertThat(browser.stuur(pad, "{}", "X-XSRF-TOKEN", token).statusCode()).isEqualTo(200);
        assertThat(browser.stuur("/camunda/api/engine/engine/default/deployment/create", "{}", "X-XSRF-TOKEN", token)
                .statusCode()).isIn(403, 415);
        assertThat(browser.stuur(pad, "{}", null, null).statusCode()).isEqualTo(403);
    }

    @Test
    void afmeldenInEenWebtoepassingEindigtDeSessie() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");
        browser.haal("/camunda/app/tasklist/default/");

        assertThat(browser.stuur("/camunda/api/admin/auth/user/default/logout", "", "X-XSRF-TOKEN",
                browser.koekje("XSRF-TOKEN")).statusCode()).isEqualTo(200);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void afmeldenGaatMetEenFormulierEnToken() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");

        browser.stuurFormulier("/afmelden", "");
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(200);
        browser.stuurFormulier("/afmelden", "_csrf=" + browser.token("/aanmelden"));
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/admin/auth/user/default/login/tasklist",
        "/camunda/api/admin/setup/default/user/create"})
    void camundasEigenAanmeldenIsDicht(String pad) throws Exception {
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");
        browser.haal("/camunda/app/tasklist/default/");

        assertThat(browser.stuurFormulier(pad, "username=admin&password=admin").statusCode()).isEqualTo(403);
        assertThat(haal("admin", "/engine-rest/user/count").status()).isEqualTo(200);
        assertThat(browser.haal("/camunda/api/admin/auth/user/default").body()).contains("aanbieder-a");
    }

    @Test
    void eenWachtwoordBijHetVerzoekGaatVoorDeSessieEnHeeftGeenTokenNodig() throws Exception {
        assertThat(stuur("jp-roosendaal", "/engine-rest/task/count", "{}").status()).isEqualTo(200);
        Browser browser = new Browser();
        browser.meldAan("aanbieder-a", "aanbieder-a");

        // somebody else's session does not lend its rights to a wrong password
        HttpRequest.Builder verzoek = verzoek("/engine-rest/task/count").POST(HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json").header("Authorization", basic("aanbieder-a", "fout"));
        assertThat(browser.vraag(verzoek).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "basic eDp5", "Basic Og==", "Basic YWRtaW46"})
    void eenVreemdOfLeegWachtwoordIs401(String kop) throws Exception {
        assertThat(vraag(verzoek("/engine-rest/task").header("Authorization", kop)).status()).isEqualTo(401);
    }

    @Test
    void radenWordtVertraagdMaarNietVoorAltijd() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(vraag(verzoek("/api/x").header("Authorization", basic("ompg", "fout" + i))).status()).isEqualTo(401);
        }
        assertThat(haal("ompg", "/engine-rest/task").status()).as("drie keer verkeerd typen mag").isEqualTo(200);
        for (int i = 0; i < 6; i++) {
            vraag(verzoek("/api/x").header("Authorization", basic("ompg", "fout" + i)));
        }
        assertThat(haal("ompg", "/engine-rest/task").status()).as("nu even wachten").isEqualTo(401);
        Thread.sleep(3_100);
        assertThat(haal("ompg", "/engine-rest/task").status()).isEqualTo(200);
    }

    @Test
    void wieEenGroepVerlaatVerliestHaarRechtenMeteen() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("vangnet", "vangnet");
        browser.haal("/camunda/app/tasklist/default/");
        assertThat(browser.haal("/engine-rest/identity/groups?userId=vangnet").body()).contains("vangnet");

        identiteiten.deleteMembership("vangnet", "vangnet");
        try {
            assertThat(browser.haal("/camunda/api/engine/engine/default/group").body()).doesNotContain("vangnet");
            assertThat(browser.haal("/engine-rest/group").body()).doesNotContain("vangnet");
        } finally {
            identiteiten.createMembership("vangnet", "vangnet");
        }
    }

    /** A browser as far as signing in goes: it keeps cookies and follows no redirects. */
    private final class Browser {

        private final CookieManager koekjes = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(koekjes).build();

        HttpResponse<String> vraag(HttpRequest.Builder verzoek) throws Exception {
            return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> haal(String pad) throws Exception {
            return vraag(verzoek(pad).header("Accept", "text/html,application/json"));
        }

        HttpResponse<String> stuur(String pad, String json, String kop, String token) throws Exception {
            HttpRequest.Builder verzoek = verzoek(pad).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json));
            return vraag(kop == null ? verzoek : verzoek.header(kop, token));
        }

        HttpResponse<String> stuurFormulier(String pad, String inhoud) throws Exception {
            return vraag(verzoek(pad).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
        }

        HttpResponse<String> meldAan(String gebruiker, String wachtwoord) throws Exception {
            return stuurFormulier("/aanmelden", "username=" + gebruiker + "&password=" + wachtwoord
                    + "&_csrf=" + token("/aanmelden"));
        }

        String token(String pad) throws Exception {
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(haal(pad).body());
            assertThat(token.find()).isTrue();
            return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        }

        String koekje(String naam) {
            return koekjes.getCookieStore().getCookies().stream().filter(koekje -> koekje.getName().equals(naam))
                    .map(HttpCookie::getValue).findFirst().orElse(null);
        }
    }
}
