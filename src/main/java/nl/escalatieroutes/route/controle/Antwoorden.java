package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * Which texts a variable can hold in the routes of a folder, as far as that is known: where all that sets it are choices on
 * forms and decision tables.
 */
final class Antwoorden {

    private static final Pattern LETTERLIJK = Pattern.compile("\"([^\"]*)\"");

    /** A variable, or one of two. */
    private static final Pattern DOORGEVEN = Pattern.compile("\\$\\{\\s*(?:\\w+\\s*\\?\\s*(\\w+)\\s*:\\s*)?(\\w+)\\s*}");

    /** What these hold is held against route.yaml, by {@link PlekRegel}. */
    private static final Set<String> PLEKKEN = Set.of("gemeente", "aanbieder", "verwijzer");

    private final Map<String, Set<String>> mogelijk = new HashMap<>();
    private final Set<String> besloten = new HashSet<>();
    /** From which other variables one is filled. */
    private final Map<String, Set<String>> vanuit = new HashMap<>();
    private final Set<String> open = new HashSet<>(Bouwstenen.VAN_ELKE_CASUS);

    Antwoorden(Gelezen gelezen, List<Procesdeel> processen, Gegevens gegevens) {
        open.addAll(PLEKKEN);
        for (Procesdeel proces : processen) {
            for (Element element : proces.elementen()) {
                Set<String> gezet = gegevens.gezetDoor(element);
                Formulier formulier = gelezen.inhoud().formulieren().get(camunda(element, "formRef"));
                if (formulier != null) {
                    formulier.velden().forEach(veld -> uitFormulier(veld, gezet));
                }
                if (!camunda(element, "decisionRef").isEmpty()) {
                    uitTabel(gelezen, element, gezet);
                }
                Matcher doorgeven = DOORGEVEN.matcher(XmlBestand.eigenTekst(element).strip());
                if (element.getLocalName().endsWith("putParameter") && doorgeven.matches()) {
                    gezet.clear();
                    Stream.of(1, 2).map(doorgeven::group).filter(Objects::nonNull).forEach(bron ->
                            vanuit.computeIfAbsent(element.getAttribute("name"), nieuw -> new TreeSet<>()).add(bron));
                }
                if (element.getLocalName().equals("in") && !element.getAttribute("source").equals(element.getAttribute("target"))) {
                    gezet.add(element.getAttribute("target"));
                }
                open.addAll(gezet);
            }
        }
    }

    /** The texts that a variable can hold; empty where it may be any. */
    Optional<Set<String>> van(String variabele) {
        Set<String> bronnen = bronnen(variabele);
        Set<String> teksten = new TreeSet<>();
        bronnen.forEach(bron -> teksten.addAll(mogelijk.getOrDefault(bron, Set.of())));
        return teksten.isEmpty() || bronnen.stream().anyMatch(open::contains) ? Optional.empty() : Optional.of(teksten);
    }

    /** Whether a decision table sets it, so that what it holds changes with a rule. */
    boolean isBesloten(String variabele) {
        return bronnen(variabele).stream().anyMatch(besloten::contains);
    }

    /** A variable and all that it is filled from. */
    private Set<String> bronnen(String variabele) {
        Set<String> bronnen = new TreeSet<>();
        metBronnen(variabele, bronnen);
        return bronnen;
    }

    private void metBronnen(String variabele, Set<String> bronnen) {
        if (bronnen.add(variabele)) {
            vanuit.getOrDefault(variabele, Set.of()).forEach(bron -> metBronnen(bron, bronnen));
        }
    }

    private void uitFormulier(Veld veld, Set<String> gezet) {
        if (veld.soort() == Soort.KEUZE && !veld.opties().isEmpty()) {
            veld.opties().forEach(optie -> voegToe(veld.sleutel(), String.valueOf(optie.waarde())));
            gezet.remove(veld.sleutel());
        }
    }

    private void uitTabel(Gelezen gelezen, Element taak, Set<String> gezet) {
        String variabele = camunda(taak, "resultVariable");
        besloten.add(variabele);
        boolean bekend = true;
        for (XmlBestand bestand : gelezen.besluiten()) {
            for (Element besluit : XmlBestand.onder(bestand.document().getDocumentElement(), "decision")) {
                if (besluit.getAttribute("id").equals(camunda(taak, "decisionRef"))) {
                    for (Element cel : XmlBestand.onder(besluit, "outputEntry")) {
                        Matcher tekst = LETTERLIJK.matcher(cel.getTextContent().strip());
                        bekend &= tekst.matches();
                        if (tekst.matches()) {
                            voegToe(variabele, tekst.group(1));
                        }
                    }
                }
            }
        }
        if (bekend) {
            gezet.remove(variabele);
        }
    }

    private void voegToe(String variabele, String tekst) {
        mogelijk.computeIfAbsent(variabele, nieuw -> new TreeSet<>()).add(tekst);
    }
}
