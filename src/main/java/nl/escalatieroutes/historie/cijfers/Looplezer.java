package nl.escalatieroutes.historie.cijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.Casusstappen;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the cases of a route went, from what happened in them; of an ended case only once, see {@link Loopgeheugen}. */
@Repository
class Looplezer {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String VAN_DE_ROUTE = " from CASUS where ROUTE = :route and GESTART >= :van and GESTART < :tot";
    private static final int MAANDEN_PER_KEER = 3;
    private static final int CASUSSEN_PER_KEER = 500;
    private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(9000, 1, 1);

    private final NamedParameterJdbcOperations jdbc;
    private final Loopgeheugen geheugen;

    Looplezer(NamedParameterJdbcOperations jdbc, Loopgeheugen geheugen) {
        this.jdbc = jdbc;
        this.geheugen = geheugen;
    }

    /**
     * @param treden the step of the ladder that each task belongs to
     * @param van first day of start; null for from the beginning
     * @param tot last day of start; null for until now
     */
    @Transactional(readOnly = true)
    public List<Loop> lees(String route, LocalDate van, LocalDate tot, Map<String, String> treden) {
        List<Casus> casussen = casussen(parameters(route, van, tot));
        Map<String, Loop.Gang> bekend = geheugen.van(route, treden);
        Map<String, Loop.Gang> gangen = new HashMap<>();
        List<Casus> onbekend = new ArrayList<>();
        for (Casus casus : casussen) {
            Loop.Gang gang = casus.loopt() ? null : bekend.get(casus.id());
            if (gang == null) {
                onbekend.add(casus);
            } else {
                gangen.put(casus.id(), gang);
            }
        }
        for (int eerste = 0; eerste < onbekend.size(); eerste += CASUSSEN_PER_KEER) {
            gangen.putAll(lees(onbekend.subList(eerste, Math.min(eerste + CASUSSEN_PER_KEER, onbekend.size())), treden));
        }
        onbekend.stream().filter(casus -> !casus.loopt()).forEach(casus -> bekend.put(casus.id(), gangen.get(casus.id())));
        return casussen.stream()
                .map(casus -> new Loop(casus.id(), casus.casusnummer(), casus.loopt(), casus.uitkomst(), gangen.get(casus.id())))
                .toList();
    }

    /** A few months at a time: H2 writes an answer of tens of thousands of rows to a file first. */
    private List<Casus> casussen(Map<String, Object> parameters) {
        OffsetDateTime laatste = jdbc.queryForObject("select max(GESTART)" + VAN_DE_ROUTE, parameters, OffsetDateTime.class);
        OffsetDateTime begin = jdbc.queryForObject("select min(GESTART)" + VAN_DE_ROUTE, parameters, OffsetDateTime.class);
        List<Casus> casussen = new ArrayList<>();
        while (laatste != null && !begin.isAfter(laatste)) {
            OffsetDateTime einde = begin.plusMonths(MAANDEN_PER_KEER);
            casussen.addAll(jdbc.query("select ID, CASUSNUMMER, GESTART, GEEINDIGD, UITKOMST from CASUS"
                            + " where ROUTE = :route and GESTART >= :begin and GESTART < :einde and GESTART <= :laatste order by GESTART, ID",
                    Map.of("route", parameters.get("route"), "begin", begin, "einde", einde, "laatste", laatste), Looplezer::casus));
            begin = einde;
        }
        return casussen;
    }

    private Map<String, Loop.Gang> lees(List<Casus> casussen, Map<String, String> treden) {
        LocalDate vandaag = Casusstappen.vandaag();
        Map<String, Loopmaker> makers = new HashMap<>();
        casussen.forEach(casus -> makers.put(casus.id(), new Loopmaker(casus, treden, vandaag)));
        jdbc.query("""
                select CASUS_ID, SOORT, STAP, MOMENT, WACHT_OP from GEBEURTENIS
                 where CASUS_ID in (:ids) and SOORT in ('stap', 'stap-vervallen', 'besluit', 'termijn-overschreden')
                 order by CASUS_ID, ID
                """, Map.of("ids", makers.keySet()), rij -> {
                    makers.get(rij.getString(1)).neemOp(rij.getString(2), rij.getString(3),
                            rij.getObject(4, OffsetDateTime.class), rij.getString(5));
                });
        Map<String, Loop.Gang> gelezen = new HashMap<>();
        makers.forEach((id, maker) -> gelezen.put(id, maker.maak()));
        return gelezen;
    }

    private static Casus casus(ResultSet rij, int nummer) throws SQLException {
        return new Casus(rij.getString(1), null, "", rij.getString(2), null, null, rij.getObject(3, OffsetDateTime.class),
                rij.getObject(4, OffsetDateTime.class), rij.getString(5), false, null);
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
