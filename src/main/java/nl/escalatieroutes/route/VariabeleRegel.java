package nl.escalatieroutes.route;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a diagram, a form or a decision table reads, somebody sets. */
final class VariabeleRegel implements Gelezen.Regel {

    private static final String VRAAG_HET =
            "Verbeter de naam, of zorg dat een formulier het vraagt (key) of een taak het zet (Outputs).";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        List<Procesdeel> processen = Procesdeel.alle(gelezen);
        Gegevens gegevens = new Gegevens(gelezen, processen);
        Map<String, Formulierbeeld> beelden = Formulierbeeld.alle(gelezen.map().bestanden());
        for (Procesdeel proces : processen) {
            Set<String> gezet = gegevens.van(proces);
            for (Element element : proces.elementen()) {
                inDiagram(element).filter(naam -> !gezet.contains(naam)).distinct().forEach(naam ->
                        bevindingen.meld(proces.diagram(), element, "niemand vult '" + naam + "' in.", VRAAG_HET));
                inBesluit(gelezen, proces, element, gezet, bevindingen);
                Formulierbeeld beeld = beelden.get(camunda(element, "formRef"));
                if (beeld != null && gelezen.inhoud().formulieren().containsKey(camunda(element, "formRef"))) {
                    inFormulier(beeld, proces, gezet, bevindingen);
                }
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

    private static void inBesluit(Gelezen gelezen, Procesdeel proces, Element taak, Set<String> gezet,
            Bevindingen bevindingen) {
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
                    FeelNamen.in(tekst).orElse(Set.of()).stream()
                            .filter(naam -> !gezet.contains(naam) && !eigen.contains(naam))
                            .forEach(naam -> bevindingen.meld(bestand, cel, "niemand vult '" + naam + "' in ("
                                    + proces.sleutel() + ").", VRAAG_HET));
                }
            }
        }
    }

    private static void inFormulier(Formulierbeeld beeld, Procesdeel proces, Set<String> gezet,
            Bevindingen bevindingen) {
        for (Formulierbeeld.Deel deel : beeld.delen()) {
            for (String feel : deel.feel()) {
                FeelNamen.in(feel).ifPresentOrElse(
                        namen -> namen.stream().filter(naam -> !gezet.contains(naam))
                                .forEach(naam -> meld(beeld, deel, naam, proces, bevindingen)),
                        () -> bevindingen.meld(beeld.bestand(), deel.label(), "'" + feel + "' is geen geldige FEEL.",
                                "Verbeter de uitdrukking."));
            }
            if (!deel.vraagt() && !deel.sleutel().isEmpty() && !gezet.contains(deel.sleutel())) {
                meld(beeld, deel, deel.sleutel(), proces, bevindingen);
            }
        }
    }

    private static void meld(Formulierbeeld beeld, Formulierbeeld.Deel deel, String naam, Procesdeel proces,
            Bevindingen bevindingen) {
        bevindingen.meld(beeld.bestand(), deel.label(), "niemand vult '" + naam + "' in (" + proces.sleutel() + ").",
                VRAAG_HET);
    }
}
