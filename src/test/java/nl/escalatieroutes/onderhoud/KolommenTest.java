package nl.escalatieroutes.onderhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.escalatieroutes.Geheugendatabase;
import nl.escalatieroutes.casus.Naamwissel;
import nl.escalatieroutes.onderhoud.Kolommen.Soort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class KolommenTest {

    /** Judged one by one: no group, role or place stands in them, or it is what was said then. */
    private static final List<String> ZONDER_GROEP = List.of(
            "aanmelding.id", "aanmelding.idtoken", "aanmelding.persoon", "aanmelding.sessie", "aanmelding.toegangstoken",
            "aanmelding.ververstoken",
            "bericht.aan", "bericht.casus_id", "bericht.casusnummer", "bericht.fout", "bericht.id", "bericht.onderwerp",
            "bericht.route", "bericht.sjabloon", "bericht.stap", "bericht.status", "bericht.tekst",
            "casus.casusnummer", "casus.id", "casus.open_sleutel", "casus.regio", "casus.route", "casus.stap", "casus.uitkomst",
            "casus_deel.casus_id", "casus_deel.soort",
            "cijferbeeld.cijfers", "cijferbeeld.route",
            "contact_correctie.door", "contact_correctie.email", "contact_correctie.naam", "contact_correctie.regio",
            "contact_correctie.telefoon",
            "dienst.deployment_id", "dienst.herkomst", "dienst.regio", "dienst.wie", "dienst.wijzigingen",
            "dienst_knoop.knoop", "dienst_knoop.regio", "dienst_knoop.vingerafdruk",
            "dienst_map.regio", "dienst_map.vingerafdruk",
            "dossier.casus_id", "dossier.id", "dossier.stap", "dossier.titel",
            "gebeurtenis.casus_id", "gebeurtenis.soort", "gebeurtenis.stap", "gebeurtenis.termijn", "gebeurtenis.wat",
            "gebeurtenis.wie",
            "koppeling.casus_id", "koppeling.hoofd_id", "koppeling.terug",
            "leeslog.casus_id", "leeslog.waarlangs", "leeslog.wat", "leeslog.wie",
            "opgeruimd.bewaartermijn", "opgeruimd.door", "opgeruimd.id", "opgeruimd.merk", "opgeruimd.regio", "opgeruimd.route",
            "stroom.casus_id", "stroom.definitie", "stroom.stroom",
            "verhuizing.id", "verhuizing.naar_definitie", "verhuizing.regio", "verhuizing.route", "verhuizing.stappen",
            "verhuizing.van_definitie", "verhuizing.wie",
            "verhuizing_casus.instantie_id", "verhuizing_casus.reden", "verhuizing_casus.stand", "verhuizing_casus.stap",
            "verhuizing_casus.stap_na", "verhuizing_casus.verhuizing_id");

    @Test
    void vanElkeKolomIsGezegdOfErEenGroepInStaat() {
        List<String> nietBeoordeeld = new Kolommen(Geheugendatabase.nieuw().jdbc()).alle().stream()
                .filter(kolom -> kolom.soort() == null)
                .map(kolom -> (kolom.tabel() + "." + kolom.naam()).toLowerCase(Locale.ROOT))
                .filter(kolom -> !ZONDER_GROEP.contains(kolom)).sorted().toList();

        assertThat(nietBeoordeeld).as("hernoem-groep must know whether a group, role or place stands in these columns: call them as "
                + "Kolommen has it, or add them here").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zi2t, team, GROEP, zi2t, team", "zi2t, team, GROEP, zi2t.x, team.x", "zi2t, team, GROEP, zi2t-oud, zi2t-oud",
        ".a, .b, GROEP, rol.a, rol.b", ".a, .b, GROEP, rol, rol", ".a, .b, GROEP, a, a", ".a, .b, GROEP, rol.aa, rol.aa",
        "rol.a, rol.b, GROEP, rol.a, rol.b", "rol.a, rol.b, GROEP, ander.a, ander.a",
        ".a, .b, GROEPENLIJST, 'rol.a, ander.b,rol.b', 'rol.b,ander.b'", "zi2t, team, ROL, zi2t, team", ".a, .b, ROL, a, a",
        ".a, .b, PLEK, a, b", "a, b, PLEK, a, a"})
    void watErDaarnaStaat(String oud, String nieuw, Soort soort, String waarde, String daarna) {
        assertThat(soort.hernoem(waarde, new Naamwissel(oud, nieuw))).isEqualTo(daarna);
    }
}
