package nl.escalatieroutes.proces.verhuizing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Afspraken;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.AlsEngine;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.Groepsuitdrukking;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.proces.OpenTaken;
import nl.escalatieroutes.proces.Routetermijn;
import nl.escalatieroutes.proces.TaakVerloop;
import nl.escalatieroutes.proces.klok.Einddatum;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import nl.escalatieroutes.proces.klok.Peildatum;
import nl.escalatieroutes.proces.klok.Taakstand.Klokstand;
import nl.escalatieroutes.proces.klok.Taakstand;
import nl.escalatieroutes.proces.klok.Termijntekst;
import nl.escalatieroutes.route.Regios;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/**
 * Moves a running case to another version of its route: by the engine's migration, and what that does not do. The timers
 * keep their meaning, and an open task takes the name and the groups of the new diagram.
 */
@Component
public class Casusverhuizing {

    private final RuntimeService runtime;
    private final Regios regios;
    private final TaakVerloop taakVerloop;
    private final OpenTaken openTaken;
    private final HuidigeCasus huidigeCasus;
    private final Gebeurtenissen gebeurtenissen;
    private final Casussen casussen;
    private final Termijntekst termijntekst;
    private final AlsEngine alsEngine;
    private final Groepsuitdrukking groepen;

    Casusverhuizing(
            RuntimeService runtime,
            Regios regios,
            TaakVerloop taakVerloop,
            OpenTaken openTaken,
            HuidigeCasus huidigeCasus,
            Gebeurtenissen gebeurtenissen,
            Casussen casussen,
            Termijntekst termijntekst,
            AlsEngine alsEngine,
            Groepsuitdrukking groepen) {
        this.runtime = runtime;
        this.regios = regios;
        this.taakVerloop = taakVerloop;
        this.openTaken = openTaken;
        this.huidigeCasus = huidigeCasus;
        this.gebeurtenissen = gebeurtenissen;
        this.casussen = casussen;
        this.termijntekst = termijntekst;
        this.alsEngine = alsEngine;
        this.groepen = groepen;
    }

    /**
     * Moves one instance, in the transaction of the caller; all of it or nothing.
     *
     * @param vanVersie number of the version of the region, for the timeline
     * @param wie the user id of who approved it
     * @return where it stands and stood; one line for each open task, or for where it waits without one
     * @throws org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException where it can't be moved
     */
    public List<Verhuisdestap> verhuis(String instantieId, MigrationPlan plan, int vanVersie, int naarVersie, String wie) {
        return alsEngine.doe(() -> {
            ExecutionEntity instantie = Context.getCommandContext().getExecutionManager().findExecutionById(instantieId);
            if (instantie == null) {
                throw new NietMogelijk("Deze casus is intussen afgesloten.");
            }
            List<TaskEntity> taken = Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(instantieId);
            Map<String, Taakstand> voor = new HashMap<>();
            taken.forEach(taak -> voor.put(taak.getId(),
                    Taakstand.van(taak, openTaken.kandidaten(taak), isAfgesproken(taak))));
            Routeverhuizing route = Routeverhuizing.voor(vanRoute(instantieId, taken));
            boolean andereDagen = !regios.vanProces(plan.getSourceProcessDefinitionId()).instellingen().sluitingsdagen()
                    .equals(regios.vanProces(plan.getTargetProcessDefinitionId()).instellingen().sluitingsdagen());
            List<String> wacht = taken.isEmpty() ? runtime.getActiveActivityIds(instantieId) : List.of();

            // The engine makes new timers on the way; those are set right below, so that any end will do here.
            in(instantie, () -> Peildatum.metEinde(Klok.vandaag(), () -> {
                runtime.newMigration(plan).processInstanceIds(instantieId).execute();
                return null;
            }));
            noteer(instantie, Gebeurtenis.Soort.VERHUISD, null, wie,
                    "Verhuisd van versie " + vanVersie + " naar versie " + naarVersie + " van de route '"
                            + huidigeCasus.routenaam(instantie) + "'.", null, List.of());
            List<Verhuisdestap> stappen = new ArrayList<>(Wachtplaatsen.van(wacht, plan));
            taken.forEach(taak -> stappen.add(in(taak.getExecution(), () -> neemOver(taak, voor.get(taak.getId()), andereDagen, wie))));
            vanRoute(instantieId, taken).flatMap(klokken -> in(klokken.execution(), () -> route.zet(klokken,
                    Optional.ofNullable(Casusbegrippen.tekst(klokken.execution(), Routetermijn.EINDE)).map(LocalDate::parse))))
                    .ifPresent(stappen::add);
            return stappen;
        });
    }

