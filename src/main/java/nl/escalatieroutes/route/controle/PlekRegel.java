package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A municipality, provider or referrer that forms, decision tables, conditions and contacts name is one of the region. */
final class PlekRegel implements Gelezen.Regel {

    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        RegioInstellingen regio = gelezen.inhoud().instellingen();
        if (regio == null) {
            return;
        }
        Map<String, Set<String>> bekend = Map.of("gemeente", regio.gemeenten().keySet(),
                "aanbieder", regio.aanbieders().keySet(), "verwijzer", regio.verwijzers().keySet());
        bekend.forEach((soort, namen) -> {
            formulieren(gelezen, soort, namen, bevindingen);
            besluiten(gelezen, soort, namen, bevindingen);
            voorwaarden(gelezen, soort, namen, bevindingen);
        });
        if (gelezen.inhoud().contacten() != null) {
            gelezen.inhoud().contacten().alle().stream()
                    .filter(contact -> !contact.gemeente().isEmpty() && !bekend.get("gemeente").contains(contact.gemeente()))
                    .forEach(contact -> meld(RegioInhoud.CONTACTEN, contact.naam() + " (" + contact.functie() + ")",
                            "gemeente", contact.gemeente(), bevindingen));
        }
    }

    private static void formulieren(Gelezen gelezen, String soort, Set<String> namen, Bevindingen bevindingen) {
        for (Formulierbeeld beeld : Formulierbeeld.alle(gelezen.map().bestanden()).values()) {
            beeld.vraag(soort).ifPresent(vraag -> vraag.opties().stream().filter(optie -> !namen.contains(optie))
                    .forEach(optie -> meld(beeld.bestand(), vraag.label(), soort, optie, bevindingen)));
        }
    }

    private static void besluiten(Gelezen gelezen, String soort, Set<String> namen, Bevindingen bevindingen) {
        for (XmlBestand bestand : gelezen.besluiten()) {
            for (Element tabel : XmlBestand.onder(bestand.document().getDocumentElement(), "decisionTable")) {
                List<Element> kolommen = XmlBestand.kinderen(tabel, "input");
                for (int i = 0; i < kolommen.size(); i++) {
                    if (XmlBestand.onder(kolommen.get(i), "text").stream()
                            .noneMatch(tekst -> tekst.getTextContent().strip().equals(soort))) {
                        continue;
                    }
                    for (Element regel : XmlBestand.kinderen(tabel, "rule")) {
                        List<Element> cellen = XmlBestand.kinderen(regel, "inputEntry");
                        if (i < cellen.size()) {
                            cel(bestand, cellen.get(i), soort, namen, bevindingen);
                        }
                    }
                }
            }
        }
    }

    private static void cel(XmlBestand bestand, Element cel, String soort, Set<String> namen, Bevindingen bevindingen) {
        for (Matcher tekst = TEKST.matcher(cel.getTextContent()); tekst.find(); ) {
            if (!namen.contains(tekst.group(1))) {
                meld(bestand.naam(), XmlBestand.label(cel), soort, tekst.group(1), bevindingen);
            }
        }
    }

    private static void voorwaarden(Gelezen gelezen, String soort, Set<String> namen, Bevindingen bevindingen) {
        Pattern vergelijking = Pattern.compile("\\b" + soort + "\\s*[!=]=\\s*'([^']*)'");
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                String tekst = XmlBestand.eigenTekst(element) + " "
                        + String.join(" ", XmlBestand.attributen(element).stream().map(Attr::getValue).toList());
                for (Matcher gevonden = vergelijking.matcher(tekst); gevonden.find(); ) {
                    if (!namen.contains(gevonden.group(1))) {
                        meld(diagram.naam(), XmlBestand.label(element), soort, gevonden.group(1), bevindingen);
                    }
                }
            }
        }
    }

    private static void meld(String bestand, String element, String soort, String plek, Bevindingen bevindingen) {
        bevindingen.meld(bestand, element, "de " + soort + " '" + plek + "' staat niet in route.yaml.",
                "Zet de " + soort + " in route.yaml bij " + meervoud(soort) + ", of verbeter de naam.");
    }

    private static String meervoud(String soort) {
        return soort.equals("gemeente") ? "gemeenten" : soort + "s";
    }
}
