package nl.escalatieroutes.onderhoud;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.casus.Naamwissel;
import org.camunda.bpm.engine.authorization.Resources;

/** What groups may do in the engine, what others may do with groups, and the filters of Tasklist that name groups. */
class Toestemmingen {

    /** A text in JSON that is a value, not a name. */
    private static final Pattern WAARDE = Pattern.compile("\"([a-z0-9.-]+)\"(?!\\s*:)");

    private record Toestemming(String id, String groep, int soort, int bron, String bronId, int rechten) {
    }

    private final Tabellen tabellen;
    private final Naamwissel naam;

    Toestemmingen(Tabellen tabellen, Naamwissel naam) {
        this.tabellen = tabellen;
        this.naam = naam;
    }

    void hernoem() {
        tabellen.hernoem("ACT_RU_AUTHORIZATION", "RESOURCE_ID_", "and RESOURCE_TYPE_ in (" + Resources.GROUP.resourceType() + ", "
                + Resources.GROUP_MEMBERSHIP.resourceType() + ")", "rechten op groepen", naam::van);
        alle().stream().filter(een -> !naam.van(een.groep).equals(een.groep)).forEach(this::wissel);
        tabellen.hernoem("ACT_RU_FILTER", "QUERY_", "filters in Tasklist", this::inJson);
    }

    /** Who may do something by either name may do it by the new one. */
    private void wissel(Toestemming een) {
        String nieuw = naam.van(een.groep);
        Optional<Toestemming> andere = alle().stream().filter(ander -> ander.groep.equals(nieuw) && ander.soort == een.soort
                && ander.bron == een.bron && ander.bronId.equals(een.bronId)).findFirst();
        if (andere.isPresent()) {
            tabellen.jdbc().sql("update ACT_RU_AUTHORIZATION set PERMS_ = ? where ID_ = ?")
                    .params(andere.get().rechten | een.rechten, andere.get().id).update();
            tabellen.tel("rechten", tabellen.jdbc().sql("delete from ACT_RU_AUTHORIZATION where ID_ = ?").params(een.id).update());
        } else {
            tabellen.tel("rechten", tabellen.jdbc().sql("update ACT_RU_AUTHORIZATION set GROUP_ID_ = ? where ID_ = ?")
                    .params(nieuw, een.id).update());
        }
    }

    private List<Toestemming> alle() {
        return tabellen.jdbc().sql("""
                select ID_, GROUP_ID_, TYPE_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION
                 where GROUP_ID_ is not null order by ID_""")
                .query((rij, nummer) -> new Toestemming(rij.getString(1), rij.getString(2), rij.getInt(3), rij.getInt(4),
                        String.valueOf(rij.getString(5)), rij.getInt(6))).list();
    }

    private String inJson(String vraag) {
        return WAARDE.matcher(vraag).replaceAll(waarde -> Matcher.quoteReplacement("\"" + (naam.isPlek()
                ? Kolommen.Soort.PLEK.hernoem(naam.van(waarde.group(1)), naam) : naam.van(waarde.group(1))) + "\""));
    }
}
