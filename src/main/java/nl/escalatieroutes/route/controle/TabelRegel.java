package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A decision table answers whatever it is asked: the engine only finds out when a case comes there. */
final class TabelRegel implements Gelezen.Regel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Pattern DAGEN = Pattern.compile("P?\\d+D?");
    private static final Set<String> EEN_REGEL = Set.of("", "UNIQUE");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand bestand : gelezen.besluiten()) {
            List<Element> besluiten = XmlBestand.onder(bestand.document().getDocumentElement(), "decision");
            if (besluiten.isEmpty()) {
                bevindingen.meld(bestand.naam(), "heeft geen beslistabel.", "Maak er een in Camunda Modeler, of haal het bestand weg.");
            }
            besluiten.stream().filter(besluit -> !DAGEN.matcher(besluit.getAttributeNS(CAMUNDA, "historyTimeToLive")).matches())
                    .forEach(besluit -> bevindingen.meld(bestand, besluit, "de beslistabel heeft geen bewaartermijn.",
                            "Vul bij History cleanup de Time to live in, in dagen, bijvoorbeeld P1826D."));
            XmlBestand.onder(bestand.document().getDocumentElement(), "decisionTable").forEach(tabel -> controleer(bestand, tabel, bevindingen));
        }
    }

    private static void controleer(XmlBestand bestand, Element tabel, Bevindingen bevindingen) {
        List<Element> regels = XmlBestand.kinderen(tabel, "rule");
        if (regels.isEmpty()) {
            bevindingen.meld(bestand, tabel, "de tabel heeft geen regels.", "Voeg een regel toe.");
        }
        int kolommen = XmlBestand.kinderen(tabel, "input").size();
        int antwoorden = XmlBestand.kinderen(tabel, "output").size();
        for (Element regel : regels) {
            if (XmlBestand.kinderen(regel, "inputEntry").size() != kolommen
                    || XmlBestand.kinderen(regel, "outputEntry").size() != antwoorden) {
                bevindingen.meld(bestand, regel, "deze regel heeft niet evenveel kolommen als de tabel.",
                        "Open het bestand in Camunda Modeler en maak de regel opnieuw.");
            }
            if (XmlBestand.kinderen(regel, "outputEntry").stream().anyMatch(TabelRegel::isLeeg)) {
                bevindingen.meld(bestand, regel, "deze regel heeft geen antwoord.", "Vul de laatste kolom in, of haal de regel weg.");
            }
            if (regels.size() > 1 && EEN_REGEL.contains(tabel.getAttribute("hitPolicy"))
                    && XmlBestand.kinderen(regel, "inputEntry").stream().allMatch(TabelRegel::isLeeg)) {
                bevindingen.meld(bestand, regel, "deze regel past altijd, maar van deze tabel mag maar een regel passen.",
                        "Kies bij Hit policy voor First, of vul in wanneer de regel geldt.");
            }
        }
    }

    private static boolean isLeeg(Element cel) {
        String tekst = XmlBestand.kinderen(cel, "text").stream().map(Element::getTextContent).findFirst().orElse("").strip();
        return tekst.isEmpty() || tekst.equals("-");
    }
}
