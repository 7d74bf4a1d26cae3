package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Bevindingen;
import org.w3c.dom.Element;

/**
 * The names that others rely on are still there: {@code contract.yaml} says which. What is new needs no promise; what
 * was promised and is gone, or changed its kind, is a mistake until who relies on it has agreed.
 */
final class ContractRegel implements Gelezen.Regel {

    private static final String HERSTEL = "Anderen rekenen hierop. Zet het terug; of spreek de wijziging met hen af en pas"
            + " dan " + Beloften.BESTAND + " aan.";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        byte[] bestand = gelezen.map().bestanden().get(Beloften.BESTAND);
        if (bestand == null) {
            bevindingen.letOp(Beloften.BESTAND, "", "de map belooft geen namen aan anderen.",
                    "Maak " + Beloften.BESTAND + " als andere programma's deze routes gebruiken (zie processes/README.md).");
            return;
        }
        try {
            Beloften.lees(bestand).routes().forEach((sleutel, route) -> toets(gelezen, sleutel, route, bevindingen));
        } catch (IllegalArgumentException e) {
            bevindingen.meld(Beloften.BESTAND, e.getMessage(), "Verbeter dit bestand.");
        }
    }

    private static void toets(Gelezen gelezen, String sleutel, Beloften.Route route, Bevindingen bevindingen) {
        Optional<Procesdeel> gevonden = Procesdeel.alle(gelezen).stream()
                .filter(proces -> proces.sleutel().equals(sleutel)).findFirst();
        if (gevonden.isEmpty()) {
            bevindingen.meld(Beloften.BESTAND, "de route '" + sleutel + "' is er niet meer.", HERSTEL);
            return;
        }
        Procesdeel proces = gevonden.get();
        if (!route.start().isEmpty()) {
            proces.startMetFormulier().ifPresentOrElse(
                    start -> velden(gelezen, proces, start, route.start(), bevindingen),
                    () -> meld(proces, "de route '" + sleutel + "' heeft geen startformulier meer.", bevindingen));
        }
        route.taken().forEach((taak, velden) -> proces.soort("userTask").stream()
                .filter(element -> element.getAttribute("id").equals(taak)).findFirst().ifPresentOrElse(
                        element -> velden(gelezen, proces, element, velden == null ? Map.of() : velden, bevindingen),
                        () -> meld(proces, "de taak '" + taak + "' is er niet meer.", bevindingen)));
        route.uitkomsten().stream()
                .filter(uitkomst -> proces.soort("endEvent").stream()
                        .noneMatch(einde -> einde.getAttribute("id").equals(uitkomst)))
                .forEach(uitkomst -> meld(proces, "de uitkomst '" + uitkomst + "' is er niet meer.", bevindingen));
        Set<String> acties = acties(proces);
        route.acties().stream().filter(actie -> !acties.contains(actie))
                .forEach(actie -> meld(proces, "partijen kunnen niet meer '" + actie + "'.", bevindingen));
    }

    private static void meld(Procesdeel proces, String wat, Bevindingen bevindingen) {
        bevindingen.meld(proces.diagram(), proces.proces(), wat, HERSTEL);
    }

    /** The messages that something in the process waits for. */
    private static Set<String> acties(Procesdeel proces) {
        Set<String> namen = new LinkedHashSet<>();
        for (Element gebeurtenis : proces.soort("messageEventDefinition")) {
            proces.diagram().bpmn("message").stream()
                    .filter(bericht -> bericht.getAttribute("id").equals(gebeurtenis.getAttribute("messageRef")))
                    .forEach(bericht -> namen.add(bericht.getAttribute("name")));
        }
        return namen;
    }

    private static void velden(Gelezen gelezen, Procesdeel proces, Element waar, Map<String, JsonNode> beloofd,
            Bevindingen bevindingen) {
        Formulier formulier = gelezen.inhoud().formulieren().get(camunda(waar, "formRef"));
        if (formulier == null) {
            return;
        }
        beloofd.forEach((sleutel, soort) -> formulier.velden().stream()
                .filter(veld -> veld.sleutel().equals(sleutel)).findFirst().ifPresentOrElse(
                        veld -> veld(proces, waar, veld, soort, bevindingen),
                        () -> bevindingen.meld(proces.diagram(), waar, "het formulier '" + formulier.id()
                                + "' vraagt niet meer om '" + sleutel + "'.", HERSTEL)));
    }

    private static void veld(Procesdeel proces, Element waar, Veld veld, JsonNode beloofd, Bevindingen bevindingen) {
        if (beloofd.isArray()) {
            List<String> opties = veld.opties().stream().map(optie -> String.valueOf(optie.waarde())).toList();
            for (JsonNode optie : beloofd) {
                if (!opties.contains(optie.asText())) {
                    bevindingen.meld(proces.diagram(), waar, "bij '" + veld.sleutel() + "' is '" + optie.asText()
                            + "' niet meer te kiezen.", HERSTEL);
                }
            }
        } else if (!Beloften.soorten().contains(beloofd.asText())) {
            bevindingen.meld(Beloften.BESTAND, "kent bij '" + veld.sleutel() + "' de soort '" + beloofd.asText() + "' niet.",
                    "Schrijf tekst, ja-nee, keuze, datum, getal of een lijst van keuzes.");
        } else if (!beloofd.asText().equals(Beloften.naam(veld.soort()))) {
            bevindingen.meld(proces.diagram(), waar, "'" + veld.sleutel() + "' is nu " + Beloften.naam(veld.soort())
                    + " en was " + beloofd.asText() + ".", HERSTEL);
        }
    }
}
