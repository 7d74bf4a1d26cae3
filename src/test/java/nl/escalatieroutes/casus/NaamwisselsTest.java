package nl.escalatieroutes.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class NaamwisselsTest {

    private final Geheugendatabase database = Geheugendatabase.nieuw();
    private final Naamwissels wissels = new Naamwissels(database.jdbc());

    @Test
    void zonderWisselsHeetIederZoalsHijHeet() {
        assertThat(wissels.nu(List.of("zi2t", "rol.a"))).containsExactly("zi2t", "rol.a");
        assertThat(wissels.namen("zi2t")).containsExactly("zi2t");
    }

    @Test
    void namenVolgenElkaarOp_enWieEenWordtStaatErEenKeer() {
        wissel("aanstuurder", "regisseur");
        wissel(".etten-leur", ".moerdijk");
        wissel("regisseur", "trajectregisseur");

        assertThat(wissels.nu(List.of("aanstuurder.etten-leur", "zi2t", "regisseur.moerdijk")))
                .containsExactly("trajectregisseur.moerdijk", "zi2t");
        assertThat(wissels.namen("trajectregisseur.moerdijk")).startsWith("trajectregisseur.moerdijk").contains(
                "regisseur.moerdijk", "regisseur.etten-leur", "aanstuurder.moerdijk", "aanstuurder.etten-leur");
    }

    @Test
    void watTeruggaatHeetWeerZoalsEerst() {
        wissel("zi2t", "team");
        wissel("team", "zi2t");

        assertThat(wissels.nu("zi2t")).isEqualTo("zi2t");
    }

    private void wissel(String oud, String nieuw) {
        database.jdbc().sql("insert into NAAMWISSEL (OUD, NIEUW, MOMENT) values (?, ?, ?)").params(oud, nieuw, OffsetDateTime.now()).update();
    }
}
