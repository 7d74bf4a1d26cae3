package nl.escalatieroutes.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.Geheugendatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class ContactCorrectiesTest {

    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2027-04-20T09:30:00+02:00");

    private final JdbcClient jdbc = Geheugendatabase.nieuw().jdbc();
    private final ContactCorrecties correcties = new ContactCorrecties(jdbc);

    @Test
    void correctieBlijftBewaardMetWieEnWanneer() {
        correcties.corrigeer("wbw", contact("oost", "An Oost", "a@oost.nl", "b@oost.nl"), "beheerder", MOMENT);

        assertThat(correcties.van("wbw")).containsExactly(contact("oost", "An Oost", "a@oost.nl", "b@oost.nl"));
        assertThat(jdbc.sql("select DOOR, MOMENT from CONTACT_CORRECTIE")
                .query((rij, n) -> List.of(rij.getString(1), rij.getObject(2, OffsetDateTime.class).toInstant()))
                .single()).containsExactly("beheerder", MOMENT.toInstant());
    }

    @Test
    void latereCorrectieVervangtDeEerdere() {
        correcties.corrigeer("wbw", contact("oost", "An Oost", "a@oost.nl"), "beheerder", MOMENT);
        correcties.corrigeer("wbw", contact("oost", "Bo Oost"), "admin", MOMENT.plusDays(1));

        assertThat(correcties.van("wbw")).containsExactly(contact("oost", "Bo Oost"));
        assertThat(jdbc.sql("select DOOR from CONTACT_CORRECTIE").query(String.class).list())
                .containsExactly("admin");
    }

    @Test
    void gemeentenEnRegiosStaanLosVanElkaar() {
        correcties.corrigeer("wbw", contact("oost", "An"), "beheerder", MOMENT);
        correcties.corrigeer("wbw", contact("", "Regio"), "beheerder", MOMENT);
        correcties.corrigeer("az", contact("oost", "Ander"), "beheerder", MOMENT);

        assertThat(correcties.van("wbw")).extracting(Contact::naam).containsExactly("Regio", "An");
        assertThat(correcties.van("az")).extracting(Contact::naam).containsExactly("Ander");
        assertThat(correcties.van("elders")).isEmpty();
    }

    @Test
    void onjuistContactWordtNietBewaard() {
        assertThatThrownBy(() -> correcties.corrigeer("wbw", contact("oost", "An", "geen"), "beheerder", MOMENT))
                .isInstanceOf(ContactFout.class)
                .hasMessageStartingWith("kolom email: 'geen' is geen e-mailadres.");
        assertThat(correcties.van("wbw")).isEmpty();
    }

    private static Contact contact(String gemeente, String naam, String... emails) {
        return new Contact("lokale-aanstuurder", gemeente, naam, "", "010-1", List.of(emails), "");
    }
}
