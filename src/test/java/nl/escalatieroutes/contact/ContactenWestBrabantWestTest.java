package nl.escalatieroutes.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The directory as the region published it ('Contactgegevens' in the escalation route of March 2024). */
class ContactenWestBrabantWestTest {

    private static final String AANSTUURDER = "lokale-aanstuurder";
    private static final String KWALITEIT = "Kwaliteitsmedewerker Jeugd";
    private static final String CJG_ETTEN_LEUR = "http://www.cjgettenleur.nl";

    private final Contactenlijst lijst;

    ContactenWestBrabantWestTest() throws IOException {
        lijst = Contactenlijst.lees(Files.readAllBytes(Path.of("processes/west-brabant-west/contacten.csv")));
    }

    @Test
    void elkeRegelIsZoalsInDeBron() {
        assertThat(lijst.alle()).containsExactlyInAnyOrder(
                aanstuurder("bergen-op-zoom", "Tamara Cairo", "Coördinator Team Jeugd", "14 0164",
                        "https://www.hulpwijzerbergenopzoom.nl/artikel/128/jeugd-en-gezin",
                        "backofficejeugd@bergenopzoom.nl"),
                aanstuurder("etten-leur", "Britt van Heusden", KWALITEIT, "06-15083479", CJG_ETTEN_LEUR,
                        "britt.vanheusden@etten-leur.nl"),
                aanstuurder("etten-leur", "Dorien Linssen", KWALITEIT, "06-27144035", CJG_ETTEN_LEUR,
                        "dorien.linssen@etten-leur.nl"),
                aanstuurder("zundert", "Britt van Heusden", KWALITEIT, "06-15083479", CJG_ETTEN_LEUR,
                        "britt.vanheusden@etten-leur.nl"),
                aanstuurder("zundert", "Dorien Linssen", KWALITEIT, "06-27144035", CJG_ETTEN_LEUR,
                        "dorien.linssen@etten-leur.nl"),
                aanstuurder("halderberge", "Claudia de Jong", "Kwaliteitsadviseur Team Zorg & Jeugd", "14-0165",
                        "http://www.halderberge.nl/wijkteam", "c.dejong@halderberge.nl"),
                aanstuurder("moerdijk", "Isabelle Buise", "coördinator CJG", "0800-6816816",
                        "http://www.cjgmoerdijk.nl", "jeugd-loket@moerdijk.nl"),
                aanstuurder("roosendaal", "Stacey Kerseboom", "Coördinerend kwaliteitsmedewerker Jeugd", "14-0165",
                        "https://roosendaal.nl/jeugd-en-onderwijs",
                        "jeugdloket@roosendaal.nl", "jeugdadministratie@roosendaal.nl"),
                aanstuurder("rucphen", "Heidi van Alphen", "Teamleider Jeugd en Wmo", "0165-349990",
                        "http://www.rucphen.nl/Gemeentewinkel/Jeugdhulp", "jeugd@rucphen.nl"),
                aanstuurder("steenbergen", "Desiree Musters", "coördinator Vraagwijzer", "0167-541131",
                        "http://www.vraagwijzersteenbergen.nl", "Team-Jeugd@gemeente-steenbergen.nl"),
                aanstuurder("woensdrecht", "Marijke Grave", "Coördinator Jeugdhulp", "14-0164",
                        "http://www.cjgwoensdrecht.nl", "zorg@woensdrecht.nl"),
                new Contact("zi2t", "", "Zi2T", "Zorg Informatie en Inkoop Team", "0165-579726",
                        List.of("info@zi2t.nl"), ""),
                new Contact("geschillencommissie", "", "Geschillencommissie Sociaal Domein", "", "", List.of(),
                        "https://www.degeschillencommissiezorg.nl/informatiepagina-sociaal-domein/"));
    }

    @Test
    void ettenLeurEnZundertHebbenBeideTweeAanstuurders() {
        for (String gemeente : List.of("etten-leur", "zundert")) {
            assertThat(lijst.zoek(AANSTUURDER, gemeente)).extracting(Contact::naam)
                    .containsExactly("Britt van Heusden", "Dorien Linssen");
        }
    }

    @Test
    void zi2tEnGeschillencommissieZijnErVoorElkeGemeente() {
        assertThat(lijst.zoek("zi2t", "rucphen")).hasSize(1);
        assertThat(lijst.zoek("geschillencommissie", "rucphen")).hasSize(1);
    }

    private static Contact aanstuurder(String gemeente, String naam, String titel, String telefoon, String website,
                                       String... emails) {
        return new Contact(AANSTUURDER, gemeente, naam, titel, telefoon, List.of(emails), website);
    }
}
