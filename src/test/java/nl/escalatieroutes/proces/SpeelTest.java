package nl.escalatieroutes.proces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.escalatieroutes.Regiobewerking;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.speel.Casusexport;
import nl.escalatieroutes.speel.Exporteeropdracht;
import nl.escalatieroutes.speel.Geschiedenis;
import nl.escalatieroutes.speel.Speelopdracht;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Ended cases are played again on an edited folder, and what comes out otherwise is told. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:speelgeschiedenis;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"
})
@Tag("database")
class SpeelTest extends Routetest {

    private static final String ROUTE = "escalatie-west-brabant-west";

    @TempDir Path map;
    @Autowired DataSource bron;

    @Test
    void onveranderdNietsAnders_enMetEenAndereTermijnOfTabelWat() throws Exception {
        String eens = gestart("doelen");
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);

        String stilzwijgend = gestart("doelen");
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(false, true, "vraagbaak"));
        ClockUtil.setCurrentTime(moment(DINSDAG_20_APRIL.plusDays(1), 14));
        rondAf("vraagbaak", "advies-geven", "advies", "Geheim advies over het gezin");
        rondAf("jp-etten-leur", "gesprek-voeren", gesprek(true, true, "geen"));
        vuur("termijn_afspraakBevestigen");

        zetKlok();
        String opgeschaald = gestart("doelen");
        alsPersoon("aanbieder-a", () -> acties.pasTermijnAan(casus(), "gesprek-voeren", LocalDate.of(2027, 4, 26), "jp", "Vakantie"));
        vuur("termijn_gesprekVoeren");
        alsPersoon("aanbieder-a", () -> acties.schaalOp(casus(), "gesprek-voeren", "Geen antwoord"));
        rondAf("la-etten-leur", "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "Minder uren");
        rondAf("aanbieder-a", "afspraak-bevestigen", "klopt", true);

        zetKlok();
        String ongeschikt = gestart("aanbieder-niet-geschikt");
        ClockUtil.setCurrentTime(moment(DINSDAG_20_APRIL, 15));
        rondAf("jp-etten-leur", "reden-beoordelen", "gegrondeReden", true);
        rondAf("aanbieder-a", "gezin-begeleiden", "nieuweAanbieder", "aanbieder-b");
        String ingetrokken = gestart("doelen");
        alsPersoon("aanbieder-a", () -> acties.trekIn(casus(), "x"));

        Path export = map.resolve("casussen.json");
        List<String> gelezen = new ArrayList<>();
        try (OutputStream uit = Files.newOutputStream(export)) {
            assertThat(Casusexport.schrijf(new Geschiedenis(jdbc), gelezen::addAll, uit)).isEqualTo(5);
        }
        assertThat(gelezen).hasSize(5);
        assertThat(Files.readString(export))
                .contains(eens, stilzwijgend, opgeschaald, ongeschikt, ingetrokken)
                .doesNotContain("Geheim").doesNotContain("Minder uren").doesNotContain("Niet eens")
                .doesNotContain("jp-etten-leur").doesNotContain("la-etten-leur");

        String database = "--spring.datasource.url=" + bron.unwrap(HikariDataSource.class).getJdbcUrl();
        Path doorOpdracht = map.resolve("opdracht.json");
        String account = "--spring.datasource.username=" + Testdatabase.BEHEERDER;
        assertThat(new Exporteeropdracht().voerUit(List.of(doorOpdracht.toString(), database, account), System.out)).isZero();
        assertThat(doorOpdracht).hasSameTextualContentAs(export);

        assertThat(jdbc.sql("select distinct WIE from LEESLOG where CASUS_ID in (:ids) and WAARLANGS = 'export' and ROL = 'opdrachtregel'")
                .param("ids", gelezen).query(String.class).list()).containsExactly("opdrachtregel: " + System.getProperty("user.name"));
        assertThat(jdbc.sql("select count(*) from LEESLOG where WAT = 'Export van afgesloten casussen'").query(Integer.class).single())
                .isEqualTo(5);

        String gelijk = speel(Regiobewerking.ongewijzigd(), export);
        Path ongewijzigd = Regiobewerking.ongewijzigd().legIn(map.resolve("uit-de-database"));
        assertThat(voerUit(ongewijzigd.toString(), "--casussen", "history", database, account).replace(ongewijzigd.toString(), "")).as("uit de database")
                .isEqualTo(gelijk.replaceAll("'[^']*proef[^']*'", "''"));
        assertThat(gelijk).contains("5 afgesloten casussen").contains("Zelfde gebleven: 5.")
                .contains("Andere uitkomst: 0.").contains("Andere weg: 0.").contains("Andere datum: 0.");

        String anders = speel(Regiobewerking.ongewijzigd()
                .termijn("termijn_besluitLokaleAanstuurder", "${termijn.werkdagen(8)}")
                .vervang("acceptatieplicht.dmn", "_2_uit\"><text>\"gezin-begeleiden\"", "_2_uit\"><text>\"gesprek-voeren\""), export);
        assertThat(anders).contains("Zelfde gebleven: 3.")
                .contains("Andere uitkomst: 1.")
                .contains("- " + ongeschikt + " (" + ROUTE + "): was begeleid-naar-nieuwe-aanbieder, wordt niet afgerond: wacht bij 'Gesprek voeren'")
                .contains("Andere weg: 1.")
                .contains("wordt 'Reden van weigering beoordelen' > 'Gesprek voeren'")
                .contains("Andere datum: 1.")
                .contains("- " + opgeschaald + " (" + ROUTE + "): 'Besluit nemen")
                .doesNotContain(eens + " (").doesNotContain(ingetrokken + " (");
    }

    @Test
    void watNietTeSpelenIs_wordtGezegd() throws IOException {
        Path leeg = Files.writeString(map.resolve("leeg.json"), verzegeld("{\"casussen\": []}"));
        Path goed = Regiobewerking.ongewijzigd().legIn(map.resolve("goed"));
        Path fout = Regiobewerking.ongewijzigd().vervang("escalatie.bpmn", "${herinnering}", "${eigenBean}").legIn(map.resolve("fout"));
        assertThatThrownBy(() -> voerUit(map.toString(), "--casussen", leeg.toString())).isInstanceOf(Gebruiksfout.class)
                .hasMessageContaining("geen map van een regio");
        assertThatThrownBy(() -> voerUit(goed.toString())).isInstanceOf(Gebruiksfout.class).hasMessageContaining("--casussen");
        assertThatThrownBy(() -> voerUit(goed.toString(), "--casussen", "bestaat-niet.json")).isInstanceOf(Gebruiksfout.class);
        assertThatThrownBy(() -> voerUit(goed.toString(), "--casussen", "history",
                "--spring.datasource.url=jdbc:h2:file:" + map.resolve("geen-database"))).isInstanceOf(Gebruiksfout.class)
                .hasMessageContaining("geen database");
        for (String bestand : List.of("[]", "geen JSON", Files.readString(leeg).replace("[]", "[ ]"), Files.readString(leeg).replaceFirst("\\n.*\\n$", ""))) {
            Path anders = Files.writeString(map.resolve("anders.json"), bestand);
            assertThatThrownBy(() -> voerUit(goed.toString(), "--casussen", anders.toString())).as(bestand).isInstanceOf(Gebruiksfout.class)
                    .hasMessageContaining("controlesom").hasMessageContaining("anders.json");
        }
        // as a running program locks its own
        try (FileChannel slot = FileChannel.open(Files.createFile(map.resolve("bezet.mv.db")), StandardOpenOption.WRITE)) {
            slot.lock();
            assertThatThrownBy(() -> voerUit(goed.toString(), "--casussen", "history",
                    "--spring.datasource.url=jdbc:h2:file:" + map.resolve("bezet"))).isInstanceOf(Gebruiksfout.class)
                    .hasMessageContaining("in gebruik").hasMessageContaining("/api/dienst/afgesloten-casussen");
        }

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(new Speelopdracht().voerUit(List.of(fout.toString(), "--casussen", leeg.toString()),
                new PrintStream(bytes, true, UTF_8))).isEqualTo(1);
        assertThat(bytes.toString(UTF_8)).contains("eigenBean").contains("Niet gespeeld");
    }

    private static String verzegeld(String inhoud) {
        return new String(Zegel.verzegel((inhoud.replaceFirst("}$", ",\n\"som\": \"" + Zegel.PLAATS + "\"}\n")).getBytes(UTF_8)), UTF_8);
    }

    private String speel(Regiobewerking bewerking, Path casussen) throws IOException {
        Path regio = bewerking.legIn(Files.createTempDirectory(map, "proef"));
        return voerUit(regio.toString(), "--casussen", casussen.toString());
    }

    private static String voerUit(String... argumenten) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(new Speelopdracht().voerUit(List.of(argumenten), new PrintStream(bytes, true, UTF_8))).isZero();
        return bytes.toString(UTF_8);
    }

    private String gestart(String discussiepunt) {
        startAls("aanbieder-a", ROUTE, met("gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                "discussiepunt", discussiepunt, "ingediendDoor", "aanbieder", "toelichting", "Niet eens.", "lopendeZorg", true,
                "reden", discussiepunt.equals("doelen") ? null : "Geen plek"));
        return casusnummer;
    }

    private static Object[] gesprek(boolean jeugdprofessional, boolean aanbieder, String advies) {
        return new Object[] {"akkoordJeugdprofessional", jeugdprofessional, "akkoordAanbieder", aanbieder, "adviesVragenAan", advies,
            "oplossing", jeugdprofessional && aanbieder && advies.equals("geen") ? "Minder uren" : null};
    }
}
