package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.Arrays;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A task that says at which answers there is an agreement names yes-or-no questions of its own form. */
final class AfspraakRegel implements Gelezen.Regel {

    static final String AFSPRAAK = "afspraak";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element taak : diagram.bpmn("userTask")) {
                XmlBestand.onder(taak, "property").stream()
                        .filter(eigenschap -> eigenschap.getAttribute("name").equals(AFSPRAAK))
                        .forEach(eigenschap -> controleer(gelezen, diagram, taak, eigenschap, bevindingen));
            }
        }
    }

    private static void controleer(
            Gelezen gelezen, XmlBestand diagram, Element taak, Element eigenschap, Bevindingen bevindingen) {
        Formulier formulier = gelezen.inhoud().formulieren().get(camunda(taak, "formRef"));
        Arrays.stream(eigenschap.getAttribute("value").split(",")).map(String::strip)
                .filter(vraag -> formulier != null && formulier.velden().stream()
                        .noneMatch(veld -> veld.sleutel().equals(vraag) && veld.soort() == Soort.JA_NEE))
                .forEach(vraag -> bevindingen.meld(diagram, taak,
                        "bij afspraak staat '" + vraag + "'; dat is geen ja-of-nee-vraag van het formulier.",
                        "Schrijf bij de eigenschap afspraak de Key van een vraag met ja of nee, of meer met komma's ertussen."));
    }
}
