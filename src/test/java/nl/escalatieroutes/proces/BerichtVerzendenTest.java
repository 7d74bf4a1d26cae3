package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import nl.escalatieroutes.bericht.Bericht;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A message of a case on its way to a mail server. */
@Tag("database")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:verzenden;DB_CLOSE_DELAY=-1")
class BerichtVerzendenTest extends Routetest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(vrijePoort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("escalatie.mail.afzender", () -> "noreply@voorbeeld.invalid");
        settings.add("escalatie.mail.toegestane-domeinen", () -> "voorbeeld.invalid");
    }

    @AfterAll
    static void stopServer() {
        SERVER.stop();
    }

    @BeforeEach
    void begin() {
        startAls("aanbieder-a", "escalatie-west-brabant-west", met("gemeente", "etten-leur", "aanbieder", "aanbieder-a",
                "zorgvorm", "laagcomplex", "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", "Geheim geschil",
                "lopendeZorg", false));
    }

    @Test
    void elkBerichtGaatEenKeerUit_ookAlsHetWerkNogEensLoopt() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        List<Job> werk = werk();
        assertThat(werk).hasSize(outbox.vanCasus(instantie).size());
        werk.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        outbox.vanCasus(instantie).forEach(bericht -> outbox.verzend(bericht.id()));

        assertThat(outbox.vanCasus(instantie)).extracting(Bericht::status).containsOnly("verzonden");
        assertThat(SERVER.getReceivedMessages()).hasSize(werk.size());
        for (var mail : SERVER.getReceivedMessages()) {
            assertThat(mail.getSubject()).contains(casusnummer);
            assertThat(mail.getContent().toString()).doesNotContain("Geheim geschil")
                    .contains("/casussen/escalatie-west-brabant-west/" + casusnummer);
        }
        assertThat(werk()).isEmpty();
    }

    @Test
    void eenServerDieHetNietDoet_steedsLaterOpnieuw_danEenIncident_danAlsnog() {
        SERVER.stop();
        Job job = werk().get(0);
        String berichtId = (String) engine.getRuntimeService().getVariable(job.getProcessInstanceId(), "berichtId");
        for (Duration pauze : List.of(Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(40), Duration.ofSeconds(40),
                Duration.ofSeconds(40), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12))) {
            Date nu = ClockUtil.getCurrentTime();
            mislukt(job);
            Job daarna = job(job);
            assertThat(daarna.getRetries()).isPositive();
            assertThat(daarna.getDuedate()).isEqualTo(Date.from(nu.toInstant().plus(pauze)));
            ClockUtil.setCurrentTime(daarna.getDuedate());
        }
        mislukt(job);
        assertThat(job(job).getRetries()).isZero();
        assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(job.getProcessInstanceId()).count()).isOne();
        assertThat(bericht(berichtId).status()).isEqualTo("mislukt");
        assertThat(bericht(berichtId).fout()).isNotBlank();

        SERVER.start();
        engine.getManagementService().setJobRetries(job.getId(), 1);
        engine.getManagementService().executeJob(job.getId());
        assertThat(bericht(berichtId).status()).isEqualTo("verzonden");
        assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(job.getProcessInstanceId()).count()).isZero();
    }

    @Test
    void eenDomeinDatNietMag_krijgtNiets() {
        rondAf("aanbieder-a", "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false, "adviesVragenAan", "geen");
        Bericht aanAanstuurder = berichten("aanstuurder-ingeschakeld").stream()
                .filter(bericht -> bericht.groep().equals("lokale-aanstuurder.etten-leur")).findFirst().orElseThrow();
        Job job = werk().stream().filter(werk -> aanAanstuurder.id().equals(
                engine.getRuntimeService().getVariable(werk.getProcessInstanceId(), "berichtId"))).findFirst().orElseThrow();
        mislukt(job);
        assertThat(bericht(aanAanstuurder.id()).status()).isEqualTo("mislukt");
    }

    /** A port of its own, so that the server comes back where it was. */
    private static int vrijePoort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mislukt(Job job) {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId())).isInstanceOf(Exception.class);
    }

    private Job job(Job job) {
        return engine.getManagementService().createJobQuery().jobId(job.getId()).singleResult();
    }

    private List<Job> werk() {
        return engine.getManagementService().createJobQuery().processDefinitionKey("bericht-verzenden").list().stream()
                .filter(job -> casusnummer.equals(engine.getRuntimeService().createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey()))
                .toList();
    }

    private Bericht bericht(String id) {
        return outbox.vanCasus(instantie).stream().filter(bericht -> bericht.id().equals(id)).findFirst().orElseThrow();
    }
}
