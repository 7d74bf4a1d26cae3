package nl.escalatieroutes.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.Test;

class BijgewerkteContactenTest {

    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2027-04-20T09:30:00+02:00");

    private final ContactCorrecties correcties = new ContactCorrecties(Geheugendatabase.nieuw().jdbc());
    private final Contactenlijst bestand = Contactenlijst.lees("""
            functie,gemeente,naam,titel,telefoon,email,website
            expert,,Expertteam,Team,010-1,INVULLEN,
            expert,oost,An Oost,,,an@oost.nl,
            commissie,,Commissie,,,INVULLEN,
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void zonderInstellingBlijftEenOntbrekendAdresLeeg() {
        assertThat(contacten(null).alle()).isEqualTo(bestand.alle());
    }

    @Test
    void deInstellingVultAlleenHetOntbrekendeAdresVanDieFunctieIn() {
        assertThat(contacten(Map.of("expert", "expert@voorbeeld.invalid")).alle()).extracting(Contact::emails)
                .containsExactly(List.of("expert@voorbeeld.invalid"), List.of("an@oost.nl"), List.of());
    }

    @Test
    void watDeBeheerderInvuldeGaatVoor() {
        correcties.corrigeer("regio", new Contact("expert", "", "Bo", "", "010-2", List.of("bo@oost.nl"), ""), "beheerder", MOMENT);

        assertThat(contacten(Map.of("expert", "expert@voorbeeld.invalid")).zoek("expert", "west"))
                .containsExactly(new Contact("expert", "", "Bo", "Team", "010-2", List.of("bo@oost.nl"), ""));
    }

    private Contactenlijst contacten(Map<String, String> invullen) {
        return new BijgewerkteContacten(new Contactinstellingen(invullen), correcties).van("regio", bestand);
    }
}
