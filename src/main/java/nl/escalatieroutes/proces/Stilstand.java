package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.klok.Einddatum;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Termijntekst;
import nl.escalatieroutes.termijn.NietGeteld;
import nl.escalatieroutes.termijn.Termijn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${stilstand}}: the lead time of a step stands still while the case waits for a linked case
 * (contract, route {@code toewijzing-west-brabant-west}). Back in the same step, the end has moved by as many calendar
 * days as it stood still.
 */
@Component("stilstand")
public class Stilstand {

    /** The step where the case stood when it began to wait; a diagram sends the case back there. */
    static final String STAP = "stilgezetteStap";
    private static final String SINDS = "stilgezetSinds";
    private static final String HERVAT = "hervatteStap";
    private static final String TOT = "stilgezetTot";

    private final HuidigeCasus huidigeCasus;
    private final Gebeurtenissen gebeurtenissen;
    private final Termijntekst termijntekst;

    Stilstand(HuidigeCasus huidigeCasus, Gebeurtenissen gebeurtenissen, Termijntekst termijntekst) {
        this.huidigeCasus = huidigeCasus;
        this.gebeurtenissen = gebeurtenissen;
        this.termijntekst = termijntekst;
    }

    /** From now on the lead time of a step stands still. */
    public void begin(DelegateExecution execution, String stap) {
        DelegateExecution casus = execution.getProcessInstance();
        casus.setVariable(STAP, stap);
        casus.setVariable(SINDS, Klok.vandaag().toString());
        casus.removeVariable(HERVAT);
        Optional<String> termijn = Optional.ofNullable(huidigeCasus.termijn(execution, stap));
        ModelElementInstance taak = execution.getBpmnModelInstance().getModelElementById(stap);
        String naam = ((FlowElement) taak).getName();
        String wat = termijn.map(termijntekst::lees)
                .map(t -> "De termijn van '" + naam + "' staat stil zolang de casus wacht. De einddatum was " + Klok.toon(t.einde()) + ".")
                .orElse("'" + naam + "' wacht. Deze stap heeft geen termijn.");
        huidigeCasus.noteer(execution, Gebeurtenis.Soort.TERMIJN_STILGEZET, stap, null, wat, termijn.orElse(null));
    }

    /** The waiting is over: where the case goes back to the step, its lead time goes on. */
    public void einde(DelegateExecution execution) {
        DelegateExecution casus = execution.getProcessInstance();
        casus.setVariable(HERVAT, casus.getVariable(STAP));
        casus.setVariable(TOT, Klok.vandaag().toString());
    }

    /** The lead time of a step: where it stood still, what was left of it; else {@code termijn}. */
    public Date na(DelegateExecution execution, Date termijn) {
        String stap = execution.getCurrentActivityId();
        if (!stap.equals(execution.getVariable(HERVAT))) {
            return termijn;
        }
        return gebeurtenissen.laatsteTermijn(huidigeCasus.id(execution), stap, Gebeurtenis.Soort.TERMIJN_STILGEZET)
                .map(termijntekst::lees)
                .map(oud -> hervat(oud, LocalDate.parse(Casusbegrippen.tekst(execution, SINDS)),
                        LocalDate.parse(Casusbegrippen.tekst(execution, TOT))))
                .orElse(termijn);
    }

    /** The step was completed, or begins anew by another date: what was left of its lead time does not count any more. */
    public void vervalt(DelegateExecution execution) {
        execution.getProcessInstance().removeVariable(HERVAT);
    }

    private static Date hervat(Termijn oud, LocalDate sinds, LocalDate tot) {
        long dagen = ChronoUnit.DAYS.between(sinds, tot);
        if (oud.einde().isBefore(sinds)) {
            return new Einddatum(oud, "De termijn was al voorbij toen de casus ging wachten.");
        }
        Map<LocalDate, String> redenen = new TreeMap<>();
        oud.uitleg().forEach(dag -> redenen.put(dag.datum(), dag.reden()));
        sinds.plusDays(1).datesUntil(tot.plusDays(1))
                .forEach(dag -> redenen.merge(dag, "termijn stond stil", (eerder, stil) -> eerder + ", " + stil));
        Termijn nieuw = new Termijn(oud.vanaf(), oud.einde().plusDays(dagen),
                redenen.entrySet().stream().map(dag -> new NietGeteld(dag.getKey(), dag.getValue())).toList());
        return new Einddatum(nieuw, "De termijn stond " + dagen + (dagen == 1 ? " kalenderdag" : " kalenderdagen")
                + " stil; de einddatum was " + Klok.toon(oud.einde()) + ".");
    }
}
