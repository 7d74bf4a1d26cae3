package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import nl.escalatieroutes.route.XmlBestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * The element templates that Camunda Modeler finds from the diagrams' folder: in the form that Camunda's schema for them
 * asks (of Camunda 7: its bindings and kinds of fields), and agreeing with every building block in every diagram.
 */
class ElementsjablonenTest {

    private static final Path MAP = Path.of("processes/.camunda/element-templates");
    private static final Set<String> SOORTEN = Set.of("String", "Text", "Boolean", "Dropdown", "Hidden");
    private static final Set<String> BINDINGEN = Set.of("property", "camunda:property", "camunda:field",
            "camunda:inputParameter", "camunda:outputParameter", "camunda:executionListener");
    private static final Set<String> SLEUTELS = Set.of("$schema", "name", "id", "description", "appliesTo", "entriesVisible",
            "properties");

    static Map<String, JsonNode> sjablonen() throws IOException {
        Map<String, JsonNode> sjablonen = new HashMap<>();
        try (Stream<Path> bestanden = Files.list(MAP)) {
            for (Path bestand : bestanden.toList()) {
                JsonNode sjabloon = new JsonMapper().readTree(Files.readAllBytes(bestand));
                assertThat(sjablonen.put(sjabloon.path("id").asText(), sjabloon)).as("id van " + bestand).isNull();
            }
        }
        return sjablonen;
    }

