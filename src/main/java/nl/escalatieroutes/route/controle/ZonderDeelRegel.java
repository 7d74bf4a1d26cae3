package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.ZonderDeel;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * No folder gives a task, a message or a part in a case to the groups that stand above the routes: who may edit a folder
 * would let themselves into cases by it. What a folder only makes up when a case comes there, the program refuses then.
 */
final class ZonderDeelRegel implements Gelezen.Regel {

    private static final String HERSTEL = "Noem hier een rol van de regio: " + String.join(", ", ZonderDeel.ROLLEN)
            + " krijgen geen taak of bericht en zijn geen partij.";
    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        RegioInhoud inhoud = gelezen.inhoud();
        if (inhoud.instellingen() != null) {
            genoemd(inhoud.instellingen().rollen().keySet().stream()).forEach(rol ->
                    bevindingen.meld(Regiomap.INSTELLINGEN, "rollen", wat(rol), HERSTEL));
        }
        if (inhoud.contacten() != null) {
            genoemd(inhoud.contacten().alle().stream().map(Contact::functie)).forEach(functie ->
                    bevindingen.meld(RegioInhoud.CONTACTEN, functie, wat(functie), HERSTEL));
        }
        besluiten(gelezen, bevindingen);
        formulieren(gelezen, diagrammen(gelezen, bevindingen), bevindingen);
    }

    private static void besluiten(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand besluit : gelezen.besluiten()) {
            Element wortel = besluit.document().getDocumentElement();
            Stream.of("outputEntry", "literalExpression").flatMap(soort -> XmlBestand.onder(wortel, soort).stream()).forEach(cel -> {
                for (Matcher tekst = TEKST.matcher(cel.getTextContent()); tekst.find(); ) {
                    genoemd(Arrays.stream(tekst.group(1).split(","))).forEach(groep -> bevindingen.meld(besluit, cel, wat(groep), HERSTEL));
                }
            });
        }
    }

    /** Returns the variables that a group comes from somewhere. */
    private static Set<String> diagrammen(Gelezen gelezen, Bevindingen bevindingen) {
        Deque<String> namen = new ArrayDeque<>();
        for (XmlBestand diagram : gelezen.diagrammen()) {
            Groepsplek.in(diagram).forEach(plek -> toets(diagram, plek, namen::add, bevindingen));
        }
        Set<String> gehad = new HashSet<>();
        while (!namen.isEmpty()) {
            String naam = namen.pop();
            if (gehad.add(naam)) {
                gelezen.diagrammen().forEach(diagram -> diagram.elementen().forEach(element ->
                        gezet(element, naam).forEach(tekst -> toets(diagram, new Groepsplek(element, tekst), namen::add, bevindingen))));
            }
        }
        return gehad;
    }

    private static void toets(XmlBestand diagram, Groepsplek plek, Consumer<String> variabele, Bevindingen bevindingen) {
        Stream<String> tussenAanhalingstekens = Uitdrukking.woorden(plek.tekst()).stream().flatMap(List::stream)
                .filter(woord -> woord.startsWith("'") || woord.startsWith("\""))
                .flatMap(woord -> Arrays.stream(woord.substring(1, woord.length() - 1).split(",")));
        genoemd(Stream.concat(Groepsplek.groepen(plek.tekst()).stream(), tussenAanhalingstekens))
                .forEach(groep -> bevindingen.meld(diagram, plek.element(), wat(groep), HERSTEL));
        Uitdrukking.variabelen(plek.tekst()).forEach(variabele);
    }

    /** What an element puts in a variable; a variable that it hands over stands as an expression. */
    private static Stream<String> gezet(Element element, String naam) {
        return switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> element.getAttribute("name").equals(naam)
                    ? Stream.concat(Stream.of(element), XmlBestand.onder(element, "*").stream()).map(XmlBestand::eigenTekst) : Stream.of();
            case "in", "out" -> element.getAttribute("target").equals(naam)
                    ? Stream.of("${" + element.getAttribute("source") + "}", element.getAttribute("sourceExpression")) : Stream.of();
            case "multiInstanceLoopCharacteristics" -> camunda(element, "elementVariable").equals(naam)
                    ? Stream.of(camunda(element, "collection"), "${" + camunda(element, "collection") + "}") : Stream.of();
            default -> camunda(element, "resultVariable").equals(naam) ? Stream.of(camunda(element, "expression")) : Stream.of();
        };
    }

    private static void formulieren(Gelezen gelezen, Set<String> namen, Bevindingen bevindingen) {
        Formulierbeeld.alle(gelezen.map().bestanden()).values().forEach(beeld -> beeld.delen().stream()
                .filter(deel -> deel.vraagt() && namen.contains(deel.sleutel()))
                .forEach(deel -> genoemd(deel.opties().stream()).forEach(groep ->
                        bevindingen.meld(beeld.bestand(), deel.label(), wat(groep), HERSTEL))));
    }

    private static Stream<String> genoemd(Stream<String> groepen) {
        return groepen.map(String::strip).filter(ZonderDeel::is);
    }

    private static String wat(String groep) {
        return "de groep '" + groep + "' kan geen deel hebben in een casus.";
    }
}
