package nl.escalatieroutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.onderhoud.HernoemGroep;
import nl.escalatieroutes.onderhoud.MaakBeheerder;
import nl.escalatieroutes.onderhoud.VerwijderDemomensen;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The commands that change a database, seen by the people of the program on it. */
@TestPropertySource(properties = "spring.datasource.url=" + OnderhoudTest.DATABASE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnderhoudTest extends Buitenproef {

    static final String DATABASE = "jdbc:h2:mem:onderhoud;DB_CLOSE_DELAY=-1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private IdentityService mensen;

    @Test
    @Order(1)
    void eenGemeenteGaatOpInEenAndere_eerstAlsProef() {
        String nummer = gestart();
        String klaar = inStap2();
        haal("jp-moerdijk", casus(nummer)).is(404);

        assertThat(doe(new HernoemGroep(), ".etten-leur", ".moerdijk", "--proef")).isZero();
        assertThat(uitvoer()).contains("Dit zou veranderen van .etten-leur in .moerdijk", "taken die openstaan",
                "plaatsen in lopende casussen", "CASUS_DEEL", "dit was een proef", "Let op: de route in de map 'west-brabant-west'");
        haal("jp-moerdijk", casus(nummer)).is(404);
        haal("jp-etten-leur", casus(nummer)).is(200);

        assertThat(doe(new HernoemGroep(), ".etten-leur", ".moerdijk")).isZero();

        assertThat(haal("jp-moerdijk", casus(nummer)).is(200).json().get("gemeente").asText()).isEqualTo("moerdijk");
        assertThat(haal("jp-moerdijk", CASUSSEN + "?gemeente=etten-leur").json().get("totaal").asInt()).isZero();
        haal("jp-etten-leur", casus(nummer)).is(200);
        haal("jp-roosendaal", casus(nummer)).is(404);
        rondAf("jp-moerdijk", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        haal("la-moerdijk", "/engine-rest/task/" + taak(nummer, "besluit-lokale-aanstuurder")).is(200);
        haal("la-moerdijk", casus(klaar)).is(200);
        assertThat(haal("la-moerdijk", "/engine-rest/history/task?processInstanceBusinessKey=" + klaar).json()).isNotEmpty();
        assertThat(doe(new HernoemGroep(), ".etten-leur", ".moerdijk")).as("nothing is left").isEqualTo(1);
    }

    @Test
    @Order(2)
    void wieAlInDeNieuweGroepZat_zitErEenKeerIn_enEenCasusHeeftHaarEenKeer() {
        String nummer = gestart("moerdijk");
        String id = instantie(nummer);
        jdbc.sql("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN) values (?, 'jeugdprofessional.roosendaal', 'betrokken', ?)")
                .params(id, OffsetDateTime.now()).update();
        mensen.createMembership("jp-moerdijk", "jeugdprofessional.roosendaal");

        assertThat(doe(new HernoemGroep(), "jeugdprofessional.moerdijk", "jeugdprofessional.roosendaal")).isZero();

        assertThat(jdbc.sql("select count(*) from CASUS_DEEL where CASUS_ID = ? and GROEP = 'jeugdprofessional.roosendaal'")
                .params(id).query(Integer.class).single()).isOne();
        assertThat(mensen.createGroupQuery().groupId("jeugdprofessional.moerdijk").count()).isZero();
        assertThat(mensen.createUserQuery().memberOfGroup("jeugdprofessional.roosendaal").list()).extracting("id")
                .contains("jp-roosendaal", "jp-moerdijk");
        haal("jp-roosendaal", "/engine-rest/task/" + taak(nummer, "gesprek-voeren")).is(200);
    }

    @Test
    @Order(3)
    void eenRolKrijgtEenAndereNaam_metHaarMensenEnRechten() {
        assertThat(doe(new HernoemGroep(), "lokale-aanstuurder", "regisseur")).isZero();

        assertThat(uitvoer()).contains("mensen in de groep", "rechten");
        assertThat(mensen.createGroupQuery().groupMember("la-roosendaal").list()).extracting("id").containsExactly("regisseur.roosendaal");
        assertThat(jdbc.sql("select count(*) from ACT_RU_AUTHORIZATION where GROUP_ID_ = 'lokale-aanstuurder'").query(Integer.class)
                .single()).isZero();
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({"zi2t, .roosendaal, niet allebei", "Zi2T, team, niet allebei", "zi2t, zi2t, zijn gelijk", "auditor, controleur, vaste naam",
        "zi2t, camunda-admin, vaste naam", "a.b.c, a.b.d, niet allebei"})
    void watNietKanWordtGezegd(String oud, String nieuw, String waarom) {
        assertThatThrownBy(() -> doe(new HernoemGroep(), oud, nieuw)).isInstanceOf(Gebruiksfout.class).hasMessageContaining(waarom);
        assertThatThrownBy(() -> doe(new HernoemGroep(), oud)).isInstanceOf(Gebruiksfout.class);
    }

    @Test
    @Order(5)
    void eenEersteBeheerderMeldtZichAan() {
        assertThatThrownBy(() -> doe(beheerder("kort"), "j.devries", "j.devries@roosendaal.nl")).isInstanceOf(Gebruiksfout.class)
                .hasMessageContaining("minder dan 12 tekens");
        assertThatThrownBy(() -> doe(beheerder("mijn-j.devries-wachtwoord"), "j.devries", "j.devries@roosendaal.nl"))
                .isInstanceOf(Gebruiksfout.class);

        assertThat(doe(beheerder("tafel Zeeland kraai"), "j.devries", "j.devries@roosendaal.nl")).isZero();
        assertThat(mensen.checkPassword("j.devries", "tafel Zeeland kraai")).isTrue();
        assertThat(mensen.createUserQuery().memberOfGroup("camunda-admin").userId("j.devries").count()).isOne();
        assertThat(doe(beheerder("een heel ander wachtwoord"), "j.devries", "x@roosendaal.nl")).as("somebody is there").isEqualTo(1);
    }

    @Test
    @Order(6)
    void deMensenVanDeDemoGaanWeg_anderenBlijven() {
        assertThat(doe(new VerwijderDemomensen())).isZero();

        assertThat(uitvoer()).contains("Verwijderd: ", "jp-roosendaal");
        assertThat(mensen.createUserQuery().list()).extracting("id").containsExactly("j.devries");
        assertThat(doe(new VerwijderDemomensen())).isZero();
        assertThat(uitvoer()).contains("Er staan geen mensen van de demo in de database.");
    }

    private String gestart(String gemeente) {
        String nummer = nieuwNummer();
        stuur("aanbieder-a", START, variabelen(met(gegevens(nummer), "gemeente", gemeente))).is(200);
        return nummer;
    }

    private static MaakBeheerder beheerder(String wachtwoord) {
        return new MaakBeheerder(new ByteArrayInputStream((wachtwoord + "\n").getBytes(UTF_8)));
    }

    private int doe(Opdracht opdracht, String... woorden) {
        List<String> argumenten = new ArrayList<>(List.of(woorden));
        argumenten.addAll(List.of("--spring.profiles.active=onderhoud", "--spring.datasource.url=" + DATABASE,
                "--spring.datasource.username=sa", "--spring.datasource.password="));
        return opdracht.voerUit(argumenten, new PrintStream(bytes, true, UTF_8));
    }

    private String uitvoer() {
        return bytes.toString(UTF_8);
    }
}
