package nl.escalatieroutes.proces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.escalatieroutes.Regiobewerking;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.speel.Speelopdracht;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The other regions' ended cases, played again from the database: on the folder as it is nothing changes, and on an edited
 * one exactly those cases go otherwise that the edit concerns.
 */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:speelgeschiedenis;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"
})
@Tag("database")
class SpeelRegiosTest extends Routetest {

    private static final String HELMOND = "escalatie-helmond";
    private static final String AZ = "escalatie-amsterdam-zaanstreek";

    @TempDir Path map;
    @Autowired DataSource bron;

    @Test
    void helmond_eenAntwoordOmgedraaidEnEenAndereTermijn() throws IOException, SQLException {
        String zonderTafel = gemeld();
        als("trajectregisseur", "casus-oppakken", "vastgelopenOp", "Wachtlijst", "rondeTafelNodig", false, "mogelijkheden", "Bellen");
        uitgevoerd();
        String metTafel = gemeld();
        als("trajectregisseur", "casus-oppakken", "vastgelopenOp", "Geen plek", "rondeTafelNodig", true);
        als("trajectregisseur", "ronde-tafel-houden", "watIsNodig", "Een huis", "mogelijkheden", "Twee opties");
        uitgevoerd();
        String ingetrokken = gemeld();
        namens("melder.sociaal-wijkteam", () -> acties.trekIn(casus(), "x"));

        assertThat(speel(Regiobewerking.van("helmond"))).contains("3 afgesloten casussen").contains("Zelfde gebleven: 3.");
        assertThat(speel(Regiobewerking.van("helmond").vervang("escalatie.bpmn", "${!rondeTafelNodig}", "${rondeTafelNodig}")
                .termijn("termijn_afsprakenUitvoeren", "${termijn.weken(4)}")))
                .contains("Zelfde gebleven: 1.").doesNotContain(ingetrokken + " (")
                .contains("Andere uitkomst: 1.")
                .contains("- " + zonderTafel + " (" + HELMOND + "): was vlotgetrokken, wordt niet afgerond: wacht bij 'Ronde tafel houden'")
                .contains("Andere weg: 2.")
                .contains("- " + zonderTafel + " (" + HELMOND + "): was 'Casus oppakken' > 'Mogelijkheden bespreken met cliënt' > ")
                .contains("wordt 'Casus oppakken' > 'Ronde tafel houden'\n")
                .contains("- " + metTafel + " (" + HELMOND + "): was 'Casus oppakken' > 'Ronde tafel houden' > ")
                .contains("Andere datum: 1.")
                .contains("- " + metTafel + " (" + HELMOND + "): 'Zorgen dat de afspraken worden uitgevoerd': einddatum was 11-05-2027, wordt 18-05-2027");
    }

    @Test
    void amsterdamZaanstreek_eenAntwoordOmgedraaidEnEenAndereTermijn() throws IOException, SQLException {
        String meteen = verwezen();
        antwoord("verwijzing-beoordelen", true);
        String naOverleg = totEnMetOverleg();
        antwoord("standpunt-na-overleg", true);
        String naConsult = totEnMetOverleg();
        antwoord("standpunt-na-overleg", false);
        als("aanbieder.aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", false);
        als("ompg", "consult-geven", "consult", "Zoek het dichtbij", "procesmanagement", true, "calamiteit", false);
        antwoord("standpunt-na-consult", true);
        String naSamenspraak = totEnMetOverleg();
        antwoord("standpunt-na-overleg", false);
        als("aanbieder.aanbieder-a", "samenspraak-organiseren", "samenspraakGehouden", true, "voorgesteldeAanbieder", "aanbieder-b");
        als("verwijzer.amsterdam", "voorstel-beoordelen", "instemmingVerwijzer", true, "instemmingGezin", true);
        als("aanbieder.aanbieder-b", "hulp-starten", "uitgevoerd", true, "startdatumHulp", "2027-05-03");

        assertThat(speel(Regiobewerking.van("amsterdam-zaanstreek"))).contains("4 afgesloten casussen").contains("Zelfde gebleven: 4.");
        assertThat(speel(Regiobewerking.van("amsterdam-zaanstreek")
                .vervang("escalatie.bpmn", "${samenspraakGehouden}", "${!samenspraakGehouden}")
                .termijn("termijn_overlegVoeren", "${termijn.eerste(termijn.werkdagen(7), termijn.opDag(routeEinde))}")))
                .contains("Zelfde gebleven: 1.").doesNotContain(meteen + " (")
                .contains("Andere uitkomst: 2.")
                .contains("- " + naConsult + " (" + AZ + "): was gestart-na-consult, wordt niet afgerond: ")
                .contains("- " + naSamenspraak + " (" + AZ + "): was gestart-na-samenspraak, wordt niet afgerond: wacht bij 'Consult geven'")
                .contains("Andere weg: 2.")
                .contains("Andere datum: 3.")
                .contains("- " + naOverleg + " (" + AZ + "): 'Overleg voeren': einddatum was 28-04-2027, wordt 30-04-2027");
    }

