package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.CAMUNDA;

import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * No code in a diagram but building blocks: what the engine could execute is on a list of what is allowed, so that a
 * way to run scripts or classes that nobody thought of is refused too.
 */
final class CodeRegel implements Gelezen.Regel {

    private static final String VERBETER = "Haal dit weg en gebruik een bouwsteen (zie processes/README.md).";
    /** The engine reads this old namespace in the same way as its own. */
    private static final String ACTIVITI = "http://activiti.org/bpmn";
    private static final Set<String> ATTRIBUTEN = Set.of(
            "asyncAfter", "asyncBefore", "calledElementBinding", "candidateGroups",
            "candidateStarterGroups", "collection", "decisionRef", "decisionRefBinding", "delegateExpression",
            "dueDate", "elementVariable", "errorCodeVariable", "errorMessage", "errorMessageVariable",
            "escalationCodeVariable", "exclusive", "expression", "followUpDate", "formRef", "formRefBinding",
            "historyTimeToLive", "initiator", "isStartableInTasklist", "jobPriority", "mapDecisionResult",
            "modelerTemplate", "modelerTemplateIcon", "modelerTemplateVersion", "priority", "resultVariable",
            "variableEvents", "variableName", "versionTag");
    private static final Set<String> ELEMENTEN = Set.of(
            "entry", "executionListener", "expression", "failedJobRetryTimeCycle", "field", "in", "inputOutput",
            "inputParameter", "list", "map", "out", "outputParameter", "properties", "property", "string",
            "taskListener", "value");
    private static final Set<String> ATTRIBUTEN_VAN_ELEMENTEN = Set.of(
            "businessKey", "delegateExpression", "event", "expression", "id", "key", "local", "name", "source",
            "sourceExpression", "stringValue", "target", "value", "variables");
    private static final Set<String> BPMN_NOOIT = Set.of("scriptTask", "script", "import");
    /** Who does it, in the words of BPMN and of the engine: a person would see a case without a part in it. */
    private static final Set<String> BPMN_WIE = Set.of("humanPerformer", "performer", "potentialOwner", "resourceRole");
    private static final Set<String> PERSONEN = Set.of("assignee", "candidateUsers", "candidateStarterUsers");
    private static final String NOEM_GROEPEN =
            "Een taak is van groepen, nooit van een persoon. Haal dit weg en vul bij Candidate groups in wie het doet.";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                controleer(diagram, element, bevindingen);
            }
        }
        gelezen.map().bestanden().keySet().stream().filter(Gelezen::isCasusmodel).forEach(bestand ->
                bevindingen.meld(bestand, "is een CMMN-model; dat kan hier niet.", "Teken de route als BPMN."));
    }

    private void controleer(XmlBestand diagram, Element element, Bevindingen bevindingen) {
        String soort = element.getLocalName();
        if (XmlBestand.BPMN.equals(element.getNamespaceURI()) && Uitdrukking.bevatUitdrukking(element.getAttribute("name"))) {
            bevindingen.meld(diagram, element, "in de naam staat een uitdrukking.", "Schrijf de naam als gewone tekst: hij staat ook in plannen"
                    + " en cijfers, en die leest wie de casus niet mag zien.");
        }
        boolean vanCamunda = CAMUNDA.equals(element.getNamespaceURI());
        if (ACTIVITI.equals(element.getNamespaceURI()) || vanCamunda && !ELEMENTEN.contains(soort)) {
            bevindingen.meld(diagram, element, "<" + element.getTagName() + "> kan hier niet.", VERBETER);
        }
        if (XmlBestand.BPMN.equals(element.getNamespaceURI()) && BPMN_NOOIT.contains(soort)) {
            bevindingen.meld(diagram, element, "een script of import (" + soort + ") kan hier niet.", VERBETER);
        }
        if (XmlBestand.BPMN.equals(element.getNamespaceURI()) && BPMN_WIE.contains(soort)) {
            bevindingen.meld(diagram, element, "<" + element.getTagName() + "> kan hier niet.", NOEM_GROEPEN);
        }
        for (Attr attribuut : XmlBestand.attributen(element)) {
            if (!isToegestaan(attribuut, vanCamunda)) {
                bevindingen.meld(diagram, element,
                        "'" + attribuut.getName() + "=\"" + attribuut.getValue() + "\"' kan hier niet.",
                        PERSONEN.contains(attribuut.getLocalName()) ? NOEM_GROEPEN : VERBETER);
            }
        }
    }

    private static boolean isToegestaan(Attr attribuut, boolean opCamundaElement) {
        String ruimte = attribuut.getNamespaceURI();
        String naam = attribuut.getLocalName();
        if (ACTIVITI.equals(ruimte)) {
            return false;
        }
        if (CAMUNDA.equals(ruimte)) {
            return ATTRIBUTEN.contains(naam);
        }
        if (ruimte == null && opCamundaElement) {
            return ATTRIBUTEN_VAN_ELEMENTEN.contains(naam);
        }
        // a condition in another language is a script
        return !(ruimte == null && naam.equals("language"));
    }
}
