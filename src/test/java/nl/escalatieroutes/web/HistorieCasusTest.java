package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All of one case in Cockpit's history, and for whom. */
class HistorieCasusTest extends Buitenproef {

    private static final String HISTORIE = "/api/historie/casussen/";

    @Test
    void vanEenAfgeslotenCasusStaatHetGelopenPadErbij() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", true, "akkoordAanbieder", true,
                "oplossing", "Drie dagdelen.").is(204);
        rondAf("aanbieder-a", nummer, "afspraak-bevestigen", "klopt", true).is(204);

        JsonNode pad = haal("auditor", historie(nummer)).is(200).json().get("paden").get(0);

        assertThat(pad.get("versie").asInt()).isPositive();
        assertThat(pad.get("elementen").findValuesAsText("id"))
                .contains("gesprek-voeren", "besluit-lokale-aanstuurder", "opgelost-door-lokale-aanstuurder")
                .doesNotContain("advies-zi2t", "opgelost-in-gesprek", "advies-geven");
        pad.get("elementen").forEach(element -> assertThat(element.get("einde").isNull()).as(element.toString()).isFalse());
        List<String> stromen = teksten(pad.get("stromen"));
        List<String> xml = stromenInDiagram(pad.get("definitieId").asText());
        assertThat(stromen).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(xml);
        assertThat(stromen.size()).as("niet alle stromen van het diagram").isLessThan(xml.size());
    }

    @Test
    void vanEenLopendeCasusStaatErWaarHijIsEnWatIsAfgebroken() {
        String nummer = gestart();
        String pad = historie(nummer);
        assertThat(element(pad, "gesprek-voeren").get("einde").isNull()).isTrue();

        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        assertThat(element(pad, "gesprek-voeren").get("afgebroken").asBoolean()).isTrue();
    }

    @Test
    void vanEenBeslissingStaanInvoerRegelUitkomstEnVersieErbij() {
        String nummer = nieuwNummer();
        stuur("aanbieder-a", START, variabelen(met(gegevens(nummer), "discussiepunt", "aanbieder-niet-geschikt", "reden",
                "Wij hebben deze kennis niet in huis."))).is(200);
        rondAf("jp-etten-leur", nummer, "reden-beoordelen", "gegrondeReden", true).is(204);

        JsonNode beslissing = beslissing(haal("auditor", historie(nummer)).is(200).json(), "acceptatieplicht");

        assertThat(beslissing.get("naam").asText()).isEqualTo("Acceptatieplicht");
        assertThat(beslissing.get("versie").asInt()).isPositive();
        assertThat(teksten(beslissing.get("invoer"), "naam")).containsExactly("Zorgvorm", "Gegronde redenen?");
        assertThat(teksten(beslissing.get("invoer"), "waarde")).containsExactly("pleegzorg", "true");
        assertThat(teksten(beslissing.get("uitkomst"), "waarde")).containsExactly("gezin-begeleiden");
        assertThat(beslissing.get("regels")).hasSize(1);
        JsonNode regel = beslissing.get("regels").get(0);
        assertThat(regel.get("nummer").asInt()).isEqualTo(2);
        assertThat(teksten(regel.get("als"), "waarde"))
                .containsExactly("\"laagcomplex\",\"pleegzorg\",\"residentieel-wonen\",\"gezinshuis\"", "true");
        assertThat(teksten(regel.get("dan"), "waarde")).containsExactly("\"gezin-begeleiden\"");
        assertThat(regel.get("omschrijving").asText()).startsWith("Gegronde redenen");
        assertThat(haal("jp-etten-leur", historie(nummer)).json().get("beslissingen"))
                .isEqualTo(haal("auditor", historie(nummer)).json().get("beslissingen"));
    }

    @Test
    void hetVerloopZegtWieWatBeslistNamensWieEnHoeDeTermijnIsBerekend() {
        String nummer = inStap2();
        LocalDate nieuw = LocalDate.now().plusMonths(2);
        stuur("aanbieder-a", casus(nummer) + "/termijn-aanpassen", met("taak", "besluit-lokale-aanstuurder", "nieuweDatum",
                nieuw.toString(), "akkoordVan", "de lokale aanstuurder", "reden", "Vakantie")).is(204);

        JsonNode casus = haal("auditor", historie(nummer)).is(200).json();

        JsonNode besluit = moment(casus, "besluit");
        assertThat(besluit.get("wie").get("sleutel").asText()).isEqualTo("jp-etten-leur");
        assertThat(besluit.get("namens").get("naam").asText()).isEqualTo("Jeugdprofessional Etten-Leur");
        assertThat(besluit.get("stap").get("naam").asText()).isEqualTo("Gesprek voeren");
        assertThat(moment(casus, "stap").get("termijn").get("uitleg")).isNotNull();
        assertThat(moment(casus, "stap").get("wie").isNull()).as("een taak ontstaat vanzelf").isTrue();
        JsonNode termijn = moment(casus, "termijn-gewijzigd");
        assertThat(termijn.get("wat").asText()).contains("de lokale aanstuurder").contains("Vakantie");
        assertThat(termijn.get("wie").get("sleutel").asText()).isEqualTo("aanbieder-a");
        assertThat(casus.get("wachtdagen").get("perStap").get(0).get("stap").get("naam").asText()).isEqualTo("Gesprek voeren");
        assertThat(casus.get("berichten")).isNotEmpty();
    }

    @Test
    void elkeCasusOnderHetzelfdeNummerIsTeVindenMetZijnEigenDossier() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder").is(204);
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        String eerder = historie(nummer);
        stuur("aanbieder-a", START, variabelen(gegevens(nummer))).is(200);
        String later = historie(nummer);

        assertThat(haal("auditor", eerder).is(200).json().get("casus").get("uitkomst").get("sleutel").asText()).isEqualTo("ingetrokken");
        assertThat(haal("auditor", later).is(200).json().get("eerdere").findValuesAsText("id")).hasSize(1);
        String dossier = haal("auditor", eerder).json().get("dossiers").get(0).get("id").asText();
        assertThat(haal("auditor", eerder + "/dossiers/" + dossier).is(200).tekst()).startsWith("%PDF");
        haal("auditor", later + "/dossiers/" + dossier).is(404);
    }

    @Test
    void alleenWieEenDeelHeeftVindtDeCasusOokMetHetJuisteAdres() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false, "akkoordAanbieder", false,
                "voorgelegdDoor", "aanbieder").is(204);
        String casus = historie(nummer);
        String dossier = haal("auditor", casus).json().get("dossiers").get(0).get("id").asText();

        for (String wie : List.of("aanbieder-a", "jp-etten-leur", "la-etten-leur", "zi2t", "auditor", "admin")) {
            assertThat(haal(wie, casus).is(200).json().get("paden")).as(wie).isNotEmpty();
            haal(wie, casus + "/dossiers/" + dossier).is(200);
        }
        for (String wie : List.of("aanbieder-b", "jp-roosendaal", "la-moerdijk", "vraagbaak", "deskundige", "contractmanager",
                "proceseigenaar", "beheerder")) {
            haal(wie, casus).is(404);
            haal(wie, casus + "/dossiers/" + dossier).is(404);
            assertThat(haal(wie, HISTORIE.substring(0, HISTORIE.length() - 1) + "?zoek=" + nummer).is(200).json()
                    .get("totaal").asInt()).as(wie).isZero();
            for (String lijst : List.of("activity-instance?", "decision-instance?includeInputs=true&", "incident?")) {
                assertThat(haal(wie, "/engine-rest/history/" + lijst + "processInstanceId=" + instantie(nummer)).is(200).json())
                        .as(wie + " " + lijst).isEmpty();
            }
        }
        haal(null, casus).is(401);
        haal(null, "/api/historie/casussen").is(401);
    }

    @Test
    void eenAndermansNummerInstantieOfDossierGeeftNiets() {
        String eigen = gestart();
        String ander = nieuwNummer();
        stuur("jp-moerdijk", START, variabelen(met(gegevens(ander), "gemeente", "moerdijk", "aanbieder", "aanbieder-b"))).is(200);

        for (String pad : List.of(ROUTE + "/" + ander + "/" + instantie(ander), ROUTE + "/" + eigen + "/" + instantie(ander),
                ROUTE + "/" + ander + "/" + instantie(eigen), "toewijzing-west-brabant-west/" + eigen + "/" + instantie(eigen),
                ROUTE + "/" + eigen + "/bestaat-niet", "bestaat-niet/" + eigen + "/" + instantie(eigen))) {
            haal("aanbieder-a", HISTORIE + pad).is(404);
            haal("aanbieder-a", HISTORIE + pad + "/dossiers/1").is(404);
        }
        haal("aanbieder-a", historie(eigen)).is(200);
    }

    @Test
    void wieAlleenAdviesGafZietHetEigenAdviesEnGeenPad() {
        String nummer = gestart();
        rondAf("aanbieder-a", nummer, "gesprek-voeren", "akkoordJeugdprofessional", false, "akkoordAanbieder", false,
                "adviesVragenAan", "vraagbaak").is(204);
        assertThat(haal("vraagbaak", historie(nummer)).is(200).json().get("paden")).isNotEmpty();
        rondAf("vraagbaak", nummer, "advies-geven", "advies", "Begin opnieuw.").is(204);

        JsonNode casus = haal("vraagbaak", historie(nummer)).is(200).json();
        assertThat(casus.get("tijdlijn")).hasSize(1);
        for (String deel : List.of("paden", "beslissingen", "dossiers", "storingen")) {
            assertThat(casus.get(deel)).as(deel).isEmpty();
        }
        assertThat(casus.get("wachtdagen").isNull()).isTrue();
    }

    private String historie(String nummer) {
        return HISTORIE + ROUTE + "/" + nummer + "/" + instantie(nummer);
    }

    private JsonNode element(String historie, String id) {
        for (JsonNode element : haal("auditor", historie).is(200).json().get("paden").get(0).get("elementen")) {
            if (element.get("id").asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("niet op het pad: " + id);
    }

    private static JsonNode moment(JsonNode casus, String soort) {
        for (JsonNode moment : casus.get("tijdlijn")) {
            if (moment.get("soort").get("sleutel").asText().equals(soort)) {
                return moment;
            }
        }
        throw new AssertionError("niet in het verloop: " + soort);
    }

    private static JsonNode beslissing(JsonNode casus, String sleutel) {
        JsonNode laatste = null;
        for (JsonNode beslissing : casus.get("beslissingen")) {
            laatste = beslissing.get("sleutel").asText().equals(sleutel) ? beslissing : laatste;
        }
        assertThat(laatste).as("beslist: " + sleutel).isNotNull();
        return laatste;
    }

    private List<String> stromenInDiagram(String definitie) {
        String xml = haal("auditor", "/engine-rest/process-definition/" + definitie + "/xml").is(200).json().get("bpmn20Xml").asText();
        List<String> ids = new ArrayList<>();
        Pattern.compile("<bpmn:sequenceFlow[^>]* id=\"([^\"]+)\"").matcher(xml).results()
                .forEach(gevonden -> ids.add(gevonden.group(1)));
        return ids;
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(tekst -> teksten.add(tekst.asText()));
        return teksten;
    }

    private static List<String> teksten(JsonNode lijst, String veld) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(rij -> teksten.add(rij.get(veld).asText()));
        return teksten;
    }
}
