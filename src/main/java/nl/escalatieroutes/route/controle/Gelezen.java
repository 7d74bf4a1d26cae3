package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * A folder as the rules look at it.
 *
 * @param diagrammen the BPMN files that are well-formed XML
 * @param besluiten the DMN files that are well-formed XML
 * @param routesElders keys of processes that belong to another region, with the name of that region
 */
public record Gelezen(
        Regiomap map,
        RegioInhoud inhoud,
        List<XmlBestand> diagrammen,
        List<XmlBestand> besluiten,
        Map<String, String> routesElders) {

    /** A rule, or a family of them. */
    interface Regel {
        void controleer(Gelezen gelezen, Bevindingen bevindingen);
    }

    /** The endings that the engine takes for a diagram, without regard to what comes before them. */
    public static boolean isDiagram(String bestand) {
        return bestand.endsWith("bpmn") || bestand.endsWith("bpmn20.xml");
    }

    public static boolean isBesluit(String bestand) {
        return bestand.endsWith("dmn") || bestand.endsWith("dmn11.xml");
    }

    static boolean isCasusmodel(String bestand) {
        return bestand.endsWith("cmmn") || bestand.endsWith("cmmn10.xml") || bestand.endsWith("cmmn11.xml");
    }

    Set<String> besluitIds() {
        return besluiten.stream()
                .flatMap(bestand -> XmlBestand.onder(bestand.document().getDocumentElement(), "decision").stream())
                .map(besluit -> besluit.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    Set<String> procesIds() {
        return diagrammen.stream()
                .flatMap(diagram -> diagram.bpmn("process").stream())
                .map(proces -> proces.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    static boolean isUitvoerbaar(Element proces) {
        return "true".equals(proces.getAttribute("isExecutable"));
    }
}
