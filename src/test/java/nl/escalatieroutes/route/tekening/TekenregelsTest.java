package nl.escalatieroutes.route.tekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of drawing, against a good diagram in which one thing was changed. */
class TekenregelsTest {

    private static final Path DIAGRAM = Path.of("src/test/resources/processes-voorbeeld/voorbeeldstreek/vraag.bpmn");

    /**
     * @param wat what is replaced in the good diagram
     * @param element the id of the element that the rule names
     */
    record Fout(String regel, String wat, String door, String element) {}

    private static final String EINDE_PROCES = "  </bpmn:process>";
    private static final String BEGIN = "<bpmn:startEvent id=\"start_vraag\"";

    private static String subproces(String attributen, String inhoud) {
        return "<bpmn:subProcess id=\"sub\"" + attributen + ">" + inhoud + "</bpmn:subProcess>" + EINDE_PROCES;
    }

    private static String link(String soort, String id, String naam) {
        return "<bpmn:intermediate" + soort + "Event id=\"" + id + "\" name=\"x\"><bpmn:linkEventDefinition name=\"" + naam
                + "\"/></bpmn:intermediate" + soort + "Event>";
    }

    static List<Fout> fouten() {
        String start = "<bpmn:startEvent id=\"s\" name=\"s\"/>";
        String einde = "<bpmn:endEvent id=\"e\" name=\"e\"/>";
        String bericht = "<bpmn:messageEventDefinition/>";
        return List.of(
                new Fout("ad-hoc-sub-process", EINDE_PROCES, "<bpmn:adHocSubProcess id=\"sub\"/>" + EINDE_PROCES, "sub"),
                new Fout("conditional-flows", " default=\"flow_nee\"", "", "flow_nee"),
                new Fout("end-event-required", EINDE_PROCES, subproces("", start), "sub"),
                new Fout("event-based-gateway", EINDE_PROCES, "<bpmn:eventBasedGateway id=\"wacht\"/>" + EINDE_PROCES, "wacht"),
                new Fout("event-sub-process-typed-start-event", EINDE_PROCES,
                        subproces(" triggeredByEvent=\"true\"", start + einde), "s"),
                new Fout("fake-join", EINDE_PROCES, "<bpmn:sequenceFlow id=\"extra\" sourceRef=\"split_klaar\""
                        + " targetRef=\"bericht_vraagbaak\"/>" + EINDE_PROCES, "bericht_vraagbaak"),
                new Fout("global", "</bpmn:definitions>", "<bpmn:message id=\"los\" name=\"los\"/></bpmn:definitions>", "los"),
                new Fout("label-required", "name=\"Is het klaar?\"", "name=\"\"", "split_klaar"),
                new Fout("label-required", "name=\"Ja\"", "name=\" \"", "flow_ja"),
                new Fout("label-required", "name=\"5 werkdagen voorbij\"", "", "termijn_vraag"),
                new Fout("link-event", EINDE_PROCES, link("Throw", "gooi", "A") + EINDE_PROCES, "gooi"),
                new Fout("link-event", EINDE_PROCES, link("Catch", "vang", "A") + EINDE_PROCES, "vang"),
                new Fout("link-event", EINDE_PROCES, link("Catch", "vang", "") + EINDE_PROCES, "vang"),
                new Fout("link-event", EINDE_PROCES, link("Throw", "gooi", "A") + link("Catch", "een", "A")
                        + link("Catch", "twee", "A") + EINDE_PROCES, "twee"),
                new Fout("no-bpmndi", "bpmnElement=\"split_klaar\"", "bpmnElement=\"weg\"", "split_klaar"),
                new Fout("no-bpmndi", "bpmnElement=\"flow_ja\"", "bpmnElement=\"weg\"", "flow_ja"),
                new Fout("no-bpmndi", EINDE_PROCES, "<bpmn:textAnnotation id=\"tekst\"/>" + EINDE_PROCES, "tekst"),
                new Fout("no-complex-gateway", EINDE_PROCES, "<bpmn:complexGateway id=\"complex\"/>" + EINDE_PROCES, "complex"),
                new Fout("no-disconnected", EINDE_PROCES, "<bpmn:task id=\"los\" name=\"Los\"/>" + EINDE_PROCES, "los"),
                new Fout("no-duplicate-sequence-flows", EINDE_PROCES, "<bpmn:sequenceFlow id=\"dubbel\""
                        + " sourceRef=\"split_klaar\" targetRef=\"vraag-blijft-open\"/>" + EINDE_PROCES, "dubbel"),
                new Fout("no-gateway-join-fork", EINDE_PROCES, "<bpmn:sequenceFlow id=\"extra\" sourceRef=\"termijn_vraag\""
                        + " targetRef=\"split_klaar\"/>" + EINDE_PROCES, "split_klaar"),
                new Fout("no-implicit-split", EINDE_PROCES, "<bpmn:sequenceFlow id=\"extra\" sourceRef=\"vraag-beantwoorden\""
                        + " targetRef=\"vraag-blijft-open\"/>" + EINDE_PROCES, "vraag-beantwoorden"),
                new Fout("no-implicit-end", "sourceRef=\"termijn_vraag\"", "sourceRef=\"split_klaar\"", "termijn_vraag"),
                new Fout("no-implicit-start", "targetRef=\"beslissing_urgentie\"", "targetRef=\"bericht_vraagbaak\"",
                        "beslissing_urgentie"),
                new Fout("no-inclusive-gateway", "<bpmn:exclusiveGateway", "<bpmn:inclusiveGateway", "split_klaar"),
                new Fout("no-overlapping-elements", "x=\"880\" y=\"282\"", "x=\"880\" y=\"190\"", "vraag-blijft-open"),
                new Fout("single-blank-start-event", BEGIN, start + BEGIN, "vraag-voorbeeldstreek"),
                new Fout("single-event-definition", "<bpmn:timerEventDefinition>", bericht + "<bpmn:timerEventDefinition>",
                        "termijn_vraag"),
                new Fout("start-event-required", EINDE_PROCES, subproces("", einde), "sub"),
                new Fout("sub-process-blank-start-event", EINDE_PROCES, subproces("", "<bpmn:startEvent id=\"s\">" + bericht
                        + "</bpmn:startEvent>" + einde), "s"),
                new Fout("superfluous-gateway", "sourceRef=\"split_klaar\" targetRef=\"vraag-beantwoord\"",
                        "sourceRef=\"x\" targetRef=\"vraag-beantwoord\"", "split_klaar"),
                new Fout("superfluous-label", "id=\"flow_taak\"", "id=\"flow_taak\" name=\"verder\"", "flow_taak"),
                new Fout("superfluous-termination", EINDE_PROCES, subproces("", "<bpmn:endEvent id=\"stop\"><bpmn:terminateEventDefinition/></bpmn:endEvent>"), "stop"));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void elkeRegelVindtZijnFout(Fout fout) throws Exception {
        String goed = Files.readString(DIAGRAM);
        assertThat(goed).contains(fout.wat());
        String kapot = goed.replace(fout.wat(), fout.door()).replace("bpmn:exclusiveGateway>",
                fout.regel().equals("no-inclusive-gateway") ? "bpmn:inclusiveGateway>" : "bpmn:exclusiveGateway>");

        List<Melding> meldingen = Tekenregels.VAN_BPMNLINT.get(fout.regel()).toets(tekening(kapot)).toList();

        assertThat(meldingen).extracting(melding -> melding.element().getAttribute("id")).contains(fout.element());
        assertThat(meldingen).allSatisfy(melding -> {
            assertThat(melding.wat()).endsWith(".");
            assertThat(melding.herstel()).endsWith(".");
        });
    }

    @Test
    void elkeRegelHeeftEenProef() {
        Set<String> beproefd = new TreeSet<>(fouten().stream().map(Fout::regel).toList());
        assertThat(beproefd).containsExactlyInAnyOrderElementsOf(Tekenregels.VAN_BPMNLINT.keySet());
    }

    @Test
    void opEenGoedDiagramIsNietsAanTeMerken() throws Exception {
        assertThat(Tekenregels.toets(tekening(Files.readString(DIAGRAM)))).isEmpty();
    }

    @Test
    void watBuitenZijnSubprocesStaatWordtGenoemd() throws Exception {
        String met = Files.readString(DIAGRAM)
                .replace(EINDE_PROCES, subproces("", "<bpmn:startEvent id=\"binnen\" name=\"x\"/>"))
                .replace("    </bpmndi:BPMNPlane>", vorm("sub", 100, 400, 200, 120).replace("bpmnElement=",
                        "isExpanded=\"true\" bpmnElement=") + vorm("binnen", 290, 420, 36, 36) + "</bpmndi:BPMNPlane>");
        assertThat(Tekenregels.VAN_BPMNLINT.get("no-overlapping-elements").toets(tekening(met)))
                .singleElement().satisfies(melding -> {
                    assertThat(melding.element().getAttribute("id")).isEqualTo("binnen");
                    assertThat(melding.wat()).contains("buiten het subproces");
                });
    }

    @Test
    void eenLijnDieNietAankomtEnEenKlokjeNaastZijnTaakWordenGenoemd() throws Exception {
        String scheef = Files.readString(DIAGRAM).replace("<di:waypoint x=\"880\" y=\"200\"/>", "<di:waypoint x=\"850\" y=\"200\"/>")
                .replace("x=\"622\" y=\"222\"", "x=\"722\" y=\"252\"");
        assertThat(Tekenregels.toets(tekening(scheef))).extracting(melding -> melding.element().getAttribute("id"))
                .contains("flow_ja", "termijn_vraag");
    }

    private static String vorm(String id, int x, int y, int breedte, int hoogte) {
        return "<bpmndi:BPMNShape id=\"shape_%s\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></bpmndi:BPMNShape>"
                .formatted(id, id, x, y, breedte, hoogte);
    }

    private static Tekening tekening(String xml) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return new Tekening(fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
}
