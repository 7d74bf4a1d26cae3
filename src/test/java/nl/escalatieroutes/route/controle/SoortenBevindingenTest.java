package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the check promises to find, kind by kind: a real folder in which one thing is broken, and all that a process owner
 * then reads. Nothing else is found, and in a folder with every one of these mistakes each is told.
 */
class SoortenBevindingenTest {

    private static final String REGIO = "west-brabant-west";
    private static final Controle CONTROLE = Controle.zonderEngine();
    private static final String CONTRACT = "Anderen rekenen hierop. Zet het terug; of spreek de wijziging met hen af en pas dan contract.yaml aan.";
    private static final String NIEMAND = "Verbeter de naam, of zorg dat een formulier het vraagt (key) of een taak het zet (Outputs).";

    private record Kapot(String soort, String bestand, String wat, String door, List<String> zinnen) {

        private void breek(Map<String, byte[]> bestanden) {
            String inhoud = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
            assertThat(inhoud).as(soort).contains(wat);
            bestanden.put(bestand, inhoud.replace(wat, door).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return soort;
        }
    }

    private static Kapot kapot(String soort, String bestand, String wat, String door, String... zinnen) {
        return new Kapot(soort, bestand, wat, door, List.of(zinnen));
    }

    static List<Kapot> soorten() {
        return List.of(
                kapot("een bouwsteen die er niet is", "escalatie.bpmn", "delegateExpression=\"${aantekening}\"", "delegateExpression=\"${notitie}\"",
                        "escalatie.bpmn, '2 werkdagen geen antwoord: telt als ja' (termijn_afspraakBevestigen): '${notitie}' is geen bouwsteen. "
                                + "De bouwstenen zijn: " + String.join(", ", Bouwstenen.NAMEN.stream().sorted().toList()) + "."),
                kapot("een sjabloon dat er niet is", "escalatie.bpmn", ">advies-zi2t-gegeven<", ">advies-zi2t-gegevens<",
                        "escalatie.bpmn, 'Advies van Zi2T melden' (bericht_adviesZi2t): het sjabloon 'advies-zi2t-gegevens' is niet in deze map. "
                                + "Maak het bestand berichten/advies-zi2t-gegevens.txt of verbeter de naam."),
                kapot("een variabele die niemand zet", "escalatie.bpmn", "${!klopt}", "${!kloptHet}",
                        "escalatie.bpmn, 'nee' (flow_split_klopt_bericht_afspraakKloptNiet): niemand vult 'kloptHet' in. " + NIEMAND),
                kapot("een taak zonder formulier", "escalatie.bpmn", "camunda:formRef=\"advies-geven\" camunda:formRefBinding=\"deployment\" ", "",
                        "escalatie.bpmn, 'Advies geven' (advies-geven): de taak heeft geen formulier. "
                                + "Kies bij Forms een Camunda Form en vul het id van het formulier in."),
                kapot("een taak zonder groep", "escalatie.bpmn", "camunda:candidateGroups=\"zi2t\"", "",
                        "escalatie.bpmn, 'Advies uitbrengen als Zi2T' (advies-zi2t): de taak is van niemand. "
                                + "Vul bij User assignment de Candidate groups in, bijvoorbeeld vraagbaak."),
                kapot("een taak zonder termijn", "escalatie.bpmn", "<bpmn:documentation>Geen termijn:", "<bpmn:documentation>Wachten:",
                        "escalatie.bpmn, 'Uitspraak vastleggen' (uitspraak-vastleggen): de taak heeft geen termijn. "
                                + "Zet een klokje (timer) op de taak, of schrijf 'geen termijn' in de documentatie van de taak."),
                kapot("een termijn die niet te lezen is", "escalatie.bpmn", "R/P4W", "elke 4 weken",
                        "escalatie.bpmn, 'elke 4 weken' (herinnering_uitspraakVastleggen): de termijn 'elke 4 weken' is niet te lezen. "
                                + "Schrijf bijvoorbeeld ${termijn.werkdagen(5)}, ${termijn.weken(3)} of P3W."),
                kapot("een splitsing zonder standaardpad", "verbetervoorstel.bpmn", " default=\"flow_split_voorstel_geen_verbetervoorstel\"", "",
                        "verbetervoorstel.bpmn, 'Is er een voorstel?' (split_voorstel): de splitsing heeft geen standaardpad. "
                                + "Maak een van de paden het standaardpad (Default flow).",
                        "verbetervoorstel.bpmn, 'nee' (flow_split_voorstel_geen_verbetervoorstel): het pad heeft geen voorwaarde, en de andere paden wel. "
                                + "Vul bij Condition een voorwaarde in, of maak er het standaardpad van (Default flow)."),
                kapot("een einde zonder uitkomst", "verbetervoorstel.bpmn", "\"verbetervoorstel-gedaan\"", "\"end_verbetervoorstel\"",
                        "verbetervoorstel.bpmn, 'Verbetervoorstel West-Brabant West' (verbetervoorstel-west-brabant-west): "
                                + "de uitkomst 'verbetervoorstel-gedaan' is er niet meer. " + CONTRACT,
                        "verbetervoorstel.bpmn, 'Verbetervoorstel gedaan' (end_verbetervoorstel): dit einde sluit de casus af, maar is geen uitkomst. "
                                + "Geef het een id zonder underscore dat zegt hoe het afliep, bijvoorbeeld opgelost-in-gesprek."),
                kapot("een rol die er niet is", "verbetervoorstel.bpmn", "aanbieder.*</camunda", "aanbieders.*</camunda",
                        "verbetervoorstel.bpmn, 'Voorstel sturen naar de regio' (bericht_verbetervoorstel): de rol 'aanbieders' staat niet in route.yaml. "
                                + "Zet de rol in route.yaml bij rollen, of verbeter de groep."),
                kapot("een groep die boven de routes staat", "toewijzing.bpmn", "camunda:formRef=\"arrangement-beoordelen\" camunda:formRefBinding=\"deployment\" "
                                + "camunda:candidateGroups=\"", "camunda:formRef=\"arrangement-beoordelen\" camunda:formRefBinding=\"deployment\" "
                                + "camunda:candidateGroups=\"auditor,",
                        "toewijzing.bpmn, 'Arrangement beoordelen' (arrangement-beoordelen): de groep 'auditor' kan geen deel hebben in een casus. "
                                + "Noem hier een rol van de regio: auditor, camunda-admin, proceseigenaar krijgen geen taak of bericht en zijn geen partij."),
                kapot("een bericht met wat iemand zelf schrijft", "escalatie.bpmn", ">aanstuurderContact</camunda:string></camunda:field><camunda:field name=\"deel\">",
                        ">aanstuurderContact, toelichting</camunda:string></camunda:field><camunda:field name=\"deel\">",
                        "escalatie.bpmn, 'Lokale aanstuurder en partijen inlichten' (bericht_aanstuurderInlichten): het bericht krijgt 'toelichting' mee; "
                                + "dat schrijft iemand zelf, en er kan iets van kind of gezin in staan. Haal de naam uit het veld 'gegevens' en uit "
                                + "berichten/aanstuurder-ingeschakeld.txt. Wat mensen schrijven, leest men achter de link."),
                kapot("een gemeente die er niet is", "escalatie.bpmn", "${zorgvorm == 'gezinshuis'}", "${gemeente == 'breda'}",
                        "escalatie.bpmn, 'ja' (flow_split_gezinshuis_bericht_weigeringGezinshuis): de gemeente 'breda' staat niet in route.yaml. "
                                + "Zet de gemeente in route.yaml bij gemeenten, of verbeter de naam."),
                kapot("een contact zonder adres", "contacten.csv", "info@zi2t.nl", "",
                        "contacten.csv, 'Zi2T' (zi2t): dit contact heeft geen adres. "
                                + "Vul in contacten.csv het e-mailadres in. Is het nog niet bekend, schrijf dan INVULLEN."),
                kapot("een veld dat elke casus nodig heeft", "start-toewijzing.form", "\"key\": \"toelichting\"", "\"key\": \"uitleg\"",
                        "start-toewijzing.form: het veld 'toelichting' ontbreekt. Voeg een veld toe met key toelichting: elke casus heeft dit nodig.",
                        "toewijzing.bpmn, 'Toewijzing begonnen' (mijlpaal_toewijzing): op geen weg hiernaartoe vult iemand 'toelichting' in. "
                                + "Vraag het in een stap die hiervoor komt, of zet het daar (Outputs).",
                        "toewijzing.bpmn, 'Toewijzing gestart' (start_toewijzingGestart): het formulier 'start-toewijzing' vraagt niet meer om 'toelichting'. "
                                + CONTRACT),
                kapot("een veld waar anderen op rekenen", "gesprek-voeren.form", "\"key\": \"oplossing\"", "\"key\": \"afspraken\"",
                        "escalatie.bpmn, 'Gesprek voeren' (gesprek-voeren): het formulier 'gesprek-voeren' vraagt niet meer om 'oplossing'. " + CONTRACT),
                kapot("een keuze waar anderen op rekenen", "gesprek-voeren.form", "\"value\": \"expertteam\"", "\"value\": \"experts\"",
                        "escalatie.bpmn, 'Gesprek voeren' (gesprek-voeren): bij 'adviesVragenAan' is 'expertteam' niet meer te kiezen. " + CONTRACT),
                kapot("een taak waar anderen op rekenen", "escalatie.bpmn", "\"reden-beoordelen\"", "\"reden-bekijken\"",
                        "acceptatieplicht.dmn, inputExpression (expressie_gegrondeReden): niemand vult 'gegrondeReden' in (escalatie-west-brabant-west). " + NIEMAND,
                        "escalatie.bpmn, 'Escalatieroute zorginzet jeugd West-Brabant West' (escalatie-west-brabant-west): "
                                + "de taak 'reden-beoordelen' is er niet meer. " + CONTRACT,
                        "escalatie.bpmn, 'Reden van weigering beoordelen' (reden-bekijken): het formulier 'reden-bekijken' is niet in deze map. "
                                + "Verbeter het id, of zet het bestand in de map.",
                        "route.yaml, ladder escalatie-west-brabant-west: op de trede 'Acceptatieplicht' staat de taak 'reden-beoordelen'; "
                                + "die is niet in het diagram. Schrijf bij taken het id van een taak uit het diagram."),
                kapot("een onderdeel buiten beeld", "escalatie.bpmn", "bpmnElement=\"mijlpaal_stap2\"", "bpmnElement=\"mijlpaal\"",
                        "escalatie.bpmn, 'Stap 2: lokale aanstuurder' (mijlpaal_stap2): dit onderdeel staat niet in beeld. "
                                + "Teken het opnieuw in Camunda Modeler, of haal het weg.",
                        "escalatie.bpmn, diagram (definitions_escalatie-west-brabant-west): in de tekening staat 'mijlpaal', maar dat onderdeel is er niet. "
                                + "Open het bestand in Camunda Modeler en verbeter dit."),
                kapot("een regel van bpmnlint", "escalatie.bpmn", "name=\"Klopt de afspraak?\"", "",
                        "escalatie.bpmn, ruit (split_klopt): er staat geen naam bij. Dubbelklik erop en schrijf wat mensen moeten lezen: "
                                + "een taak is wat er te doen is, een splitsing een vraag, een pad het antwoord."));
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void elkeSoortWordtGenoemdEnNietsAnders(Kapot kapot) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        kapot.breek(bestanden);

        assertThat(controleer(bestanden)).containsExactlyInAnyOrderElementsOf(kapot.zinnen());
    }

    @Test
    void inEenMapMetAlDezeFoutenStaanZeErAllemaal() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        soorten().forEach(kapot -> kapot.breek(bestanden));

        assertThat(controleer(bestanden)).containsExactlyInAnyOrderElementsOf(
                soorten().stream().flatMap(kapot -> kapot.zinnen().stream()).toList());
    }

    private static List<String> controleer(Map<String, byte[]> bestanden) {
        return CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of()).stream().map(Bevinding::toString).toList();
    }
}
