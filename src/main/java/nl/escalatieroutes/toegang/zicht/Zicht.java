package nl.escalatieroutes.toegang.zicht;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people of the routes see of each kind: the rows that follow from the part their groups have in a case, from being
 * a candidate for a task or its assignee (contract, 'Groups and demo people'). Each kind is the engine's driving table
 * narrowed to those rows; the engine's own query goes over it as if it were the table.
 *
 * <p>The engine's own way, a grant per task, makes lists quadratic (engine-facts, 'Speed'). Here each row is looked up in
 * sets of ids that don't depend on it, which PostgreSQL hashes and H2 keeps for as long as they are no UNION; that was the
 * fastest of seven forms on both, and leaves the engine's own indexes in use. What it costs is measured by
 * {@code TakenlijstBenchmark}. {@code :groepen}, {@code :gebruiker} and {@code :taken} stand for bound parameters.
 */
enum Zicht {

    /** Running tasks. */
    TAAK("ACT_RU_TASK", "RES", """
            select V.* from ACT_RU_TASK V
             where V.PROC_INST_ID_ in (
                select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (""" + Zicht.KANDIDAAT + """
            )
                or V.ASSIGNEE_ = :gebruiker"""),

    /**
     * Of the running tasks that one sees: those for a group of one's own. For a query that asks for such tasks only, which
     * so reads them alone and not all that one sees.
     */
    TAAK_VAN_MIJN_GROEP("ACT_RU_TASK", "RES", """
            select V.* from ACT_RU_TASK V
             where V.ID_ in (
                select L.TASK_ID_ from ACT_RU_IDENTITYLINK L
                 where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.GROUP_ID_ in (:groepen))"""),

    /**
     * Of the running tasks that one sees: those with ids that the query names. Of a few rows, looking each of them up is
     * cheaper than the sets of all that one sees.
     */
    TAAK_GENOEMD("ACT_RU_TASK", "RES", """
            select V.* from ACT_RU_TASK V
             where V.ID_ in (:taken)
               and (V.ASSIGNEE_ = :gebruiker
                or exists (
                select 1 from CASUS_DEEL D
                 where D.CASUS_ID = V.PROC_INST_ID_ and D.TOT is null and D.GROEP in (:groepen))
                or exists (""" + Zicht.KANDIDAAT + """
                   and L.TASK_ID_ = V.ID_))"""),

    /** Of the running tasks that one sees: those that one took up. For a query that asks for such tasks only. */
    TAAK_VAN_MIJ("ACT_RU_TASK", "RES", """
            select V.* from ACT_RU_TASK V where V.ASSIGNEE_ = :gebruiker"""),

    /** Of the running tasks that one sees by a part in the case: those that are for others. */
    TAAK_VAN_EEN_ANDER("ACT_RU_TASK", "RES", """
            select V.* from ACT_RU_TASK V
             where V.PROC_INST_ID_ in (
                select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
               and V.ID_ not in (""" + Zicht.KANDIDAAT + """
            )
               and (V.ASSIGNEE_ is null or V.ASSIGNEE_ <> :gebruiker)"""),

    /**
     * Tasks of the past and the present. Who was replaced keeps the tasks that were done by then, not one that was
     * still open: how that ended is later.
     */
    EERDERE_TAAK("ACT_HI_TASKINST", "RES", """
            select V.* from ACT_HI_TASKINST V
             where V.PROC_INST_ID_ in (
                select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (
                select T.ID_ from CASUS_DEEL D inner join ACT_HI_TASKINST T on T.PROC_INST_ID_ = D.CASUS_ID
                 where D.GROEP in (:groepen) and D.SOORT = 'betrokken' and T.END_TIME_ <= D.TOT)
                or V.ID_ in (""" + Zicht.KANDIDAAT + """
            )
                or V.ASSIGNEE_ = :gebruiker"""),

    /** Running cases, and single ones granted to a group: those with an incident, to the functional administrator. */
    CASUS("ACT_RU_EXECUTION", "RES", """
            select V.* from ACT_RU_EXECUTION V
             where V.ID_ in (select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (
                select G.RESOURCE_ID_ from ACT_RU_AUTHORIZATION G
                 where G.TYPE_ = 1 and G.RESOURCE_TYPE_ = 8 and mod(G.PERMS_ / 2, 2) = 1
                   and (G.GROUP_ID_ in (:groepen) or G.USER_ID_ = :gebruiker))"""),

