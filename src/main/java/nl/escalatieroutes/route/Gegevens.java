package nl.escalatieroutes.route;

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
import org.w3c.dom.Element;

/** Which variables a process has: what its forms ask, its diagram sets, and who starts it hands over. */
final class Gegevens {

    private static final List<String> ATTRIBUTEN = List.of("resultVariable", "elementVariable", "errorCodeVariable",
            "errorMessageVariable", "escalationCodeVariable");
    private static final Set<String> BIJ_PROCES_STARTEN = Set.of("casusnummer", "gemeente", "aanbieder");

    private final Map<String, Set<String>> perProces = new HashMap<>();

    Gegevens(Gelezen gelezen, List<Procesdeel> processen) {
        processen.forEach(proces -> {
            van(proces).addAll(Bouwstenen.VAN_ELKE_CASUS);
            Bouwstenen.ZETTEN.forEach((bouwsteen, namen) -> {
                if (proces.gebruikt(bouwsteen)) {
                    van(proces).addAll(namen);
                }
            });
            proces.elementen().forEach(element -> lees(gelezen, proces, element));
        });
    }

    /** The variables that somebody sets in a process. */
    Set<String> van(Procesdeel proces) {
        return van(proces.sleutel());
    }

    private Set<String> van(String sleutel) {
        return perProces.computeIfAbsent(sleutel, nieuw -> new LinkedHashSet<>());
    }

    private void lees(Gelezen gelezen, Procesdeel proces, Element element) {
        Set<String> gezet = van(proces);
        Formulier formulier = gelezen.inhoud().formulieren().get(camunda(element, "formRef"));
        if (formulier != null) {
            formulier.velden().stream().map(Veld::sleutel).forEach(gezet::add);
        }
        ATTRIBUTEN.stream().map(naam -> camunda(element, naam)).filter(naam -> !naam.isEmpty()).forEach(gezet::add);
        switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> gezet.add(element.getAttribute("name"));
            case "out" -> gezet.add(element.getAttribute("target"));
            case "callActivity" -> XmlBestand.onder(element, "in").forEach(in ->
                    van(element.getAttribute("calledElement")).add(in.getAttribute("target")));
            default -> leesBouwsteen(element, gezet);
        }
    }

    private void leesBouwsteen(Element element, Set<String> gezet) {
        String bouwsteen = Uitdrukking.bean(
                camunda(element, "delegateExpression") + element.getAttribute("delegateExpression"));
        switch (bouwsteen) {
            case "contactZoeken" -> gezet.add(Procesdeel.veld(element, "resultaat"));
            case "procesStarten" -> {
                van(Procesdeel.veld(element, "proces")).addAll(BIJ_PROCES_STARTEN);
                namen(Procesdeel.veld(element, "gegevens")).forEach(van(Procesdeel.veld(element, "proces"))::add);
            }
            case "gekoppeldeCasus" -> namen(Procesdeel.veld(element, "terug")).forEach(naam ->
                    gezet.add("gekoppelde" + Character.toUpperCase(naam.charAt(0)) + naam.substring(1)));
            default -> { }
        }
    }

    static Stream<String> namen(String lijst) {
        return Arrays.stream(lijst.split(",")).map(String::strip).filter(naam -> !naam.isEmpty());
    }
}
