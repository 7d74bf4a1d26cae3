package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The case beside the form of a task: who may see what of it, and what parties do there. */
class TaakCasusTest extends Buitenproef {

    @Test
    void wieDeTaakHeeftZietDeHeleCasus() {
        String nummer = inStap2();
        String beeld = beeld("la-etten-leur", nummer, "besluit-lokale-aanstuurder").is(200).tekst();

        assertThat(beeld).contains("Casus " + nummer)
                .containsPattern("<li class=\"geweest\"><span class=\"sport\">Stap 1. Gesprek")
                .containsPattern("<li class=\"hier\" aria-current=\"step\"><span class=\"sport\">Stap 2. Lokale aanstuurder")
                .contains("Britt van Heusden").contains("06-15083479")
                .contains("Zo is de termijn geteld").contains("(deze dag telt niet mee)")
                .contains("Termijn aanpassen in overleg").contains("Casus intrekken")
                .contains("Ingevuld: Gesprek voeren")
                .doesNotContain("<html");
    }

    @Test
    void wieGeenTaakOfGeenRolHeeftVindtHemNiet() {
        String nummer = inStap2();
        beeld("aanbieder-b", nummer, "besluit-lokale-aanstuurder").is(404);
        beeld("la-roosendaal", nummer, "besluit-lokale-aanstuurder").is(404);
        beeld("proceseigenaar", nummer, "besluit-lokale-aanstuurder").is(404);
        haal("aanbieder-a", "/taken/bestaat-niet/casus").is(404);
        String taak = taak(nummer, "besluit-lokale-aanstuurder");
        stuur("aanbieder-b", "/taken/" + taak + "/casus/intrekken", "reden=weg").is(404);
    }

    @Test
    void eenAdviseurZietDeCasusEnKanHemNietIntrekken() {
        String nummer = gestart();
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        String taak = taak(nummer, "advies-geven");

        assertThat(haal("vraagbaak", "/taken/" + taak + "/casus").is(200).tekst())
                .contains("Stap 1. Gesprek").doesNotContain("Casus intrekken").doesNotContain("Wat u kunt doen");
        stuurFormulier("vraagbaak", "/taken/" + taak + "/casus/intrekken", "reden=weg").is(403);
        assertThat(openTaken(nummer)).contains("advies-geven");
    }

    @Test
    void adviezenEnAfsprakenStaanErbijMetWatErvanWerd() {
        String nummer = gestart();
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        rondAf("vraagbaak", nummer, "advies-geven", "advies", "Begin <b>klein</b>.").is(204);
        rondAf("jp-etten-leur", nummer, "gesprek-voeren", "akkoordJeugdprofessional", true, "akkoordAanbieder", true,
                "adviesVragenAan", "geen", "oplossing", "Drie uur per week.").is(204);

        String eens = beeld("aanbieder-a", nummer, "afspraak-bevestigen").is(200).tekst();
        assertThat(eens).contains("Adviezen (1)").contains("Begin &lt;b&gt;klein&lt;/b&gt;.").contains("Afspraken (1)")
                .contains("Drie uur per week.").containsPattern("aria-current=\"step\"><span class=\"sport\">Stap 1. Gesprek");
        assertThat(eens).containsPattern("<span class=\"merk\">Eens</span>").doesNotContain("Niet eens");

        rondAf("aanbieder-a", nummer, "afspraak-bevestigen", "klopt", false, "opmerking", "Twee uur.").is(204);
        assertThat(beeld("aanbieder-a", nummer, "gesprek-voeren").is(200).tekst())
                .contains("Afspraken (2)").contains("<span class=\"merk te-laat\">Niet eens</span>");
    }

    @Test
    void deAnderePartijNeemtEenTaakOverVanWieHemOppakte() {
        String nummer = gestart();
        String taak = taak(nummer, "gesprek-voeren");
        String overnemen = "/taken/" + taak + "/casus/overnemen";
        assertThat(beeld("jp-etten-leur", nummer, "gesprek-voeren").tekst()).doesNotContain("Neem de taak over");
        stuur("aanbieder-a", "/engine-rest/task/" + taak + "/claim", met("userId", "aanbieder-a")).is(204);

        assertThat(stuur("jp-etten-leur", "/engine-rest/task/" + taak + "/claim", met("userId", "jp-etten-leur")).is(409).tekst())
                .contains("Iemand anders heeft deze taak al opgepakt.");
        assertThat(beeld("aanbieder-a", nummer, "gesprek-voeren").tekst()).doesNotContain("Neem de taak over");
        assertThat(beeld("auditor", nummer, "gesprek-voeren").tekst()).doesNotContain("Neem de taak over");
        assertThat(beeld("jp-etten-leur", nummer, "gesprek-voeren").tekst())
                .containsPattern("heeft deze taak opgepakt").contains("Neem de taak over");
        stuurFormulier("aanbieder-b", overnemen, "").is(404);
        stuurFormulier("auditor", overnemen, "").is(403);
        assertThat(haal("jp-etten-leur", "/engine-rest/task/" + taak).json().get("assignee").asText()).isEqualTo("aanbieder-a");

        assertThat(stuurFormulier("jp-etten-leur", overnemen, "").is(200).tekst())
                .contains("De taak is nu van u.").doesNotContain("Neem de taak over");
        assertThat(haal("jp-etten-leur", "/engine-rest/task/" + taak).json().get("assignee").asText()).isEqualTo("jp-etten-leur");
    }

    @Test
    void eenPartijPastDeTermijnAanEnEenWeigeringStaatBijHetVeld() {
        String nummer = inStap2();
        String pad = "/taken/" + taak(nummer, "besluit-lokale-aanstuurder") + "/casus/termijn-aanpassen";
        String dag = LocalDate.now().plusDays(30).toString();

        assertThat(stuurFormulier("aanbieder-a", pad, "taak=besluit-lokale-aanstuurder&nieuweDatum=" + dag + "&akkoordVan=jp&reden=")
                .is(400).tekst()).contains("Fout: Dit veld is verplicht.").contains("value=\"" + dag + "\"");
        assertThat(stuurFormulier("aanbieder-a", pad,
                "taak=besluit-lokale-aanstuurder&nieuweDatum=" + dag + "&akkoordVan=jp&reden=Vakantie").is(200).tekst())
                .contains("De termijn is aangepast.").contains("Termijn aangepast").contains("Deze datum is afgesproken, niet geteld.");
        stuurFormulier("aanbieder-a", "/taken/" + taak(nummer, "besluit-lokale-aanstuurder") + "/casus/ontploffen", "").is(404);
    }

    private Antwoord beeld(String wie, String nummer, String taak) {
        return haal(wie, "/taken/" + taak(nummer, taak) + "/casus");
    }
}
