package nl.escalatieroutes.hardestop;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which nodes take up which jobs, and until when: looked at again and again. */
class Taakhouders {

    private record Slot(String job, String houder, OffsetDateTime tot) {}

    private final JdbcClient jdbc;
    private final Map<String, Set<Slot>> perJob = new HashMap<>();
    private final Set<String> aanHetWerk = new HashSet<>();
    private Set<Slot> vorige;

    Taakhouders(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.vorige = nu();
    }

    /**
     * Looks once more.
     *
     * @return the id of a message whose job was taken up again while somebody was still at it: not let go in between, and by
     *     nodes that are at work, since what a killed node had taken up is no proof
     */
    Optional<String> nogEensOpgepakt() {
        Set<Slot> nu = nu();
        nu.stream().filter(slot -> !vorige.contains(slot)).forEach(slot -> aanHetWerk.add(slot.houder()));
        perJob.keySet().retainAll(nu.stream().map(Slot::job).collect(Collectors.toSet()));
        nu.forEach(slot -> perJob.computeIfAbsent(slot.job(), job -> new HashSet<>()).add(slot));
        vorige = nu;
        return perJob.values().stream()
                .filter(sloten -> sloten.size() > 1 && sloten.stream().allMatch(slot -> aanHetWerk.contains(slot.houder())))
                .flatMap(sloten -> bericht(sloten.iterator().next().job()).stream())
                .findFirst();
    }

    private Optional<String> bericht(String job) {
        return jdbc.sql("""
                select B.ID from BERICHT B inner join ACT_RU_VARIABLE V on V.TEXT_ = B.ID and V.NAME_ = 'berichtId'
                 inner join ACT_RU_JOB J on J.PROCESS_INSTANCE_ID_ = V.PROC_INST_ID_
                 where J.ID_ = ? and B.STATUS <> 'verzonden'""").param(job).query(String.class).optional();
    }

    private Set<Slot> nu() {
        return Set.copyOf(jdbc.sql("select ID_, LOCK_OWNER_, LOCK_EXP_TIME_ from ACT_RU_JOB where LOCK_OWNER_ is not null")
                .query((rij, nummer) -> new Slot(rij.getString(1), rij.getString(2),
                        rij.getTimestamp(3).toInstant().atOffset(ZoneOffset.UTC))).list());
    }
}
