package nl.escalatieroutes.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.proces.klok.Einddatum;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Taakklokken;
import nl.escalatieroutes.proces.klok.Termijntekst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What happens around every user task of a route: its dates, who sees the case, and the line in the timeline. */
@Component
public class TaakVerloop {

    private static final String DEEL = "deel";
    private static final String GEEN = "geen";
    private static final String ADVISEUR = "adviseur";
    private static final String ALLEEN_VOOR = "alleenVoor";

    private final HuidigeCasus huidigeCasus;
    private final Taakklokken taakklokken;
    private final Termijntekst termijntekst;
    private final Deelnames deelnames;
    private final Gebeurtenissen gebeurtenissen;
    private final Antwoorden antwoorden;
    private final Stilstand stilstand;
    private final OpenTaken openTaken;
    private final Groepsuitdrukking groepen;

    TaakVerloop(
            HuidigeCasus huidigeCasus,
            Taakklokken taakklokken,
            Termijntekst termijntekst,
            Deelnames deelnames,
            Gebeurtenissen gebeurtenissen,
            Antwoorden antwoorden,
            Stilstand stilstand,
            OpenTaken openTaken,
            Groepsuitdrukking groepen) {
        this.huidigeCasus = huidigeCasus;
        this.taakklokken = taakklokken;
        this.termijntekst = termijntekst;
        this.deelnames = deelnames;
        this.gebeurtenissen = gebeurtenissen;
        this.antwoorden = antwoorden;
        this.stilstand = stilstand;
        this.openTaken = openTaken;
        this.groepen = groepen;
    }

    void klaargezet(DelegateTask taak) {
        Optional<Einddatum> termijn = taakklokken.neemOver((TaskEntity) taak);
        geefDeel(taak);
        String einde = taak.getDueDate() == null ? "geen termijn" : "termijn tot en met " + Klok.toon(Klok.dag(taak.getDueDate()));
        String wat = taak.getName() + ", " + einde + ". " + termijn.map(Einddatum::toelichting).orElse("");
        noteer(taak, Gebeurtenis.Soort.STAP, null, wat.strip(),
                termijn.map(Einddatum::termijn).map(termijntekst::json).orElse(null), List.of());
    }

    /** Who has to do a task has a part in the case. */
    public void geefDeel(DelegateTask taak) {
        String deel = eigenschap(taak, DEEL).orElse("");
        if (!deel.equals(GEEN)) {
            Deelname.Soort soort = deel.equals(ADVISEUR) ? Deelname.Soort.ADVISEUR : Deelname.Soort.BETROKKEN;
            kandidaten(taak).forEach(groep ->
                    deelnames.geef(huidigeCasus.id(taak.getExecution()), groep, soort, Klok.nu()));
        }
    }

    void afgerond(DelegateTask taak) {
        String namens = kandidaten(taak).stream().filter(huidigeCasus.eigenGroepen()::contains).findFirst().orElse(null);
        taak.getExecution().getProcessInstance().setVariable(Casusbegrippen.LAATSTE_GROEP, namens);
        Formulier formulier = huidigeCasus.regio(taak.getExecution()).formulieren().get(formulierVan(taak));
        Map<String, Object> waarden = new HashMap<>();
        formulier.velden().stream().map(Veld::sleutel).forEach(sleutel -> waarden.put(sleutel, taak.getVariable(sleutel)));
        String wat = antwoorden.tekst(formulier, waarden);
        List<String> alleenVoor = eigenschap(taak, ALLEEN_VOOR).map(groepen::lees).orElse(List.of());
        noteer(taak, Gebeurtenis.Soort.BESLUIT, namens, wat, null, alleenVoor);
        stilstand.vervalt(taak.getExecution());
        if (alleenVoor.isEmpty() && huidigeCasus.isRoute(taak.getExecution())) {
            String wie = namens == null
                    ? huidigeCasus.wie()
                    : Groepsnamen.naam(namens, huidigeCasus.regio(taak.getExecution()).instellingen());
            Verloop.voegToe(taak.getExecution(), taak.getName(), wie, wat);
        }
    }

    /** When a task is taken away before it was done. */
    void vervallen(DelegateTask taak) {
        noteer(taak, Gebeurtenis.Soort.STAP_VERVALLEN, null, "'" + taak.getName() + "' vervalt.", null, List.of());
        voorbij(taak);
    }

    /** When a task is done, or taken away: an adviser's part ends with the last of its tasks. */
    void voorbij(DelegateTask taak) {
        if (isVanAdviseur(taak)) {
            kandidaten(taak).stream()
                    .filter(groep -> openTaken.andere((TaskEntity) taak, groep).stream().noneMatch(TaakVerloop::isVanAdviseur))
                    .forEach(groep -> deelnames.beeindig(huidigeCasus.id(taak.getExecution()), groep, Deelname.Soort.ADVISEUR, Klok.nu()));
        }
    }

    static String formulierVan(DelegateTask taak) {
        return ((UserTask) taak.getBpmnModelElementInstance()).getCamundaFormRef();
    }

    private void noteer(
            DelegateTask taak, Gebeurtenis.Soort soort, String namens, String wat, String termijn, List<String> alleenVoor) {
        DelegateExecution execution = taak.getExecution();
        // The case does not wait for what runs beside it.
        List<String> wachtOp = huidigeCasus.isRoute(execution) ? kandidaten(taak) : List.of();
        gebeurtenissen.noteer(new Gebeurtenis(huidigeCasus.id(execution), Klok.nu(), soort, taak.getTaskDefinitionKey(),
                huidigeCasus.wie(), namens, wat, termijn, alleenVoor, wachtOp));
    }

    private static boolean isVanAdviseur(DelegateTask taak) {
        return eigenschap(taak, DEEL).filter(ADVISEUR::equals).isPresent();
    }

    private static Optional<String> eigenschap(DelegateTask taak, String naam) {
        return Eigenschappen.van(taak.getBpmnModelElementInstance(), naam);
    }

    private static List<String> kandidaten(DelegateTask taak) {
        return taak.getCandidates().stream().map(IdentityLink::getGroupId).filter(groep -> groep != null).sorted().toList();
    }
}
