package nl.escalatieroutes.historie.tekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.historie.Pad;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** A small diagram on a page: where things come, what is coloured, and what stands in words. */
class PadbijlageTest {

    private static final OffsetDateTime TOEN = OffsetDateTime.parse("2026-01-05T09:00:00+01:00");
    /** As {@code Padbijlage} places a diagram: 60 units of margin, 90 for the heading; one unit is one pixel here. */
    private static final float EEN_OP_EEN = 1 / 0.6f;
    private static final int LINKS = 60;
    private static final int BOVEN = 150;
    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="proef">
              <bpmn:process id="proef" isExecutable="true">
                <bpmn:userTask id="een" name="Eerste taak" />
                <bpmn:userTask id="twee" name="Tweede taak &#x4E2D;" />
                <bpmn:sequenceFlow id="pijl" name="verder" sourceRef="een" targetRef="twee" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="tekening"><bpmndi:BPMNPlane id="vlak" bpmnElement="proef">
                <bpmndi:BPMNShape id="een_vorm" bpmnElement="een"><dc:Bounds x="500" y="300" width="200" height="100" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="twee_vorm" bpmnElement="twee"><dc:Bounds x="900" y="300" width="200" height="100" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="pijl_lijn" bpmnElement="pijl"><di:waypoint x="700" y="350" /><di:waypoint x="900" y="350" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    @Test
    void waarDeCasusWasIsGekleurdEnDeGelopenPijlDikker() throws IOException {
        try (PDDocument pdf = teken(pad(List.of(afgerond("een", 1)), List.of("pijl")))) {
            BufferedImage beeld = beeld(pdf);
            assertThat(kleur(beeld, 20, 80)).isEqualTo(Staat.GEWEEST.stijl().vulling());
            assertThat(kleur(beeld, 420, 80)).isEqualTo(Color.WHITE);
            assertThat(dikte(beeld, 300)).as("een gelopen pijl").isGreaterThanOrEqualTo(3);
        }
        try (PDDocument pdf = teken(pad(List.of(afgerond("een", 1)), List.of()))) {
            assertThat(dikte(beeld(pdf), 300)).as("een andere pijl").isLessThan(3);
            assertThat(tekst(pdf)).contains("zijn niet vastgelegd");
        }
    }

    @Test
    void waarDeCasusStaatEnWatIsAfgebrokenZijnTeOnderscheiden() throws IOException {
        Pad.Element hier = new Pad.Element("een", 1, TOEN, null, false);
        Pad.Element afgebroken = new Pad.Element("twee", 1, TOEN, TOEN, true);
        try (PDDocument pdf = teken(pad(List.of(hier, afgebroken), List.of("pijl")))) {
            BufferedImage beeld = beeld(pdf);
            assertThat(kleur(beeld, 20, 80)).isEqualTo(Staat.HIER.stijl().vulling());
            assertThat(kleur(beeld, 420, 80)).isEqualTo(Staat.AFGEBROKEN.stijl().vulling());
        }
    }

    @Test
    void inWoordenStaanNamenDeUitlegEnHoeVaak() throws IOException {
        try (PDDocument pdf = teken(pad(List.of(afgerond("een", 3)), List.of("pijl")))) {
            assertThat(tekst(pdf)).contains("Diagram van de proef", "Eerste taak", "verder", "3×", "hier is de casus geweest",
                    "hier staat de casus nu", "deze pijl volgde de casus").as("een teken dat de letter niet heeft").contains("Tweede taak ?");
        }
    }

    @Test
    void deBladzijdeIsZoGrootAlsHetDiagramNodigHeeft() throws IOException {
        try (PDDocument pdf = teken(pad(List.of(), List.of("pijl")))) {
            // a narrow diagram leaves room for the heading: (1200 + 2 * 60) * 0.6; the height is that of the diagram: (100 + 90 + 2 * 60) * 0.6
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(792);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(186);
        }
    }

    private static PDDocument teken(Pad pad) throws IOException {
        BpmnModelInstance diagram = Bpmn.readModelFromStream(new ByteArrayInputStream(DIAGRAM.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            Padbijlage.voegToe(pdf, diagram, pad, "Diagram van de proef");
            // only then the letter knows its signs
            pdf.save(bestand);
        }
        return Loader.loadPDF(bestand.toByteArray());
    }

    private static Pad pad(List<Pad.Element> elementen, List<String> stromen) {
        return new Pad("proef:1", "Proef", 1, elementen, stromen);
    }

    private static Pad.Element afgerond(String id, int keren) {
        return new Pad.Element(id, keren, TOEN, TOEN, false);
    }

    private static BufferedImage beeld(PDDocument pdf) throws IOException {
        return new PDFRenderer(pdf).renderImage(0, EEN_OP_EEN);
    }

    /** At a place in the diagram, counted from its upper left corner. */
    private static Color kleur(BufferedImage beeld, int x, int y) {
        return new Color(beeld.getRGB(LINKS + x, BOVEN + y));
    }

    /** How many pixels of the arrow's height are not white, halfway between its name and its end. */
    private static int dikte(BufferedImage beeld, int x) {
        int dikte = 0;
        for (int y = 42; y < 53; y++) {
            Color kleur = kleur(beeld, x + 60, y);
            dikte += kleur.getRed() < 200 ? 1 : 0;
        }
        return dikte;
    }

    private static String tekst(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
