package nl.escalatieroutes.historie.bewaren;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has been kept long enough. The retention period is {@code historyTimeToLive} of the version of the diagram that an
 * instance ran on, in days from its end. Moments are compared in the engine's columns, which have no zone.
 */
@Repository
class Bewaartermijnen {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;

    Bewaartermijnen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Versie(String id, int dagen) {}

    static OffsetDateTime nu() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime();
    }

    /** The cases whose period has passed, the longest ago first within a version. */
    Set<String> verlopenCasussen() {
        Set<String> verlopen = new LinkedHashSet<>();
        versies("ACT_RE_PROCDEF").forEach(versie -> verlopen.addAll(jdbc.sql("""
                        select P.ID_ from ACT_HI_PROCINST P inner join CASUS C on C.ID = P.ID_
                         where P.PROC_DEF_ID_ = :versie and P.END_TIME_ <= :grens order by P.END_TIME_
                        """)
                .params(parameters(versie)).query(String.class).list()));
        return verlopen;
    }

    /** Other instances whose period has passed, where the register has no case under their number that they may be part of. */
    List<String> verlopenLos(int aantal) {
        return verlopen(aantal, "ACT_RE_PROCDEF", """
                select P.ID_ from ACT_HI_PROCINST P
                 where P.PROC_DEF_ID_ = :versie and P.END_TIME_ <= :grens
                   and not exists (select 1 from CASUS C where C.CASUSNUMMER = P.BUSINESS_KEY_)
                """);
    }

    /** Decisions that belong to no instance any more, and whose own period has passed. */
    List<String> verlopenBeslissingen(int aantal) {
        return verlopen(aantal, "ACT_RE_DECISION_DEF", """
                select B.ID_ from ACT_HI_DECINST B
                 where B.DEC_DEF_ID_ = :versie and B.EVAL_TIME_ <= :grens
                   and not exists (select 1 from ACT_HI_PROCINST P where P.ID_ = B.PROC_INST_ID_)
                """);
    }

    private List<String> verlopen(int aantal, String tabel, String sql) {
        List<String> verlopen = new ArrayList<>();
        for (Versie versie : versies(tabel)) {
            verlopen.addAll(jdbc.sql(sql + " limit :aantal").params(parameters(versie))
                    .param("aantal", aantal - verlopen.size()).query(String.class).list());
        }
        return verlopen;
    }

    /** The period of the diagram that an instance ran on, such as {@code P1825D}. */
    String van(String instantieId) {
        return jdbc.sql("""
                        select D.HISTORY_TTL_ from ACT_HI_PROCINST P inner join ACT_RE_PROCDEF D on D.ID_ = P.PROC_DEF_ID_
                         where P.ID_ = :id
                        """)
                .param("id", instantieId).query(Integer.class).optional().map(dagen -> "P" + dagen + "D").orElse("");
    }

    private List<Versie> versies(String tabel) {
        return jdbc.sql("select ID_, HISTORY_TTL_ from " + tabel + " where HISTORY_TTL_ is not null order by ID_")
                .query((rij, nummer) -> new Versie(rij.getString(1), rij.getInt(2))).list();
    }

    private static Map<String, Object> parameters(Versie versie) {
        return Map.of("versie", versie.id(), "grens",
                Timestamp.from(nu().minusDays(versie.dagen()).toInstant()));
    }
}
