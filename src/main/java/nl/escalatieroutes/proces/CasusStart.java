package nl.escalatieroutes.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusnummerBezet;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.toegang.Startrecht;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * What happens when a case starts, by whatever door: the answers are held against the start form, then the right to
 * start against the diagram's {@code candidateStarterGroups}; then the case is entered in the register. Whatever is wrong,
 * nothing is started.
 */
@Component
class CasusStart {

    private final HuidigeCasus huidigeCasus;
    private final Antwoorden antwoorden;
    private final Startrecht startrecht;
    private final Casussen casussen;
    private final Deelnames deelnames;
    private final Groepsuitdrukking groepen;

    CasusStart(
            HuidigeCasus huidigeCasus,
            Antwoorden antwoorden,
            Startrecht startrecht,
            Casussen casussen,
            Deelnames deelnames,
            Groepsuitdrukking groepen) {
        this.huidigeCasus = huidigeCasus;
        this.antwoorden = antwoorden;
        this.startrecht = startrecht;
        this.casussen = casussen;
        this.deelnames = deelnames;
        this.groepen = groepen;
    }

    void begin(DelegateExecution execution) {
        Process proces = Startformulier.proces(execution.getBpmnModelInstance());
        Regio regio = huidigeCasus.regio(execution);
        Optional<Formulier> startformulier = Startformulier.van(execution.getBpmnModelInstance(), regio);
        if (startformulier.isEmpty()) {
            // Runs beside a case: started by a diagram, not by a person.
            return;
        }
        Formulier formulier = startformulier.get();
        Map<String, Object> waarden = formulier.controleer(execution.getVariables(), antwoorden.context(Map.of()));
        execution.setVariables(waarden);
        List<String> starters = recht(execution, proces);

        String casusnummer = Casusbegrippen.tekst(execution, Casusbegrippen.CASUSNUMMER);
        execution.setProcessBusinessKey(casusnummer);
        String gemeente = Casusbegrippen.tekst(execution, Casusbegrippen.GEMEENTE);
        String aanbieder = (String) waarden.get(Casusbegrippen.AANBIEDER);
        execution.setVariables(beschrijving(formulier, regio, waarden, gemeente, aanbieder));
        try {
            casussen.open(new Casus(execution.getProcessInstanceId(), regio.naam(), proces.getId(), casusnummer, gemeente,
                    aanbieder, Klok.nu(), null, null, false, null));
        } catch (CasusnummerBezet e) {
            throw new InvoerFout(Casusbegrippen.CASUSNUMMER, e.getMessage());
        }
        List<String> eigen = starters.stream().filter(huidigeCasus.eigenGroepen()::contains).toList();
        eigen.forEach(groep ->
                deelnames.geef(execution.getProcessInstanceId(), groep, Deelname.Soort.BETROKKEN, Klok.nu()));
        huidigeCasus.noteer(execution, Gebeurtenis.Soort.GESTART, null, eigen.isEmpty() ? null : eigen.get(0),
                antwoorden.tekst(formulier, waarden), null);
    }

    private List<String> recht(DelegateExecution execution, Process proces) {
        List<String> starters = groepen.vulIn(String.join(",", proces.getCamundaCandidateStarterGroupsList()), execution);
        if (!Gebeurtenis.SYSTEEM.equals(huidigeCasus.wie()) && !startrecht.mag(execution.getProcessDefinitionId(), starters)) {
            throw new AuthorizationException(
                    "U kunt deze casus niet starten: alleen een partij van de casus zelf kan dat.");
        }
        return starters;
    }

    private Map<String, Object> beschrijving(
            Formulier formulier, Regio regio, Map<String, Object> waarden, String gemeente, String aanbieder) {
        Map<String, Object> beschrijving = new HashMap<>();
        // Where the provider comes later, diagrams can still name it.
        beschrijving.put(Casusbegrippen.AANBIEDER, aanbieder);
        beschrijving.put(Casusbegrippen.GEMEENTE_NAAM, HuidigeCasus.naamVan(regio.instellingen().gemeenten(), gemeente));
        beschrijving.put(Casusbegrippen.AANBIEDER_NAAM, HuidigeCasus.naamVan(regio.instellingen().aanbieders(), aanbieder));
        beschrijving.put(Casusbegrippen.CASUSGEGEVENS, antwoorden.kort(formulier, waarden));
        return beschrijving;
    }
}
