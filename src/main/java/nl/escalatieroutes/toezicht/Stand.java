package nl.escalatieroutes.toezicht;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much of everything there is in the database now: numbers only, never what is in a case. */
@Repository
class Stand {

    /** @param labels in the order of the meter's labels */
    record Telling(List<String> labels, long aantal) {
    }

    private static final String OPEN_CASUSSEN = """
            select ROUTE, count(*) from CASUS where GEEINDIGD is null group by ROUTE""";
    private static final String CASUSSEN_OVER_TERMIJN = """
            select ROUTE, count(*) from CASUS where GEEINDIGD is null and OVER_TERMIJN = true group by ROUTE""";
    private static final String STAPPEN = """
            select P.KEY_, T.TASK_DEF_KEY_, count(distinct T.PROC_INST_ID_)
              from ACT_RU_TASK T inner join ACT_RE_PROCDEF P on P.ID_ = T.PROC_DEF_ID_
             where T.TASK_DEF_KEY_ is not null %s
             group by P.KEY_, T.TASK_DEF_KEY_""";
    private static final String BERICHTEN = """
            select STATUS, count(*) from BERICHT where STATUS in ('klaargezet', 'mislukt') group by STATUS""";
    private static final String OUDSTE_BERICHT = """
            select min(MOMENT) from BERICHT where STATUS in ('klaargezet', 'mislukt')""";
    private static final String INCIDENTEN = """
            select INCIDENT_TYPE_, count(*) from ACT_RU_INCIDENT where CAUSE_INCIDENT_ID_ = ID_ group by INCIDENT_TYPE_""";
    private static final String MISLUKTE_JOBS = "select count(*) from ACT_RU_JOB where RETRIES_ <= 0";
    private static final String WACHTENDE_JOBS = """
            select count(*) from ACT_RU_JOB
             where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= :nu)""";
    private static final String HAPERENDE_JOBS = """
            select count(*) from ACT_RU_JOB where RETRIES_ > 0 and EXCEPTION_STACK_ID_ is not null""";

    private final JdbcClient jdbc;

    Stand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Telling> openCasussen() {
        return tellingen(OPEN_CASUSSEN, 1);
    }

    List<Telling> casussenOverTermijn() {
        return tellingen(CASUSSEN_OVER_TERMIJN, 1);
    }

    List<Telling> openStappen() {
        return tellingen(STAPPEN.formatted(""), 2);
    }

    List<Telling> stappenOverTermijn() {
        return tellingen(STAPPEN.formatted("and T.DUE_DATE_ < :nu"), 2);
    }

    List<Telling> berichten() {
        return tellingen(BERICHTEN, 1);
    }

    /** For how long the oldest message waits to be sent; zero where none does. */
    Duration leeftijdOutbox() {
        return jdbc.sql(OUDSTE_BERICHT).query((rij, nummer) -> Optional.ofNullable(rij.getObject(1, OffsetDateTime.class)))
                .single().map(oudste -> Duration.between(oudste, OffsetDateTime.now())).orElse(Duration.ZERO);
    }

    List<Telling> incidenten() {
        return tellingen(INCIDENTEN, 1);
    }

    /** Jobs that are not tried again by themselves. */
    long mislukteJobs() {
        return telling(MISLUKTE_JOBS);
    }

    /** Jobs that are due and were not done yet. */
    long wachtendeJobs() {
        return telling(WACHTENDE_JOBS);
    }

    /** Jobs that failed and will be tried again. */
    long haperendeJobs() {
        return telling(HAPERENDE_JOBS);
    }

    private List<Telling> tellingen(String sql, int labels) {
        return jdbc.sql(sql).params(nu(sql)).query((rij, nummer) -> {
            List<String> namen = new ArrayList<>();
            for (int kolom = 1; kolom <= labels; kolom++) {
                namen.add(rij.getString(kolom));
            }
            return new Telling(List.copyOf(namen), rij.getLong(labels + 1));
        }).list();
    }

    private long telling(String sql) {
        return jdbc.sql(sql).params(nu(sql)).query(Long.class).single();
    }

    private static Map<String, Object> nu(String sql) {
        return sql.contains(":nu") ? Map.of("nu", new Timestamp(System.currentTimeMillis())) : Map.of();
    }
}
