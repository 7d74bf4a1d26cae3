package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                insert into GEBEURTENIS (CASUS_ID, MOMENT, SOORT, STAP, WIE, NAMENS, WAT, TERMIJN, ALLEEN_VOOR, WACHT_OP)
                values (:casus, :moment, :soort, :stap, :wie, :namens, :wat, :termijn, :alleenVoor, :wachtOp)
                """)
                .param("casus", gebeurtenis.casusId())
                .param("moment", gebeurtenis.moment())
                .param("soort", gebeurtenis.soort().code())
                .param("stap", gebeurtenis.stap())
                .param("wie", gebeurtenis.wie())
                .param("namens", gebeurtenis.namens())
                .param("wat", gebeurtenis.wat())
                .param("termijn", gebeurtenis.termijn())
                .param("alleenVoor", tekst(gebeurtenis.alleenVoor()))
                .param("wachtOp", tekst(gebeurtenis.wachtOp()))
                .update();
    }

    /** All events of a case, in the order in which they happened. */
    public List<Gebeurtenis> van(String casusId) {
        return jdbc.sql("select * from GEBEURTENIS where CASUS_ID = :casus order by ID")
                .param("casus", casusId)
                .query((rij, nummer) -> new Gebeurtenis(
                        rij.getString("CASUS_ID"),
                        rij.getObject("MOMENT", OffsetDateTime.class),
                        Gebeurtenis.Soort.metCode(rij.getString("SOORT")),
                        rij.getString("STAP"),
                        rij.getString("WIE"),
                        rij.getString("NAMENS"),
                        rij.getString("WAT"),
                        rij.getString("TERMIJN"),
                        lijst(rij.getString("ALLEEN_VOOR")),
                        lijst(rij.getString("WACHT_OP"))))
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

    /**
     * The lead time of a step as it was reckoned last, as JSON; empty where the step has none.
     *
     * @param soorten the kinds of events to look at
     */
    public Optional<String> laatsteTermijn(String casusId, String stap, Gebeurtenis.Soort... soorten) {
        return jdbc.sql("select TERMIJN from GEBEURTENIS where CASUS_ID = :casus and STAP = :stap and SOORT in (:soorten)"
                        + " order by ID desc limit 1")
                .param("casus", casusId)
                .param("stap", stap)
                .param("soorten", Arrays.stream(soorten).map(Gebeurtenis.Soort::code).toList())
                .query((rij, nummer) -> Optional.ofNullable(rij.getString("TERMIJN")))
                .optional()
                .flatMap(termijn -> termijn);
    }

    private static String tekst(List<String> groepen) {
        return groepen.isEmpty() ? null : String.join(",", groepen);
    }

    private static List<String> lijst(String groepen) {
        return groepen == null ? List.of() : List.of(groepen.split(","));
    }
}
