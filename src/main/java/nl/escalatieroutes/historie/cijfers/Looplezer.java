package nl.escalatieroutes.historie.cijfers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.escalatieroutes.historie.cijfers.Loopgeheugen.Maand;
import nl.escalatieroutes.historie.cijfers.Loopgeheugen.Stand;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Reads how the cases of a route went: of the running ones from what happened in them so far, of the ended ones from {@link
 * Loopgeheugen}, after a look at whether that still holds. Takes part in the transaction of its caller, which is to see one state of
 * the database all along.
 */
@Repository
class Looplezer {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String VAN_DE_ROUTE = " from CASUS where ROUTE = :route and GESTART >= :van and GESTART < :tot";
    private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(9000, 1, 1);

    private final NamedParameterJdbcOperations jdbc;
    private final Loopgeheugen geheugen;
    private final Ganglezer gangen;

    Looplezer(NamedParameterJdbcOperations jdbc, Loopgeheugen geheugen, Ganglezer gangen) {
        this.jdbc = jdbc;
        this.geheugen = geheugen;
        this.gangen = gangen;
    }

    /**
     * @param treden the step of the ladder that each task belongs to
     * @param van first day of start; null for from the beginning
     * @param tot last day of start; null for until now
     * @return those that have ended, in the order in which they started, then those that run
     */
    List<Loop> lees(String route, LocalDate van, LocalDate tot, Map<String, String> treden) {
        Map<String, Object> parameters = parameters(route, van, tot);
        Instant begin = ((OffsetDateTime) parameters.get("van")).toInstant();
        Instant einde = ((OffsetDateTime) parameters.get("tot")).toInstant();
        Map<YearMonth, Maand> bekend = geheugen.van(route, treden);
        List<Loop> lopen = new ArrayList<>();
        for (YearMonth maand : maanden(route, van, tot)) {
            afgesloten(route, maand, bekend, treden).stream()
                    .filter(loop -> !loop.gestart().isBefore(begin) && loop.gestart().isBefore(einde))
                    .forEach(lopen::add);
        }
        lopen.addAll(gangen.lees("select ID, CASUSNUMMER, GESTART, GEEINDIGD, UITKOMST" + VAN_DE_ROUTE + " and GEEINDIGD is null",
                parameters, treden, Map.of()));
        return lopen;
    }

    /** The months of the period in which there may be cases. */
    private List<YearMonth> maanden(String route, LocalDate van, LocalDate tot) {
        Optional<YearMonth> eerste = uiterste(route, "");
        if (eerste.isEmpty()) {
            return List.of();
        }
        YearMonth laatste = uiterste(route, " desc").orElseThrow();
        YearMonth begin = van != null && YearMonth.from(van).isAfter(eerste.get()) ? YearMonth.from(van) : eerste.get();
        YearMonth einde = tot != null && YearMonth.from(tot).isBefore(laatste) ? YearMonth.from(tot) : laatste;
        List<YearMonth> maanden = new ArrayList<>();
        for (YearMonth maand = begin; !maand.isAfter(einde); maand = maand.plusMonths(1)) {
            maanden.add(maand);
        }
        return maanden;
    }

    /** By all columns of an index, and with a bound on each: only so H2 finds the first and the last without reading all. */
    private Optional<YearMonth> uiterste(String route, String richting) {
        return jdbc.queryForList("select GESTART from CASUS where ROUTE = :route and GESTART >= :van order by ROUTE" + richting
                        + ", GESTART" + richting + " limit 1", parameters(route, null, null), OffsetDateTime.class).stream()
                .map(moment -> YearMonth.from(moment.atZoneSameInstant(ZONE))).findFirst();
    }

    private List<Loop> afgesloten(String route, YearMonth maand, Map<YearMonth, Maand> bekend, Map<String, String> treden) {
        Map<String, Object> parameters = parameters(route, maand.atDay(1), maand.atEndOfMonth());
        Stand stand = jdbc.queryForObject("select count(*), max(GEEINDIGD)" + VAN_DE_ROUTE + " and GEEINDIGD is not null", parameters,
                (rij, nummer) -> new Stand(rij.getLong(1), rij.getObject(2, OffsetDateTime.class)));
        Maand vorige = bekend.get(maand);
        if (vorige != null && vorige.stand().equals(stand)) {
            return vorige.lopen();
        }
        Map<String, Loop> eerder = vorige == null ? Map.of()
                : vorige.lopen().stream().collect(Collectors.toMap(Loop::casusId, Function.identity()));
        List<Loop> lopen = gangen.lees("select ID, CASUSNUMMER, GESTART, GEEINDIGD, UITKOMST" + VAN_DE_ROUTE
                + " and GEEINDIGD is not null order by GESTART, ID", parameters, treden, eerder);
        bekend.put(maand, new Maand(stand, lopen));
        return lopen;
    }

    static Map<String, Object> parameters(String route, LocalDate van, LocalDate tot) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("route", route);
        parameters.put("van", begin(van == null ? BEGIN : van));
        parameters.put("tot", begin(tot == null ? EINDE : tot.plusDays(1)));
        return parameters;
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
