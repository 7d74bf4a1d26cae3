package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.escalatieroutes.bericht.Bericht;
import nl.escalatieroutes.bericht.Outbox;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The functional administrator puts right what stands still. */
class BeheerPaginaTest extends Buitenproef {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(vrijePoort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String GESCHIL = "We zijn het niet eens over de doelen";

    @Autowired
    private Outbox outbox;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private RuntimeService casussen;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry instellingen) {
        SERVER.start();
        instellingen.add("spring.datasource.url", () -> "jdbc:h2:mem:beheer;DB_CLOSE_DELAY=-1");
        instellingen.add("spring.mail.host", () -> "127.0.0.1");
        instellingen.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        instellingen.add("escalatie.mail.afzender", () -> "noreply@voorbeeld.nl");
        instellingen.add("escalatie.mail.toegestane-domeinen", () -> "kantoor.nl");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp-etten-leur", "aanbieder-a", "auditor", "proceseigenaar"})
    void wieGeenBeheerderIsKomtErNietIn(String wie) {
        haal(wie, "/beheer").is(403);
        haal(wie, "/beheer/contacten").is(403);
        stuurFormulier(wie, "/beheer/opnieuw/1", "").is(403);
        stuurFormulier(wie, "/beheer/opnieuw", "").is(403);
        assertThat(haal(wie, "/").tekst()).doesNotContain("href=\"/beheer\"");
    }

    @Test
    void eenBerichtDatNietWegKan_staatErMetDeReden_enGaatMetEenAnderAdresAlsnogWeg() throws Exception {
        String nummer = gestart();
        Bericht bericht = outbox.vanCasus(instantie(nummer)).get(0);
        Job job = laatMislukken(bericht.id());

        String pagina = haal("beheerder", "/beheer").is(200).tekst();
        assertThat(pagina).contains("Bericht verzenden, casus " + nummer, "Een bericht kon niet worden bezorgd",
                "Wat te doen:", "is niet toegestaan", "id=\"bericht-" + bericht.id() + "\"").doesNotContain(GESCHIL);
        assertThat(haal("beheerder", "/").tekst()).contains("href=\"/beheer\"");

        stuurFormulier("beheerder", "/beheer/berichten/" + bericht.id(), "aan=fout+adres").is(302);
        assertThat(outbox.vanCasus(instantie(nummer)).get(0).status()).isEqualTo("mislukt");
        stuurFormulier("beheerder", "/beheer/berichten/" + bericht.id(), "aan=" + enc("bureau@kantoor.nl")).is(302);

        assertThat(outbox.vanCasus(instantie(nummer)).get(0)).extracting(Bericht::status, Bericht::aan)
                .containsExactly("verzonden", List.of("bureau@kantoor.nl"));
        jobs.executeJob(job.getId());
        assertThat(SERVER.getReceivedMessages()).as("once").hasSize(1);
        assertThat(casussen.createIncidentQuery().configuration(job.getId()).count()).isZero();
        assertThat(haal("beheerder", "/beheer").tekst()).doesNotContain("bericht-" + bericht.id());
        stuurFormulier("beheerder", "/beheer/berichten/" + bericht.id(), "aan=" + enc("ander@kantoor.nl")).is(404);

        JsonNode historie = haal("auditor", "/api/historie/casussen/" + ROUTE + "/" + nummer + "/" + instantie(nummer)).is(200).json();
        assertThat(historie.get("storingen")).as("ook van wat naast de casus loopt").hasSize(1);
        assertThat(historie.get("storingen").get(0).get("einde").isNull()).isFalse();
        assertThat(historie.get("tijdlijn"))
                .anyMatch(regel -> regel.get("soort").get("sleutel").asText().equals("bericht")
                        && regel.get("wie").path("sleutel").asText().equals("beheerder")
                        && regel.get("wat").asText().contains("bureau@kantoor.nl"))
                .anyMatch(regel -> regel.get("wat").asText().startsWith("Een stap die het programma zelf doet, is mislukt"))
                .anyMatch(regel -> regel.get("wat").asText().equals("De storing is voorbij."));
    }

    @Test
    void eenStapDieMislukteWordtOpnieuwGeprobeerd() {
        String nummer = gestart();
        Job job = laatMislukken(outbox.vanCasus(instantie(nummer)).get(0).id());

        stuurFormulier("beheerder", "/beheer/opnieuw/" + job.getId(), "").is(302);

        assertThat(jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries()).isPositive();
        assertThat(casussen.createIncidentQuery().configuration(job.getId()).count()).isZero();
        stuurFormulier("beheerder", "/beheer/opnieuw/" + job.getId(), "").is(404);
        stuurFormulier("beheerder", "/beheer/opnieuw/bestaat-niet", "").is(404);
    }

    @Test
    void allesWatMislukteWordtSamenOpnieuwGeprobeerd() {
        List<String> nummers = List.of(gestart(), gestart());
        List<Job> mislukt = nummers.stream().map(nummer -> laatMislukken(outbox.vanCasus(instantie(nummer)).get(0).id())).toList();
        assertThat(haal("beheerder", "/beheer").is(200).tekst()).contains("action=\"/beheer/opnieuw\"")
                .contains(nummers.stream().map(nummer -> "Bericht verzenden, casus " + nummer).toList());

        stuurFormulier("beheerder", "/beheer/opnieuw", "").is(302);

        assertThat(mislukt).allMatch(job -> jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries() > 0)
                .allMatch(job -> casussen.createIncidentQuery().configuration(job.getId()).count() == 0);
        assertThat(haal("beheerder", "/beheer").is(200).tekst()).doesNotContain("action=\"/beheer/opnieuw\"");
    }

    @Test
    void eenContactWordtVerbeterd() {
        String pagina = haal("beheerder", "/beheer/contacten").is(200).tekst();
        assertThat(pagina).contains("functie=lokale-aanstuurder&amp;gemeente=etten-leur").contains(">Geschillencommissie</th>")
                .contains("sociaal-domein/\">website</a>").contains("geen adres");

        String plek = "regio=west-brabant-west&functie=lokale-aanstuurder&gemeente=etten-leur";
        assertThat(haal("beheerder", "/beheer/contacten/verbeter?" + plek).is(200).tekst()).contains("name=\"email\"");
        assertThat(stuurFormulier("beheerder", "/beheer/contacten/verbeter", plek + "&naam=Bureau&telefoon=0165&email=geen-adres").is(400)
                .tekst()).contains("is geen e-mailadres", "value=\"geen-adres\"");
        stuurFormulier("beheerder", "/beheer/contacten/verbeter", plek + "&naam=Bureau+Jeugd&telefoon=0165&email="
                + enc("bureau@kantoor.nl")).is(302);

        assertThat(haal("beheerder", "/api/contacten?functie=lokale-aanstuurder&gemeente=etten-leur").tekst())
                .contains("Bureau Jeugd", "bureau@kantoor.nl");
        haal("beheerder", "/beheer/contacten/verbeter?regio=nergens&functie=x").is(404);
    }

    /** As if all attempts were used up. */
    private Job laatMislukken(String berichtId) {
        String instantie = casussen.createProcessInstanceQuery().variableValueEquals("berichtId", berichtId).singleResult().getId();
        Job job = jobs.createJobQuery().processInstanceId(instantie).singleResult();
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException verwacht) {
            // the domain is not allowed
        }
        jobs.setJobRetries(job.getId(), 0);
        return job;
    }

    private static String enc(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private static int vrijePoort() {
        try (ServerSocket poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
