package nl.escalatieroutes.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.escalatieroutes.browser.Chromium;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an account of the organisation, against a real OpenID Connect server. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcTest extends Proef {

    /** Before the program has asked the server anything. */
    private static final int ALLEREERST = 1;
    /** The program leaves a server that did not answer alone for a while. */
    private static final int ALLERLAATST = Integer.MAX_VALUE;
    private static final OidcServer SERVER = new OidcServer();
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired
    private IdentityService identiteiten;
    @Autowired
    private MeterRegistry meters;
    @LocalServerPort
    private int poort;

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry namen) {
        namen.add("escalatie.aanmelden.soort", () -> "oidc");
        namen.add("escalatie.aanmelden.oidc.uitgever", SERVER::adres);
        namen.add("escalatie.aanmelden.oidc.client-id", () -> OidcServer.CLIENT);
        namen.add("escalatie.aanmelden.oidc.client-secret", () -> OidcServer.GEHEIM);
        namen.add("escalatie.aanmelden.oidc.doelgroep", () -> OidcServer.DOELGROEP);
        namen.add("escalatie.aanmelden.oidc.groepen[0].waarde", () -> "ESC-JP");
        namen.add("escalatie.aanmelden.oidc.groepen[0].groep", () -> "jeugdprofessional.{gemeente}");
        namen.add("escalatie.aanmelden.oidc.groepen[1].waarde", () -> "ESC-ZI2T");
        namen.add("escalatie.aanmelden.oidc.groepen[1].groep", () -> "zi2t");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void maakKennis() {
        SERVER.kent("http://127.0.0.1:" + poort);
        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-JP"));
    }

    @Test
    void aanmeldenBijDeOrganisatieGeeftDeRolEnLeidtNaarDePaginaWaarIemandVoorKwam() throws Exception {
        String casus = casus();
        Browser browser = new Browser();

        HttpResponse<String> pagina = browser.meldAan("jan", TASKLIST);

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.uri().getPath()).isEqualTo(TASKLIST);
        assertThat(browser.haal("/engine-rest/task/" + taak(casus)).statusCode()).isEqualTo(200);
        assertThat(browser.haal("/engine-rest/task/" + taak(casus("moerdijk", "aanbieder-b"))).statusCode()).isEqualTo(404);
        assertThat(browser.haal("/camunda/api/engine/engine/default/task?processInstanceId=" + casus).body()).contains(taak(casus));
        assertThat(browser.haal("/").body()).contains("Jan de Vries");
    }

    @Test
    @Order(ALLEREERST)
    void zolangDeAanmeldserverNietAntwoordt_zegtDePaginaDat_enHorenProgrammasDat() throws Exception {
        SERVER.isWeg(true);
        HttpResponse<String> pagina = new Browser().volg("/oauth2/authorization/organisatie");
        Antwoord programma = vraag(verzoek("/api/casussen").header("Authorization", "Bearer " + SERVER.teken(tokeninhoud())));
        SERVER.isWeg(false);

        assertThat(pagina.uri().toString()).endsWith("/aanmelden?afwezig");
        assertThat(pagina.body()).contains("de aanmelddienst van uw organisatie antwoordt niet").doesNotContain("http-equiv=\"refresh\"");
        assertThat(programma.status()).isEqualTo(503);
        assertThat(programma.json().get("melding").asText()).isEqualTo("De aanmeldserver antwoordt niet. Probeer het later opnieuw.");
        assertThat(new Browser().meldAan("jan", TASKLIST).uri().getPath()).as("later it does").isEqualTo(TASKLIST);
    }

    @Test
    @Order(ALLERLAATST)
    void zolangDeAanmeldserverNietAntwoordt_gaatWieAangemeldIsVerder_enKanZichAfmelden() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("jan", "/");
        SERVER.isWeg(true);
        try {
            assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(200);
            assertThat(browser.haal("/").statusCode()).isEqualTo(200);
            browser.meldAf();
            assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
        } finally {
            SERVER.isWeg(false);
        }
    }

    @Test
    void verzoekenDieSamenKomenVragenHetSamen_enBestandenVanEenPaginaNiet() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("jan", "/");
        int eerst = SERVER.ververst();
        List<CompletableFuture<HttpResponse<String>>> samen = IntStream.range(0, 12)
                .mapToObj(een -> browser.client.sendAsync(verzoek("/engine-rest/task").build(), HttpResponse.BodyHandlers.ofString())).toList();

        assertThat(samen).extracting(een -> een.join().statusCode()).containsOnly(200);
        assertThat(SERVER.ververst() - eerst).isBetween(1, 12);
        int daarna = SERVER.ververst();
        assertThat(browser.haal("/escalatieroutes.css").statusCode()).isEqualTo(200);
        assertThat(SERVER.ververst()).isEqualTo(daarna);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(SERVER.ververst()).isEqualTo(daarna + 1);
    }

    @Test
    void wieNietAangemeldIsWordtVanzelfDoorgestuurd_enDePaginaRuimtEerstDeConceptenOp() throws Exception {
        HttpResponse<String> pagina = new Browser().volg("/");

        assertThat(pagina.uri().getPath()).isEqualTo("/aanmelden");
        assertThat(pagina.body()).contains("aanmelden.js", "http-equiv=\"refresh\" content=\"0;url=oauth2/authorization/organisatie\"")
                .doesNotContain("type=\"password\"");
    }

    @Test
    void eenPersoonHeeftTweeRollen() throws Exception {
        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-JP", "ESC-ZI2T"));
        Browser browser = new Browser();
        browser.meldAan("jan", "/");

        assertThat(browser.haal("/engine-rest/identity/groups?userId=jan").body()).contains("jeugdprofessional.roosendaal", "zi2t");
    }

    @Test
    void naamAdresEnGroepenStaanInDeLijstVanMensen_ookAlsIemandNietMeerIsAangemeld() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("jan", "/");
        browser.meldAf();

        assertThat(identiteiten.createUserQuery().memberOfGroup("jeugdprofessional.roosendaal").list())
                .extracting(User::getId, User::getFirstName, User::getLastName, User::getEmail)
                .contains(tuple("jan", "Jan", "de Vries", "jan@roosendaal.nl"));
        SERVER.zegt("jan", Map.of("groups", List.of("ESC-ZI2T"), "given_name", "Jan", "family_name", "de Vries-Bos",
                "email", "j.bos@roosendaal.nl"));
        new Browser().meldAan("jan", "/");
        assertThat(identiteiten.createUserQuery().memberOfGroup("zi2t").list()).extracting(User::getLastName, User::getEmail)
                .contains(tuple("de Vries-Bos", "j.bos@roosendaal.nl"));
        assertThat(identiteiten.createUserQuery().memberOfGroup("jeugdprofessional.roosendaal").userId("jan").count()).isZero();
    }

    @Test
    void wieBijDeOrganisatieEenRolVerliest_verliestDeCasussenBijHetVolgendeVerzoek() throws Exception {
        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-JP", "ESC-ZI2T"));
        String casus = casus();
        Browser browser = new Browser();
        browser.meldAan("jan", TASKLIST);
        assertThat(browser.haal("/engine-rest/task/" + taak(casus)).statusCode()).isEqualTo(200);

        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-ZI2T"));

        assertThat(browser.haal("/engine-rest/task/" + taak(casus)).statusCode()).isEqualTo(404);
        assertThat(browser.haal("/camunda/api/engine/engine/default/task?processInstanceId=" + casus).body()).isEqualTo("[]");
        assertThat(browser.haal("/").statusCode()).as("the other role is still there").isEqualTo(200);
    }

    @Test
    void ookZonderVerversing_verliestIemandDeCasussenBijHetVolgendeVerzoek() throws Exception {
        SERVER.kentZonderVerversing("http://127.0.0.1:" + poort);
        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-JP", "ESC-ZI2T"));
        String casus = casus();
        Browser browser = new Browser();
        browser.meldAan("jan", TASKLIST);
        assertThat(browser.haal("/engine-rest/task/" + taak(casus)).statusCode()).isEqualTo(200);

        SERVER.zegt("jan", kenmerken("roosendaal", "ESC-ZI2T"));
        assertThat(browser.haal("/engine-rest/task/" + taak(casus)).statusCode()).isEqualTo(404);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(200);

        SERVER.blokkeert("jan");
        assertThat(browser.haal("/engine-rest/task").statusCode()).as("the account is blocked").isEqualTo(401);
    }

    @Test
    void wieDeLaatsteRolVerliestOfGeblokkeerdIs_isAfgemeld() throws Exception {
        Browser zonderRol = new Browser();
        zonderRol.meldAan("jan", "/");
        SERVER.zegt("jan", kenmerken("roosendaal"));
        assertThat(zonderRol.haal("/engine-rest/task").statusCode()).isEqualTo(401);

        SERVER.zegt("piet", kenmerken("roosendaal", "ESC-JP"));
        Browser geblokkeerd = new Browser();
        geblokkeerd.meldAan("piet", "/");
        assertThat(geblokkeerd.haal("/engine-rest/task").statusCode()).isEqualTo(200);
        SERVER.blokkeert("piet");
        assertThat(geblokkeerd.haal("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void wieGeenRolHeeftKomtErNietIn() throws Exception {
        SERVER.zegt("els", kenmerken("roosendaal", "IETS-ANDERS"));
        double eerder = mislukt();
        Browser browser = new Browser();

        HttpResponse<String> pagina = browser.meldAan("els", "/");

        assertThat(pagina.body()).contains("nog geen rol in dit programma");
        assertThat(mislukt()).isEqualTo(eerder + 1);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void watDeServerWeigertEnEenTokenDatNietDeugt_isEenMislukteAanmelding() throws Exception {
        double eerder = mislukt();

        assertThat(new Browser().volg("/login/oauth2/code/organisatie?error=access_denied&state=x").uri().toString())
                .endsWith("/aanmelden?nietgelukt");
        assertThat(mislukt()).isEqualTo(eerder + 1);
        assertThat(vraag(verzoek("/api/casussen").header("Authorization", "Bearer onzin")).status()).isEqualTo(401);
        assertThat(mislukt()).isEqualTo(eerder + 2);
    }

    /** How many sign-ins of the organisation's accounts the numbers say have failed. */
    private double mislukt() {
        return meters.get("escalatie.aanmelden.mislukt").tag("soort", "elders").counter().count();
    }

    @Test
    void afmeldenMeldtOokBijDeOrganisatieAf() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("jan", "/");

        HttpResponse<String> pagina = browser.meldAf();

        assertThat(pagina.uri().toString()).endsWith("/aanmelden?afgemeld");
        assertThat(pagina.body()).contains("U bent afgemeld.");
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(browser.volg("/oauth2/authorization/organisatie").body()).as("the server asks for the password again")
                .contains("name=\"password\"");
    }

    @Test
    void inEenEchteBrowser_aanmeldenEnAfmeldenBijDeOrganisatie() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.browser().newPage();
            pagina.navigate("http://127.0.0.1:" + poort + "/");
            pagina.waitForURL(SERVER.adres() + "/login*");
            pagina.locator("input[name=username]").fill("jan");
            pagina.locator("input[name=password]").fill("wachtwoord");
            pagina.locator("button[type=submit]").click();
            PlaywrightAssertions.assertThat(pagina.getByText("Jan de Vries").first()).isVisible();
            assertThat(URI.create(pagina.url()).getPort()).isEqualTo(poort);

            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden")).click();
            PlaywrightAssertions.assertThat(pagina.getByText("U bent afgemeld.")).isVisible();
            assertThat(new AxeBuilder(pagina).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations()).isEmpty();
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanmelden met het account van uw organisatie")).click();
            PlaywrightAssertions.assertThat(pagina.locator("input[name=password]")).isVisible();
            assertThat(pagina.url()).as("the server asks for the password again").startsWith(SERVER.adres());
        }
    }

    @Test
    void afmeldenInTasklistMeldtOokBijDeOrganisatieAf() throws Exception {
        Browser browser = new Browser();
        browser.meldAan("jan", TASKLIST);

        HttpResponse<String> uit = browser.stuur(verzoek("/camunda/api/admin/auth/user/default/logout")
                .header("X-XSRF-TOKEN", browser.koekje("XSRF-TOKEN")).POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(uit.statusCode()).as(uit.body() + uit.headers()).isEqualTo(200);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(browser.volg(TASKLIST).uri().toString()).endsWith("/aanmelden?afgemeld");
        assertThat(browser.volg("/oauth2/authorization/organisatie").body()).contains("name=\"password\"");
    }

    @Test
    void wieZichBijDeOrganisatieAfmeldt_isHierAfgemeld() throws Exception {
        SERVER.zegt("jan", met(kenmerken("roosendaal", "ESC-JP"), "sid", "sessie-1"));
        Browser browser = new Browser();
        browser.meldAan("jan", "/");
        Map<String, Object> bericht = met(met(met(Map.of("iss", SERVER.adres(), "aud", List.of(OidcServer.CLIENT)), "iat", Instant.now()),
                "jti", UUID.randomUUID().toString()), "sid", "sessie-1");
        Map<String, Object> afmelding = met(bericht, "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));

        assertThat(meldElders(SERVER.teken(bericht))).as("no event").isEqualTo(400);
        assertThat(meldElders(SERVER.teken(met(afmelding, "aud", List.of("ander"))))).isEqualTo(400);
        assertThat(meldElders(SERVER.teken(met(afmelding, "nonce", "x")))).isEqualTo(400);
        assertThat(meldElders(SERVER.teken(afmelding) + "x")).as("not signed by the server").isEqualTo(400);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(200);

        assertThat(meldElders(SERVER.teken(afmelding))).isEqualTo(200);
        assertThat(browser.haal("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void eenProgrammaGebruiktDeRestApiMetEenToken() throws Exception {
        String casus = casus();
        SERVER.zegt(OidcServer.CLIENT, kenmerken("roosendaal", "ESC-JP"));

        assertThat(metToken(tokenVanProgramma(), "/engine-rest/task/" + taak(casus))).isEqualTo(200);
        assertThat(metToken(tokenVanProgramma(), "/engine-rest/task/" + taak(casus("moerdijk", "aanbieder-b")))).isEqualTo(404);
        assertThat(vraag(verzoek("/engine-rest/task/count").header("Authorization", "Bearer " + tokenVanProgramma())
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))).status()).isEqualTo(200);
    }

    @Test
    void eenTokenVanIemandDieEenRolVerloor_geeftDieRolNietMeer() throws Exception {
        String casus = casus();
        new Browser().meldAan("jan", "/");
        String token = SERVER.teken(met(tokeninhoud(), "groups", List.of("ESC-JP", "ESC-ZI2T")));
        assertThat(metToken(token, "/engine-rest/task/" + taak(casus))).isEqualTo(200);

        identiteiten.deleteMembership("jan", "jeugdprofessional.roosendaal");

        assertThat(metToken(token, "/engine-rest/task/" + taak(casus))).isEqualTo(404);
    }

    @Test
    void eenTokenDatNietKloptIs401() throws Exception {
        Map<String, Object> goed = met(tokeninhoud(), "groups", List.of("ESC-JP"));

        assertThat(metToken(SERVER.teken(goed), "/engine-rest/task")).isEqualTo(200);
        for (Map<String, Object> fout : List.of(met(goed, "aud", List.of("ander")), met(goed, "iss", "https://elders.nl"),
                met(goed, "exp", Instant.now().minusSeconds(600)), met(goed, "sub", "systeem"), met(goed, "nonce", "x"))) {
            assertThat(metToken(SERVER.teken(fout), "/engine-rest/task")).as("%s", fout).isEqualTo(401);
        }
        Antwoord onzin = vraag(verzoek("/api/casussen").header("Authorization", "Bearer onzin"));
        assertThat(onzin.status()).isEqualTo(401);
        assertThat(onzin.kop("WWW-Authenticate")).startsWith("Bearer");
        assertThat(onzin.json().get("melding").asText()).isEqualTo("Het token klopt niet, of is verlopen.");
    }

    @Test
    void eenWachtwoordVanDitProgrammaGeldtHierNiet() throws Exception {
        assertThat(haal("aanbieder-a", "/engine-rest/task").status()).isEqualTo(401);
        assertThat(haal(null, "/engine-rest/task").kop("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void ververstokensStaanNietLeesbaarInDeDatabase() throws Exception {
        new Browser().meldAan("jan", "/");

        assertThat(jdbc.sql("select coalesce(VERVERSTOKEN, TOEGANGSTOKEN) from AANMELDING where PERSOON = 'jan'").query(String.class).list())
                .isNotEmpty().allMatch(token -> token.matches("[0-9a-f]{16}:[0-9a-f]+"));
    }

    private Map<String, Object> tokeninhoud() {
        return Map.of("iss", SERVER.adres(), "aud", List.of(OidcServer.DOELGROEP), "sub", "jan", "gemeente", "roosendaal",
                "iat", Instant.now().minusSeconds(700), "exp", Instant.now().plusSeconds(300));
    }

    private static Map<String, Object> kenmerken(String gemeente, String... groepen) {
        return Map.of("given_name", "Jan", "family_name", "de Vries", "email", "jan@roosendaal.nl", "gemeente", gemeente,
                "groups", List.of(groepen));
    }

    private static Map<String, Object> met(Map<String, Object> kenmerken, String naam, Object waarde) {
        Map<String, Object> alle = new HashMap<>(kenmerken);
        alle.put(naam, waarde);
        return alle;
    }

    private int metToken(String token, String pad) throws Exception {
        return vraag(verzoek(pad).header("Authorization", "Bearer " + token)).status();
    }

    private int meldElders(String token) throws Exception {
        return vraag(verzoek("/aanmelden/elders-afgemeld").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))).status();
    }

    private String tokenVanProgramma() throws Exception {
        HttpResponse<String> antwoord = http.send(HttpRequest.newBuilder(URI.create(SERVER.adres() + "/oauth2/token"))
                .header("Authorization", basic(OidcServer.CLIENT, OidcServer.GEHEIM))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")).build(), HttpResponse.BodyHandlers.ofString());
        return new Antwoord(antwoord).json().get("access_token").asText();
    }

    // The sign-in server forbids programs to call themselves localhost; so the two have cookies of their own as well.
    @Override
    protected HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad));
    }

    /** A browser as far as signing in goes: it keeps cookies, follows redirects and fills in the server's form. */
    private final class Browser {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

        private final CookieManager koekjes = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(koekjes)
                .followRedirects(HttpClient.Redirect.ALWAYS).build();

        HttpResponse<String> stuur(HttpRequest.Builder verzoek) throws Exception {
            return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> haal(String pad) throws Exception {
            return stuur(verzoek(pad).header("Accept", "application/json"));
        }

        HttpResponse<String> volg(String pad) throws Exception {
            return stuur(verzoek(pad).header("Accept", "text/html"));
        }

        HttpResponse<String> meldAan(String wie, String pagina) throws Exception {
            volg(pagina);
            HttpResponse<String> formulier = volg("/oauth2/authorization/organisatie");
            return stuur(HttpRequest.newBuilder(URI.create(SERVER.adres() + "/login")).header("Accept", "text/html")
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                            "username=" + wie + "&password=wachtwoord&_csrf=" + token(formulier))));
        }

        HttpResponse<String> meldAf() throws Exception {
            return stuur(verzoek("/afmelden").header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token(volg("/")))));
        }

        String koekje(String naam) {
            return koekjes.getCookieStore().getCookies().stream().filter(koekje -> koekje.getName().equals(naam))
                    .map(koekje -> koekje.getValue()).findFirst().orElse("");
        }

        private String token(HttpResponse<String> pagina) {
            Matcher token = TOKEN.matcher(pagina.body());
            assertThat(token.find()).as(pagina.uri() + ": " + pagina.body()).isTrue();
            return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        }
    }
}
