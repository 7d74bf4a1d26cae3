package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/**
 * A diagram asks no more of what somebody wrote in own words than whether it is there. Where cases stand, and by which dates,
 * is shown to who may not read the cases: a way or a term that follows from a text would tell them what is in it.
 */
final class TekstvraagRegel implements Gelezen.Regel {

    private static final Set<String> IS_ER = Set.of("isEmpty", "isBlank");
    private static final Set<String> GEEFT_DOOR = Set.of("concat", "trim", "strip", "toLowerCase", "toUpperCase");
    private static final Set<String> VRAAGT_AAN_ANDER = Set.of("equals", "equalsIgnoreCase", "startsWith", "endsWith", "contains");
    private static final Set<String> VERGELIJKING = Set.of("=", "!", "<", ">", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> NIETS = Set.of("null", "''", "\"\"");
    private static final String HERSTEL = "Maak er in het formulier een keuze of een ja-of-nee-vraag van, en kies daarop. Van een tekst mag u"
            + " alleen vragen of hij leeg is, met empty.";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> vrij = VrijeTekst.in(gelezen);
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element element : diagram.elementen()) {
                XmlBestand.teksten(element).forEach(tekst -> Uitdrukking.variabelen(tekst).stream()
                        .filter(naam -> vrij.contains(naam) && vraagtNaar(naam, tekst))
                        .forEach(naam -> bevindingen.meld(diagram, element,
                                "'" + naam + "' schrijft iemand zelf, en hier hangt iets af van wat er staat.", HERSTEL)));
            }
        }
        for (XmlBestand besluit : gelezen.besluiten()) {
            XmlBestand.onder(besluit.document().getDocumentElement(), "inputExpression").forEach(kolom ->
                    FeelNamen.in(kolom.getTextContent()).orElse(Set.of()).stream().filter(vrij::contains).forEach(naam ->
                            bevindingen.meld(besluit, kolom, "'" + naam + "' schrijft iemand zelf; daar kan een tabel niet op kiezen.", HERSTEL)));
        }
    }

    private static boolean vraagtNaar(String naam, String tekst) {
        return Uitdrukking.woorden(tekst).stream().anyMatch(woorden -> {
            for (int i = 0; i < woorden.size(); i++) {
                if (woorden.get(i).equals(naam) && !woord(woorden, i - 1).equals(".") && isVraag(woorden, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isVraag(List<String> woorden, int i) {
        if (woord(woorden, i + 1).equals(".")) {
            String methode = woord(woorden, i + 2);
            return !IS_ER.contains(methode) && !GEEFT_DOOR.contains(methode);
        }
        return woord(woorden, i - 1).equals("(") && VRAAGT_AAN_ANDER.contains(woord(woorden, i - 2))
                || VERGELIJKING.contains(woord(woorden, i + 1)) && !NIETS.contains(voorbij(woorden, i, 1))
                || VERGELIJKING.contains(woord(woorden, i - 1)) && !NIETS.contains(voorbij(woorden, i, -1));
    }

    /** What stands on the other side of the comparison. */
    private static String voorbij(List<String> woorden, int i, int stap) {
        int ander = i + stap;
        while (VERGELIJKING.contains(woord(woorden, ander))) {
            ander += stap;
        }
        return woord(woorden, ander);
    }

    private static String woord(List<String> woorden, int i) {
        return i >= 0 && i < woorden.size() ? woorden.get(i) : "";
    }
}
