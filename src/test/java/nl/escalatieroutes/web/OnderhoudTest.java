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
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
        correctie("etten-leur", "Oud");
        correctie("moerdijk", "Nieuw");
        haal("jp-moerdijk", casus(nummer)).is(404);
        String eerst = stand();

        assertThat(doe(new HernoemGroep(), ".etten-leur", ".moerdijk", "--proef")).isZero();
        assertThat(uitvoer()).contains("Dit zou veranderen van .etten-leur in .moerdijk", "taken die openstaan",
                "plaatsen in lopende casussen", "CASUS_DEEL", "dit was een proef", "Let op: de route in de map 'west-brabant-west'");
        haal("jp-moerdijk", casus(nummer)).is(404);
        haal("jp-etten-leur", casus(nummer)).is(200);
        assertThat(stand()).as("a trial changes nothing").isEqualTo(eerst);

        assertThat(doe(new HernoemGroep(), ".etten-leur", ".moerdijk")).isZero();

        assertThat(haal("jp-moerdijk", casus(nummer)).is(200).json().get("gemeente").asText()).isEqualTo("moerdijk");
        assertThat(haal("jp-moerdijk", CASUSSEN + "?gemeente=etten-leur").json().get("totaal").asInt()).isZero();
        haal("jp-etten-leur", casus(nummer)).is(200);
        haal("jp-roosendaal", casus(nummer)).is(404);
        rondAf("jp-moerdijk", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        haal("la-moerdijk", "/engine-rest/task/" + taak(nummer, "besluit-lokale-aanstuurder")).is(200);
        haal("la-moerdijk", casus(klaar)).is(200);
        assertThat(haal("admin", "/engine-rest/process-instance/" + instantie(nummer) + "/variables/gemeenteNaam").json().get("value")
                .asText()).isEqualTo("Moerdijk");
        assertThat(jdbc.sql("select NAAM from CONTACT_CORRECTIE where GEMEENTE = 'moerdijk'").query(String.class).list())
                .as("the contact of the new name stays").containsExactly("Nieuw");
        nergensMeer("etten-leur");
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

    @Test
    @Order(3)
    void eenLopendeCasusGaatDoorMetDeNieuweNaam_hoewelHetDiagramDeOudeNoemt() {
        String nummer = gestart("roosendaal");
        assertThat(doe(new HernoemGroep(), "vraagbaak", "hulplijn")).isZero();

        rondAf("aanbieder-a", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        haal("vraagbaak", "/engine-rest/task/" + taak(nummer, "advies-geven")).is(200);
        assertThat(groepenVan(taak(nummer, "advies-geven"))).containsExactly("hulplijn");
        rondAf("vraagbaak", nummer, "advies-geven", "advies", "Praat nog eens.").is(204);

        rondAf("jp-roosendaal", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        String taak = taak(nummer, "besluit-lokale-aanstuurder");
        assertThat(groepenVan(taak)).containsExactly("regisseur.roosendaal");
        haal("la-roosendaal", "/engine-rest/task/" + taak).is(200);
        assertThat(haal("auditor", casus(nummer) + "/berichten").json()).as("told at the address of its office")
                .anyMatch(bericht -> bericht.get("sjabloon").asText().equals("aanstuurder-ingeschakeld") && !bericht.get("aan").isEmpty());
        rondAf("la-roosendaal", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "De aanbieder begint.").is(204);
        assertThat(groepenVan(taak(nummer, "afspraak-bevestigen"))).as("who stands opposite").containsExactly("aanbieder.aanbieder-a");
        rondAf("aanbieder-a", nummer, "afspraak-bevestigen", "klopt", true).is(204);
        assertThat(haal("la-roosendaal", casus(nummer)).is(200).json().get("uitkomst").asText())
                .isEqualTo("opgelost-door-lokale-aanstuurder");
        assertThat(groepenInDeDatabase("lokale-aanstuurder")).isEmpty();
        String ander = gestart("roosendaal");
        rondAf("jp-roosendaal", ander, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "geen").is(204);
        stuur("la-roosendaal", casus(ander) + "/intrekken", met("reden", "Toch niet.")).is(204);
    }

    @Test
    @Order(4)
    void tweeRollenWordenEen_wieEenVanBeideMagMagDatDaarna() {
        jdbc.sql("insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_) values "
                + "('w1', 1, 1, 'expertteam', 5, 'wissel', 2), ('w2', 1, 1, 'zorgmakelaar', 5, 'wissel', 4)").update();
        jdbc.sql("insert into ACT_RU_FILTER (ID_, REV_, RESOURCE_TYPE_, NAME_, QUERY_, PROPERTIES_) values ('wissel', 1, 'Task', "
                + "'expertteam', '{\"candidateGroups\":[\"expertteam\",\"zi2t\"],\"expertteam\":true}', '{}')").update();
        try {
            assertThat(doe(new HernoemGroep(), "expertteam", "zorgmakelaar")).isZero();

            assertThat(jdbc.sql("select PERMS_ from ACT_RU_AUTHORIZATION where RESOURCE_ID_ = 'wissel'").query(Integer.class).list())
                    .containsExactly(6);
            assertThat(jdbc.sql("select QUERY_ from ACT_RU_FILTER where ID_ = 'wissel'").query(String.class).single())
                    .isEqualTo("{\"candidateGroups\":[\"zorgmakelaar\",\"zi2t\"],\"expertteam\":true}");
            assertThat(mensen.createUserQuery().memberOfGroup("zorgmakelaar").list()).extracting("id").contains("expertteam", "zorgmakelaar");
        } finally {
            jdbc.sql("delete from ACT_RU_FILTER where ID_ = 'wissel'").update();
        }
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({"zi2t, .roosendaal, niet allebei", "Zi2T, team, niet allebei", "zi2t, zi2t, zijn gelijk", "auditor, controleur, vaste naam",
        "zi2t, camunda-admin, vaste naam", "aanbieder.a, auditor.a, vaste naam", "a.b.c, a.b.d, niet allebei",
        "zi2t, vraagbaak, eerder veranderd in hulplijn",
        "zi2t.a, vraagbaak.a, eerder veranderd in hulplijn.a"})
    void watNietKanWordtGezegd(String oud, String nieuw, String waarom) {
        assertThatThrownBy(() -> doe(new HernoemGroep(), oud, nieuw)).isInstanceOf(Gebruiksfout.class).hasMessageContaining(waarom);
        assertThatThrownBy(() -> doe(new HernoemGroep(), oud)).isInstanceOf(Gebruiksfout.class);
    }

    @Test
    @Order(5)
    void eenGroepKrijgtHaarEerdereNaamTerug() {
        assertThat(doe(new HernoemGroep(), "hulplijn", "vraagbaak")).isZero();

        assertThat(mensen.createUserQuery().memberOfGroup("vraagbaak").list()).extracting("id").containsExactly("vraagbaak");
        assertThatThrownBy(() -> doe(new HernoemGroep(), "zi2t", "hulplijn")).hasMessageContaining("eerder veranderd in vraagbaak");
    }

    @Test
    @Order(5)
    void eenEersteBeheerderMeldtZichAan() {
        assertThatThrownBy(() -> doe(beheerder("kort"), "j.devries", "j.devries@roosendaal.nl")).isInstanceOf(Gebruiksfout.class)
                .hasMessageContaining("minder dan 12 tekens");
        assertThatThrownBy(() -> doe(beheerder("mijn-J.deVries-wachtwoord"), "j.devries", "j.devries@roosendaal.nl"))
                .isInstanceOf(Gebruiksfout.class).hasMessageContaining("staat in het wachtwoord");
        assertThatThrownBy(() -> doe(beheerder("tafel Zeeland kraai"), "j.devries", "j.devries@roosendaal.nl",
                "--escalatie.aanmelden.wachtwoord-lengte=30")).hasMessageContaining("minder dan 30 tekens");

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

    private void correctie(String gemeente, String naam) {
        jdbc.sql("""
                insert into CONTACT_CORRECTIE (REGIO, FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL, DOOR, MOMENT)
                values ('west-brabant-west', 'jeugdprofessional', ?, ?, '', 'jeugd@voorbeeld.invalid', 'beheerder', current_timestamp)""")
                .params(gemeente, naam).update();
    }

    private List<String> groepenVan(String taak) {
        return waarden(haal("admin", "/engine-rest/task/" + taak + "/identity-links"), "groupId");
    }

    /** Every column that holds texts, ours and the engine's, with the values in which the word stands by itself. */
    private List<String> waarden(String woord) {
        Pattern alsWoord = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(woord) + "(?![a-z0-9-])");
        List<String> gevonden = new ArrayList<>();
        jdbc.sql("""
                select C.TABLE_NAME, C.COLUMN_NAME, C.DATA_TYPE from INFORMATION_SCHEMA.COLUMNS C
                 inner join INFORMATION_SCHEMA.TABLES T on T.TABLE_SCHEMA = C.TABLE_SCHEMA and T.TABLE_NAME = C.TABLE_NAME
                 where lower(C.TABLE_SCHEMA) = lower(current_schema) and T.TABLE_TYPE = 'BASE TABLE'""")
                .query((rij, nummer) -> List.of(rij.getString(1), rij.getString(2), rij.getString(3))).list().stream()
                .filter(kolom -> kolom.get(2).toLowerCase(Locale.ROOT).matches(".*(char|text|large object).*"))
                .filter(kolom -> !kolom.get(2).toLowerCase(Locale.ROOT).contains("binary"))
                .filter(kolom -> !kolom.get(0).startsWith("flyway") && !kolom.get(0).equalsIgnoreCase("NAAMWISSEL"))
                .forEach(kolom -> jdbc.sql("select distinct " + kolom.get(1) + " from " + kolom.get(0)).query(String.class).list().stream()
                        .filter(waarde -> waarde != null && alsWoord.matcher(waarde).find())
                        .forEach(waarde -> gevonden.add((kolom.get(0) + "." + kolom.get(1) + ": " + waarde).toLowerCase(Locale.ROOT))));
        return gevonden;
    }

    /** The old name stands nowhere, but for the ids and addresses of people, and in what somebody was told or did then. */
    private void nergensMeer(String plek) {
        assertThat(waarden(plek)).allMatch(waar -> waar.matches(
                "(?s)(act_id_user|act_hi_op_log|bericht\\.(aan|tekst)|act_ru_authorization\\.user_id_|act_id_membership\\.user_id_).*"));
    }

    private List<String> groepenInDeDatabase(String rol) {
        return waarden(rol).stream().filter(waar -> waar.matches("(?s)[a-z_]+\\.[a-z_]*(groe?[pu]|namens|alleen_voor|wacht_op|rol)[a-z_]*: .*"))
                .filter(waar -> !waar.contains("$")).toList();
    }

    /** All rows of what names groups, in order. */
    private String stand() {
        return List.of("ACT_RU_IDENTITYLINK", "ACT_HI_IDENTITYLINK", "ACT_RU_AUTHORIZATION", "ACT_ID_MEMBERSHIP", "ACT_ID_GROUP", "CASUS",
                "CASUS_DEEL", "GEBEURTENIS", "BERICHT", "CONTACT_CORRECTIE", "NAAMWISSEL", "ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_RU_FILTER")
                .stream().map(tabel -> tabel + jdbc.sql("select * from " + tabel).query().listOfRows().stream()
                        .map(rij -> new TreeMap<>(rij).toString().replaceAll("@[0-9a-f]+|clob[0-9]+", "")).sorted().toList()).toList().toString();
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