    /** Cases of the past and the present; not those that went on after the group was replaced: their end is later. */
    EERDERE_CASUS("ACT_HI_PROCINST", "SELF", """
            select V.* from ACT_HI_PROCINST V
             where V.ID_ in (select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (
                select C.ID_ from CASUS_DEEL D inner join ACT_HI_PROCINST C on C.ID_ = D.CASUS_ID
                 where D.SOORT = 'betrokken' and D.GROEP in (:groepen) and C.END_TIME_ <= D.TOT)"""),

    /** The path that cases took through their diagrams; who was replaced keeps what was over by then. */
    EERDERE_ACTIVITEIT("ACT_HI_ACTINST", "RES", """
            select V.* from ACT_HI_ACTINST V
             where V.PROC_INST_ID_ in (
                select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (
                select A.ID_ from CASUS_DEEL D inner join ACT_HI_ACTINST A on A.PROC_INST_ID_ = D.CASUS_ID
                 where D.GROEP in (:groepen) and D.SOORT = 'betrokken' and A.END_TIME_ <= D.TOT)"""),

    /** What decision tables said in cases; who was replaced keeps what they had said by then. */
    EERDERE_BESLISSING("ACT_HI_DECINST", "RES", """
            select V.* from ACT_HI_DECINST V
             where V.PROC_INST_ID_ in (
                select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))
                or V.ID_ in (
                select B.ID_ from CASUS_DEEL D inner join ACT_HI_DECINST B on B.PROC_INST_ID_ = D.CASUS_ID
                 where D.GROEP in (:groepen) and D.SOORT = 'betrokken' and B.EVAL_TIME_ <= D.TOT)""");

    private static final String KANDIDAAT = """
            select L.TASK_ID_ from ACT_RU_IDENTITYLINK L
             where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null
               and (L.GROUP_ID_ in (:groepen) or L.USER_ID_ = :gebruiker)
            """;
    /** What has no lead time comes after what has: databases don't agree on the place of null. */
    private static final Pattern OP_TERMIJN = Pattern.compile("(?i)\\bRES\\.DUE_DATE_ asc\\b");
    private static final Pattern PARAMETER = Pattern.compile(":(groepen|gebruiker|taken)");

    private final Pattern bron;
    private final String zichtbaar;

    Zicht(String tabel, String alias, String zichtbareRijen) {
        bron = Pattern.compile("(?i)\\bfrom\\s+" + tabel + "\\s+" + alias + "\\b");
        zichtbaar = "from (" + zichtbareRijen + ") " + alias;
    }

    /**
     * The statement of the engine with its driving table narrowed.
     *
     * @param waarden of each parameter; none is empty
     * @throws IllegalStateException when the statement does not have the expected form: rather no answer than too much
     */
    Vernauwd vernauw(String sql, Map<String, List<String>> waarden) {
        Matcher plaats = bron.matcher(sql);
        if (!plaats.find()) {
            throw new IllegalStateException("Onverwachte zoekopdracht van de engine, niet te beperken: " + name());
        }
        String voor = sql.substring(0, plaats.start());
        String na = OP_TERMIJN.matcher(sql.substring(plaats.end())).replaceAll("$0 nulls last");
        if (bron.matcher(na).find()) {
            throw new IllegalStateException("Dubbele bron in de zoekopdracht van de engine: " + name());
        }
        List<String> opVolgorde = PARAMETER.matcher(zichtbaar).results()
                .flatMap(soort -> waarden.get(soort.group(1)).stream()).toList();
        String beperkt = PARAMETER.matcher(zichtbaar).replaceAll(soort ->
                String.join(",", Collections.nCopies(waarden.get(soort.group(1)).size(), "?")));
        int index = (int) voor.chars().filter(teken -> teken == '?').count();
        return new Vernauwd(voor + beperkt + na, index, opVolgorde);
    }

    /** SQL with {@code waarden} to be bound from the parameter at {@code index} on. */
    record Vernauwd(String sql, int index, List<String> waarden) {
    }
}
