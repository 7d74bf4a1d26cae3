package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * No form asks for what the program itself keeps of a case: the answer would take its place, and with it the number, the
 * municipality or the outcome that all else goes by.
 */
final class SleutelRegel implements Gelezen.Regel {

    /** A route may let people choose another provider on the way. */
    private static final Set<String> MAG = Set.of("aanbieder");
    /** What is asked at the start, and stays. */
    private static final Set<String> ALLEEN_BIJ_START = Set.of("casusnummer", "gemeente");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> bijTaak = new HashSet<>(Bouwstenen.VAN_ELKE_CASUS);
        bijTaak.addAll(ALLEEN_BIJ_START);
        Map<String, Formulierbeeld> beelden = Formulierbeeld.alle(gelezen.map().bestanden());
        for (XmlBestand diagram : gelezen.diagrammen()) {
            diagram.bpmn("userTask").forEach(taak -> controleer(beelden, taak, bijTaak, bevindingen));
            diagram.bpmn("startEvent").forEach(start -> controleer(beelden, start, Bouwstenen.VAN_ELKE_CASUS, bevindingen));
        }
    }

    private static void controleer(Map<String, Formulierbeeld> beelden, Element element, Set<String> nooit, Bevindingen bevindingen) {
        Formulierbeeld beeld = beelden.get(camunda(element, "formRef"));
        if (beeld != null) {
            beeld.delen().stream().filter(deel -> deel.vraagt() && nooit.contains(deel.sleutel()) && !MAG.contains(deel.sleutel()))
                    .forEach(deel -> bevindingen.meld(beeld.bestand(), deel.label(),
                            "'" + deel.sleutel() + "' houdt het programma zelf bij; een antwoord zou het overschrijven.",
                            "Geef het veld een andere Key, of laat het alleen zien (Disabled)."));
        }
    }
}
