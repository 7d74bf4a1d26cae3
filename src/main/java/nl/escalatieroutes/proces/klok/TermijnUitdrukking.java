package nl.escalatieroutes.proces.klok;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.termijn.Sluitingsdagen;
import nl.escalatieroutes.termijn.Termijnen;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lead times in a diagram: {@code ${termijn.werkdagen(5)}}. Each answers the last second of the last day of the term,
 * in Europe/Amsterdam; working days leave out the closing days of the region whose diagram it is.
 */
@Component("termijn")
public class TermijnUitdrukking {

    private final Termijnen termijnen;
    private final ObjectProvider<Regios> regios;

    TermijnUitdrukking(Termijnen termijnen, ObjectProvider<Regios> regios) {
        this.termijnen = termijnen;
        this.regios = regios;
    }

    /** Today, as the variables of a case hold dates: {@code yyyy-MM-dd}. */
    public String vandaag() {
        return Klok.vandaag().toString();
    }

    public Date werkdagen(int aantal) {
        return new Einddatum(termijnen.werkdagen(Peildatum.begin(), aantal, sluitingsdagen()));
    }

    public Date weken(int aantal) {
        return new Einddatum(termijnen.weken(Peildatum.begin(), aantal));
    }

    public Date jaren(int aantal) {
        return new Einddatum(termijnen.jaren(Peildatum.begin(), aantal));
    }

    /** @param vanaf {@code yyyy-MM-dd} */
    public Date werkdagenVanaf(String vanaf, int aantal) {
        return new Einddatum(termijnen.werkdagen(LocalDate.parse(vanaf), aantal, sluitingsdagen()));
    }

    /** @param vanaf {@code yyyy-MM-dd} */
    public Date wekenVanaf(String vanaf, int aantal) {
        return new Einddatum(termijnen.weken(LocalDate.parse(vanaf), aantal));
    }

    /** @param vanaf {@code yyyy-MM-dd} */
    public Date jarenVanaf(String vanaf, int aantal) {
        return new Einddatum(termijnen.jaren(LocalDate.parse(vanaf), aantal));
    }

    /** @param dag {@code yyyy-MM-dd} */
    public Date opDag(String dag) {
        return new Einddatum(termijnen.afgesproken(Peildatum.begin(), LocalDate.parse(dag)));
    }

    /** The lead time where a condition holds; else the step has none, and its timers don't run. */
    public Date alleenAls(boolean voorwaarde, Date termijn) {
        return voorwaarde ? termijn : new GeenEinde();
    }

    public Date eerste(Date een, Date ander) {
        return een.after(ander) ? ander : een;
    }

    public Date laatste(Date een, Date ander) {
        return een.after(ander) ? een : ander;
    }

    /** The date of a moment, {@code yyyy-MM-dd}, for a variable. */
    public String dag(Date moment) {
        return Klok.dag(moment).toString();
    }

    /**
     * For a reminder: so many working days before the lead time of the same task, or of the route, ends; at the last
     * second of that day, so that exactly those working days are left.
     */
    public Date voorEinde(int werkdagen) {
        Optional<Date> volgensDiagram = Peildatum.einde().isPresent()
                ? Optional.empty()
                : Optional.of(Klokken.van(execution()).einde());
        if (volgensDiagram.filter(GeenEinde.class::isInstance).isPresent()) {
            return volgensDiagram.get();
        }
        LocalDate einde = volgensDiagram.map(Klok::dag).or(Peildatum::einde).orElseThrow();
        LocalDate dag = termijnen.werkdagenVoor(einde, werkdagen, sluitingsdagen());
        return new Einddatum(termijnen.afgesproken(dag, dag));
    }

    private Sluitingsdagen sluitingsdagen() {
        return new Sluitingsdagen(
                regios.getObject().vanProces(execution().getProcessDefinitionId()).instellingen().sluitingsdagen());
    }

    private static ExecutionEntity execution() {
        return Context.getBpmnExecutionContext().getExecution();
    }
}
