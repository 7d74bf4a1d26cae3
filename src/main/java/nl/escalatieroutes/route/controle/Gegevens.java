package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** Which variables a process has: what its forms ask, its diagram sets, and who starts it hands over. */
final class Gegevens {

    private static final List<String> ATTRIBUTEN = List.of("resultVariable", "elementVariable", "errorCodeVariable",
            "errorMessageVariable", "escalationCodeVariable");
    private static final Set<String> BIJ_PROCES_STARTEN = Set.of("casusnummer", "gemeente", "aanbieder");

    private final Gelezen gelezen;
    /** What forms with a mistake ask: the mistake is told, not what follows from it. */
    private final Set<String> misschien;
    private final Map<String, Set<String>> perProces = new HashMap<>();
    private final Map<String, Set<String>> meegegeven = new HashMap<>();

    Gegevens(Gelezen gelezen, List<Procesdeel> processen) {
        this.gelezen = gelezen;
        this.misschien = OnleesbaarFormulier.sleutels(gelezen);
        processen.forEach(proces -> proces.elementen().forEach(this::geefMee));
        processen.forEach(proces -> {
            Set<String> alle = perProces.computeIfAbsent(proces.sleutel(), nieuw -> new LinkedHashSet<>());
            alle.addAll(bijHetBegin(proces));
            proces.elementen().forEach(element -> alle.addAll(gezetDoor(element)));
        });
    }

    /** The variables that somebody sets in a process. */
    Set<String> van(Procesdeel proces) {
        return perProces.get(proces.sleutel());
    }

    /** What is there when a case begins: what the program gives each, and what another process hands over. */
    Set<String> bijHetBegin(Procesdeel proces) {
        Set<String> namen = new LinkedHashSet<>(Bouwstenen.VAN_ELKE_CASUS);
        namen.addAll(meegegeven.getOrDefault(proces.sleutel(), Set.of()));
        namen.addAll(misschien);
        return namen;
    }

    /** What an activity has for itself alone. */
    static Set<String> binnen(Element activiteit) {
        Set<String> namen = new LinkedHashSet<>();
        XmlBestand.kinderen(activiteit, "extensionElements").stream()
                .flatMap(uitbreiding -> XmlBestand.kinderen(uitbreiding, "inputOutput").stream())
                .flatMap(inUit -> XmlBestand.kinderen(inUit, "inputParameter").stream())
                .forEach(in -> namen.add(in.getAttribute("name")));
        XmlBestand.kinderen(activiteit, "multiInstanceLoopCharacteristics")
                .forEach(meer -> namen.add(camunda(meer, "elementVariable")));
        return namen;
    }

    /** What an element itself sets, without the elements in it. */
    Set<String> gezetDoor(Element element) {
        Set<String> gezet = new LinkedHashSet<>();
        Formulier formulier = gelezen.inhoud().formulieren().get(camunda(element, "formRef"));
        if (formulier != null) {
            formulier.velden().stream().map(Veld::sleutel).forEach(gezet::add);
        }
        ATTRIBUTEN.stream().map(naam -> camunda(element, naam)).filter(naam -> !naam.isEmpty()).forEach(gezet::add);
        switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> gezet.add(element.getAttribute("name"));
            case "out" -> gezet.add(element.getAttribute("target"));
            default -> Procesdeel.bouwstenen(element).forEach(bouwsteen -> {
                gezet.addAll(Bouwstenen.ZETTEN.getOrDefault(bouwsteen, Set.of()));
                leesVelden(bouwsteen, element, gezet);
            });
        }
        return gezet;
    }

    private static void leesVelden(String bouwsteen, Element element, Set<String> gezet) {
        if (bouwsteen.equals("contactZoeken")) {
            gezet.add(Procesdeel.veld(element, "resultaat"));
        } else if (bouwsteen.equals("gekoppeldeCasus")) {
            namen(Procesdeel.veld(element, "terug")).map(Gegevens::gekoppeld).forEach(gezet::add);
        }
    }

    /** How a case knows a variable of the case that was linked to it. */
    static String gekoppeld(String naam) {
        return "gekoppelde" + Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    private void geefMee(Element element) {
        if (element.getLocalName().equals("callActivity")) {
            XmlBestand.onder(element, "in").forEach(in -> geefMee(element.getAttribute("calledElement"), Stream.of(in.getAttribute("target"))));
        } else if (Procesdeel.bouwstenen(element).contains("procesStarten")) {
            String proces = Procesdeel.veld(element, "proces");
            geefMee(proces, BIJ_PROCES_STARTEN.stream());
            geefMee(proces, namen(Procesdeel.veld(element, "gegevens")));
        }
    }

    private void geefMee(String proces, Stream<String> namen) {
        namen.forEach(meegegeven.computeIfAbsent(proces, nieuw -> new LinkedHashSet<>())::add);
    }

    static Stream<String> namen(String lijst) {
        return Arrays.stream(lijst.split(",")).map(String::strip).filter(naam -> !naam.isEmpty());
    }
}
