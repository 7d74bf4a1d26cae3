package nl.escalatieroutes.route.controle;

import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import nl.escalatieroutes.route.tekening.Tekening;
import nl.escalatieroutes.route.tekening.Tekenregels;

/** Diagrams are drawn as people can read them: the rules of the room {@code tekening}. */
final class TekenRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            Tekenregels.toets(new Tekening(diagram.document())).forEach(melding ->
                    bevindingen.meld(diagram, melding.element(), melding.wat(), melding.herstel()));
        }
    }
}
