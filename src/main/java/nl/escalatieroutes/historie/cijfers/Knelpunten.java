package nl.escalatieroutes.historie.cijfers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * The bottlenecks and proposals that were written down in cases: the variables {@code knelpunt} of a case, and
 * {@code verbetervoorstel} of a case or of what runs beside it.
 */
@Repository
class Knelpunten {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String VAN_CASUSSEN = """
            select C.ID, C.CASUSNUMMER, V.TEXT_, V.CREATE_TIME_
              from ACT_HI_VARINST V inner join CASUS C on C.ID = V.PROC_INST_ID_
             where V.NAME_ = :naam and V.TEXT_ is not null
               and C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot
            """;
    private static final String ERNAAST = """
             union all
            select C.ID, C.CASUSNUMMER, V.TEXT_, V.CREATE_TIME_
              from ACT_HI_VARINST V
             inner join ACT_HI_VARINST H on H.PROC_INST_ID_ = V.PROC_INST_ID_ and H.NAME_ = 'casusId'
             inner join CASUS C on C.ID = H.TEXT_
             where V.NAME_ = :naam and V.TEXT_ is not null
               and C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot
            """;

    private final NamedParameterJdbcOperations jdbc;

    Knelpunten(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Tekst(String casusId, String casusnummer, OffsetDateTime moment, String tekst) {}

    List<Tekst> knelpunten(String route, LocalDate van, LocalDate tot) {
        return lees(VAN_CASUSSEN, "knelpunt", route, van, tot);
    }

    List<Tekst> voorstellen(String route, LocalDate van, LocalDate tot) {
        return lees(VAN_CASUSSEN + ERNAAST, "verbetervoorstel", route, van, tot);
    }

    private List<Tekst> lees(String sql, String naam, String route, LocalDate van, LocalDate tot) {
        Map<String, Object> parameters = Looplezer.parameters(route, van, tot);
        parameters.put("naam", naam);
        RowMapper<Tekst> rijen = (rij, nummer) -> new Tekst(rij.getString(1), rij.getString(2),
                rij.getTimestamp(4).toInstant().atZone(ZONE).toOffsetDateTime(), rij.getString(3).strip());
        return jdbc.query(sql + " order by 4 desc, 1", parameters, rijen).stream()
                .filter(tekst -> !tekst.tekst().isEmpty()).toList();
    }
}
