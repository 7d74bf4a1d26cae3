package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashSet;
import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A region has processes, each with a retention period, under keys that no other region has. */
final class ProcesRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Set<String> gezien = new HashSet<>();
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element proces : diagram.bpmn("process")) {
                if (Gelezen.isUitvoerbaar(proces)) {
                    controleer(gelezen, diagram, proces, gezien, bevindingen);
                }
            }
            if (diagram.bpmn("process").stream().noneMatch(Gelezen::isUitvoerbaar)) {
                bevindingen.meld(diagram.naam(), "het diagram heeft geen uitvoerbaar proces.",
                        "Zet Executable aan bij het proces.");
            }
        }
        if (gelezen.map().bestanden().keySet().stream().noneMatch(Gelezen::isDiagram)) {
            bevindingen.meld(Regiomap.INSTELLINGEN, "de map heeft geen diagram.", "Zet een BPMN-bestand in de map.");
        }
    }

    private void controleer(Gelezen gelezen, XmlBestand diagram, Element proces, Set<String> gezien,
            Bevindingen bevindingen) {
        String sleutel = proces.getAttribute("id");
        if (camunda(proces, "historyTimeToLive").isEmpty()) {
            bevindingen.meld(diagram, proces, "het proces heeft geen bewaartermijn.",
                    "Vul bij History cleanup de Time to live in, in dagen, bijvoorbeeld P1826D.");
        }
        if (!gezien.add(sleutel)) {
            bevindingen.meld(diagram, proces, "het id '" + sleutel + "' komt twee keer voor in deze map.",
                    "Geef elk proces een eigen id.");
        }
        if (gelezen.routesElders().containsKey(sleutel)) {
            bevindingen.meld(diagram, proces, "het id '" + sleutel + "' is al van een proces in de map '"
                    + gelezen.routesElders().get(sleutel) + "'.", "Geef het proces een eigen id.");
        }
    }
}
