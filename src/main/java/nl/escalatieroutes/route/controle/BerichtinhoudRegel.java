package nl.escalatieroutes.route.controle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.route.Bevindingen;
import org.w3c.dom.Element;

/**
 * What somebody wrote in own words is in no message: it may be about a child or a family, and a mail leaves the program.
 * Only to a role at all its places may such a text go: that message is about no case, and tells nothing of one.
 */
final class BerichtinhoudRegel implements Gelezen.Regel {

    private static final String ELKE_PLEK = ".*";
    /** What stands in a message as a name of the region, and in its numbers; a case number has rules of its own. */
    private static final List<String> PLEKKEN = List.of("gemeente", "aanbieder");
    private static final Set<String> VAN_GEEN_CASUS = Set.of("regio", "route", "vandaag");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> vrij = VrijeTekst.in(gelezen);
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            PLEKKEN.stream().filter(vrij::contains).forEach(plek -> bevindingen.meld(proces.diagram(), proces.proces(),
                    "'" + plek + "' kan hier een tekst zijn die iemand zelf schrijft, en staat in berichten en cijfers.",
                    "Laat '" + plek + "' kiezen uit de namen in route.yaml, en vul het niet met een ander gegeven."));
            proces.met("bericht").forEach(bericht -> controleer(gelezen, proces, bericht, vrij, bevindingen));
        }
    }

    private static void controleer(Gelezen gelezen, Procesdeel proces, Element bericht, Set<String> vrij, Bevindingen bevindingen) {
        List<String> geschreven = Gegevens.namen(Procesdeel.veld(bericht, "gegevens")).filter(vrij::contains).sorted().toList();
        if (geschreven.isEmpty()) {
            return;
        }
        String naam = Procesdeel.veld(bericht, "sjabloon");
        List<String> aan = Groepsplek.groepen(Procesdeel.veld(bericht, "aan"));
        if (aan.isEmpty() || !aan.stream().allMatch(groep -> groep.endsWith(ELKE_PLEK))) {
            geschreven.forEach(gegeven -> bevindingen.meld(proces.diagram(), bericht,
                    "het bericht krijgt '" + gegeven + "' mee; dat schrijft iemand zelf, en er kan iets van kind of gezin in staan.",
                    "Haal de naam uit het veld 'gegevens' en uit berichten/" + naam + ".txt. Wat mensen schrijven, leest men achter de link."));
            return;
        }
        Sjabloon sjabloon = gelezen.inhoud().berichten().get(naam);
        Set<String> vanDeCasus = new HashSet<>(sjabloon == null ? Set.of() : sjabloon.variabelen());
        vanDeCasus.removeAll(VAN_GEEN_CASUS);
        vanDeCasus.removeAll(geschreven);
        vanDeCasus.stream().sorted().forEach(gegeven -> bevindingen.meld(proces.diagram(), bericht,
                "het bericht '" + naam + "' gaat de hele regio door met wat iemand zelf schrijft, en noemt ook '" + gegeven + "' van de casus.",
                "Haal '" + gegeven + "' uit berichten/" + naam + ".txt: niemand mag eraan zien over welke casus het gaat."));
    }
}
