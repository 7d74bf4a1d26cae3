package nl.escalatieroutes.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class VerzendenTest {

    private static final Sjabloon SJABLOON = Sjabloon.lees("taak.txt", "Onderwerp: {{naam}}\n\nBeste,\n{{naam}}\n");

    private final GreenMail ontvanger = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Geheugendatabase database = Geheugendatabase.nieuw();
    private Outbox outbox;

    @BeforeEach
    void start() {
        ontvanger.start();
        JavaMailSenderImpl server = Testoutbox.server(ontvanger.getSmtp().getPort());
        outbox = Testoutbox.metServer(database, server, "Voorbeeld.invalid");
    }

    @AfterEach
    void stop() {
        ontvanger.stop();
    }

    @Test
    void eenBericht_komtHeelAan() throws Exception {
        String id = klaar("Één casus – €5, naïef", "a@voorbeeld.invalid", "B <b@VOORBEELD.invalid>");

        assertThat(outbox.verzendt()).isTrue();
        outbox.verzend(id);

        MimeMessage mail = ontvanger.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Één casus – €5, naïef");
        assertThat(mail.getContent().toString().strip()).isEqualToNormalizingNewlines("Beste,\nÉén casus – €5, naïef");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("From")).containsExactly("escalatie@gemeente.invalid");
        assertThat(mail.getHeader("To", ", ").replaceAll("\\s+", " "))
                .isEqualTo("a@voorbeeld.invalid, b@VOORBEELD.invalid");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@gemeente.invalid>");
        Bericht bericht = bericht();
        assertThat(bericht.status()).isEqualTo("verzonden");
        assertThat(bericht.verzonden()).isBetween(OffsetDateTime.now().minusMinutes(1), OffsetDateTime.now());
    }

    @Test
    void tweeKeerVerzenden_verstuurtEenMail() {
        String id = klaar("x", "a@voorbeeld.invalid");
        outbox.verzend(id);
        outbox.verzend(id);
        assertThat(ontvanger.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tegelijkVerzenden_verstuurtEenMail() throws Exception {
        String id = klaar("x", "a@voorbeeld.invalid");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> pogingen =
                    List.of(draden.submit(() -> poging(start, id)), draden.submit(() -> poging(start, id)));
            start.countDown();
            for (Future<Void> poging : pogingen) {
                poging.get(20, TimeUnit.SECONDS);
            }
        } finally {
            draden.shutdownNow();
        }
        assertThat(ontvanger.getReceivedMessages()).hasSize(1);
        assertThat(bericht().status()).isEqualTo("verzonden");
    }

    private Void poging(CountDownLatch start, String id) throws InterruptedException {
        start.await();
        outbox.verzend(id);
        return null;
    }

    @Test
    void eenTerugdraaiendeAanroeper_laatHetBerichtVerzonden() {
        String id = klaar("x", "a@voorbeeld.invalid");
        new TransactionTemplate(database.transacties()).executeWithoutResult(status -> {
            outbox.verzend(id);
            status.setRollbackOnly();
        });
        outbox.verzend(id);
        assertThat(bericht().status()).isEqualTo("verzonden");
        assertThat(ontvanger.getReceivedMessages()).hasSize(1);
    }

    @Test
    void eenServerDieHetNietDoet_laatMislukt_enLaterLuktHet() throws Exception {
        String id = klaar("x", "a@voorbeeld.invalid");
        JavaMailSenderImpl server = Testoutbox.server(ontvanger.getSmtp().getPort());
        Outbox metServer = Testoutbox.metServer(database, server, "voorbeeld.invalid");
        int poort = server.getPort();
        server.setPort(dichtePoort());

        assertThatThrownBy(() -> new TransactionTemplate(database.transacties())
                        .executeWithoutResult(status -> metServer.verzend(id)))
                .isInstanceOf(VerzendFout.class)
                .hasMessageStartingWith("Bericht " + id + " is niet verzonden: de mailserver nam het niet aan");
        assertThat(bericht().status()).isEqualTo("mislukt");
        assertThat(bericht().fout()).startsWith("De mailserver is niet te bereiken.").contains("connect");
        assertThat(bericht().verzonden()).isNull();

        server.setPort(poort);
        metServer.verzend(id);

        assertThat(bericht().status()).isEqualTo("verzonden");
        assertThat(bericht().fout()).isNull();
        assertThat(ontvanger.getReceivedMessages()).hasSize(1);
        assertThat(ontvanger.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id + "@gemeente.invalid>");
    }

    private static int dichtePoort() throws Exception {
        try (java.net.ServerSocket los = new java.net.ServerSocket(0)) {
            return los.getLocalPort();
        }
    }

    @Test
    void eenServerDieEenOntvangerWeigert_geeftEenFoutZonderAdres() throws Exception {
        String id = klaar("x", "geweigerd@voorbeeld.invalid");
        try (WeigerendeServer server = new WeigerendeServer()) {
            Outbox metServer = Testoutbox.metServer(database, Testoutbox.server(server.poort()), "voorbeeld.invalid");
            assertThatThrownBy(() -> metServer.verzend(id))
                    .isInstanceOf(VerzendFout.class)
                    .hasNoCause()
                    .hasMessageNotContaining("geweigerd@");
        }
        assertThat(bericht().status()).isEqualTo("mislukt");
        assertThat(bericht().fout()).startsWith("De mailserver weigert een van de adressen.")
                .contains("550").contains("geweigerd@voorbeeld.invalid");
    }

    @Test
    void eenDomeinDatNietMag_wordtGeweigerd_enErKomtNietsAan() {
        for (String adres : List.of("b@gemeente.nl", "b@sub.voorbeeld.invalid", "b@voorbeeld.invalid.nl")) {
            String id = klaar("x", "a@voorbeeld.invalid", adres);
            assertThatThrownBy(() -> outbox.verzend(id))
                    .isInstanceOf(VerzendFout.class)
                    .hasMessageContaining("mail naar het domein " + adres.substring(2) + " is niet toegestaan")
                    .hasMessageNotContaining(adres);
        }
        assertThat(outbox.vanCasus("casus")).allSatisfy(bericht -> {
            assertThat(bericht.status()).isEqualTo("mislukt");
            assertThat(bericht.fout()).contains("is niet toegestaan");
        });
        assertThat(ontvanger.getReceivedMessages()).isEmpty();
    }

    @Test
    void zonderAdres_ofMetEenOngeldigAdres_wordtNietVerzonden() {
        String zonder = klaar("x");
        assertThatThrownBy(() -> outbox.verzend(zonder)).hasMessageContaining("er is geen e-mailadres bekend");
        for (String adres : List.of("INVULLEN", "a b@voorbeeld.invalid", "a@voorbeeld.invalid,b@voorbeeld.invalid",
                "a@voorbeeld.invalid\r\nBcc: b@voorbeeld.invalid", "@voorbeeld.invalid", "a@b@voorbeeld.invalid")) {
            String id = klaar("x", adres);
            assertThatThrownBy(() -> outbox.verzend(id))
                    .as(adres)
                    .isInstanceOf(VerzendFout.class)
                    .hasMessageContaining("ontvanger 1 heeft geen geldig e-mailadres");
        }
        assertThat(ontvanger.getReceivedMessages()).isEmpty();
    }

    @Test
    void eenRegeleindeInEenVariabele_voegtGeenKopToe() throws Exception {
        outbox.verzend(klaar("x\r\nBcc: b@voorbeeld.invalid\nX-Kop: y", "a@voorbeeld.invalid"));

        assertThat(ontvanger.getReceivedMessages()).hasSize(1);
        MimeMessage mail = ontvanger.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("x Bcc: b@voorbeeld.invalid X-Kop: y");
        assertThat(mail.getHeader("X-Kop")).isNull();
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
    }

    @Test
    void eenOnbekendBericht_isEenFout() {
        assertThatThrownBy(() -> outbox.verzend("bestaat-niet"))
                .isInstanceOf(VerzendFout.class)
                .hasMessage("Bericht bestaat-niet staat niet (of nog niet) in de outbox.");
    }

    @Test
    void eenServerZonderAfzender_isEenFoutBijDeStart() {
        Mailinstellingen leeg = new Mailinstellingen(" ", List.of());
        assertThatThrownBy(() -> Testoutbox.postbode(Testoutbox.server(25), leeg))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("escalatie.mail.afzender");
        JavaMailSenderImpl zonderHost = Testoutbox.server(25);
        zonderHost.setHost("");
        assertThatCode(() -> Testoutbox.postbode(zonderHost, leeg)).doesNotThrowAnyException();
    }

    private String klaar(String naam, String... adressen) {
        return outbox.zetKlaar(
                new NieuwBericht("casus", "route", "A-123", "stap", null, List.of(adressen), OffsetDateTime.now()),
                SJABLOON, Map.of("naam", naam));
    }

    private Bericht bericht() {
        return outbox.vanCasus("casus").get(0);
    }
}