    static List<JsonNode> alle() throws IOException {
        return List.copyOf(sjablonen().values());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void eenSjabloonIsZoalsHetSchemaVraagt(JsonNode sjabloon) {
        sjabloon.fieldNames().forEachRemaining(naam -> assertThat(SLEUTELS).contains(naam));
        assertThat(sjabloon.path("name").asText()).isNotBlank();
        assertThat(sjabloon.path("id").asText()).startsWith("nl.escalatieroutes.");
        assertThat(sjabloon.path("appliesTo")).isNotEmpty().allSatisfy(soort ->
                assertThat(soort.asText()).matches("bpmn:[A-Za-z]+"));
        assertThat(sjabloon.path("properties")).isNotEmpty().allSatisfy(ElementsjablonenTest::isGoedVeld);
    }

    private static void isGoedVeld(JsonNode veld) {
        String soort = veld.path("type").asText();
        assertThat(SOORTEN).contains(soort);
        assertThat(BINDINGEN).contains(veld.path("binding").path("type").asText());
        assertThat(veld.path("binding").path("name").asText()).isNotBlank();
        if (soort.equals("Hidden")) {
            assertThat(veld.path("value").asText()).isNotBlank();
        } else {
            // what people see is a question or sentence in Dutch, not the name of a bean
            assertThat(veld.path("label").asText()).contains(" ").doesNotContain("${");
            assertThat(veld.path("description").asText()).isNotBlank();
        }
        assertThat(veld.has("choices")).isEqualTo(soort.equals("Dropdown"));
        veld.path("choices").forEach(keuze -> {
            assertThat(keuze.path("name").asText()).contains(" ");
            assertThat(keuze.has("value")).isTrue();
        });
    }

    @Test
    void elkeBouwsteenHeeftEenSjabloon() throws IOException {
        assertThat(sjablonen()).containsOnlyKeys("nl.escalatieroutes.bericht", "nl.escalatieroutes.opzoeken",
                "nl.escalatieroutes.overdragen", "nl.escalatieroutes.termijn", "nl.escalatieroutes.herinnering",
                "nl.escalatieroutes.afspraak");
    }

    @Test
    void elkSjabloonWordtInEenDiagramGebruikt() throws Exception {
        Set<String> gebruikt = new HashSet<>();
        diagrammen().forEach(diagram -> diagram.elementen().forEach(element -> gebruikt.add(XmlBestand.camunda(element, "modelerTemplate"))));

        assertThat(gebruikt).containsAll(sjablonen().keySet());
    }

    static List<XmlBestand> diagrammen() throws Exception {
        List<XmlBestand> diagrammen = new ArrayList<>();
        for (Regiomap regio : new Regiomappen(Path.of("processes")).alle()) {
            for (Map.Entry<String, byte[]> bestand : regio.bestanden().entrySet()) {
                if (Gelezen.isDiagram(bestand.getKey())) {
                    diagrammen.add(XmlBestand.lees(regio.naam() + "/" + bestand.getKey(), bestand.getValue()));
                }
            }
        }
        return diagrammen;
    }

    @ParameterizedTest
    @MethodSource("diagrammen")
    void elkeBouwsteenInEenDiagramKomtOvereenMetZijnSjabloon(XmlBestand diagram) throws IOException {
        Map<String, JsonNode> sjablonen = sjablonen();
        for (Element element : diagram.elementen()) {
            String verwacht = verwacht(diagram, element);
            assertThat(XmlBestand.camunda(element, "modelerTemplate")).as(XmlBestand.label(element)).isEqualTo(verwacht);
            if (!verwacht.isEmpty()) {
                assertThat(sjablonen).containsKey(verwacht);
                komtOvereen(element, sjablonen.get(verwacht));
            }
        }
    }

    /** The template that an element should have, by what it does; empty for none. */
    private static String verwacht(XmlBestand diagram, Element element) {
        String bouwsteen = Uitdrukking.bean(XmlBestand.camunda(element, "delegateExpression"));
        String naam = switch (element.getLocalName()) {
            case "sendTask" -> bouwsteen.equals("bericht") ? "bericht" : "";
            case "serviceTask" -> bouwsteen.equals("contactZoeken") ? "opzoeken" : bouwsteen.equals("overdragen") ? bouwsteen : "";
            case "userTask" -> XmlBestand.camunda(element, "candidateGroups").contains("partij.andere(") ? "afspraak" : "";
            case "boundaryEvent" -> XmlBestand.kinderen(element, "timerEventDefinition").isEmpty() ? "" : klokje(diagram, element);
            default -> "";
        };
        return naam.isEmpty() ? "" : "nl.escalatieroutes." + naam;
    }

    private static String klokje(XmlBestand diagram, Element klokje) {
        Set<String> doelen = new HashSet<>();
        diagram.bpmn("sequenceFlow").stream()
                .filter(stroom -> stroom.getAttribute("sourceRef").equals(klokje.getAttribute("id")))
                .forEach(stroom -> doelen.add(stroom.getAttribute("targetRef")));
        List<String> bouwstenen = diagram.bpmn("endEvent").stream()
                .filter(einde -> doelen.contains(einde.getAttribute("id")))
                .flatMap(einde -> XmlBestand.kinderen(einde, "messageEventDefinition").stream())
                .map(bericht -> Uitdrukking.bean(XmlBestand.camunda(bericht, "delegateExpression"))).toList();
        return bouwstenen.contains("herinnering") ? "herinnering" : bouwstenen.contains("overschrijding") ? "termijn" : "";
    }

    private static void komtOvereen(Element element, JsonNode sjabloon) {
        String wie = XmlBestand.label(element);
        String soort = "bpmn:" + Character.toUpperCase(element.getLocalName().charAt(0)) + element.getLocalName().substring(1);
        assertThat(sjabloon.path("appliesTo")).as(wie).extracting(JsonNode::asText).contains(soort);
        Set<String> velden = new HashSet<>();
        for (JsonNode veld : sjabloon.path("properties")) {
            String naam = veld.path("binding").path("name").asText();
            String waarde;
            if (veld.path("binding").path("type").asText().equals("camunda:field")) {
                velden.add(naam);
                boolean uitdrukking = veld.path("binding").path("expression").asBoolean(false);
                Procesdeel.veldElement(element, naam).ifPresent(in -> assertThat(XmlBestand.kinderen(in,
                        uitdrukking ? "expression" : "string")).as(wie + ": " + naam).hasSize(1));
                waarde = Procesdeel.veld(element, naam);
            } else {
                waarde = naam.startsWith("camunda:")
                        ? XmlBestand.camunda(element, naam.substring("camunda:".length()))
                        : element.getAttribute(naam);
            }
            if (veld.path("type").asText().equals("Hidden")) {
                assertThat(waarde).as(wie + ": " + naam).isEqualTo(veld.path("value").asText());
            }
            if (veld.path("constraints").path("notEmpty").asBoolean(false)) {
                assertThat(waarde).as(wie + ": " + naam).isNotBlank();
            }
            if (veld.has("choices") && !waarde.isEmpty()) {
                assertThat(veld.path("choices")).as(wie + ": " + naam).extracting(keuze -> keuze.path("value").asText())
                        .contains(waarde);
            }
        }
        XmlBestand.kinderen(element, "extensionElements").stream()
                .flatMap(uitbreiding -> XmlBestand.kinderen(uitbreiding, "field").stream())
                .forEach(veld -> assertThat(velden).as(wie).contains(veld.getAttribute("name")));
    }
}
