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
import nl.escalatieroutes.proces.Casusstappen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the cases of a route went, from what happened in them: one pass over the register. */
@Repository
class Looplezer {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int RIJEN_PER_KEER = 1000;
    private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(9000, 1, 1);

    private final NamedParameterJdbcTemplate jdbc;

    Looplezer(JdbcTemplate sjabloon) {
        JdbcTemplate inDelen = new JdbcTemplate(sjabloon.getDataSource());
        inDelen.setFetchSize(RIJEN_PER_KEER);
        this.jdbc = new NamedParameterJdbcTemplate(inDelen);
    }

    /**
     * @param treden the step of the ladder that each task belongs to
     * @param van first day of start; null for from the beginning
     * @param tot last day of start; null for until now
     */
    @Transactional(readOnly = true)
    public List<Loop> lees(String route, LocalDate van, LocalDate tot, Map<String, String> treden) {
        List<Loop> lopen = new ArrayList<>();
        Loopmaker[] huidige = new Loopmaker[1];
        LocalDate vandaag = Casusstappen.vandaag();
        jdbc.query("""
                select C.ID, C.CASUSNUMMER, C.GESTART, C.GEEINDIGD, C.UITKOMST, G.SOORT, G.STAP, G.MOMENT, G.WACHT_OP
                  from CASUS C inner join GEBEURTENIS G on G.CASUS_ID = C.ID
                 where C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot
                   and G.SOORT in ('gestart', 'stap', 'stap-vervallen', 'besluit', 'termijn-overschreden')
                 order by C.ID, G.ID
                """, parameters(route, van, tot), rij -> {
                    if (huidige[0] == null || !huidige[0].casusId().equals(rij.getString("ID"))) {
                        sluit(huidige[0], lopen);
                        huidige[0] = begin(rij, treden, vandaag);
                    }
                    huidige[0].neemOp(rij.getString("SOORT"), rij.getString("STAP"),
                            rij.getObject("MOMENT", OffsetDateTime.class), rij.getString("WACHT_OP"));
                });
        sluit(huidige[0], lopen);
        return lopen;
    }

    private static Loopmaker begin(ResultSet rij, Map<String, String> treden, LocalDate vandaag) throws SQLException {
        return new Loopmaker(rij.getString("ID"), rij.getString("CASUSNUMMER"), rij.getObject("GESTART", OffsetDateTime.class),
                rij.getObject("GEEINDIGD", OffsetDateTime.class), rij.getString("UITKOMST"), treden, vandaag);
    }

    private static void sluit(Loopmaker maker, List<Loop> lopen) {
        if (maker != null) {
            lopen.add(maker.maak());
        }
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
