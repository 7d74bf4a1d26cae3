package nl.escalatieroutes.proces.bouwsteen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.OpenTaken;
import nl.escalatieroutes.proces.Routetermijn;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Taakklokken;
import nl.escalatieroutes.proces.klok.Termijntekst;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.termijn.Termijnen;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${termijnVerzetten}}: moves the lead time of a task to a date that was agreed on (routes.md §0,
 * from the source's §1.3): due date, reminder and the timers, also those that fired already. Where the task is not open any
 * more it fails, and the term is not called changed.
 */
@Component("termijnVerzetten")
public class TermijnVerzetten implements JavaDelegate {

    public static final String TAAK = "taak";
    public static final String TAAK_NAAM = "taakNaam";
    public static final String NIEUWE_DATUM = "nieuweDatum";
    public static final String AKKOORD_VAN = "akkoordVan";
    public static final String REDEN = "redenTermijn";
    public static final String NAMENS = "namensTermijn";

    private final OpenTaken openTaken;
    private final Taakklokken taakklokken;
    private final Routetermijn routetermijn;
    private final HuidigeCasus huidigeCasus;
    private final Termijntekst termijntekst;
    private final Termijnen termijnen;

    TermijnVerzetten(
            OpenTaken openTaken,
            Taakklokken taakklokken,
            Routetermijn routetermijn,
            HuidigeCasus huidigeCasus,
            Termijntekst termijntekst,
            Termijnen termijnen) {
        this.openTaken = openTaken;
        this.taakklokken = taakklokken;
        this.routetermijn = routetermijn;
        this.huidigeCasus = huidigeCasus;
        this.termijntekst = termijntekst;
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate einde = LocalDate.parse(Casusbegrippen.tekst(execution, NIEUWE_DATUM));
        String stap = Casusbegrippen.tekst(execution, TAAK);
        if (Klokken.ROUTE.equals(stap)) {
            String oud = Klok.toon(LocalDate.parse(Casusbegrippen.tekst(execution, Routetermijn.EINDE)));
            routetermijn.pasAan(execution, einde);
            noteer(execution, stap, oud, einde);
            return;
        }
        List<Task> open = openTaken.met(execution.getProcessInstanceId(), stap);
        if (open.isEmpty()) {
            // It was open when it was asked for: whoever completed it in between went first.
            throw new OptimisticLockingException("De taak '" + stap + "' is net afgerond.");
        }
        for (Task gevonden : open) {
            TaskEntity taak = Context.getCommandContext().getTaskManager().findTaskById(gevonden.getId());
            String oud = Optional.ofNullable(taak.getDueDate()).map(datum -> Klok.toon(Klok.dag(datum))).orElse("geen");
            taakklokken.zet(taak, einde);
            noteer(execution, stap, oud, einde);
        }
    }

    private void noteer(DelegateExecution execution, String stap, String oud, LocalDate einde) {
        Termijn afspraak = termijnen.afgesproken(Klok.vandaag(), einde);
        huidigeCasus.noteer(execution, Gebeurtenis.Soort.TERMIJN_GEWIJZIGD, stap,
                Casusbegrippen.tekst(execution, NAMENS),
                "Einddatum van '" + Casusbegrippen.tekst(execution, TAAK_NAAM) + "' gewijzigd van " + oud + " in "
                        + Klok.toon(einde) + ". Akkoord van: " + Casusbegrippen.tekst(execution, AKKOORD_VAN)
                        + ". Reden: " + Casusbegrippen.tekst(execution, REDEN),
                termijntekst.json(afspraak));
    }

    /** For the message that follows, in the event sub-process where a term was changed. */
    static void gegevens(DelegateExecution execution, Map<String, Object> gegevens) {
        String datum = Casusbegrippen.tekst(execution, NIEUWE_DATUM);
        if (datum != null) {
            gegevens.put("einddatum", Klok.toon(LocalDate.parse(datum)));
            gegevens.put("stap", Casusbegrippen.tekst(execution, TAAK_NAAM));
        }
    }
}
