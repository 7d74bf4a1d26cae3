package nl.escalatieroutes.web.pagina;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.toegang.Aangemelde;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the card of a task tells outside our own pages: of which case it is, and how long there is left. */
@Component
public class Taakkaarten {

    private final TaskService taken;
    private final Casussen casussen;
    private final Aangemelde aangemelde;
    private final Namen namen;
    private final Resttermijn resttermijn;

    Taakkaarten(TaskService taken, Casussen casussen, Aangemelde aangemelde, Namen namen, Resttermijn resttermijn) {
        this.taken = taken;
        this.casussen = casussen;
        this.aangemelde = aangemelde;
        this.namen = namen;
        this.resttermijn = resttermijn;
    }

    /**
     * @param casusnummer null, as {@code gemeente}, where the task stands beside a case
     * @param gemeente as people write it
     * @param rest how many working days there are left, in words; null, as {@code einde}, where there is no lead time
     * @param einde the last day, in words
     * @param band how soon: {@code te-laat}, {@code vandaag}, {@code deze-week} or {@code later}
     * @param wachtOp whose task it is, as people call them; null where it is a task of the person who is signed in
     */
    public record Kaart(String taak, String casusnummer, String gemeente, String rest, String einde, String band,
            String wachtOp) {}

    /** The cards of those of the tasks that the person who is signed in may see, in no order. */
    public List<Kaart> van(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Task> gezien = taken.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        Map<String, Casus> casus = casussen.metIds(gezien.stream().map(Task::getProcessInstanceId).distinct().toList())
                .stream().collect(Collectors.toMap(Casus::id, Function.identity()));
        Set<String> vanMijnGroep = vanMijnGroep(ids);
        OffsetDateTime nu = Datums.nu();
        return gezien.stream()
                .map(taak -> kaart(taak, casus.get(taak.getProcessInstanceId()), nu,
                        aangemelde.gebruiker().equals(taak.getAssignee()) || vanMijnGroep.contains(taak.getId())))
                .toList();
    }

    private Set<String> vanMijnGroep(Collection<String> ids) {
        if (aangemelde.groepen().isEmpty()) {
            return Set.of();
        }
        return taken.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).taskCandidateGroupIn(aangemelde.groepen())
                .includeAssignedTasks().list().stream().map(Task::getId).collect(Collectors.toSet());
    }

    private String wachtOp(Task taak, Routenamen route) {
        return taken.getIdentityLinksForTask(taak.getId()).stream().map(IdentityLink::getGroupId)
                .filter(Objects::nonNull).distinct().map(route::groep).collect(Collectors.joining(" of "));
    }

    private Kaart kaart(Task taak, Casus casus, OffsetDateTime nu, boolean vanMij) {
        Routenamen route = namen.vanVersie(taak.getProcessDefinitionId());
        OffsetDateTime einde = taak.getDueDate() == null ? null : Datums.hier(taak.getDueDate());
        return new Kaart(taak.getId(),
                casus == null ? null : casus.casusnummer(),
                casus == null ? null : route.gemeente(casus.gemeente()),
                einde == null ? null : resttermijn.inWoorden(Datums.dag(nu), Datums.dag(einde), route.sluitingsdagen()),
                einde == null ? null : Datums.dag(Datums.dag(einde)),
                Band.van(einde, nu).stijl(),
                vanMij ? null : wachtOp(taak, route));
    }
}
