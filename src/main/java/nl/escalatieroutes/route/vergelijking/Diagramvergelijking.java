package nl.escalatieroutes.route.vergelijking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What changed in a diagram: steps, lead times, roles, messages, the way through the route, outcomes. */
final class Diagramvergelijking {

    private static final Vergelijking.Woorden<String> UITKOMST = new Vergelijking.Benoemd<>("De uitkomst", label -> label,
            (oud, nieuw) -> List.of("De uitkomst " + oud + " heet nu " + nieuw + "."));

    private Diagramvergelijking() {}

    /** @param oud null where the file is new; @param nieuw null where it is gone */
    static List<String> van(String bestand, byte[] oud, byte[] nieuw) {
        if (oud == null || nieuw == null) {
            return List.of("Het diagram " + bestand + (oud == null ? " is nieuw." : " is weg."));
        }
        try {
            return van(XmlBestand.lees(bestand, oud), XmlBestand.lees(bestand, nieuw));
        } catch (SAXException | IOException e) {
            // what could not be read was never in service
            return List.of("Het diagram " + bestand + " is veranderd.");
        }
    }

    private static List<String> van(XmlBestand oud, XmlBestand nieuw) {
        List<String> zinnen = new ArrayList<>();
        zinnen.addAll(Vergelijking.verschil(Stap.van(oud), Stap.van(nieuw), new Stapwoorden()));
        zinnen.addAll(Vergelijking.verschil(Berichtstap.van(oud), Berichtstap.van(nieuw), new Berichtwoorden()));
        zinnen.addAll(Vergelijking.verschil(uitkomsten(oud), uitkomsten(nieuw), UITKOMST));
        zinnen.addAll(Vergelijking.verschil(wegen(oud), wegen(nieuw), new Wegwoorden()));
        return zinnen.isEmpty()
                ? List.of("In " + nieuw.naam() + " zijn alleen de tekening of instellingen van onderdelen veranderd.")
                : zinnen;
    }

    private static final class Stapwoorden implements Vergelijking.Woorden<Stap> {

        @Override
        public String erbij(Stap stap) {
            return "Stap " + stap.label() + " is nieuw, voor " + stap.groepen() + ", "
                    + (stap.termijn().isEmpty() ? "zonder termijn." : "met een termijn van " + woorden(stap.termijn()) + ".");
        }

        @Override
        public String weg(Stap stap) {
            return "Stap " + stap.label() + " is weg.";
        }

        @Override
        public List<String> anders(Stap oud, Stap nieuw) {
            List<String> zinnen = new ArrayList<>();
            String stap = nieuw.label();
            als(zinnen, oud.naam(), nieuw.naam(), "Stap " + oud.label() + " heet nu '" + nieuw.naam() + "'.");
            als(zinnen, oud.groepen(), nieuw.groepen(),
                    "Stap " + stap + " is nu voor " + nieuw.groepen() + " (was " + oud.groepen() + ").");
            als(zinnen, oud.termijn(), nieuw.termijn(),
                    "De termijn van " + stap + " is nu " + woorden(nieuw.termijn()) + " (was " + woorden(oud.termijn()) + ").");
            als(zinnen, oud.herinnering(), nieuw.herinnering(), "De herinnering van " + stap + " komt nu "
                    + woorden(nieuw.herinnering()) + " (was " + woorden(oud.herinnering()) + ").");
            als(zinnen, oud.formulier(), nieuw.formulier(),
                    "Stap " + stap + " heeft nu het formulier " + nieuw.formulier() + " (was " + oud.formulier() + ").");
            return zinnen;
        }
    }

    /** An element that sends a message. */
    private record Berichtstap(String label, String inhoud) {

        static Map<String, Berichtstap> van(XmlBestand diagram) {
            Map<String, Berichtstap> berichten = new TreeMap<>();
            for (Element element : diagram.elementen()) {
                Map<String, String> velden = new TreeMap<>();
                XmlBestand.onder(element, "field").forEach(veld ->
                        velden.put(veld.getAttribute("name"), veld.getTextContent().strip()));
                if (!element.getAttribute("id").isEmpty() && XmlBestand.BPMN.equals(element.getNamespaceURI())
                        && !element.getLocalName().matches("process|subProcess|definitions|collaboration")
                        && (velden.containsKey("aan") || velden.containsKey("sjabloon"))) {
                    String bericht = velden.getOrDefault("sjabloon", "(vast bericht)");
                    String aan = velden.getOrDefault("aan", "wie de taak heeft");
                    berichten.put(element.getAttribute("id"),
                            new Berichtstap(XmlBestand.label(element), "bericht " + bericht + " aan " + aan));
                }
            }
            return berichten;
        }
    }

