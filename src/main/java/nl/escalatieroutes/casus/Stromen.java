package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sequence flows that cases went along. Takes part in the transaction of its caller. */
@Repository
public class Stromen {

    private final JdbcClient jdbc;

    Stromen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a flow; does nothing where the register has no such case. */
    public void noteer(Stroom stroom) {
        jdbc.sql("""
                insert into STROOM (CASUS_ID, DEFINITIE, STROOM, MOMENT)
                select C.ID, :definitie, :stroom, :moment from CASUS C where C.ID = :casus
                """)
                .param("definitie", stroom.definitie())
                .param("stroom", stroom.stroom())
                .param("moment", stroom.moment())
                .param("casus", stroom.casusId())
                .update();
    }

    /** The flows of a case, in the order in which they were taken. */
    public List<Stroom> van(String casusId) {
        return jdbc.sql("select * from STROOM where CASUS_ID = :casus order by ID")
                .param("casus", casusId)
                .query((rij, nummer) -> new Stroom(
                        rij.getString("CASUS_ID"),
                        rij.getString("DEFINITIE"),
                        rij.getString("STROOM"),
                        rij.getObject("MOMENT", OffsetDateTime.class)))
                .list();
    }
}
