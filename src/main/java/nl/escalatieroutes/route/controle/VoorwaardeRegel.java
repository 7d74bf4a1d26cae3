package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.route.Bevindingen;
import org.w3c.dom.Element;

/** The condition of a path is one that the engine can answer with yes or no when a case comes there. */
final class VoorwaardeRegel implements Gelezen.Regel {

    private static final String VOORBEELD = "Schrijf bijvoorbeeld ${akkoord}, ${!akkoord} of ${keuze == 'verder'}.";
    private static final Pattern MET_TEKST = Pattern.compile("\\b([A-Za-z]\\w*)\\s*(?:==|!=|\\beq\\b|\\bne\\b)\\s*(?:'[^']*'|\"[^\"]*\")");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> jaNee = Vraagsoort.steeds(gelezen, soort -> soort == Soort.JA_NEE);
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            for (Element voorwaarde : proces.soort("conditionExpression")) {
                Element pad = (Element) voorwaarde.getParentNode();
                String tekst = voorwaarde.getTextContent().strip();
                if (tekst.isEmpty()) {
                    bevindingen.meld(proces.diagram(), pad, "de voorwaarde is leeg.", VOORBEELD);
                } else if (isAlleenTekst(tekst)) {
                    bevindingen.meld(proces.diagram(), pad, "'" + tekst + "' is geen voorwaarde.", VOORBEELD);
                }
                Matcher vergelijking = MET_TEKST.matcher(tekst);
                while (vergelijking.find()) {
                    String naam = vergelijking.group(1);
                    if (jaNee.contains(naam)) {
                        // the engine takes any text but 'true' for no, and so the wrong path
                        bevindingen.meld(proces.diagram(), pad, "'" + naam + "' is ja of nee, geen tekst.",
                                "Schrijf ${" + naam + "} voor ja, ${!" + naam + "} voor nee.");
                    }
                }
            }
        }
    }

    /** What isn't closed is told by the rule for expressions. */
    private static boolean isAlleenTekst(String tekst) {
        List<List<String>> uitdrukkingen = Uitdrukking.woorden(tekst);
        return Uitdrukking.fouten(tekst).isEmpty()
                && (uitdrukkingen.size() != 1 || tekst.indexOf('{') != 1 || !tekst.endsWith("}"));
    }
}
