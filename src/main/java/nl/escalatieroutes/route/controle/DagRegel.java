package nl.escalatieroutes.route.controle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A term that counts from an answer counts from a date: from anything else the engine can't, once a case comes there. */
final class DagRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> geenDatum = geenDatum(gelezen);
        for (XmlBestand diagram : gelezen.diagrammen()) {
            diagram.elementen().forEach(element -> Stream
                    .concat(Stream.of(XmlBestand.eigenTekst(element)), XmlBestand.attributen(element).stream().map(Attr::getValue))
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

    /** What forms ask, and none of them as a date. */
    private static Set<String> geenDatum(Gelezen gelezen) {
        Set<String> geenDatum = new HashSet<>();
        Set<String> datums = new HashSet<>();
        for (Formulier formulier : gelezen.inhoud().formulieren().values()) {
            formulier.velden().forEach(veld -> (veld.soort() == Soort.DATUM ? datums : geenDatum).add(veld.sleutel()));
        }
        geenDatum.removeAll(datums);
        return geenDatum;
    }
}
