package nl.escalatieroutes.casus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases are linked. Takes part in the transaction of its caller. */
@Repository
public class Koppelingen {

    private final JdbcClient jdbc;

    Koppelingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void koppel(Koppeling koppeling, OffsetDateTime moment) {
        jdbc.sql("insert into KOPPELING (CASUS_ID, HOOFD_ID, TERUG, MOMENT) values (:casus, :hoofd, :terug, :moment)")
                .param("casus", koppeling.casusId())
                .param("hoofd", koppeling.hoofdId())
                .param("terug", String.join(",", koppeling.terug()))
                .param("moment", moment)
                .update();
    }

    /** The link of a case to the one that started it. */
    public Optional<Koppeling> naarHoofd(String casusId) {
        return jdbc.sql("select * from KOPPELING where CASUS_ID = :id").param("id", casusId).query(Koppelingen::rij).optional();
    }

    /** The links to the cases that a case started, in that order. */
    public List<Koppeling> van(String hoofdId) {
        return jdbc.sql("select * from KOPPELING where HOOFD_ID = :id order by MOMENT, CASUS_ID")
                .param("id", hoofdId)
                .query(Koppelingen::rij)
                .list();
    }

    /** The ids of the cases that are linked with a case, in either direction: the main case first; with the case itself. */
    public Set<String> keten(String casusId) {
        String hoofd = naarHoofd(casusId).map(Koppeling::hoofdId).orElse(casusId);
        Set<String> keten = new LinkedHashSet<>();
        Stream.concat(Stream.of(hoofd), van(hoofd).stream().map(Koppeling::casusId)).forEach(keten::add);
        return keten;
    }

    private static Koppeling rij(ResultSet rij, int nummer) throws SQLException {
        String terug = rij.getString("TERUG");
        return new Koppeling(rij.getString("CASUS_ID"), rij.getString("HOOFD_ID"),
                terug.isEmpty() ? List.of() : List.of(terug.split(",")));
    }
}
