package nl.escalatieroutes.route.controle;

import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every expression, wherever it stands in a diagram, uses building blocks and variables only. */
final class ExpressieRegel implements Gelezen.Regel {

    private static final String BOUWSTENEN =
            "De bouwstenen zijn: " + String.join(", ", Bouwstenen.NAMEN.stream().sorted().toList()) + ".";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                meld(diagram, element, XmlBestand.eigenTekst(element), bevindingen);
                for (Attr attribuut : XmlBestand.attributen(element)) {
                    meld(diagram, element, attribuut.getValue(), bevindingen);
                    if ("delegateExpression".equals(attribuut.getLocalName())) {
                        meldGeenBouwsteen(diagram, element, attribuut.getValue(), bevindingen);
                    }
                }
            }
        }
    }

    private void meld(XmlBestand diagram, Element element, String tekst, Bevindingen bevindingen) {
        for (String fout : Uitdrukking.fouten(tekst)) {
            bevindingen.meld(diagram, element, "in '" + tekst.strip() + "': " + fout + ".",
                    fout.endsWith("niet afgesloten met }") ? "Zet er een } achter." : BOUWSTENEN);
        }
    }

    private void meldGeenBouwsteen(XmlBestand diagram, Element element, String tekst, Bevindingen bevindingen) {
        if (!Bouwstenen.NAMEN.contains(Uitdrukking.bean(tekst))) {
            bevindingen.meld(diagram, element, "'" + tekst + "' is geen bouwsteen.", BOUWSTENEN);
        }
    }
}
