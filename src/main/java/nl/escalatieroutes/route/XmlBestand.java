package nl.escalatieroutes.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A diagram or decision file as XML, read without document types and without anything from outside. */
public final class XmlBestand {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, String> SOORTEN = Map.of("sequenceFlow", "pijl", "startEvent", "begin", "endEvent", "einde",
            "boundaryEvent", "gebeurtenis aan een taak", "intermediateThrowEvent", "gebeurtenis", "intermediateCatchEvent", "gebeurtenis",
            "subProcess", "subproces", "process", "proces", "definitions", "diagram", "association", "stippellijn");

    private final String naam;
    private final Document document;
    /** Gathered once: the rules walk through a file many times. */
    private final List<Element> elementen;
    private final Map<String, List<Element>> bpmn;

    private XmlBestand(String naam, Document document) {
        this.naam = naam;
        this.document = document;
        this.elementen = elementen(document.getElementsByTagName("*"));
        this.bpmn = elementen.stream().filter(element -> BPMN.equals(element.getNamespaceURI()))
                .collect(Collectors.groupingBy(Element::getLocalName));
    }

    /**
     * @throws SAXException where the file is no XML, or has a document type
     */
    public static XmlBestand lees(String naam, byte[] inhoud) throws SAXException, IOException {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder lezer = fabriek.newDocumentBuilder();
            // the standard handler writes to System.err
            lezer.setErrorHandler(new DefaultHandler());
            return new XmlBestand(naam, lezer.parse(new ByteArrayInputStream(inhoud)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the file, relative to the folder. */
    public String naam() {
        return naam;
    }

    public Document document() {
        return document;
    }

    /** All elements, in document order. */
    public List<Element> elementen() {
        return elementen;
    }

    /** All BPMN elements of one kind, for instance {@code userTask}. */
    public List<Element> bpmn(String soort) {
        return bpmn.getOrDefault(soort, List.of());
    }

    public static List<Element> onder(Element ouder, String soort) {
        return elementen(ouder.getElementsByTagNameNS("*", soort));
    }

    public static List<Element> kinderen(Element ouder, String soort) {
        return elementen(ouder.getChildNodes()).stream().filter(kind -> soort.equals(kind.getLocalName())).toList();
    }

    private static List<Element> elementen(NodeList lijst) {
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < lijst.getLength(); i++) {
            if (lijst.item(i) instanceof Element element) {
                elementen.add(element);
            }
        }
        return elementen;
    }

    public static List<Attr> attributen(Element element) {
        NamedNodeMap alle = element.getAttributes();
        List<Attr> attributen = new ArrayList<>();
        for (int i = 0; i < alle.getLength(); i++) {
            attributen.add((Attr) alle.item(i));
        }
        return attributen;
    }

    /** The text directly inside an element, without that of the elements in it. */
    public static String eigenTekst(Element element) {
        StringBuilder tekst = new StringBuilder();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                tekst.append(kind.getNodeValue());
            }
        }
        return tekst.toString();
    }

    public static String camunda(Element element, String attribuut) {
        return element.getAttributeNS(CAMUNDA, attribuut).strip();
    }

    /** All places of an element where an expression may stand: its own text and its attributes. */
    public static List<String> teksten(Element element) {
        return Stream.concat(Stream.of(eigenTekst(element)), attributen(element).stream().map(Attr::getValue)).toList();
    }

    /** How people know an element: its label and id, or those of the element it is part of. */
    public static String label(Element element) {
        Node knoop = element;
        while (knoop instanceof Element deel && !isBekendBijMensen(deel)) {
            knoop = deel.getParentNode();
        }
        if (!(knoop instanceof Element gevonden)) {
            return "<" + element.getTagName() + ">";
        }
        String naam = gevonden.getAttribute("name").replaceAll("\\s+", " ").strip();
        String id = gevonden.getAttribute("id").isEmpty() ? "zonder id" : gevonden.getAttribute("id");
        return (naam.isEmpty() ? soort(gevonden) : "'" + naam + "'") + " (" + id + ")";
    }

    /** What an element without a label is called by who draws it. */
    private static String soort(Element element) {
        String soort = element.getLocalName();
        return SOORTEN.getOrDefault(soort, soort.endsWith("Gateway") ? "ruit" : soort.endsWith("Task") ? "taak" : soort);
    }

    private static boolean isBekendBijMensen(Element element) {
        String ruimte = String.valueOf(element.getNamespaceURI());
        boolean getekend = ruimte.equals(BPMN) || ruimte.contains("/DMN/");
        return getekend && !(element.getAttribute("id").isEmpty() && element.getAttribute("name").isBlank());
    }
}
