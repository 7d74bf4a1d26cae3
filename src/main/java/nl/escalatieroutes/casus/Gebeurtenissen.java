package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in the cases: rows are added, never changed. Takes part in the transaction of its caller. */
@Repository
public class Gebeurtenissen {

    private final JdbcClient jdbc;

    Gebeurtenissen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void noteer(Gebeurtenis gebeurtenis) {
        jdbc.sql("""
                insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, NAMENS, WAT, TERMIJN, ALLEEN_VOOR)
                values (:casus, :moment, :soort, :stap, :wie, :namens, :wat, :termijn, :alleenVoor)
                """)
                .param("casus", gebeurtenis.casusId())
                .param("moment", gebeurtenis.moment())
                .param("soort", gebeurtenis.soort().code())
                .param("stap", gebeurtenis.stap())
                .param("wie", gebeurtenis.wie())
                .param("namens", gebeurtenis.namens())
                .param("wat", gebeurtenis.wat())
                .param("termijn", gebeurtenis.termijn())
                .param("alleenVoor", gebeurtenis.alleenVoor().isEmpty() ? null : String.join(",", gebeurtenis.alleenVoor()))
                .update();
    }

    /** All events of a case, in the order in which they happened. */
    public List<Gebeurtenis> van(String casusId) {
        return jdbc.sql("select * from GEBEURTENIS where CASUS_ID = :casus order by ID")
                .param("casus", casusId)
                .query((rij, nummer) -> {
                    String alleenVoor = rij.getString("ALLEEN_VOOR");
                    return new Gebeurtenis(
                            rij.getString("CASUS_ID"),
                            rij.getObject("MOMENT", OffsetDateTime.class),
                            Gebeurtenis.Soort.metCode(rij.getString("SOORT")),
                            rij.getString("STAP"),
                            rij.getString("WIE"),
                            rij.getString("NAMENS"),
                            rij.getString("WAT"),
                            rij.getString("TERMIJN"),
                            alleenVoor == null ? List.of() : List.of(alleenVoor.split(",")));
                })
                .list();
    }

    /** Whether the lead time of a step has been recorded as passed since a moment. */
    public boolean overschreden(String casusId, String stap, OffsetDateTime sinds) {
        return jdbc.sql("select count(*) from GEBEURTENIS where CASUS_ID = :casus and STAP = :stap and SOORT = :soort"
                        + " and MOMENT >= :sinds")
                .param("casus", casusId)
                .param("stap", stap)
                .param("sinds", sinds)
                .param("soort", Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN.code())
                .query(Long.class)
                .single() > 0;
    }
}
