package nl.escalatieroutes.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactenlijstTest {

    private static final String KOP = "functie,gemeente,naam,titel,telefoon,email,website\n";

    private final Contactenlijst lijst = lees(KOP + """
            lokale-aanstuurder,oost,An Oost,Teamleider,010-1,an@oost.nl,https://oost.nl

            lokale-aanstuurder,oost,Bo Oost,Teamleider,010-2,bo@oost.nl,https://oost.nl
            lokale-aanstuurder,west,"West, Cé",,,c1@west.nl  c2@west.nl,
            expert,,Expertteam,,,INVULLEN,
            commissie,,Commissie,,,,http://commissie.nl
            """);

    @Test
    void zoektOpFunctieEnGemeente() {
        assertThat(namen(lijst.zoek("lokale-aanstuurder", "oost"))).containsExactly("An Oost", "Bo Oost");
        assertThat(namen(lijst.zoek("lokale-aanstuurder", "noord"))).isEmpty();
        assertThat(namen(lijst.zoek("onbekend", "oost"))).isEmpty();
    }

    @Test
    void wieVoorDeHeleRegioIsHoortBijElkeGemeente() {
        assertThat(namen(lijst.zoek("expert", "oost"))).containsExactly("Expertteam");
        assertThat(namen(lijst.zoek("", "west"))).containsExactly("West, Cé", "Expertteam", "Commissie");
    }

    @Test
    void zonderFunctieOfGemeenteKomtAlles() {
        assertThat(lijst.zoek(null, null)).isEqualTo(lijst.alle()).hasSize(5);
        assertThat(namen(lijst.zoek("lokale-aanstuurder", ""))).containsExactly("An Oost", "Bo Oost", "West, Cé");
    }

    @Test
    void eenCelKanMeerAdressenHebbenOfGeen() {
        assertThat(lijst.zoek("", "west")).extracting(Contact::emails)
                .containsExactly(List.of("c1@west.nl", "c2@west.nl"), List.of(), List.of());
    }

    @Test
    void spreadsheetMetPuntkommasEnBomWordtGelezen() {
        Contactenlijst uitSpreadsheet = lees("\uFEFF" + KOP.replace(',', ';').replace("\n", "\r\n")
                + "expert;;Team, heel;;;a@b.nl;\r\n");
        assertThat(namen(uitSpreadsheet.alle())).containsExactly("Team, heel");
    }

    @Test
    void correctieVervangtAllenMetDezelfdeFunctieEnGemeente() {
        Contact correctie =
                new Contact("lokale-aanstuurder", "oost", "Di Oost", "", "010-3", List.of("di@oost.nl"), "");
        Contact nieuw = new Contact("lokale-aanstuurder", "noord", "Ed Noord", "", "", List.of("ed@noord.nl"), "");

        Contactenlijst na = lijst.met(List.of(nieuw, correctie));

        assertThat(namen(na.alle()))
                .containsExactly("Di Oost", "West, Cé", "Expertteam", "Commissie", "Ed Noord");
        assertThat(na.zoek("lokale-aanstuurder", "oost")).containsExactly(new Contact("lokale-aanstuurder", "oost",
                "Di Oost", "Teamleider", "010-3", List.of("di@oost.nl"), "https://oost.nl"));
        assertThat(lijst.alle()).hasSize(5);
    }

    @Test
    void correctieVoorDeRegioLaatDieVanEenGemeenteStaan() {
        Contact correctie = new Contact("expert", "", "Nieuw team", "", "", List.of("x@y.nl"), "");
        assertThat(namen(lijst.met(List.of(correctie)).zoek("", "west")))
                .containsExactly("West, Cé", "Nieuw team", "Commissie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,oost,An,,,,                       | regel 3, kolom functie: '' mag alleen kleine letters
            expert,Oost West,An,,,,            | regel 3, kolom gemeente: 'Oost West' mag alleen kleine letters
            expert,oost,,,,,                   | regel 3, kolom naam: vul een naam in.
            expert,oost,An,,,a@b.nl;c@d.nl,    | regel 3, kolom email: 'a@b.nl;c@d.nl' is geen e-mailadres.
            expert,oost,An,,,geen,             | regel 3, kolom email: 'geen' is geen e-mailadres.
            expert,oost,An,,,invullen,         | regel 3, kolom email: 'invullen' is geen e-mailadres.
            expert,oost,An,,,,www.oost.nl      | regel 3, kolom website: het adres moet beginnen met http://
            expert,oost,An,,,,javascript:x     | regel 3, kolom website: het adres moet beginnen met http://
            expert,oost,An,,                   | regel 3: deze regel heeft 5 kolommen, het moeten er 7 zijn.
            expert,oost,An,,,,,                | regel 3: deze regel heeft 8 kolommen, het moeten er 7 zijn.
            expert,west,Cé,,,,                 | regel 3, kolom naam: deze regel staat er al.
            expert,oost,"An,,,,                | Vanaf regel 3: het bestand is niet te lezen.
            """)
    void foutNoemtRegelEnKolom(String rij, String melding) {
        assertThat(bevindingen(KOP + "expert,west,Cé,,,,\n" + rij))
                .singleElement().asString().startsWith(melding);
    }

    @Test
    void alleFoutenKomenTegelijk() {
        assertThat(bevindingen(KOP + "expert,,An,,,geen,\n\n" + "x".repeat(65) + ",,,,,,\n"))
                .hasSize(3)
                .satisfiesExactly(
                        eerste -> assertThat(eerste).startsWith("regel 2, kolom email"),
                        tweede -> assertThat(tweede).startsWith("regel 4, kolom functie"),
                        derde -> assertThat(derde).startsWith("regel 4, kolom naam"));
    }

    @Test
    void onzichtbareTekensEnTeLangeTekstenWordenGeweigerd() {
        assertThat(bevindingen(KOP + "expert,,\"An\nBcc: x\",," + "1".repeat(41) + ",,")).containsExactly(
                "regel 3, kolom naam: de tekst heeft een regeleinde of een ander onzichtbaar teken.",
                "regel 3, kolom telefoon: de tekst is langer dan 40 tekens.");
    }

    @Test
    void kopregelMoetKloppen() {
        String melding = "regel 1: de eerste regel moet zijn: functie,gemeente,naam,titel,telefoon,email,website";
        assertThat(bevindingen("")).containsExactly(melding);
        assertThat(bevindingen("functie,naam\nexpert,An\n")).containsExactly(melding);
        assertThat(bevindingen("expert,,An,,,,\n")).containsExactly(melding);
    }

    @Test
    void andereTekensetWordtGeweigerd() {
        byte[] latijn = (KOP + "expert,,Cé,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(ContactFout.class, () -> Contactenlijst.lees(latijn)))
                .hasMessage("regel 1: het bestand is geen UTF-8. Sla het op als 'CSV UTF-8'.");
    }

    @Test
    void kopregelAlleenIsEenLegeLijst() {
        assertThat(lees(KOP).alle()).isEmpty();
    }

    private static List<String> bevindingen(String csv) {
        return catchThrowableOfType(ContactFout.class, () -> lees(csv)).bevindingen();
    }

    private static Contactenlijst lees(String csv) {
        return Contactenlijst.lees(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> namen(List<Contact> contacten) {
        return contacten.stream().map(Contact::naam).toList();
    }
}
