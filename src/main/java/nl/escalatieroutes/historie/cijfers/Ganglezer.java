package nl.escalatieroutes.historie.cijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.Casusstappen;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** Reads cases: from what happened in them which way they went, and the bottlenecks that were written down. */
@Repository
class Ganglezer {

    private static final int CASUSSEN_PER_KEER = 500;

    private final NamedParameterJdbcOperations jdbc;
    private final Knelpunten knelpunten;

    Ganglezer(NamedParameterJdbcOperations jdbc, Knelpunten knelpunten) {
        this.jdbc = jdbc;
        this.knelpunten = knelpunten;
    }

    /**
     * @param sql gives id, number, start, end and outcome of cases
     * @param eerder by id: what is known already, and not read again
     */
    List<Loop> lees(String sql, Map<String, Object> parameters, Map<String, String> treden, Map<String, Loop> eerder) {
        List<Casus> casussen = jdbc.query(sql, parameters, Ganglezer::casus);
        List<Casus> onbekend = casussen.stream().filter(casus -> !eerder.containsKey(casus.id())).toList();
        Map<String, Loop.Gang> gangen = new HashMap<>();
        Map<String, List<Knelpunten.Tekst>> geschreven = new HashMap<>();
        for (int eerste = 0; eerste < onbekend.size(); eerste += CASUSSEN_PER_KEER) {
            List<Casus> deel = onbekend.subList(eerste, Math.min(eerste + CASUSSEN_PER_KEER, onbekend.size()));
            gangen.putAll(gangen(deel, treden));
            knelpunten.knelpunten(deel.stream().map(Casus::id).toList())
                    .forEach(tekst -> geschreven.computeIfAbsent(tekst.casusId(), nieuw -> new ArrayList<>()).add(tekst));
        }
        List<Loop> lopen = new ArrayList<>();
        casussen.forEach(casus -> lopen.add(eerder.containsKey(casus.id()) ? eerder.get(casus.id())
                : new Loop(casus.id(), casus.casusnummer(), casus.gestart().toInstant(), casus.loopt(), casus.uitkomst(),
                        gangen.get(casus.id()), geschreven.getOrDefault(casus.id(), List.of()))));
        return lopen;
    }

    private Map<String, Loop.Gang> gangen(List<Casus> casussen, Map<String, String> treden) {
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
}
