package nl.escalatieroutes.route.controle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * What a decision table or a condition asks for is an answer that somebody can give: else a rule or a way is silently never
 * taken, and cases go another way than the table says.
 */
final class AntwoordRegel implements Gelezen.Regel {

    private static final Pattern LIJST = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern LETTERLIJK = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAAM = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern VERGELIJKING = Pattern.compile("([A-Za-z]\\w*)\\s*(?:==|!=|\\beq\\b|\\bne\\b)\\s*'([^']*)'");
    private static final Pattern ANDERSOM = Pattern.compile("'([^']*)'\\s*(?:==|!=|\\beq\\b|\\bne\\b)\\s*([A-Za-z]\\w*)(?![\\w.(])");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        List<Procesdeel> processen = Procesdeel.alle(gelezen);
        Antwoorden antwoorden = new Antwoorden(gelezen, processen, new Gegevens(gelezen, processen));
        for (XmlBestand bestand : gelezen.besluiten()) {
            XmlBestand.onder(bestand.document().getDocumentElement(), "decisionTable")
                    .forEach(tabel -> inTabel(bestand, tabel, antwoorden, bevindingen));
        }
        for (Procesdeel proces : processen) {
            proces.soort("conditionExpression").forEach(voorwaarde -> inVoorwaarde(proces, voorwaarde, antwoorden, bevindingen));
        }
    }

    private static void inTabel(XmlBestand bestand, Element tabel, Antwoorden antwoorden, Bevindingen bevindingen) {
        List<Element> kolommen = XmlBestand.kinderen(tabel, "input");
        for (int i = 0; i < kolommen.size(); i++) {
            String naam = XmlBestand.kinderen(kolommen.get(i), "inputExpression").stream().findFirst().map(AntwoordRegel::tekst).orElse("");
            Optional<Set<String>> mogelijk = NAAM.matcher(naam).matches() ? antwoorden.van(naam) : Optional.empty();
            if (mogelijk.isPresent()) {
                inKolom(bestand, tabel, i, naam, mogelijk.get(), bevindingen);
            }
        }
    }

    private static void inKolom(XmlBestand bestand, Element tabel, int kolom, String naam, Set<String> mogelijk, Bevindingen bevindingen) {
        Set<String> genoemd = new HashSet<>();
        boolean alles = false;
        for (Element regel : XmlBestand.kinderen(tabel, "rule")) {
            List<Element> cellen = XmlBestand.kinderen(regel, "inputEntry");
            String cel = kolom < cellen.size() ? tekst(cellen.get(kolom)) : "";
            // what is not a list of answers may fit them all
            alles |= !LIJST.matcher(cel).matches();
            for (String antwoord : LIJST.matcher(cel).matches() ? letterlijk(cel) : List.<String>of()) {
                genoemd.add(antwoord);
                if (!mogelijk.contains(antwoord)) {
                    bevindingen.meld(bestand, regel, "'" + antwoord + "' is geen antwoord dat iemand op '" + naam + "' geeft.",
                            "Kies uit: " + String.join(", ", mogelijk) + ".");
                }
            }
        }
        if (!alles) {
            mogelijk.stream().filter(antwoord -> !genoemd.contains(antwoord)).forEach(antwoord -> bevindingen.meld(bestand, tabel,
                    "voor het antwoord '" + antwoord + "' op '" + naam + "' is er geen regel.",
                    "Voeg een regel toe, of een laatste regel die altijd past."));
        }
    }

    private static void inVoorwaarde(Procesdeel proces, Element voorwaarde, Antwoorden antwoorden, Bevindingen bevindingen) {
        Matcher gewoon = VERGELIJKING.matcher(voorwaarde.getTextContent());
        while (gewoon.find()) {
            meld(proces, voorwaarde, gewoon.group(1), gewoon.group(2), antwoorden, bevindingen);
        }
        Matcher andersom = ANDERSOM.matcher(voorwaarde.getTextContent());
        while (andersom.find()) {
            meld(proces, voorwaarde, andersom.group(2), andersom.group(1), antwoorden, bevindingen);
        }
    }

    private static void meld(Procesdeel proces, Element voorwaarde, String naam, String waarde, Antwoorden antwoorden,
            Bevindingen bevindingen) {
        // whether there is an answer at all may be asked of each
        antwoorden.van(naam).filter(mogelijk -> !waarde.isEmpty() && !mogelijk.contains(waarde)).ifPresent(mogelijk -> {
            Element stroom = (Element) voorwaarde.getParentNode();
            String kies = "Kies uit: " + String.join(", ", mogelijk) + ".";
            if (antwoorden.isBesloten(naam)) {
                // whoever changes a table may mean that a way is not taken for now
                bevindingen.letOp(proces.diagram().naam(), XmlBestand.label(stroom), "geen beslistabel geeft '" + naam + "' de waarde '" + waarde
                        + "': deze weg gaat geen casus meer.", "Klopt dat niet, verbeter dan de tabel. " + kies);
            } else {
                bevindingen.meld(proces.diagram(), stroom, "geen formulier geeft '" + naam + "' de waarde '" + waarde + "'.", kies);
            }
        });
    }

    private static List<String> letterlijk(String cel) {
        List<String> antwoorden = new ArrayList<>();
        Matcher zoek = LETTERLIJK.matcher(cel);
        while (zoek.find()) {
            antwoorden.add(zoek.group(1));
        }
        return antwoorden;
    }

    private static String tekst(Element cel) {
        return XmlBestand.kinderen(cel, "text").stream().map(Element::getTextContent).findFirst().orElse("").strip();
    }
}
