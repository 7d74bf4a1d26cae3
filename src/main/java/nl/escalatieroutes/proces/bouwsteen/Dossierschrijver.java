package nl.escalatieroutes.proces.bouwsteen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.dossier.DossierInhoud.Regel;
import nl.escalatieroutes.dossier.DossierInhoud.Stap;
import nl.escalatieroutes.dossier.DossierInhoud;
import nl.escalatieroutes.formulier.Antwoordregels;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.Overschrijdingen;
import nl.escalatieroutes.proces.Startformulier;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.RegioInstellingen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Gathers what stands in a hand-over dossier (contract, 'Messages and hand-overs'); nothing that is not for all parties. */
@Component
class Dossierschrijver {

    private static final Set<Gebeurtenis.Soort> NIET_IN_VERLOOP =
            Set.of(Gebeurtenis.Soort.BERICHT, Gebeurtenis.Soort.INCIDENT, Gebeurtenis.Soort.HERINNERING);

    private final HuidigeCasus huidigeCasus;
    private final Gebeurtenissen gebeurtenissen;
    private final Deelnames deelnames;

    Dossierschrijver(HuidigeCasus huidigeCasus, Gebeurtenissen gebeurtenissen, Deelnames deelnames) {
        this.huidigeCasus = huidigeCasus;
        this.gebeurtenissen = gebeurtenissen;
        this.deelnames = deelnames;
    }

    DossierInhoud schrijf(
            DelegateExecution execution, Casus casus, String titel, String ontvanger, String vraag, String opmerking) {
        RegioInstellingen instellingen = huidigeCasus.regio(execution).instellingen();
        List<Gebeurtenis> open = gebeurtenissen.van(casus.id()).stream()
                .filter(gebeurtenis -> gebeurtenis.alleenVoor().isEmpty())
                .toList();
        Set<String> adviseurs = deelnames.van(casus.id()).stream()
                .filter(deel -> deel.soort() == Deelname.Soort.ADVISEUR)
                .map(Deelname::groep)
                .collect(Collectors.toSet());
        List<Gebeurtenis> besluiten = open.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() == Gebeurtenis.Soort.BESLUIT)
                .toList();
        return new DossierInhoud(
                titel,
                ontvanger,
                casus.casusnummer(),
                Klok.nu(),
                gegevens(execution, casus, open),
                open.stream()
                        .filter(gebeurtenis -> !NIET_IN_VERLOOP.contains(gebeurtenis.soort()))
                        .map(gebeurtenis -> stap(execution, gebeurtenis, instellingen))
                        .toList(),
                regels(execution, besluiten.stream().filter(b -> !adviseurs.contains(b.namens())).toList(), instellingen),
                regels(execution, besluiten.stream().filter(b -> adviseurs.contains(b.namens())).toList(), instellingen),
                Overschrijdingen.lees(execution).stream().map(o -> overschrijding(execution, o)).toList(),
                vraag,
                opmerking);
    }

    private List<Regel> gegevens(DelegateExecution execution, Casus casus, List<Gebeurtenis> gebeurtenissen) {
        Regio regio = huidigeCasus.regio(execution);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Route", regio.instellingen().naam()));
        regels.add(new Regel("Gestart op", Klok.toon(casus.gestart())));
        Startformulier.van(execution.getBpmnModelInstance(), regio).ifPresent(formulier -> gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() == Gebeurtenis.Soort.GESTART)
                .flatMap(start -> Antwoordregels.lees(formulier, start.wat()).stream())
                .forEach(antwoord -> regels.add(new Regel(antwoord.vraag(), antwoord.tekst()))));
        return regels;
    }

    private static Stap stap(DelegateExecution execution, Gebeurtenis gebeurtenis, RegioInstellingen instellingen) {
        return new Stap(
                Klok.toon(gebeurtenis.moment()),
                naam(execution, gebeurtenis.stap()),
                wie(gebeurtenis, instellingen),
                gebeurtenis.wat());
    }

    private static List<Regel> regels(DelegateExecution execution, List<Gebeurtenis> besluiten, RegioInstellingen instellingen) {
        return besluiten.stream()
                .map(besluit -> new Regel(
                        naam(execution, besluit.stap()) + ", " + wie(besluit, instellingen) + ", " + Klok.toon(besluit.moment()),
                        besluit.wat()))
                .toList();
    }

    private static Regel overschrijding(DelegateExecution execution, Map<String, String> overschrijding) {
        return new Regel(naam(execution, overschrijding.get("taak")),
                "termijn eindigde op " + Klok.toon(LocalDate.parse(overschrijding.get("einddatum"))));
    }

    private static String wie(Gebeurtenis gebeurtenis, RegioInstellingen instellingen) {
        return gebeurtenis.namens() == null
                ? gebeurtenis.wie()
                : Groepsnamen.naam(gebeurtenis.namens(), instellingen) + " (" + gebeurtenis.wie() + ")";
    }

    private static String naam(DelegateExecution execution, String stap) {
        if (stap == null) {
            return "";
        }
        ModelElementInstance element = execution.getBpmnModelInstance().getModelElementById(stap);
        return element instanceof FlowElement taak && taak.getName() != null ? taak.getName() : stap;
    }
}
