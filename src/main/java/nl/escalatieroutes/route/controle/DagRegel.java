package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Set;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A term that counts from an answer counts from a date: from anything else the engine can't, once a case comes there. */
final class DagRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> geenDatum = Vraagsoort.steeds(gelezen, soort -> soort != Soort.DATUM);
        for (XmlBestand diagram : gelezen.diagrammen()) {
            diagram.elementen().forEach(element -> XmlBestand.teksten(element).stream()
                    .flatMap(tekst -> Aanroep.in(tekst).stream())
                    .forEach(aanroep -> controleer(diagram, element, aanroep, geenDatum, bevindingen)));
        }
    }

    private static void controleer(XmlBestand diagram, Element element, Aanroep aanroep, Set<String> geenDatum, Bevindingen bevindingen) {
        List<String> vanaf = aanroep.argumenten().isEmpty() ? List.of() : aanroep.argumenten().get(0);
        if (aanroep.bouwsteen().equals("termijn") && TermijnRegel.MET_DAG.contains(aanroep.methode())
                && vanaf.size() == 1 && geenDatum.contains(vanaf.get(0))) {
            bevindingen.meld(diagram, element, "'" + vanaf.get(0) + "' is geen datum, en '" + aanroep + "' telt vanaf een dag.",
                    "Noem een vraag die een datum als antwoord heeft.");
        }
    }
}
