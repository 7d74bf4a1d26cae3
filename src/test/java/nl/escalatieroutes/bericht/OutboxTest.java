package nl.escalatieroutes.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class OutboxTest {

    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2027-04-20T10:15:30.123456+00:00");
    private static final Sjabloon SJABLOON = Sjabloon.lees("taak.txt", "Onderwerp: {{naam}}\n\nBeste,\n{{naam}}\n");

    private final Geheugendatabase database = Geheugendatabase.nieuw();
    private final Outbox outbox = Testoutbox.zonderServer(database);

    @Test
    void eenKlaargezetBericht_staatMetAllesBijDeCasus() {
        String id = outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON, Map.of("naam", "Café €5"));

        assertThat(outbox.vanCasus("casus")).containsExactly(new Bericht(
                id, "casus", "route", "A-123", "stap", OffsetDateTime.parse("2027-04-20T12:15:30.123+02:00"),
                "taak.txt", "zi2t", List.of("a@voorbeeld.invalid"), "Café €5", "Beste,\nCafé €5\n",
                "klaargezet", null, null));
        assertThat(outbox.vanCasus("andere")).isEmpty();
    }

    @Test
    void berichtenStaanOpVolgordeVanTijd() {
        for (int minuut : new int[] {3, 1, 2}) {
            outbox.zetKlaar(
                    new NieuwBericht("casus", "r", "A-1", null, null, List.of(), MOMENT.withMinute(minuut)),
                    SJABLOON, Map.of("naam", minuut));
        }
        assertThat(outbox.vanCasus("casus")).extracting(Bericht::onderwerp).containsExactly("1", "2", "3");
    }

    @Test
    void ontvangersZijnKaleAdressen_elkEenKeer() {
        outbox.zetKlaar(
                naar("Jan de Boer <j.deboer@voorbeeld.invalid>", " team@voorbeeld.invalid ", "",
                        "TEAM@voorbeeld.invalid", "\"Boer, de\" <x@voorbeeld.invalid>"),
                SJABLOON, Map.of("naam", "x"));
        assertThat(outbox.vanCasus("casus").get(0).aan())
                .containsExactly("j.deboer@voorbeeld.invalid", "team@voorbeeld.invalid", "x@voorbeeld.invalid");
    }

    @Test
    void eenRegeleindeInEenVariabele_blijftUitHetOnderwerp() {
        outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON,
                Map.of("naam", "x\r\nBcc: b@voorbeeld.invalid\u2028\u0085\u0000y"));
        Bericht bericht = outbox.vanCasus("casus").get(0);
        assertThat(bericht.onderwerp()).isEqualTo("x Bcc: b@voorbeeld.invalid y");
        assertThat(bericht.tekst()).isEqualTo("Beste,\nx\nBcc: b@voorbeeld.invalid\u2028y\n");
    }

    @Test
    void eenLangOnderwerp_wordtAfgekapt() {
        outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON, Map.of("naam", "😀".repeat(300)));
        Bericht bericht = outbox.vanCasus("casus").get(0);
        assertThat(bericht.onderwerp()).isEqualTo("😀".repeat(199) + "…");
        assertThat(bericht.tekst()).contains("😀".repeat(300));
    }

    @Test
    void eenOnbekendeVariabele_zetNietsKlaar() {
        assertThatThrownBy(() -> outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON, Map.of()))
                .isInstanceOf(SjabloonFout.class)
                .hasMessageContaining("taak.txt")
                .hasMessageContaining("'naam'");
        assertThat(outbox.vanCasus("casus")).isEmpty();
    }

    @Test
    void klaarzettenHoortBijDeTransactieVanDeAanroeper() {
        new TransactionTemplate(database.transacties()).executeWithoutResult(status -> {
            outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON, Map.of("naam", "x"));
            status.setRollbackOnly();
        });
        assertThat(outbox.vanCasus("casus")).isEmpty();
    }

    @Test
    void zonderMailserver_blijftHetBerichtKlaargezet() {
        String id = outbox.zetKlaar(naar("a@voorbeeld.invalid"), SJABLOON, Map.of("naam", "x"));

        assertThat(outbox.verzendt()).isFalse();
        outbox.verzend(id);

        assertThat(outbox.vanCasus("casus")).extracting(Bericht::status).containsExactly("klaargezet");
    }

    @Test
    void vanWatNogNietWegIsStaatWatGeenAdresHeeftBovenaan() {
        zetKlaar(1, "a@voorbeeld.invalid");
        zetKlaar(2);
        zetKlaar(3, "a@voorbeeld.invalid");
        zetKlaar(4);

        assertThat(outbox.nietVerzonden(10)).extracting(Bericht::onderwerp).containsExactly("2", "4", "1", "3");
        assertThat(outbox.nietVerzonden(3)).extracting(Bericht::onderwerp).containsExactly("2", "4", "1");
        assertThat(outbox.nietVerzonden(1)).extracting(Bericht::onderwerp).containsExactly("2");
    }

    private void zetKlaar(int minuut, String... adressen) {
        outbox.zetKlaar(new NieuwBericht("casus", "r", "A-1", null, null, List.of(adressen), MOMENT.withMinute(minuut)),
                SJABLOON, Map.of("naam", minuut));
    }

    private static NieuwBericht naar(String... adressen) {
        return new NieuwBericht("casus", "route", "A-123", "stap", "zi2t", List.of(adressen), MOMENT);
    }
}
