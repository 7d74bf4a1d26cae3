package nl.escalatieroutes.web.pagina;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.toegang.Aangemelde;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What waits for the person who is signed in: open tasks of the own groups that nobody else took up. */
@Component
class Wachtlijst {

    /** So many are shown; who has more works from Tasklist. */
    private static final int HOOGSTENS = 100;

    private final TaskService taken;
    private final Casussen casussen;
    private final Aangemelde aangemelde;
    private final Namen namen;
    private final Resttermijn resttermijn;

    Wachtlijst(TaskService taken, Casussen casussen, Aangemelde aangemelde, Namen namen, Resttermijn resttermijn) {
        this.taken = taken;
        this.casussen = casussen;
        this.aangemelde = aangemelde;
        this.namen = namen;
        this.resttermijn = resttermijn;
    }

    /** @param meer how many tasks are not shown; null where all are */
    record Lijst(List<Groep> banden, long aantal, Long meer) {}

    record Groep(String naam, String stijl, int aantal, List<Taak> taken) {}

    /**
     * @param casus the path of the case page; null where the task stands beside a case
     * @param vanEenAnder the name of who else took it up; null where nobody else did
     */
    record Taak(String id, String naam, String casusnummer, String casus, String gemeente, String einde, String rest,
            boolean vanMij, String vanEenAnder) {}

    Lijst lijst() {
        if (aangemelde.groepen().isEmpty()) {
            return new Lijst(List.of(), 0, null);
        }
        List<Task> open = eerste(vraag -> vraag.dueAfter(new Date(0)).orderByDueDate().asc(), Task::getDueDate, HOOGSTENS);
        if (open.size() < HOOGSTENS) {
            open.addAll(eerste(vraag -> vraag.withoutDueDate().orderByTaskCreateTime().asc(), Task::getCreateTime,
                    HOOGSTENS - open.size()));
        }
        long aantal = open.size() < HOOGSTENS ? open.size() : soorten().mapToLong(TaskQuery::count).sum();
        return new Lijst(groepeer(open), aantal, aantal > open.size() ? aantal - open.size() : null);
    }

    /** The first ones of all kinds together; each is asked for by itself, as the engine reads far more for an 'or'. */
    private List<Task> eerste(UnaryOperator<TaskQuery> welke, Function<Task, Date> volgorde, int hoogstens) {
        return soorten()
                .flatMap(vraag -> welke.apply(vraag).listPage(0, hoogstens).stream())
                .sorted(Comparator.comparing(volgorde)).limit(hoogstens)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What somebody took up, what nobody did yet, and what a colleague or the other party did: that may be taken over. */
    private Stream<TaskQuery> soorten() {
        return Stream.of(
                taken.createTaskQuery().active().taskAssignee(aangemelde.gebruiker()),
                taken.createTaskQuery().active().taskCandidateGroupIn(aangemelde.groepen()),
                taken.createTaskQuery().active().taskCandidateGroupIn(aangemelde.groepen()).includeAssignedTasks()
                        .taskAssigned().taskAssigneeNotIn(aangemelde.gebruiker()));
    }

    private List<Groep> groepeer(List<Task> open) {
        Map<String, Casus> perId = casussen.metIds(open.stream().map(Task::getProcessInstanceId).distinct().toList())
                .stream().collect(Collectors.toMap(Casus::id, Function.identity()));
        OffsetDateTime nu = Datums.nu();
        Map<Band, List<Taak>> banden = new EnumMap<>(Band.class);
        for (Task taak : open) {
            Routenamen route = namen.vanVersie(taak.getProcessDefinitionId());
            OffsetDateTime einde = taak.getDueDate() == null ? null : Datums.hier(taak.getDueDate());
            banden.computeIfAbsent(Band.van(einde, nu), band -> new ArrayList<>())
                    .add(taak(taak, perId.get(taak.getProcessInstanceId()), route, einde, nu));
        }
        return banden.entrySet().stream()
                .map(band -> new Groep(band.getKey().naam(), band.getKey().stijl(), band.getValue().size(), band.getValue()))
                .toList();
    }

    private Taak taak(Task taak, Casus casus, Routenamen route, OffsetDateTime einde, OffsetDateTime nu) {
        return new Taak(taak.getId(), taak.getName(),
                casus == null ? null : casus.casusnummer(),
                casus == null ? null : Casusadres.van(casus.route(), casus.casusnummer()),
                casus == null ? null : route.gemeente(casus.gemeente()),
                einde == null ? null : Datums.dag(Datums.dag(einde)),
                einde == null ? null : resttermijn.inWoorden(Datums.dag(nu), Datums.dag(einde), route.sluitingsdagen()),
                aangemelde.gebruiker().equals(taak.getAssignee()),
                taak.getAssignee() == null || aangemelde.gebruiker().equals(taak.getAssignee())
                        ? null : namen.vanPersoon(taak.getAssignee()));
    }
}
