package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import nl.escalatieroutes.route.Voorbeeld;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ControleTest {

    private static final Controle ZONDER_ENGINE = Controle.zonderEngine();
    private static final Map<String, String> ELDERS = Map.of("van-een-ander", "anderestreek");
    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = Voorbeeld.engine("controle");
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void eenGoedeMapHeeftGeenBevindingen() {
        assertThat(controleer(Voorbeeld.bestanden())).isEmpty();
    }

    /** Each line: the file, what is replaced in it, by what; the element that is named, and a part of what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // code
        "vraag.bpmn|camunda:delegateExpression=\"${bericht}\"|camunda:class=\"java.lang.Thread\"|'Vraagbaak inlichten' (bericht_vraagbaak)|camunda:class",
        "vraag.bpmn|camunda:delegateExpression=\"${bericht}\"|camunda:type=\"external\" camunda:topic=\"x\"|bericht_vraagbaak|camunda:type",
        "vraag.bpmn|camunda:delegateExpression=\"${bericht}\"|camunda:delegateExpression=\"${runtimeService}\"|bericht_vraagbaak|geen bouwsteen",
        "vraag.bpmn|camunda:delegateExpression=\"${bericht}\"|camunda:expression=\"${execution.setVariable('a', 1)}\"|bericht_vraagbaak|execution.setVariable",
        "vraag.bpmn|<camunda:field name=\"sjabloon\">|<camunda:executionListener event=\"start\" class=\"x.Y\"/><camunda:field name=\"sjabloon\">|bericht_vraagbaak|class",
        "vraag.bpmn|<camunda:field name=\"sjabloon\">|<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector><camunda:field name=\"sjabloon\">|bericht_vraagbaak|camunda:connector",
        "vraag.bpmn|<camunda:field name=\"sjabloon\">|<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput><camunda:field name=\"sjabloon\">|bericht_vraagbaak|camunda:script",
        "vraag.bpmn|<bpmn:sequenceFlow id=\"flow_ja\"|<bpmn:scriptTask id=\"rekenen\" name=\"Rekenen\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:sequenceFlow id=\"flow_ja\"|'Rekenen' (rekenen)|scriptTask",
        "vraag.bpmn|<bpmn:conditionExpression |<bpmn:conditionExpression language=\"groovy\" |'Ja' (flow_ja)|language",
        "vraag.bpmn|${afgerond}|${afgerond.getClass()}|'Ja' (flow_ja)|getClass",
        "vraag.bpmn|${termijn.werkdagen(5)}</|${klok.werkdagen(5)}</|termijn_vraag|klok",
        "vraag.bpmn|camunda:formRefBinding|camunda:formKey=\"embedded:app:x.html\" camunda:formRefBinding|vraag-beantwoorden|formKey",
        "vraag.bpmn|xmlns:xsi=|xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"x.Y\" xmlns:xsi=|definitions_vraag|activiti:class",
        // tasks
        "vraag.bpmn|name=\"Vraag beantwoorden\"|name=\"\"|vraag-beantwoorden|geen naam",
        "vraag.bpmn|camunda:formRef=\"vraag-beantwoorden\"||vraag-beantwoorden|geen formulier",
        "vraag.bpmn|camunda:formRef=\"vraag-beantwoorden\"|camunda:formRef=\"bestaat-niet\"|vraag-beantwoorden|'bestaat-niet' is niet in deze map",
        "vraag.bpmn|camunda:formRefBinding=\"deployment\"|camunda:formRefBinding=\"latest\"|vraag-beantwoorden|niet gebonden",
        "vraag.bpmn|camunda:candidateGroups=\"vraagbaak,jeugdprofessional.${gemeente}\"||vraag-beantwoorden|van niemand",
        "vraag.bpmn|camunda:candidateGroups=\"vraagbaak,|camunda:candidateGroups=\"expertteam,|vraag-beantwoorden|de rol 'expertteam'",
        "vraag.bpmn|camunda:candidateStarterGroups=\"jeugdprofessional.|camunda:candidateStarterGroups=\"verwijzer.|vraag-voorbeeldstreek|de rol 'verwijzer'",
        "vraag.bpmn|attachedToRef=\"vraag-beantwoorden\"|attachedToRef=\"bericht_vraagbaak\"|'Vraag beantwoorden' (vraag-beantwoorden)|geen termijn",
        // flows and ids
        "vraag.bpmn| default=\"flow_nee\"||'Is het klaar?' (split_klaar)|geen standaardpad",
        "vraag.bpmn|vraag-blijft-open|Event_0abc123|Event_0abc123|Modeler",
        "vraag.bpmn|<bpmn:endEvent id=\"vraag-blijft-open\"|<bpmn:endEvent|'Vraag blijft open'|geen id",
        // references
        "vraag.bpmn|camunda:decisionRef=\"urgentie\"|camunda:decisionRef=\"weg\"|beslissing_urgentie|de beslistabel 'weg'",
        "vraag.bpmn|camunda:decisionRefBinding=\"deployment\"||beslissing_urgentie|niet gebonden",
        "vraag.bpmn|>vraag-gesteld<|>vraag-weg<|bericht_vraagbaak|het sjabloon 'vraag-weg'",
        "vraag.bpmn|<bpmn:businessRuleTask id=\"beslissing_urgentie\"|<bpmn:callActivity id=\"roep\" name=\"Roep\" calledElement=\"weg\"/><bpmn:businessRuleTask id=\"beslissing_urgentie\"|'Roep' (roep)|het proces 'weg'",
        // process
        "vraag.bpmn|camunda:historyTimeToLive=\"P1826D\"||'Een vraag' (vraag-voorbeeldstreek)|geen bewaartermijn",
        "vraag.bpmn|isExecutable=\"true\"|isExecutable=\"false\"|``|geen uitvoerbaar proces",
        "vraag.bpmn|process id=\"vraag-voorbeeldstreek\"|process id=\"van-een-ander\"|van-een-ander|in de map 'anderestreek'",
        // the engine's own eyes
        "vraag.bpmn|targetRef=\"split_klaar\"|targetRef=\"nergens\"|``|gaat naar 'nergens'",
        "vraag.bpmn|<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${termijn.werkdagen(5)}</bpmn:timeDate>||termijn_vraag|geen termijn",
        "vraag.bpmn|</bpmn:process>||``|geen geldige XML bij regel",
        "urgentie.dmn|</definitions>||``|geen geldige XML bij regel",
        "urgentie.dmn|hitPolicy=\"FIRST\"|hitPolicy=\"SOMS\"|``|de waarde 'SOMS' kan hier niet",
        // decisions
        "urgentie.dmn|<text>\"kerkdam\"</text>|<text>\"kerkdam</text>|entry_kerkdam|geen geldige FEEL",
        "urgentie.dmn|<text>gemeente</text>|<text>gemeente +</text>|expression_gemeente|geen geldige FEEL",
        "urgentie.dmn|<inputEntry id=\"entry_kerkdam\">|<inputEntry id=\"entry_kerkdam\" expressionLanguage=\"javascript\">|entry_kerkdam|javascript",
        // the other files
        "route.yaml|naam: Voorbeeldstreek|titel: Voorbeeldstreek|``|'titel'",
        "route.yaml|naam: Voorbeeldstreek||``|geen naam",
        "route.yaml|kerkdam: Kerkdam|Kerk Dam: Kerkdam|``|'Kerk Dam'",
        "route.yaml|2027-12-24: |2027-02-30: |``|'2027-02-30'",
        "route.yaml|2027-12-24: |2027-12-24x: |``|'2027-12-24x'",
        "route.yaml|rollen:|rollen: [|``|niet te lezen bij regel",
        "contacten.csv|functie,gemeente|functie,plaats|``|regel 1",
        "berichten/vraag-gesteld.txt|Onderwerp: |Betreft: |``|Onderwerp",
        "berichten/vraag-gesteld.txt|{{casusnummer}}|{{#casusnummer}}|``|onderwerp",
        "vraag-beantwoorden.form|\"textarea\"|\"filepicker\"|``|'filepicker'",
        "vraag-beantwoorden.form|\"schemaVersion\": 16,|\"schemaVersion\": 16|``|JSON"})
    void elkeFoutWordtGenoemd(String bestand, String wat, String door, String element, String deel) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        String inhoud = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
        assertThat(inhoud).contains(wat);
        bestanden.put(bestand, inhoud.replace(wat, door == null ? "" : door).getBytes(StandardCharsets.UTF_8));

        List<Bevinding> bevindingen = controleer(bestanden);

        // the command reads with less of the engine, and finds the same
        assertThat(ZONDER_ENGINE.controleer(new Regiomap("voorbeeldstreek", bestanden), ELDERS)).isEqualTo(bevindingen);
        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(bestand);
            assertThat(bevinding.element()).contains(element);
            assertThat(bevinding.wat()).contains(deel);
            assertThat(bevinding.herstel()).isNotBlank();
        });
    }

    /** Each line: what is written under {@code ladder}, and a part of what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "vraag-voorbeeldstreek: [{naam: Vraag, taken: [vraag-beantwoorden]}]|",
        "onbekend: [{naam: Vraag, taken: [vraag-beantwoorden]}]|het proces 'onbekend' is niet in deze map",
        "vraag-voorbeeldstreek: [{naam: Vraag, taken: [weg]}]|staat de taak 'weg'; die is niet in het diagram",
        "vraag-voorbeeldstreek: [{naam: A, taken: [vraag-beantwoorden]}, {naam: B, taken: [vraag-beantwoorden]}]|op twee treden",
        "vraag-voorbeeldstreek: [{naam: A, taken: [vraag-beantwoorden], opgelost: [weg]}]|staat bij opgelost 'weg'; die uitkomst is niet",
        "vraag-voorbeeldstreek: [{naam: Vraag}]|een trede zonder naam of taken",
        "vraag-voorbeeldstreek: [{titel: Vraag}]|kent de regel 'titel' niet"})
    void deLadderNoemtTakenUitHetDiagram(String ladder, String deel) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        zetLadder(bestanden, ladder);

        List<Bevinding> bevindingen = controleer(bestanden);

        if (deel == null) {
            assertThat(bevindingen).isEmpty();
        } else {
            assertThat(bevindingen).anySatisfy(bevinding -> {
                assertThat(bevinding.bestand()).isEqualTo("route.yaml");
                assertThat(bevinding.wat()).contains(deel);
            });
        }
    }

    /** Of a route without one, the numbers would show no case as solved. */
    @ParameterizedTest
    @CsvSource({"[], 1", "[vraag-blijft-open], 0"})
    void eenRouteZonderOplossingVraagtAandacht(String opgelost, int aantal) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        zetLadder(bestanden, "vraag-voorbeeldstreek: [{naam: Vraag, taken: [vraag-beantwoorden], opgelost: " + opgelost + "}]");

        Controle.Verslag verslag = ZONDER_ENGINE.verslag(new Regiomap("voorbeeldstreek", bestanden), ELDERS);

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.letOp()).extracting(Bevinding::toString)
                .filteredOn(letOp -> letOp.contains("geen enkele uitkomst")).hasSize(aantal)
                .allSatisfy(letOp -> assertThat(letOp).startsWith("route.yaml, ladder vraag-voorbeeldstreek: ").contains("onder opgelost"));
    }

    @Test
    void alleRegiosZeggenWatEenOplossingIs() throws IOException {
        for (Regiomap map : new Regiomappen(Path.of("processes")).alle()) {
            assertThat(ZONDER_ENGINE.verslag(map, Map.of()).letOp()).extracting(Bevinding::wat)
                    .noneMatch(wat -> wat.contains("geen enkele uitkomst"));
        }
    }

    @ParameterizedTest
    @CsvSource({"afgerond, ''", "weg, 'weg'", "'afgerond, antwoord', 'antwoord'"})
    void eenAfspraakVolgtUitVragenMetJaOfNee(String vragen, String fout) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        String diagram = new String(bestanden.get("vraag.bpmn"), StandardCharsets.UTF_8);
        assertThat(diagram).contains("dueDate=\"${termijn.werkdagen(5)}\"/>");
        bestanden.put("vraag.bpmn", diagram.replace("dueDate=\"${termijn.werkdagen(5)}\"/>",
                "dueDate=\"${termijn.werkdagen(5)}\"><bpmn:extensionElements><camunda:properties><camunda:property "
                        + "name=\"afspraak\" value=\"" + vragen + "\"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>")
                .getBytes(StandardCharsets.UTF_8));

        List<Bevinding> bevindingen = controleer(bestanden);

        if (fout.isEmpty()) {
            assertThat(bevindingen).isEmpty();
        } else {
            assertThat(bevindingen).singleElement().satisfies(bevinding -> {
                assertThat(bevinding.element()).contains("vraag-beantwoorden");
                assertThat(bevinding.wat()).contains("bij afspraak staat '" + fout + "'");
            });
        }
    }

    @Test
    void eenTaakZonderTermijnDieDatZegtIsGoed() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        String inhoud = new String(bestanden.get("vraag.bpmn"), StandardCharsets.UTF_8)
                .replace("attachedToRef=\"vraag-beantwoorden\"", "attachedToRef=\"bericht_vraagbaak\"")
                .replace("x=\"622\" y=\"222\"", "x=\"442\" y=\"222\"").replace("x=\"640\" y=\"258\"", "x=\"460\" y=\"258\"")
                .replace("dueDate=\"${termijn.werkdagen(5)}\"/>", "priority=\"50\"><bpmn:documentation>Deze taak heeft "
                        + "geen\n  termijn.</bpmn:documentation></bpmn:userTask>");
        bestanden.put("vraag.bpmn", inhoud.getBytes(StandardCharsets.UTF_8));

        assertThat(controleer(bestanden)).isEmpty();
    }

    @Test
    void watNietGelezenMagWordenIsEenBevinding() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        bestanden.put("extra.cmmn", new byte[0]);
        bestanden.put("berichten/kapot.txt", new byte[] {(byte) 0xff, 'a'});
        bestanden.put("dubbel.form", bestanden.get("vraag-beantwoorden.form"));
        bestanden.put("extern.bpmn", ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(controleer(bestanden)).extracting(Bevinding::bestand).contains(
                "extra.cmmn", "berichten/kapot.txt", "extern.bpmn")
                .containsAnyOf("dubbel.form", "vraag-beantwoorden.form");
    }

    @Test
    void eenMapZonderDiagramIsGeenRegio() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        bestanden.remove("vraag.bpmn");

        assertThat(controleer(bestanden)).extracting(Bevinding::wat).contains("de map heeft geen diagram.");
    }

    @Test
    void eenBerichtKrijgtAlleenWatErbijGenoemdIs() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        bestanden.put("berichten/vraag-gesteld.txt",
                "Onderwerp: Casus {{casusnummer}}\n\n{{#lopendeZorg}}Er loopt zorg.{{/lopendeZorg}}".getBytes(StandardCharsets.UTF_8));

        assertThat(controleer(bestanden)).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.element()).contains("bericht_vraagbaak");
            assertThat(bevinding.wat()).contains("'vraag-gesteld'").contains("'lopendeZorg'");
        });

        bestanden.put("vraag.bpmn", new String(bestanden.get("vraag.bpmn"), StandardCharsets.UTF_8)
                .replace("<camunda:field name=\"sjabloon\">",
                        "<camunda:field name=\"gegevens\" stringValue=\"lopendeZorg\"/><camunda:field name=\"sjabloon\">")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(controleer(bestanden)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"herinnering, herinnering", "overschrijding, termijn-overschreden"})
    void eenBouwsteenDieZelfEenBerichtStuurtHeeftDatNodig(String bouwsteen, String bericht) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        bestanden.put("vraag.bpmn", new String(bestanden.get("vraag.bpmn"), StandardCharsets.UTF_8)
                .replace("${bericht}", "${" + bouwsteen + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(controleer(bestanden)).extracting(Bevinding::wat)
                .anyMatch(wat -> wat.contains("het bericht '" + bericht + "' is niet in deze map"));
    }

    /** Takes each region along by itself. */
    @ParameterizedTest
    @MethodSource("regiomappen")
    void deEchteMappenHebbenGeenBevindingen(Path map) throws IOException {
        Map<String, byte[]> bestanden = new TreeMap<>();
        try (Stream<Path> alle = Files.walk(map)) {
            for (Path bestand : alle.filter(Files::isRegularFile).toList()) {
                bestanden.put(map.relativize(bestand).toString().replace('\\', '/'), Files.readAllBytes(bestand));
            }
        }
        assertThat(new Controle((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .controleer(new Regiomap(map.getFileName().toString(), bestanden), Map.of())).isEmpty();
    }

    static List<Path> regiomappen() throws IOException {
        try (Stream<Path> mappen = Files.list(Path.of("processes"))) {
            return mappen.filter(map -> Files.exists(map.resolve("route.yaml"))).sorted().toList();
        }
    }

    @Test
    void contactenBerichtenEnBesluitenMogenOntbreken() {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden();
        zetLadder(bestanden, "{}");
        assertThat(controleer(Map.of(
                "route.yaml", bestanden.get("route.yaml"),
                "klein.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
                  <process id="klein" isExecutable="true" camunda:historyTimeToLive="P1826D"
                      camunda:isStartableInTasklist="false">
                    <startEvent id="start_klein" name="Begin"/>
                    <sequenceFlow id="flow_klein" sourceRef="start_klein" targetRef="klaar"/>
                    <endEvent id="klaar" name="Klaar"/>
                  </process>
                  <bpmndi:BPMNDiagram id="diagram_klein"><bpmndi:BPMNPlane id="plane_klein" bpmnElement="klein">
                    <bpmndi:BPMNShape id="s1" bpmnElement="start_klein"><dc:Bounds x="0" y="0" width="36" height="36"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNShape id="s2" bpmnElement="klaar"><dc:Bounds x="90" y="0" width="36" height="36"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNEdge id="e1" bpmnElement="flow_klein"><di:waypoint x="36" y="18"/><di:waypoint x="90" y="18"/></bpmndi:BPMNEdge>
                  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>""".getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    private static List<Bevinding> controleer(Map<String, byte[]> bestanden) {
        return new Controle((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .controleer(new Regiomap("voorbeeldstreek", bestanden), ELDERS);
    }

    private static void zetLadder(Map<String, byte[]> bestanden, String ladder) {
        String instellingen = new String(bestanden.get("route.yaml"), StandardCharsets.UTF_8);
        bestanden.put("route.yaml", (instellingen.substring(0, instellingen.indexOf("ladder:")) + "ladder:\n  " + ladder + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
