package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a diagram, a form or a decision table reads, somebody sets: on a way that leads to where it is read. */
final class VariabeleRegel implements Gelezen.Regel {

    private static final String VRAAG_HET =
            "Verbeter de naam, of zorg dat een formulier het vraagt (key) of een taak het zet (Outputs).";
    private static final String VRAAG_HET_EERDER =
            "Vraag het in een stap die hiervoor komt, of zet het daar (Outputs).";
    private static final String VRAAG_HET_OVERAL =
            "Kan een casus langs die weg hier komen, vraag of zet het dan ook daar: anders loopt hij hier vast.";
    /** Where to go on and whose a task is; lead times and what is handed over are drawn for one way more often. */
    private static final Set<String> OP_ELKE_WEG = Set.of("conditionExpression", "userTask");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        List<Procesdeel> processen = Procesdeel.alle(gelezen);
        Gegevens gegevens = new Gegevens(gelezen, processen);
        Map<String, Formulierbeeld> beelden = Formulierbeeld.alle(gelezen.map().bestanden());
        for (Procesdeel proces : processen) {
            Kennis kennis = new Kennis(proces, gegevens.van(proces), new Wegen(proces, gegevens));
            for (Element element : proces.elementen()) {
                inDiagram(element).distinct().forEach(naam -> kennis.meld(element, naam, bevindingen));
                inBesluit(gelezen, kennis, element, bevindingen);
                Formulierbeeld beeld = beelden.get(camunda(element, "formRef"));
                Formulier formulier = gelezen.inhoud().formulieren().get(camunda(element, "formRef"));
                if (beeld != null && formulier != null) {
                    inFormulier(beeld, formulier, kennis, element, bevindingen);
                }
            }
        }
    }

    /**
     * What is known in a process.
     *
     * @param gezet what is set anywhere in it
     */
    private record Kennis(Procesdeel proces, Set<String> gezet, Wegen wegen) {

        void meld(Element element, String naam, Bevindingen bevindingen) {
            Optional<Weg> weg = wegen.bij(element);
            if (!gezet.contains(naam)) {
                bevindingen.meld(proces.diagram(), element, "niemand vult '" + naam + "' in.", VRAAG_HET);
            } else if (weg.isPresent() && !weg.get().kent(naam)) {
                bevindingen.meld(proces.diagram(), element, "op geen weg hiernaartoe vult iemand '" + naam + "' in.", VRAAG_HET_EERDER);
            } else if (OP_ELKE_WEG.contains(element.getLocalName()) && weg.isPresent() && !weg.get().kentAltijd(naam)) {
                bevindingen.letOp(proces.diagram().naam(), XmlBestand.label(element),
                        "er is een weg hiernaartoe waarop niemand '" + naam + "' invult.", VRAAG_HET_OVERAL);
            }
        }

        /** What lacks of a variable that a form or a decision table reads at an element; nothing there comes to a halt. */
        void meld(Element element, String naam, String bestand, String deel, Bevindingen bevindingen) {
            if (!gezet.contains(naam)) {
                bevindingen.meld(bestand, deel, "niemand vult '" + naam + "' in (" + proces.sleutel() + ").", VRAAG_HET);
            } else if (wegen.bij(element).filter(weg -> !weg.kent(naam)).isPresent()) {
                bevindingen.meld(bestand, deel, "op geen weg naar " + XmlBestand.label(element) + " vult iemand '" + naam + "' in.",
                        VRAAG_HET_EERDER);
            }
        }
    }

    private static Stream<String> inDiagram(Element element) {
        Stream<String> inAttributen = XmlBestand.attributen(element).stream()
                // the name of a building block there is another rule's
                .filter(attribuut -> !attribuut.getLocalName().equals("delegateExpression"))
                .map(Attr::getValue)
                .flatMap(tekst -> Uitdrukking.variabelen(tekst).stream());
        Stream<String> inTekst = Uitdrukking.variabelen(XmlBestand.eigenTekst(element)).stream();
        String bouwsteen = Uitdrukking.bean(
                camunda(element, "delegateExpression") + element.getAttribute("delegateExpression"));
        Stream<String> gegevens = Gegevens.namen(bouwsteen.isEmpty() ? "" : Procesdeel.veld(element, "gegevens"));
        Stream<String> vanzelf = Bouwstenen.LEZEN.getOrDefault(bouwsteen, Set.of()).stream().sorted();
        return Stream.of(inAttributen, inTekst, gegevens, vanzelf).flatMap(namen -> namen);
    }

    private static void inBesluit(Gelezen gelezen, Kennis kennis, Element taak, Bevindingen bevindingen) {
        String id = camunda(taak, "decisionRef");
        for (XmlBestand bestand : gelezen.besluiten()) {
            Element wortel = bestand.document().getDocumentElement();
            List<Element> tabellen = XmlBestand.onder(wortel, "decision");
            if (tabellen.stream().noneMatch(tabel -> tabel.getAttribute("id").equals(id))) {
                continue;
            }
            Set<String> eigen = Stream.concat(tabellen.stream().map(tabel -> tabel.getAttribute("id")),
                            XmlBestand.onder(wortel, "output").stream().map(uit -> uit.getAttribute("name")))
                    .collect(Collectors.toSet());
            for (String soort : List.of("inputExpression", "outputEntry", "literalExpression")) {
                for (Element cel : XmlBestand.onder(wortel, soort)) {
                    String tekst = XmlBestand.kinderen(cel, "text").stream().map(Element::getTextContent)
                            .findFirst().orElse("");
                    FeelNamen.in(tekst).orElse(Set.of()).stream().filter(naam -> !eigen.contains(naam))
                            .forEach(naam -> kennis.meld(taak, naam, bestand.naam(), XmlBestand.label(cel), bevindingen));
                }
            }
        }
    }

    private static void inFormulier(Formulierbeeld beeld, Formulier formulier, Kennis kennis, Element taak, Bevindingen bevindingen) {
        Set<String> eigen = formulier.velden().stream().map(Veld::sleutel).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Formulierbeeld.Deel deel : beeld.delen()) {
            for (String feel : deel.feel()) {
                FeelNamen.in(feel).ifPresentOrElse(
                        namen -> namen.stream().filter(naam -> !eigen.contains(naam))
                                .forEach(naam -> kennis.meld(taak, naam, beeld.bestand(), deel.label(), bevindingen)),
                        () -> bevindingen.meld(beeld.bestand(), deel.label(), "'" + feel + "' is geen geldige FEEL.",
                                "Verbeter de uitdrukking."));
            }
            if (!deel.vraagt() && !deel.sleutel().isEmpty() && !eigen.contains(deel.sleutel())) {
                kennis.meld(taak, deel.sleutel(), beeld.bestand(), deel.label(), bevindingen);
            }
        }
    }
}
