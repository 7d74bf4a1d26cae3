package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that has ended has a page of its own, also where its number is of a newer case. */
class EerdereCasusTest extends Buitenproef {

    private String nummer;
    private String eerdere;

    /** Provider a had the first case under the number; the second one is of provider b. */
    @BeforeEach
    void tweeOnderEenNummer() {
        nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        eerdere = instantie(nummer);
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        stuur("aanbieder-b", START, variabelen(met(gegevens(nummer), "aanbieder", "aanbieder-b"))).is(200);
    }

    @Test
    void wieErbijBetrokkenWasOpentHaarVanafDeLijstEnVanafDeNieuwe() {
        assertThat(haal("jp-etten-leur", "/?zoek=" + nummer).is(200).tekst())
                .contains("href=\"" + pagina() + "\"").contains("href=\"" + pagina() + "/" + eerdere + "\"");
        assertThat(haal("jp-etten-leur", pagina()).is(200).tekst()).contains("Aanbieder B").contains(pagina() + "/" + eerdere);

        String oud = haal("jp-etten-leur", pagina() + "/" + eerdere).is(200).tekst();
        assertThat(oud).contains("Aanbieder A").doesNotContain("Aanbieder B").contains("Ingetrokken").contains("Dit is een eerdere casus")
                .contains("<a href=\"" + pagina() + "\">Open de nieuwste</a>").doesNotContain("data-actie");
        assertThat(haal("jp-etten-leur", pagina() + "/" + instantie(nummer)).is(200).tekst()).contains("Aanbieder B");
        assertThat(haal("aanbieder-a", pagina() + "/" + eerdere).is(200).tekst()).doesNotContain("eerdere casus").doesNotContain("Open de nieuwste");
    }

    @Test
    void haarDossiersGaanOokOpen() {
        Matcher dossier = Pattern.compile("href=\"(/api/[^\"]*/dossiers/[^\"]*)\"")
                .matcher(haal("la-etten-leur", pagina() + "/" + eerdere).is(200).tekst());
        assertThat(dossier.find()).isTrue();
        assertThat(haal("la-etten-leur", dossier.group(1)).is(200).soort()).isEqualTo("application/pdf");
        haal("aanbieder-b", dossier.group(1)).is(404);
    }

    @Test
    void wieHaarNietMagZienHoortNietDatZeErWas() {
        for (String wie : new String[] {"aanbieder-b", "jp-moerdijk", "vraagbaak", "proceseigenaar"}) {
            haal(wie, pagina() + "/" + eerdere).is(404);
        }
        haal("aanbieder-a", pagina() + "/" + instantie(nummer)).is(404);
        haal("jp-etten-leur", pagina() + "/bestaat-niet").is(404);
        haal("jp-etten-leur", "/casussen/" + ROUTE + "/" + gestart() + "/" + eerdere).is(404);
        haal("jp-etten-leur", "/casussen/toewijzing-west-brabant-west/" + nummer + "/" + eerdere).is(404);
    }

    @Test
    void hetLeeslogNoemtDeCasusDieOpenging() {
        haal("jp-etten-leur", pagina() + "/" + eerdere).is(200);
        String leeslog = "/api/historie" + pagina() + "/";
        assertThat(haal("auditor", leeslog + eerdere + "/leeslog").is(200).json().findValuesAsText("wat")).contains("Casus");
        assertThat(haal("auditor", leeslog + eerdere + "/leeslog").is(200).json().findValuesAsText("wie")).contains("jp-etten-leur");
        assertThat(haal("auditor", leeslog + instantie(nummer) + "/leeslog").is(200).json().findValuesAsText("wie"))
                .doesNotContain("jp-etten-leur");
    }

    /** Such a case has no outcome. */
    @Test
    void eenCasusDieHetBeheerBeeindigdeStaatGewoonInDeLijst() {
        String id = instantie(nummer);
        vraag("admin", "DELETE", "/engine-rest/process-instance/" + id, null).is(204);

        assertThat(haal("jp-etten-leur", "/?zoek=" + nummer).is(200).tekst()).contains("Afgesloten: beëindigd door het beheer");
        haal("jp-etten-leur", pagina() + "/" + id).is(200);
        haal("auditor", "/api/historie/casussen?zoek=" + nummer).is(200);
        haal("auditor", "/api/historie/casussen.csv?zoek=" + nummer).is(200);
    }

    private String pagina() {
        return "/casussen/" + ROUTE + "/" + nummer;
    }
}
