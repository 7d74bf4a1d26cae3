package nl.escalatieroutes.toegang.rechten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.escalatieroutes.toegang.zicht.Zichtfilters;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The filters in Tasklist, in the order in which they stand there; Tasklist opens with the first. Each asks who is signed
 * in, so that one filter serves all roles.
 */
enum Takenfilter {

    VAN_MIJN_GROEP("Taken van mijn groep", "Wat u of een collega moet doen; wat het eerst af moet staat bovenaan.", "#154273",
            vraag -> vraag.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks()),
    VAN_MIJ("Mijn taken", "Wat u hebt opgepakt.", "#154273",
            vraag -> vraag.taskAssigneeExpression("${currentUser()}")),
    OVER_TERMIJN("Over termijn", "Taken van uw groep waarvan de termijn voorbij is.", "#b3261e",
            vraag -> VAN_MIJN_GROEP.beperk.apply(vraag).dueBeforeExpression("${now()}")),
    DEZE_WEEK("Deze week", "Taken van uw groep waarvan de termijn deze week eindigt.", "#b35900",
            vraag -> VAN_MIJN_GROEP.beperk.apply(vraag).dueAfterExpression("${now()}").dueBeforeExpression(
                    "${dateTime().dayOfWeek().withMaximumValue().plusDays(1).withTimeAtStartOfDay()}")),
    WACHT_OP_EEN_ANDER("Wacht op een ander", "Taken van anderen in casussen waarin u een rol hebt.", "#44525f",
            UnaryOperator.identity());

    /** The property by which the program knows its own filters again. */
    static final String CODE = "escalatieroutes";

    private final String naam;
    private final String omschrijving;
    private final String kleur;
    private final UnaryOperator<TaskQuery> beperk;

    Takenfilter(String naam, String omschrijving, String kleur, UnaryOperator<TaskQuery> beperk) {
        this.naam = naam;
        this.omschrijving = omschrijving;
        this.kleur = kleur;
        this.beperk = beperk;
    }

    String naam() {
        return naam;
    }

    /** @param alle the query for all tasks */
    TaskQuery vraag(TaskQuery alle) {
        return beperk.apply(alle).orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    /** What Tasklist reads, and what we know the filter by. */
    Map<String, Object> eigenschappen() {
        Map<String, Object> eigenschappen = new LinkedHashMap<>();
        eigenschappen.put("description", omschrijving);
        eigenschappen.put("color", kleur);
        eigenschappen.put("priority", ordinal() + 1);
        // A list that renews itself takes the focus away from who goes through it with the keyboard.
        eigenschappen.put("refresh", false);
        eigenschappen.put(Zichtfilters.VAN_EEN_ANDER, this == WACHT_OP_EEN_ANDER);
        eigenschappen.put(CODE, name());
        return eigenschappen;
    }
}
