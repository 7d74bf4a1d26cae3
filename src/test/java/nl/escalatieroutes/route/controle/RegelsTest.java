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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that a process owner could make, each in a copy of a real region in which one thing was changed. */
class RegelsTest {

    private static final String REGIO = "west-brabant-west";
    private static final Controle CONTROLE = Controle.zonderEngine();

    /** The file, what is replaced by what; then how many findings, and of the one meant: element, what, how to mend. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // building blocks and templates
        "escalatie.bpmn|delegateExpression=\"${aantekening}\"|delegateExpression=\"${notitie}\"|1|'2 werkdagen geen antwoord: telt als ja' (termijn_afspraakBevestigen)|'${notitie}' is geen bouwsteen|De bouwstenen zijn",
        "escalatie.bpmn|>advies-zi2t-gegeven<|>advies-zi2t-gegevens<|1|'Advies van Zi2T melden' (bericht_adviesZi2t)|het sjabloon 'advies-zi2t-gegevens' is niet in deze map|berichten/advies-zi2t-gegevens.txt",
        "escalatie.bpmn|${partij.andere(partijen, laatsteGroep)}|${partij.ander(partijen, laatsteGroep)}|2|'Afspraak bevestigen' (afspraak-bevestigen)|'partij.ander' bestaat niet|andere",
        "escalatie.bpmn|${partij.andere(partijen, laatsteGroep)}|${partij.andere(partijen)}|2|afspraak-bevestigen|1 gegevens tussen haakjes|README",
        // variables
        "escalatie.bpmn|${!klopt}|${!kloptHet}|1|'nee' (flow_split_klopt_bericht_afspraakKloptNiet)|niemand vult 'kloptHet' in|Verbeter de naam",
        "escalatie.bpmn|>aanstuurderContact</camunda:string></camunda:field></bpmn:ext|>aanstuurder</camunda:string></camunda:field></bpmn:ext|4|(advies_zi2t_06)|niemand vult 'aanstuurderContact' in|Verbeter",
        "gesprek-voeren.form|=financieel != true|=geld != true|1|(gesprek_voeren_04)|niemand vult 'geld' in (escalatie-west-brabant-west)|Verbeter",
        "gesprek-voeren.form|{{casusgegevens}}|{{casusgegeven}}|1|(gesprek_voeren_01)|niemand vult 'casusgegeven' in|Verbeter",
        "gesprek-voeren.form|{{casusgegevens}}|{{casus gegevens +}}|1|(gesprek_voeren_01)|geen geldige FEEL|Verbeter",
        "gesprek-voeren.form|\"key\": \"reden\"|\"key\": \"redenVan\"|1|(redenVan)|niemand vult 'redenVan' in|Verbeter",
        "acceptatieplicht.dmn|<text>zorgvorm</text>|<text>vorm</text>|1|(expressie_zorgvorm)|niemand vult 'vorm' in|Verbeter",
        // tasks
        "escalatie.bpmn|camunda:formRef=\"advies-geven\" |`` |1|'Advies geven' (advies-geven)|de taak heeft geen formulier|Kies bij Forms",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|``|1|'Advies uitbrengen als Zi2T' (advies-zi2t)|de taak is van niemand|Candidate groups",
        "escalatie.bpmn|<bpmn:documentation>Geen termijn:|<bpmn:documentation>Wachten:|1|'Uitspraak vastleggen' (uitspraak-vastleggen)|de taak heeft geen termijn|'geen termijn'",
        // expressions that the engine can't read
        "escalatie.bpmn|>${!klopt}<|>${klopt = false}<|1|'nee' (flow_split_klopt_bericht_afspraakKloptNiet)|'${klopt = false}' is niet te lezen|Gelijk aan is ==",
        "verbetervoorstel.bpmn|${termijn.werkdagen(20)}|${termijn.werkdagen(20)|1|(termijn_verbetervoorstelDoen)|is niet afgesloten met }|Zet er een } achter",
        "escalatie.bpmn|id=\"def_link_afspraak_van_besluit\" name=\"Afspraak\"|id=\"def_link_afspraak_van_besluit\" name=\"Afspraken\"|2|(link_afspraak_van_besluit)|'Afspraken' komt nergens aan|Link catch event",
        // terms
        "escalatie.bpmn|${termijn.werkdagen(2)}</bpmn:timeDate></bpmn:timerEventDefinition>|${termijn.werkdage(2)}</bpmn:timeDate></bpmn:timerEventDefinition>|2|termijn_contactAanvullen|'termijn.werkdage' bestaat niet|werkdagen",
        "toewijzing.bpmn|termijn.werkdagen(10)|termijn.werkdagen('tien')|1|(termijn_arrangementBeoordelen)|''tien'' is geen aantal voor 'termijn.werkdagen'|van 1 tot en met 1000",
        "escalatie.bpmn|R/P4W|elke 4 weken|1|'elke 4 weken' (herinnering_uitspraakVastleggen)|de termijn 'elke 4 weken' is niet te lezen|P3W",
        "escalatie.bpmn|R/P4W|R/P4Wfoo|1|(herinnering_uitspraakVastleggen)|de termijn 'R/P4Wfoo' is niet te lezen|P3W",
        "escalatie.bpmn|R/P4W|R3/P4W;|1|(herinnering_uitspraakVastleggen)|de termijn 'R3/P4W;' is niet te lezen|P3W",
        "escalatie.bpmn|R/P4W|R/P4W/P1D|1|(herinnering_uitspraakVastleggen)|de termijn 'R/P4W/P1D' is niet te lezen|P3W",
        "escalatie.bpmn|R/P4W|R/P123456W|1|(herinnering_uitspraakVastleggen)|de termijn 'R/P123456W' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|2027-01-01x</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '2027-01-01x' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|2027-01-01T10:00:00+01:00x</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '2027-01-01T10:00:00+01:00x' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|2027-01-01 10:00</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '2027-01-01 10:00' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|2027-02-30</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '2027-02-30' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|2027-01-01T</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '2027-01-01T' is niet te lezen|P3W",
        "toewijzing.bpmn|${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>|${termijn.werkdagen(10)}x</bpmn:timeDate>|1|(termijn_arrangementBeoordelen)|de termijn '${termijn.werkdagen(10)}x' is niet te lezen|P3W",
        "toewijzing.bpmn|termijn.werkdagen(10)|termijn.opDag('2027-01-01x')|1|(termijn_arrangementBeoordelen)|'2027-01-01x' is geen dag voor 'termijn.|bestaande dag",
        "toewijzing.bpmn|termijn.werkdagen(10)|termijn.opDag('1 mei')|1|(termijn_arrangementBeoordelen)|'1 mei' is geen dag voor 'termijn.|bestaande dag",
        "toewijzing.bpmn|termijn.werkdagen(10)|termijn.wekenVanaf('2027-13-01', 8)|1|(termijn_arrangementBeoordelen)|'2027-13-01' is geen dag voor 'termijn.|bestaande dag",
        "toewijzing.bpmn|termijn.werkdagen(10)|termijn.werkdagen(5 dagen)|0|(termijn_arrangementBeoordelen)|``|``",
        "toewijzing.bpmn|historyTimeToLive=\"P1825D\"|historyTimeToLive=\"P1825Dx\"|0|``|``|``",
        "escalatie.bpmn|<camunda:field name=\"sjabloon\"><camunda:string>gezin-betrekken|<camunda:failedJobRetryTimeCycle>PT1M,PT10Mx</camunda:failedJobRetryTimeCycle><camunda:field name=\"sjabloon\"><camunda:string>gezin-betrekken|1|``|de pauzes 'PT1M,PT10Mx' tussen nieuwe pogingen zijn niet te lezen|R3/PT10M",
        // roles, municipalities, contacts
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"zit\"|1|'Advies uitbrengen als Zi2T' (advies-zi2t)|de rol 'zit' staat niet in route.yaml|bij rollen",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"lokale-aanstuurder.breda\"|1|(advies-zi2t)|'breda' staat niet in route.yaml|gemeenten, aanbieders of verwijzers",
        "verbetervoorstel.bpmn|aanbieder.*</camunda|aanbieders.*</camunda|1|'Voorstel sturen naar de regio' (bericht_verbetervoorstel)|de rol 'aanbieders'|bij rollen",
        "start-escalatie.form|\"value\": \"moerdijk\"|\"value\": \"moerdijck\"|1|'Gemeente' (gemeente)|de gemeente 'moerdijck' staat niet in route.yaml|bij gemeenten",
        "escalatie.bpmn|${zorgvorm == 'gezinshuis'}|${gemeente == 'breda'}|1|'ja' (flow_split_gezinshuis_bericht_weigeringGezinshuis)|de gemeente 'breda'|bij gemeenten",
        "contacten.csv|lokale-aanstuurder,moerdijk|lokale-aanstuurder,moerdijck|2|'Lokale aanstuurder opzoeken' (opzoeken_aanstuurder)|contacten.csv heeft geen 'lokale-aanstuurder' voor moerdijk|Zet een regel in contacten.csv",
        "contacten.csv|info@zi2t.nl|``|1|'Zi2T' (zi2t)|dit contact heeft geen adres|INVULLEN",
        "route.yaml|  moerdijk: Moerdijk|``|3|'Gemeente' (gemeente)|de gemeente 'moerdijk' staat niet in route.yaml|bij gemeenten",
        // who stands above the routes has no part in a case
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"zi2t,auditor\"|1|'Advies uitbrengen als Zi2T' (advies-zi2t)|de groep 'auditor' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"proceseigenaar.${gemeente}\"|1|(advies-zi2t)|de groep 'proceseigenaar.${}' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"${akkoordAanbieder ? 'zi2t' : 'camunda-admin'}\"|1|(advies-zi2t)|de groep 'camunda-admin' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|camunda:candidateStarterGroups=\"jeugdprofessional|camunda:candidateStarterGroups=\"auditor,jeugdprofessional|1|(escalatie-west-brabant-west)|de groep 'auditor' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|name=\"partijen\" value=\"|name=\"partijen\" value=\"proceseigenaar, |1|(escalatie-west-brabant-west)|de groep 'proceseigenaar' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "verbetervoorstel.bpmn|aanbieder.*</camunda|aanbieder.*, proceseigenaar</camunda|2|'Voorstel sturen naar de regio' (bericht_verbetervoorstel)|de groep 'proceseigenaar' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "gesprek-voeren.form|\"value\": \"zorgmakelaar\"|\"value\": \"auditor\"|0|(adviesVragenAan)|de groep 'auditor' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|<camunda:outputParameter name=\"partijen\">|<camunda:outputParameter name=\"partijen\">auditor, |0|``|de groep 'auditor' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "contacten.csv|zi2t,,Zi2T|proceseigenaar,,Zi2T|0|proceseigenaar|de groep 'proceseigenaar' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "route.yaml|  zi2t: Zi2T|  proceseigenaar: Zi2T|0|rollen|de groep 'proceseigenaar' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "acceptatieplicht.dmn|<text>\"gezin-begeleiden\"</text>|<text>\"auditor\"</text>|0|(regel_acceptatieplicht_2_uit)|de groep 'auditor' kan geen deel hebben in een casus|Noem hier een rol van de regio",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"zi2t\" camunda:assignee=\"proceseigenaar\"|1|(advies-zi2t)|camunda:assignee|Een taak is van groepen, nooit van een persoon",
        "escalatie.bpmn|camunda:candidateGroups=\"zi2t\"|camunda:candidateGroups=\"zi2t\" camunda:candidateUsers=\"proceseigenaar\"|1|(advies-zi2t)|camunda:candidateUsers|Een taak is van groepen, nooit van een persoon",
        "escalatie.bpmn|<bpmn:documentation>Geen termijn:|<bpmn:potentialOwner><bpmn:resourceAssignmentExpression><bpmn:formalExpression>user(proceseigenaar)</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner><bpmn:documentation>Geen termijn:|0|(uitspraak-vastleggen)|<bpmn:potentialOwner> kan hier niet|Een taak is van groepen, nooit van een persoon",
        // what people write is in no message, and in no name
        "escalatie.bpmn|>aanstuurderContact</camunda:string></camunda:field><camunda:field name=\"deel\">|>aanstuurderContact, toelichting</camunda:string></camunda:field><camunda:field name=\"deel\">|1|(bericht_aanstuurder|het bericht krijgt 'toelichting' mee|Wat mensen schrijven, leest men achter de link",
        "escalatie.bpmn|>aanstuurderContact</camunda:string></camunda:field><camunda:field name=\"deel\">|>aanstuurderContact, casusgegevens</camunda:string></camunda:field><camunda:field name=\"deel\">|1|(bericht_aanstuurder|het bericht krijgt 'casusgegevens' mee|Wat mensen schrijven, leest men achter de link",
        "escalatie.bpmn|<camunda:field name=\"gegevens\"><camunda:string>aanstuurderContact</camunda:string></camunda:field>|<camunda:inputOutput><camunda:inputParameter name=\"samen\">${empty toelichting ? '' : toelichting.concat('.')}</camunda:inputParameter></camunda:inputOutput><camunda:field name=\"gegevens\"><camunda:string>aanstuurderContact, samen</camunda:string></camunda:field>|1|(bericht_aanstuurder|het bericht krijgt 'samen' mee|Wat mensen schrijven, leest men achter de link",
        "escalatie.bpmn|<camunda:outputParameter name=\"adviezenGevraagd\">${adviezenGevraagd + 1}|<camunda:outputParameter name=\"aanbieder\">${toelichting}|0|(escalatie-west-brabant-west)|'aanbieder' kan hier een tekst zijn die iemand zelf schrijft|kiezen uit de namen in route.yaml",
        "verbetervoorstel.bpmn|aanbieder.*</camunda|aanbieder.aanbieder-a</camunda|1|'Voorstel sturen naar de regio' (bericht_verbetervoorstel)|het bericht krijgt 'verbetervoorstel' mee|Wat mensen schrijven, leest men achter de link",
        "berichten/verbetervoorstel.txt|Zi2T doet|Over {{casusnummer}}. Zi2T doet|1|(bericht_verbetervoorstel)|noemt ook 'casusnummer' van de casus|niemand mag eraan zien over welke casus het gaat",
        "escalatie.bpmn|name=\"Advies geven\"|name=\"Advies geven: ${toelichting}\"|1|(advies-geven)|in de naam staat een uitdrukking|gewone tekst",
        // splits and ends
        "escalatie.bpmn| default=\"flow_split_klopt_join_bevestigd\"|``|2|'Klopt de afspraak?' (split_klopt)|de splitsing heeft geen standaardpad|Default flow",
        "escalatie.bpmn|\"zorg-georganiseerd\"|\"zorg_georganiseerd\"|3|'Zorg georganiseerd' (zorg_georganiseerd)|dit einde sluit de casus af, maar is geen uitkomst|zonder underscore",
        "escalatie.bpmn|\"end_herinnering_gesprekVoeren\"|\"herinnering-verstuurd\"|1|'Herinnering verstuurd' (herinnering-verstuurd)|heeft het id van een uitkomst|Begin het id met end_",
        // what the program keeps
        "gezin-begeleiden.form|\"components\": [|\"components\": [{\"type\": \"textfield\", \"id\": \"x1\", \"label\": \"Waar\", \"key\": \"casusnummer\", \"validate\": {\"required\": true}},|1|'Waar' (casusnummer)|'casusnummer' houdt het programma zelf bij|een andere Key",
        "gezin-begeleiden.form|\"components\": [|\"components\": [{\"type\": \"textfield\", \"id\": \"x1\", \"label\": \"Hoe\", \"key\": \"uitkomst\", \"validate\": {\"required\": true}},|1|'Hoe' (uitkomst)|'uitkomst' houdt het programma zelf bij|een andere Key",
        // the start
        "start-escalatie.form|\"key\": \"lopendeZorg\"|\"key\": \"zorgLoopt\"|3|``|het veld 'lopendeZorg' ontbreekt|key lopendeZorg",
        "start-escalatie.form|\"bsn\": \"weigeren\"|\"bsn\": \"\"|1|'Casusnummer' (casusnummer)|een burgerservicenummer wordt niet geweigerd|Custom properties",
        "escalatie.bpmn|camunda:property name=\"partijen\"|camunda:property name=\"partij\"|1|(escalatie-west-brabant-west)|er staat niet wie de partijen zijn|Extension properties",
        "escalatie.bpmn| camunda:candidateStarterGroups=\"jeugdprofessional.${gemeente},aanbieder.${aanbieder}\"|``|1|(escalatie-west-brabant-west)|niemand mag deze casus starten|Candidate starter groups",
        "escalatie.bpmn| camunda:formRef=\"start-escalatie\" camunda:formRefBinding=\"deployment\"|``|0|'Casus gestart' (start_casusGestart)|het begin heeft geen formulier|Startable in Tasklist",
        // names that others rely on
        "gesprek-voeren.form|\"key\": \"adviesVragenAan\"|\"key\": \"advies\"|0|'Gesprek voeren' (gesprek-voeren)|het formulier 'gesprek-voeren' vraagt niet meer om 'adviesVragenAan'|Anderen rekenen hierop",
        "gesprek-voeren.form|\"value\": \"expertteam\"|\"value\": \"experts\"|1|(gesprek-voeren)|bij 'adviesVragenAan' is 'expertteam' niet meer te kiezen|contract.yaml",
        "zorg-organiseren.form|\"datetime\"|\"textfield\"|2|(zorg-organiseren)|'startdatumZorg' is nu tekst en was datum|contract.yaml",
        "escalatie.bpmn|\"advies-geven\"|\"advies-vragen\"|0|(escalatie-west-brabant-west)|de taak 'advies-geven' is er niet meer|contract.yaml",
        "escalatie.bpmn|\"zorg-georganiseerd\"|\"zorg-geregeld\"|2|(escalatie-west-brabant-west)|de uitkomst 'zorg-georganiseerd' is er niet meer|contract.yaml",
        "escalatie.bpmn|name=\"intrekken\"|name=\"terugtrekken\"|1|(escalatie-west-brabant-west)|partijen kunnen niet meer 'intrekken'|contract.yaml",
        "escalatie.bpmn|\"escalatie-west-brabant-west\"|\"escalatie-wbw\"|0|``|de route 'escalatie-west-brabant-west' is er niet meer|contract.yaml",
        // what somebody wrote decides nothing: who edits the diagram would learn of it
        "escalatie.bpmn|${not empty knelpunt}|${knelpunt.contains('vader')}|1|``|'knelpunt' schrijft iemand zelf|Maak er in het formulier een keuze",
        "escalatie.bpmn|${not empty knelpunt}|${'vader' == knelpunt}|1|``|'knelpunt' schrijft iemand zelf|Maak er in het formulier een keuze",
        "escalatie.bpmn|${not empty knelpunt}|${gemeente.equals(knelpunt)}|1|``|'knelpunt' schrijft iemand zelf|Maak er in het formulier een keuze",
        // the picture
        "escalatie.bpmn|bpmnElement=\"gesprek-voeren\"|bpmnElement=\"gesprek\"|2|'Gesprek voeren' (gesprek-voeren)|dit onderdeel staat niet in beeld|Camunda Modeler"})
    void elkeFoutWordtGenoemd(String bestand, String wat, String door, int aantal, String element, String deel, String herstel) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String inhoud = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
        assertThat(inhoud).contains(wat);
        bestanden.put(bestand, inhoud.replace(wat, door).getBytes(StandardCharsets.UTF_8));

        List<Bevinding> bevindingen = CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of());

        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.element()).contains(element);
            assertThat(bevinding.wat()).contains(deel);
            assertThat(bevinding.herstel()).contains(herstel);
        });
        if (aantal > 0) {
            assertThat(bevindingen).hasSize(aantal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${empty knelpunt}", "${knelpunt != null}", "${null == knelpunt}", "${knelpunt != ''}", "${!knelpunt.isBlank()}"})
    void ofErIetsGeschrevenIsMagEenDiagramVragen(String voorwaarde) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String diagram = new String(bestanden.get("escalatie.bpmn"), StandardCharsets.UTF_8);
        bestanden.put("escalatie.bpmn", diagram.replace("${not empty knelpunt}", voorwaarde).getBytes(StandardCharsets.UTF_8));

        assertThat(diagram).contains("${not empty knelpunt}");
        assertThat(CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-01-01T10:00", "2027-01-01T10:00:00+01:00", "${termijn.opDag('2027-01-01')}"})
    void eenDagMagUitgeschrevenZijn(String dag) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        bestanden.put("toewijzing.bpmn", new String(bestanden.get("toewijzing.bpmn"), StandardCharsets.UTF_8)
                .replace("${stilstand.na(execution, termijn.werkdagen(10))}</bpmn:timeDate>", dag + "</bpmn:timeDate>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(new String(bestanden.get("toewijzing.bpmn"), StandardCharsets.UTF_8)).contains(dag + "</bpmn:timeDate>");
        assertThat(CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of())).isEmpty();
    }

    /** Whether there is a text tells nothing of it; and what a decision table or a choice gives is no text of somebody's. */
    @Test
    void ofIemandIetsSchreefMagInEenBericht() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String veld = "<camunda:field name=\"gegevens\"><camunda:string>aanstuurderContact";
        bestanden.put("escalatie.bpmn", new String(bestanden.get("escalatie.bpmn"), StandardCharsets.UTF_8).replace(veld, """
                <camunda:inputOutput><camunda:inputParameter name="metUitleg">${not empty toelichting}</camunda:inputParameter>\
                </camunda:inputOutput>""" + veld + ", metUitleg, zorgvorm, lopendeZorg").getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of())).isEmpty();
    }

    @Test
    void watIemandInEenGekoppeldeCasusSchreefBlijftTekstVanIemand() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        bestanden.put("toewijzing.bpmn", new String(bestanden.get("toewijzing.bpmn"), StandardCharsets.UTF_8)
                .replace("name=\"terug\"><camunda:string>startdatumZorg", "name=\"terug\"><camunda:string>startdatumZorg, oplossing")
                .replace(">gekoppeldeUitkomstNaam<", ">gekoppeldeUitkomstNaam, gekoppeldeOplossing<").getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of())).singleElement().satisfies(bevinding ->
                assertThat(bevinding.wat()).contains("het bericht krijgt 'gekoppeldeOplossing' mee"));
    }

    @Test
    void eenMapZonderBeloftenEnEenAdresDatNogKomtVragenAandachtMaarHoudenNietsTegen() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        bestanden.remove("contract.yaml");
        bestanden.put("contacten.csv", new String(bestanden.get("contacten.csv"), StandardCharsets.UTF_8)
                .replace("info@zi2t.nl", "INVULLEN").getBytes(StandardCharsets.UTF_8));

        Controle.Verslag verslag = CONTROLE.verslag(new Regiomap(REGIO, bestanden), Map.of());

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.letOp()).extracting(Bevinding::toString).containsExactly(
                "contacten.csv, 'Zi2T' (zi2t): het adres moet nog worden ingevuld. Vul in contacten.csv het e-mailadres in.",
                "contract.yaml: de map belooft geen namen aan anderen. Maak contract.yaml als andere programma's deze routes"
                        + " gebruiken (zie processes/README.md).");
    }

    @Test
    void alleFoutenKomenTegelijk() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String diagram = new String(bestanden.get("escalatie.bpmn"), StandardCharsets.UTF_8);
        bestanden.put("escalatie.bpmn", diagram.replace("${!klopt}", "${!kloptHet}").replace("R/P4W", "soms")
                .replace("camunda:candidateGroups=\"zi2t\"", "").getBytes(StandardCharsets.UTF_8));
        bestanden.put("route.yaml", "naam: [\n".getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of())).extracting(Bevinding::wat)
                .anyMatch(wat -> wat.contains("kloptHet"))
                .anyMatch(wat -> wat.contains("'soms' is niet te lezen"))
                .anyMatch(wat -> wat.contains("van niemand"))
                .anyMatch(wat -> wat.contains("is niet te lezen bij regel"));
    }

    @Test
    void ookBinnenEenBestandKomenAlleFoutenTegelijk() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        bestanden.put("route.yaml", "gemeenten: {Etten Leur: Etten-Leur}\nrollen: {}\n".getBytes(StandardCharsets.UTF_8));
        bestanden.put("contacten.csv", "functie,gemeente,naam,titel,telefoon,email,website\na,,,,,geen adres,\nB,,x,,,,\n"
                .getBytes(StandardCharsets.UTF_8));
        bestanden.put("advies-geven.form", """
                {"id": "advies-geven", "schemaVersion": 16, "components": [
                  {"type": "textarea", "key": "met spatie"}, {"type": "filepicker", "key": "bestand"}]}"""
                .getBytes(StandardCharsets.UTF_8));

        List<Bevinding> bevindingen = CONTROLE.controleer(new Regiomap(REGIO, bestanden), Map.of());

        assertThat(bevindingen).filteredOn(b -> b.bestand().equals("route.yaml")).hasSize(3);
        assertThat(bevindingen).filteredOn(b -> b.bestand().equals("contacten.csv")).hasSizeGreaterThan(2);
        assertThat(bevindingen).filteredOn(b -> b.bestand().equals("advies-geven.form")).hasSize(2);
    }
}