    private String speel(Regiobewerking bewerking) throws IOException, SQLException {
        Path regio = bewerking.legIn(Files.createTempDirectory(map, "proef"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(new Speelopdracht().voerUit(List.of(regio.toString(), "--casussen", "history",
                "--spring.datasource.url=" + bron.unwrap(HikariDataSource.class).getJdbcUrl(),
                "--spring.datasource.username=" + Testdatabase.BEHEERDER), new PrintStream(bytes, true, UTF_8))).isZero();
        return bytes.toString(UTF_8);
    }

    private void namens(String groep, Runnable werk) {
        engine.getIdentityService().setAuthentication(groep, Groepen.metRollen(List.of(groep)));
        try {
            werk.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Each step a minute after the one before, so that the way has an order. */
    private void als(String groep, String stap, Object... antwoorden) {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 60_000));
        String taak = taak(stap).getId();
        namens(groep, () -> engine.getTaskService().complete(taak, met(antwoorden)));
    }

    private String start(String groep, String route, Map<String, Object> gegevens) {
        casusnummer = "SPEEL-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        gegevens.put("casusnummer", casusnummer);
        namens(groep, () -> instantie = engine.getRuntimeService().startProcessInstanceByKey(route, gegevens).getId());
        return casusnummer;
    }

    private String gemeld() {
        return start("melder.sociaal-wijkteam", HELMOND, met("gemeente", "helmond", "melder", "sociaal-wijkteam",
                "aandachtsveld", "jeugd", "toelichting", "Loopt vast", "lopendeZorg", true));
    }

    private void uitgevoerd() {
        als("trajectregisseur", "mogelijkheden-bespreken", "clientondersteunerErbij", true, "vervolg", "uitvoeren",
                "afspraken", "Begeleiding en woning");
        als("melder.sociaal-wijkteam", "afspraak-bevestigen", "klopt", true);
        als("trajectregisseur", "afspraken-uitvoeren", "uitgevoerd", true, "resultaat", "Verhuisd");
    }

    private String verwezen() {
        return start("aanbieder.aanbieder-a", AZ, met("gemeente", "amsterdam", "verwijzer", "amsterdam", "aanbieder", "aanbieder-a",
                "verwijsdatum", DINSDAG_20_APRIL.toString(), "segment", "B", "profiel", "Profiel 3", "intensiteit", "Intensief",
                "perspectiefplanAanwezig", false, "toelichting", "Wij zien een andere zorgvraag", "lopendeZorg", false));
    }

    private String totEnMetOverleg() {
        String nummer = verwezen();
        antwoord("verwijzing-beoordelen", false);
        als("verwijzer.amsterdam", "overleg-voeren", "verwijzingAangepast", false);
        return nummer;
    }

    /** Yes ends with the care begun. */
    private void antwoord(String stap, boolean ja) {
        als("aanbieder.aanbieder-a", stap, "verwijzingGeaccepteerd", ja, "bezwaar", ja ? "" : "Past niet bij ons");
        if (ja) {
            als("aanbieder.aanbieder-a", "hulp-starten", "uitgevoerd", true, "startdatumHulp", "2027-05-03");
        }
    }
}
