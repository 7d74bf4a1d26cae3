package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * The variables of a folder that may hold what somebody wrote in own words, and so something of a child or a family: text
 * fields of forms, what the program makes of them, and what a diagram fills from those.
 */
final class VrijeTekst {

    /** Methods of a text that tell something of it and not the text. */
    private static final Set<String> VRAGEN = Set.of("equals", "equalsIgnoreCase", "startsWith", "endsWith", "contains", "isEmpty",
            "isBlank", "length");
    private static final Set<String> VERGELIJKING = Set.of("=", "!", "<", ">", "eq", "ne", "lt", "gt", "le", "ge");

    private final Map<String, Set<String>> vanuit = new HashMap<>();

    private VrijeTekst() {}

    static Set<String> in(Gelezen gelezen) {
        Set<String> vrij = new LinkedHashSet<>(Bouwstenen.VRIJE_TEKST);
        gelezen.inhoud().formulieren().values().stream().flatMap(formulier -> formulier.velden().stream())
                .filter(veld -> veld.soort() == Soort.TEKST).map(Veld::sleutel).forEach(vrij::add);
        VrijeTekst bronnen = new VrijeTekst();
        gelezen.diagrammen().forEach(diagram -> diagram.elementen().forEach(element -> bronnen.lees(gelezen, element)));
        boolean meer = true;
        while (meer) {
            meer = false;
            for (Map.Entry<String, Set<String>> naam : bronnen.vanuit.entrySet()) {
                meer |= naam.getValue().stream().anyMatch(vrij::contains) && vrij.add(naam.getKey());
            }
        }
        return vrij;
    }

    private void lees(Gelezen gelezen, Element element) {
        switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> Stream.concat(Stream.of(element), XmlBestand.onder(element, "*").stream())
                    .forEach(deel -> vul(element.getAttribute("name"), doorgegeven(XmlBestand.eigenTekst(deel))));
            case "in", "out" -> {
                vul(element.getAttribute("target"), Set.of(element.getAttribute("source")));
                vul(element.getAttribute("target"), doorgegeven(element.getAttribute("sourceExpression")));
            }
            case "multiInstanceLoopCharacteristics" -> {
                String lijst = camunda(element, "collection");
                vul(camunda(element, "elementVariable"), Uitdrukking.bevatUitdrukking(lijst) ? doorgegeven(lijst) : Set.of(lijst));
            }
            default -> {
                vul(camunda(element, "resultVariable"), doorgegeven(camunda(element, "expression")));
                vul(camunda(element, "resultVariable"), uitTabel(gelezen, camunda(element, "decisionRef")));
                if (Procesdeel.bouwstenen(element).contains("gekoppeldeCasus")) {
                    Gegevens.namen(Procesdeel.veld(element, "terug")).forEach(naam -> vul(Gegevens.gekoppeld(naam), Set.of(naam)));
                }
            }
        }
    }

    private void vul(String naam, Set<String> bronnen) {
        vanuit.computeIfAbsent(naam, nieuw -> new HashSet<>()).addAll(bronnen);
    }

    private static Set<String> uitTabel(Gelezen gelezen, String besluit) {
        return gelezen.besluiten().stream()
                .flatMap(bestand -> XmlBestand.onder(bestand.document().getDocumentElement(), "decision").stream())
                .filter(tabel -> !besluit.isEmpty() && tabel.getAttribute("id").equals(besluit))
                .flatMap(tabel -> Stream.of("outputEntry", "literalExpression").flatMap(soort -> XmlBestand.onder(tabel, soort).stream()))
                .flatMap(cel -> FeelNamen.in(cel.getTextContent()).orElse(Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The variables in a text of which the value itself comes through, not just something that is asked of it. */
    private static Set<String> doorgegeven(String tekst) {
        Set<String> namen = new HashSet<>();
        Set<String> gelezen = Uitdrukking.variabelen(tekst);
        for (List<String> woorden : Uitdrukking.woorden(tekst)) {
            for (int i = 0; i < woorden.size(); i++) {
                if (gelezen.contains(woorden.get(i)) && !isVraag(woorden, i)) {
                    namen.add(woorden.get(i));
                }
            }
        }
        return namen;
    }

    private static boolean isVraag(List<String> woorden, int i) {
        String ervoor = i > 0 ? woorden.get(i - 1) : "";
        String erna = i + 1 < woorden.size() ? woorden.get(i + 1) : "";
        boolean methode = erna.equals(".") && i + 2 < woorden.size() && VRAGEN.contains(woorden.get(i + 2));
        return methode || ervoor.equals("empty") || ervoor.equals("not") || VERGELIJKING.contains(ervoor) || VERGELIJKING.contains(erna);
    }
}
