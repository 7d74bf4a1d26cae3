package nl.escalatieroutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A region's folder as a process owner edits it: texts are replaced, and the whole is zipped. */
public final class Regiobewerking {

    public static final String REGIO = "west-brabant-west";
    private static final String DIAGRAM = "escalatie.bpmn";

    private final Map<String, String> bestanden = new TreeMap<>();

    private final String regio;

    private Regiobewerking(String regio) {
        this.regio = regio;
    }

    /** The folder of West-Brabant West as it is. */
    public static Regiobewerking ongewijzigd() {
        return van(REGIO);
    }

    /** The folder of a region as it is. */
    public static Regiobewerking van(String regio) {
        Regiobewerking bewerking = new Regiobewerking(regio);
        Path map = Path.of("processes", regio);
        try (Stream<Path> alle = Files.walk(map)) {
            for (Path bestand : alle.filter(Files::isRegularFile).filter(pad -> !pad.toString().contains("/.")).toList()) {
                bewerking.bestanden.put(map.relativize(bestand).toString().replace('\\', '/'), Files.readString(bestand));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bewerking;
    }

    public Regiobewerking vervang(String bestand, String wat, String door) {
        String inhoud = bestanden.get(bestand);
        if (!inhoud.contains(wat)) {
            throw new IllegalArgumentException(bestand + " does not contain " + wat);
        }
        bestanden.put(bestand, inhoud.replace(wat, door));
        return this;
    }

    /** Another lead time for a step of the escalation route. */
    public Regiobewerking termijn(String event, String uitdrukking) {
        String inhoud = bestanden.get(DIAGRAM);
        int begin = inhoud.indexOf("<bpmn:boundaryEvent id=\"" + event + "\"");
        int open = inhoud.indexOf("tFormalExpression\">", begin) + "tFormalExpression\">".length();
        int dicht = inhoud.indexOf("</bpmn:time", open);
        bestanden.put(DIAGRAM, inhoud.substring(0, open) + uitdrukking + inhoud.substring(dicht));
        return this;
    }

    /** Takes a timer off the escalation route, with the end event that it leads to. */
    public Regiobewerking zonderKlok(String event) {
        String flow = gevonden("<bpmn:sequenceFlow id=\"([^\"]+)\" sourceRef=\"" + event + "\"");
        String doel = gevonden("sourceRef=\"" + event + "\" targetRef=\"([^\"]+)\"");
        for (String deel : new String[] {"<bpmn:boundaryEvent id=\"" + event + "\".*?</bpmn:boundaryEvent>",
            "<bpmn:endEvent id=\"" + doel + "\".*?</bpmn:endEvent>", "<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*/>",
            "<bpmndi:BPMNShape [^>]*bpmnElement=\"(?:" + event + "|" + doel + ")\".*?</bpmndi:BPMNShape>",
            "<bpmndi:BPMNEdge [^>]*bpmnElement=\"" + flow + "\".*?</bpmndi:BPMNEdge>"}) {
            gevonden("(" + deel + ")");
            bestanden.put(DIAGRAM, Pattern.compile(deel, Pattern.DOTALL).matcher(bestanden.get(DIAGRAM)).replaceAll(""));
        }
        return this;
    }

    private String gevonden(String patroon) {
        Matcher gezocht = Pattern.compile(patroon, Pattern.DOTALL).matcher(bestanden.get(DIAGRAM));
        if (!gezocht.find()) {
            throw new IllegalArgumentException(DIAGRAM + " does not contain " + patroon);
        }
        return gezocht.group(1);
    }

    /** One step more, between the talk and the local officer: its id is {@code stukken-nakijken}. */
    public Regiobewerking extraStap() {
        bestanden.put("stukken-nakijken.form", bestanden.get("uitspraak-vastleggen.form")
                .replace("\"uitspraak-vastleggen\"", "\"stukken-nakijken\"").replace("uitspraak_vastleggen_", "stukken_nakijken_"));
        String flow = "flow_mijlpaal_stap2_join_opzoeken";
        vervang(DIAGRAM, "<bpmn:incoming>" + flow, "<bpmn:incoming>flow_stukkenNakijken_join_opzoeken");
        vervang(DIAGRAM, "sourceRef=\"mijlpaal_stap2\" targetRef=\"join_opzoeken\"/>",
                "sourceRef=\"mijlpaal_stap2\" targetRef=\"stukken-nakijken\"/>\n    <bpmn:sequenceFlow"
                        + " id=\"flow_stukkenNakijken_join_opzoeken\" sourceRef=\"stukken-nakijken\" targetRef=\"join_opzoeken\"/>");
        vervang(DIAGRAM, "    <bpmn:exclusiveGateway id=\"join_opzoeken\">", """
                    <bpmn:userTask id="stukken-nakijken" name="Stukken nakijken" camunda:formRef="stukken-nakijken" \
                camunda:formRefBinding="deployment" camunda:candidateGroups="jeugdprofessional.${gemeente}">
                      <bpmn:documentation>Geen termijn: dit is zo gedaan.</bpmn:documentation>
                      <bpmn:incoming>flow_mijlpaal_stap2_join_opzoeken</bpmn:incoming>
                      <bpmn:outgoing>flow_stukkenNakijken_join_opzoeken</bpmn:outgoing>
                    </bpmn:userTask>
                    <bpmn:exclusiveGateway id="join_opzoeken">""");
        vervang(DIAGRAM, "    <bpmndi:BPMNShape id=\"shape_join_opzoeken\"", """
                    <bpmndi:BPMNShape id="shape_stukken-nakijken" bpmnElement="stukken-nakijken">\
                <dc:Bounds x="2010" y="200" width="100" height="80"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNEdge id="edge_flow_stukkenNakijken_join_opzoeken" bpmnElement="flow_stukkenNakijken_join_opzoeken">\
                <di:waypoint x="2110" y="240"/><di:waypoint x="2130" y="240"/><di:waypoint x="2130" y="315"/></bpmndi:BPMNEdge>
                    <bpmndi:BPMNShape id="shape_join_opzoeken\"""");
        return vervang(DIAGRAM, "<di:waypoint x=\"2068\" y=\"340\"/><di:waypoint x=\"2105\" y=\"340\"/>",
                "<di:waypoint x=\"2050\" y=\"322\"/><di:waypoint x=\"2050\" y=\"280\"/>");
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
                zip.putNextEntry(new ZipEntry(regio + "/" + bestand.getKey()));
                zip.write(bestand.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lays the folder down on disk; returns it. */
    public Path legIn(Path ouder) throws IOException {
        Path map = ouder.resolve(regio);
        for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
            Path doel = map.resolve(bestand.getKey());
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, bestand.getValue());
        }
        return map;
    }
}
