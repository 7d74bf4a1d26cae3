package nl.escalatieroutes.historie.cijfers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that process owners were shown last, of each route and year. */
@Repository
class Cijferbeelden {

    private static final String VAN_HET_JAAR = " from CASUS C where C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Cijferbeelden(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param moment as things stood then
     * @param personen how many persons had a case of that year then
     */
    record Beeld(OffsetDateTime moment, int personen, Cijfers cijfers) {}

    Optional<Beeld> van(String route, Year jaar) {
        return jdbc.sql("select MOMENT, PERSONEN, CIJFERS from CIJFERBEELD where ROUTE = :route and JAAR = :jaar")
                .param("route", route).param("jaar", jaar.getValue()).query(this::beeld).optional();
    }

    /** Puts a picture in the place of another one, or of none; where another node was before, that one stays. */
    void vervang(String route, Year jaar, Optional<Beeld> vorige, Beeld nieuw) {
        if (vorige.isPresent()) {
            jdbc.sql("update CIJFERBEELD set MOMENT = :moment, PERSONEN = :personen, CIJFERS = :cijfers"
                            + " where ROUTE = :route and JAAR = :jaar and MOMENT = :vorige")
                    .params(waarden(route, jaar, nieuw)).param("vorige", vorige.get().moment()).update();
            return;
        }
        try {
            jdbc.sql("insert into CIJFERBEELD (ROUTE, JAAR, MOMENT, PERSONEN, CIJFERS)"
                    + " values (:route, :jaar, :moment, :personen, :cijfers)").params(waarden(route, jaar, nieuw)).update();
        } catch (DuplicateKeyException e) {
            // made by another node meanwhile, and as good
        }
    }

    /** How many persons have a case of that year. */
    int personen(String route, Year jaar) {
        return jdbc.sql("select count(distinct C.CASUSNUMMER)" + VAN_HET_JAAR).params(periode(route, jaar)).query(Integer.class).single();
    }

    /** Of how many persons a case of that year started, ended or went on since a moment; those whose cases were removed are not in it. */
    int veranderd(String route, Year jaar, OffsetDateTime sinds) {
        return jdbc.sql("select count(distinct C.CASUSNUMMER)" + VAN_HET_JAAR + """
                 and (C.GESTART > :sinds or C.GEEINDIGD > :sinds or C.GEEINDIGD is null
                     and exists (select 1 from GEBEURTENIS G where G.CASUS_ID = C.ID and G.MOMENT > :sinds))
                """).params(periode(route, jaar)).param("sinds", sinds).query(Integer.class).single();
    }

    /** How many persons who had no case of that year before have one since a moment. */
    int begonnen(String route, Year jaar, OffsetDateTime sinds) {
        return jdbc.sql("select count(distinct C.CASUSNUMMER)" + VAN_HET_JAAR + """
                 and C.GESTART > :sinds and not exists (select 1 from CASUS E where E.ROUTE = C.ROUTE and E.CASUSNUMMER = C.CASUSNUMMER
                     and E.GESTART >= :van and E.GESTART <= :sinds)
                """).params(periode(route, jaar)).param("sinds", sinds).query(Integer.class).single();
    }

    private static Map<String, Object> periode(String route, Year jaar) {
        LocalDate begin = jaar.atDay(1);
        return Looplezer.parameters(route, begin, begin.plusYears(1).minusDays(1));
    }

    private Map<String, Object> waarden(String route, Year jaar, Beeld beeld) {
        try {
            return Map.of("route", route, "jaar", jaar.getValue(), "moment", beeld.moment(), "personen", beeld.personen(),
                    "cijfers", json.writeValueAsString(beeld.cijfers()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cijfers zijn niet te schrijven.", e);
        }
    }

    private Beeld beeld(ResultSet rij, int nummer) throws SQLException {
        try {
            return new Beeld(rij.getObject("MOMENT", OffsetDateTime.class), rij.getInt("PERSONEN"),
                    json.readValue(rij.getString("CIJFERS"), Cijfers.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Bewaarde cijfers zijn niet te lezen.", e);
        }
    }
}
