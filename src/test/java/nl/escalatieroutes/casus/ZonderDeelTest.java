package nl.escalatieroutes.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.Geheugendatabase;
import nl.escalatieroutes.toegang.Groepen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads or edits all routes has a part in no case (contract, 'Groups and demo people'). */
@Tag("database")
class ZonderDeelTest {

    private static final OffsetDateTime NU = OffsetDateTime.parse("2027-04-20T10:00:00+02:00");

    private final Deelnames deelnames = new Deelnames(Geheugendatabase.nieuw().jdbc());

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "auditor.roosendaal", "camunda-admin", "proceseigenaar", "proceseigenaar.zi2t"})
    void krijgtGeenDeel_ookNietDoorInTeLichten(String groep) {
        assertThatThrownBy(() -> deelnames.geef("id-1", groep, Deelname.Soort.ADVISEUR, NU))
                .isInstanceOf(GroepZonderDeel.class).hasMessageContaining("'" + groep + "'");
        assertThatThrownBy(() -> deelnames.lichtIn("id-1", List.of(groep), NU)).isInstanceOf(GroepZonderDeel.class);
        assertThat(deelnames.van("id-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"functioneel-beheerder", "zi2t", "auditoren", "aanbieder.auditor"})
    void wieErAlleenOpLijktKrijgtEenDeel(String groep) {
        deelnames.geef("id-1", groep, Deelname.Soort.BETROKKEN, NU);

        assertThat(deelnames.van("id-1")).extracting(Deelname::groep).containsExactly(groep);
    }

    @Test
    void hetZijnDeGroepenDieHetProgrammaZoNoemt() {
        assertThat(ZonderDeel.ROLLEN).containsExactlyInAnyOrder(Groepen.AUDITOR, Groepen.CAMUNDA_ADMIN, Groepen.PROCESEIGENAAR);
    }
}