    private Verhuisdestap neemOver(TaskEntity taak, Taakstand voor, boolean andereDagen, String wie) {
        Klokkenverhuizing.Uitkomst uitkomst = new Klokkenverhuizing(voor, taak, andereDagen).zet();
        UserTaskActivityBehavior gedrag = (UserTaskActivityBehavior) taak.getExecution().getActivity().getActivityBehavior();
        taak.setName(String.valueOf(gedrag.getTaskDefinition().getNameExpression().getValue(taak.getExecution())));
        List<String> bedoeld = groepen.vulIn(Taakstand.groepen(taak), taak.getExecution());
        // not where only the diagram learned the name that the group has already
        boolean andereGroepen = !Taakstand.groepen(taak).equals(voor.groepen()) && !Set.copyOf(bedoeld).equals(Set.copyOf(voor.kandidaten()));
        if (andereGroepen) {
            voor.kandidaten().forEach(taak::deleteCandidateGroup);
            bedoeld.forEach(taak::addCandidateGroup);
            // who had taken it up may belong to none of the groups now
            taak.setAssignee(null);
            taakVerloop.geefDeel(taak);
        }
        if (!voor.stap().equals(taak.getTaskDefinitionKey()) && huidigeCasus.isRoute(taak.getExecution())) {
            casussen.stap(taak.getProcessInstanceId(), taak.getTaskDefinitionKey());
        }
        schrijf(taak, voor, uitkomst, andereGroepen, wie);
        Klokken klokken = Klokken.van(taak.getExecution());
        Klokstand termijn = Klokstand.van(klokken, Taakstand::isTermijn);
        return new Verhuisdestap(voor.stap(), voor.naam(), taak.getTaskDefinitionKey(), taak.getName(),
                voor.termijn().uitdrukking(), termijn.uitdrukking(), voor.eindedag().orElse(null),
                taak.getDueDate() == null ? null : Klok.dag(taak.getDueDate()), uitkomst.verstreken(), uitkomst.reden());
    }

    private void schrijf(TaskEntity taak, Taakstand voor, Klokkenverhuizing.Uitkomst uitkomst, boolean andereGroepen, String wie) {
        String termijn = uitkomst.termijn().map(Einddatum::termijn).map(termijntekst::json).orElse(null);
        String einde = taak.getDueDate() == null ? "geen termijn" : "termijn tot en met " + Klok.toon(Klok.dag(taak.getDueDate()));
        if (andereGroepen || !voor.stap().equals(taak.getTaskDefinitionKey())) {
            String sleutel = voor.stap();
            String oude = termijn != null ? termijn : huidigeCasus.termijn(taak.getExecution(), sleutel);
            noteer(taak.getExecution(), Gebeurtenis.Soort.STAP_VERVALLEN, sleutel, wie,
                    "'" + voor.naam() + "' gaat verder als '" + taak.getName() + "'.", null, voor.kandidaten().stream().sorted().toList());
            noteer(taak.getExecution(), Gebeurtenis.Soort.STAP, taak.getTaskDefinitionKey(), wie,
                    taak.getName() + ", " + einde + ".", oude, openTaken.kandidaten(taak).stream().sorted().toList());
        } else if (termijn != null) {
            noteer(taak.getExecution(), Gebeurtenis.Soort.VERHUISD, taak.getTaskDefinitionKey(), wie,
                    "'" + taak.getName() + "' heeft nu een " + einde + " (was "
                            + voor.eindedag().map(Klok::toon).orElse("geen termijn") + ").", termijn, List.of());
        } else if (uitkomst.reden() == Verhuisdestap.Reden.KOMT_NIET) {
            noteer(taak.getExecution(), Gebeurtenis.Soort.VERHUISD, taak.getTaskDefinitionKey(), wie,
                    "'" + taak.getName() + "' heeft geen einddatum: de termijn van de nieuwe versie was op "
                            + Klok.toon(uitkomst.verstreken()) + " al voorbij.", null, List.of());
        }
    }

    private void noteer(DelegateExecution execution, Gebeurtenis.Soort soort, String stap, String wie, String wat, String termijn,
            List<String> wachtOp) {
        gebeurtenissen.noteer(new Gebeurtenis(huidigeCasus.id(execution), Klok.nu(), soort, stap, wie, null, wat, termijn,
                List.of(), huidigeCasus.isRoute(execution) ? wachtOp : List.of()));
    }

    private boolean isAfgesproken(TaskEntity taak) {
        return taak.getDueDate() != null
                && Afspraken.van(taak.getTaskDefinitionKey(), gebeurtenissen.van(huidigeCasus.id(taak.getExecution())))
                        .filter(afspraak -> !afspraak.moment().isBefore(Klok.moment(taak.getCreateTime()))).isPresent();
    }

    /** The timers of the route as a whole, also where the case waits in it without a task. */
    private static Optional<Klokken> vanRoute(String instantieId, List<TaskEntity> taken) {
        return Stream.concat(taken.stream().map(TaskEntity::getExecution),
                        Context.getCommandContext().getExecutionManager().findExecutionsByProcessInstanceId(instantieId).stream())
                .flatMap(execution -> Klokken.vanRoute(execution).stream())
                .findFirst();
    }

    /** Expressions of the diagram ask where they are. */
    private static <T> T in(ExecutionEntity execution, Supplier<T> werk) {
        Context.setExecutionContext(execution);
        try {
            return werk.get();
        } finally {
            Context.removeExecutionContext();
        }
    }
}
