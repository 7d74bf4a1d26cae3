package nl.escalatieroutes.productie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.database.MaakDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductiecontroleTest {

    private static final String GEEN_POSTGRESQL = "De database is geen PostgreSQL.";
    private static final String GEHEIM = "kX7-tafel-Zeeland";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Map<String, String> instellingen = new HashMap<>(Map.ofEntries(
            Map.entry("spring.datasource.url", database),
            Map.entry("spring.datasource.username", "escalatie"),
            Map.entry("spring.datasource.password", GEHEIM),
            Map.entry("server.ssl.bundle", "web"),
            Map.entry("escalatie.web.basisadres", "https://escalatie.voorbeeld.nl"),
            Map.entry("spring.mail.host", "mail.voorbeeld.nl"),
            Map.entry("escalatie.mail.afzender", "escalatie@voorbeeld.nl"),
            Map.entry("escalatie.mail.toegestane-domeinen", "voorbeeld.nl"),
            Map.entry("escalatie.aanmelden.soort", "oidc"),
            Map.entry("escalatie.aanmelden.oidc.uitgever", "https://login.voorbeeld.nl"),
            Map.entry("escalatie.aanmelden.oidc.client-id", "escalatie"),
            Map.entry("escalatie.aanmelden.oidc.client-secret", GEHEIM),
            Map.entry("escalatie.aanmelden.oidc.groepen[0].waarde", "ESC-Z"),
            Map.entry("escalatie.aanmelden.oidc.groepen[0].groep", "zi2t")));

    @Test
    void metAllesOpOrdeBlijftAlleenDeH2VanDezeToetsOver() {
        assertThat(gebreken()).singleElement().asString().startsWith(GEEN_POSTGRESQL);
    }

    @Test
    void allesOntbreekt_alleZinnenInEenKeer(CapturedOutput uitvoer) {
        Startweigering weigering = catchThrowableOfType(Startweigering.class, () ->
                new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.SERVLET).profiles("productie").run());

        assertThat(weigering.redenen()).hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(zin -> zin.startsWith("Er is geen database ingesteld."))
                .anyMatch(zin -> zin.startsWith("Het geheim 'spring.datasource.password' is leeg."))
                .anyMatch(zin -> zin.startsWith("Het programma luistert buiten deze machine zonder TLS."))
                .anyMatch(zin -> zin.startsWith("De links in berichten wijzen niet naar een adres met TLS."))
                .anyMatch(zin -> zin.startsWith("Er is geen mailserver."))
                .anyMatch(zin -> zin.startsWith("Er is geen afzender voor mail."))
                .anyMatch(zin -> zin.startsWith("Er zijn geen domeinen waar mail naartoe mag."))
                .anyMatch(zin -> zin.startsWith("Er is niet gekozen hoe mensen zich aanmelden."));
        assertThat(uitvoer.getAll()).contains("Het programma start niet:").doesNotContain("\tat ");
    }

    @Test
    void demoEnProductieGaanNietSamen() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.SERVLET)
                .profiles("demo", "productie").run()).isInstanceOf(Startweigering.class).hasMessageContaining("gaan niet samen");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.password, , is leeg",
        "spring.datasource.password, postgres, is te raden",
        "spring.datasource.password, ESCALATIE, is te raden",
        "spring.datasource.password, kort, is te raden",
        "spring.datasource.password, ${DATABASE_WACHTWOORD}, is leeg",
        "escalatie.aanmelden.oidc.client-secret, , is leeg",
        "escalatie.aanmelden.oidc.client-secret, changeit, is te raden",
        "camunda.bpm.admin-user.password, wachtwoord, is te raden",
        "server.ssl.key-store-password, changeit, is te raden",
        "spring.ssl.bundle.jks.web.keystore.password, changeit, is te raden",
        "spring.ssl.bundle.jks.web.key.password, geheim, is te raden",
        "spring.ssl.bundle.pem.web.keystore.private-key-password, welkom01, is te raden",
        "management.server.ssl.key-store-password, changeit, is te raden",
        "server.ssl.bundle, , luistert buiten deze machine zonder TLS",
        "server.ssl.enabled, false, luistert buiten deze machine zonder TLS",
        "escalatie.web.basisadres, http://escalatie.voorbeeld.nl, niet naar een adres met TLS",
        "escalatie.productie.tls-door-proxy, true, server.forward-headers-strategy",
        "management.server.port, 9090, De poort voor het toezicht",
        "spring.mail.host, , Er is geen mailserver",
        "escalatie.mail.toegestane-domeinen, , Er zijn geen domeinen",
        "escalatie.aanmelden.soort, , Er is niet gekozen",
        "escalatie.aanmelden.oidc.uitgever, , Het adres van de aanmeldserver ontbreekt",
        "escalatie.aanmelden.oidc.uitgever, http://login.voorbeeld.nl, begint niet met https",
        "escalatie.aanmelden.oidc.client-id, , De naam van dit programma"})
    void elkGebrekKrijgtEenZin(String naam, String waarde, String zin) {
        instellingen.put(naam, waarde == null ? "" : waarde);

        assertThat(gebreken()).filteredOn(gebrek -> !gebrek.startsWith(GEEN_POSTGRESQL)).singleElement().asString().contains(zin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void opDezeMachineAlleenIsGeenCertificaatNodig(String adres) {
        instellingen.remove("server.ssl.bundle");
        instellingen.put("server.address", adres);

        assertThat(gebreken()).hasSize(1);
    }

    @Test
    void eenProxyMagTlsVerzorgen() {
        instellingen.remove("server.ssl.bundle");
        instellingen.put("escalatie.productie.tls-door-proxy", "true");
        instellingen.put("server.forward-headers-strategy", "framework");

        assertThat(gebreken()).hasSize(1);
    }

    @Test
    void lokaleAccountsVragenGeenAanmeldserver() {
        instellingen.keySet().removeIf(naam -> naam.startsWith("escalatie.aanmelden"));
        instellingen.put("escalatie.aanmelden.soort", "lokaal");

        assertThat(gebreken()).hasSize(1);
    }

    @Test
    void mensenVanDeDemoInDeDatabaseWordenGenoemd_echteMensenNiet() {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName("demomensen").setJdbcUrl(database).setJdbcUsername("escalatie").setJdbcPassword(GEHEIM)
                .setDatabaseSchemaUpdate("true").buildProcessEngine();
        try {
            maak(engine.getIdentityService(), "jansen", "jansen@roosendaal.nl", "een heel goed wachtwoord");
            maak(engine.getIdentityService(), "zi2t", "zi2t@voorbeeld.invalid", "een heel goed wachtwoord");
            maak(engine.getIdentityService(), "pieters", "pieters@roosendaal.nl", "pieters");
            maak(engine.getIdentityService(), "elders", "elders@roosendaal.nl", null);

            assertThat(gebreken()).anyMatch(zin -> zin.contains("mensen van de demo") && zin.contains(": pieters, zi2t."));
        } finally {
            engine.close();
        }
    }

    @Test
    void opPostgresqlIsErNietsMis_totErEenMensVanDeDemoInStaat() {
        String adres = Testdatabase.opPostgresql("productie");
        List<String> beheer = List.of("--spring.datasource.url=" + adres, "--spring.datasource.username=postgres",
                "--spring.datasource.password=");
        instellingen.put("spring.datasource.url", adres);
        instellingen.put("spring.datasource.username", "postgres");
        assertThat(new MaakDatabase().voerUit(beheer, System.out)).isZero();
        assertThat(gebreken()).isEmpty();

        JdbcClient.create(Testdatabase.bron(adres)).sql("insert into ACT_ID_USER (ID_, REV_, EMAIL_) values ('zi2t', 1, 'zi2t@voorbeeld.invalid')")
                .update();
        assertThat(gebreken()).singleElement().asString().contains("mensen van de demo", ": zi2t.");
    }

    @Test
    void eenDatabaseDieErNietIs_isEenZin() {
        instellingen.put("spring.datasource.url", "jdbc:h2:tcp://127.0.0.1:1/x");

        assertThat(gebreken()).anyMatch(zin -> zin.startsWith("De database is niet te bereiken"));
    }

    private static void maak(IdentityService identiteiten, String id, String email, String wachtwoord) {
        User persoon = identiteiten.newUser(id);
        persoon.setEmail(email);
        persoon.setPassword(wachtwoord);
        identiteiten.saveUser(persoon);
    }

    private List<String> gebreken() {
        MockEnvironment omgeving = new MockEnvironment();
        omgeving.setActiveProfiles("productie");
        instellingen.forEach(omgeving::setProperty);
        SpringApplication programma = new SpringApplication(Leeg.class);
        programma.setWebApplicationType(WebApplicationType.SERVLET);
        Startweigering weigering = catchThrowableOfType(Startweigering.class,
                () -> new Productiecontrole().postProcessEnvironment(omgeving, programma));
        return weigering == null ? List.of() : weigering.redenen();
    }

    @Configuration(proxyBeanMethods = false)
    static class Leeg {
    }
}