    private static final class Berichtwoorden implements Vergelijking.Woorden<Berichtstap> {

        @Override
        public String erbij(Berichtstap stap) {
            return "Nieuw bij " + stap.label() + ": " + stap.inhoud() + ".";
        }

        @Override
        public String weg(Berichtstap stap) {
            return "Weg bij " + stap.label() + ": " + stap.inhoud() + ".";
        }

        @Override
        public List<String> anders(Berichtstap oud, Berichtstap nieuw) {
            return oud.inhoud().equals(nieuw.inhoud())
                    ? List.of(oud.label() + " heet nu " + nieuw.label() + ".")
                    : List.of("Bij " + nieuw.label() + " gaat nu " + nieuw.inhoud() + " (was " + oud.inhoud() + ").");
        }
    }

    /** The ends of a route that are outcomes, by id. */
    private static Map<String, String> uitkomsten(XmlBestand diagram) {
        return diagram.bpmn("endEvent").stream()
                .filter(einde -> !einde.getAttribute("id").contains("_"))
                .collect(Collectors.toMap(einde -> einde.getAttribute("id"), XmlBestand::label, (een, ander) -> een));
    }

    /** Where each element leads to, and under which condition. */
    private record Weg(String van, String naar) {}

    private static Map<String, Weg> wegen(XmlBestand diagram) {
        Map<String, Element> elementen = diagram.elementen().stream()
                .filter(element -> !element.getAttribute("id").isEmpty())
                .collect(Collectors.toMap(element -> element.getAttribute("id"), element -> element, (een, ander) -> een));
        Map<String, List<Element>> perBegin = diagram.bpmn("sequenceFlow").stream()
                .collect(Collectors.groupingBy(stroom -> stroom.getAttribute("sourceRef")));
        Map<String, Weg> wegen = new TreeMap<>();
        perBegin.forEach((begin, stromen) -> wegen.put(begin, new Weg(label(elementen, begin), stromen.stream()
                .map(stroom -> antwoord(stroom) + label(elementen, stroom.getAttribute("targetRef")))
                .sorted()
                .collect(Collectors.joining("; ")))));
        return wegen;
    }

    private static String antwoord(Element stroom) {
        String voorwaarde = XmlBestand.kinderen(stroom, "conditionExpression").stream()
                .map(uitdrukking -> uitdrukking.getTextContent().strip()).findFirst().orElse("");
        String naam = Stap.naam(stroom);
        return naam.isEmpty() && voorwaarde.isEmpty() ? "" : (naam + " " + voorwaarde).strip() + " -> ";
    }

    private static String label(Map<String, Element> elementen, String id) {
        return elementen.containsKey(id) ? XmlBestand.label(elementen.get(id)) : id;
    }

    private static final class Wegwoorden implements Vergelijking.Woorden<Weg> {

        @Override
        public String erbij(Weg weg) {
            return "Na " + weg.van() + " komt: " + weg.naar() + ".";
        }

        @Override
        public String weg(Weg weg) {
            return "Na " + weg.van() + " gaat de route niet meer verder.";
        }

        @Override
        public List<String> anders(Weg oud, Weg nieuw) {
            return oud.naar().equals(nieuw.naar())
                    ? List.of()
                    : List.of("Na " + nieuw.van() + " komt nu: " + nieuw.naar() + " (was: " + oud.naar() + ").");
        }
    }

    private static void als(List<String> zinnen, String oud, String nieuw, String zin) {
        if (!oud.equals(nieuw)) {
            zinnen.add(zin);
        }
    }

    private static String woorden(String uitdrukking) {
        return uitdrukking.isEmpty() ? "er niet" : TermijnInWoorden.van(uitdrukking);
    }
}
