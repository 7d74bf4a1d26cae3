package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A building block has what it can't do without: a message without a receiver is sent to nobody, and nobody notices. */
final class VeldRegel implements Gelezen.Regel {

    private static final Map<String, List<String>> NODIG = Map.of(
            "bericht", List.of("sjabloon", "aan"),
            "overdragen", List.of("ontvanger", "sjabloon", "titel"),
            "contactZoeken", List.of("functie", "resultaat"),
            "aantekening", List.of("tekst"));
    /** As the element templates in Camunda Modeler ask for them. */
    private static final Map<String, String> VRAAG = Map.of(
            "sjabloon", "welk bericht er gaat", "aan", "aan wie het bericht gaat", "ontvanger", "wie het dossier krijgt",
            "titel", "wat de titel van het dossier is", "functie", "welke functie wordt opgezocht",
            "resultaat", "onder welke naam het contact bewaard wordt", "tekst", "wat er wordt opgeschreven");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            NODIG.forEach((bouwsteen, velden) -> proces.met(bouwsteen).forEach(element ->
                    velden.stream().filter(veld -> Procesdeel.veld(element, veld).isEmpty())
                            .forEach(veld -> meld(proces.diagram(), element, veld, bevindingen))));
        }
    }

    private static void meld(XmlBestand diagram, Element element, String veld, Bevindingen bevindingen) {
        bevindingen.meld(diagram, element, "er staat niet " + VRAAG.get(veld) + ".", "Vul het veld '" + veld + "' van de bouwsteen in.");
    }
}
