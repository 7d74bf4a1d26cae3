package nl.escalatieroutes.historie.cijfers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
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
    private static final String KNELPUNTEN = """
            select C.ID, C.CASUSNUMMER, V.TEXT_, V.CREATE_TIME_
              from CASUS C inner join ACT_HI_VARINST V on V.PROC_INST_ID_ = C.ID
             where C.ID in (:ids) and V.NAME_ = 'knelpunt' and V.TEXT_ <> ''
            """;
    private static final String VOORSTELLEN = """
            select C.ID, C.CASUSNUMMER, V.TEXT_, V.CREATE_TIME_
              from ACT_HI_VARINST V inner join CASUS C on C.ID = V.PROC_INST_ID_
             where V.NAME_ = 'verbetervoorstel' and V.TEXT_ <> ''
               and C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot
             union all
            select C.ID, C.CASUSNUMMER, V.TEXT_, V.CREATE_TIME_
              from ACT_HI_VARINST V
             inner join ACT_HI_VARINST H on H.PROC_INST_ID_ = V.PROC_INST_ID_ and H.NAME_ = 'casusId'
             inner join CASUS C on C.ID = H.TEXT_
             where V.NAME_ = 'verbetervoorstel' and V.TEXT_ <> ''
               and C.ROUTE = :route and C.GESTART >= :van and C.GESTART < :tot
            """;

    private final NamedParameterJdbcOperations jdbc;

    Knelpunten(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Tekst(String casusId, String casusnummer, OffsetDateTime moment, String tekst) {}

    /** Of these cases; of one that has ended they stay as they are. */
    List<Tekst> knelpunten(Collection<String> casusIds) {
        return lees(KNELPUNTEN, Map.of("ids", casusIds));
    }

    /** Of the cases that started in a period; also those that were made after the end of the case. */
    List<Tekst> voorstellen(String route, LocalDate van, LocalDate tot) {
        return lees(VOORSTELLEN, Looplezer.parameters(route, van, tot));
    }

    private List<Tekst> lees(String sql, Map<String, Object> parameters) {
        RowMapper<Tekst> rijen = (rij, nummer) -> new Tekst(rij.getString(1), rij.getString(2),
                rij.getTimestamp(4).toInstant().atZone(ZONE).toOffsetDateTime(), rij.getString(3).strip());
        return jdbc.query(sql + " order by 4 desc, 1", parameters, rijen).stream()
                .filter(tekst -> !tekst.tekst().isEmpty()).toList();
    }
}
