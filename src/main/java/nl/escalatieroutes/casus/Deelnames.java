package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which group has a part in which case. Takes part in the transaction of its caller. */
@Repository
public class Deelnames {

    private final JdbcClient jdbc;

    Deelnames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives the groups that are told of a case a part in it; a group that has one now keeps that. An adviser who is told something
     * stays an adviser.
     */
    public void lichtIn(String casusId, Collection<String> groepen, OffsetDateTime moment) {
        Set<String> metDeel = van(casusId).stream().filter(Deelname::loopt).map(Deelname::groep).collect(Collectors.toSet());
        groepen.stream().filter(groep -> !metDeel.contains(groep))
                .forEach(groep -> geef(casusId, groep, Deelname.Soort.BETROKKEN, moment));
    }

    /**
     * Gives a group a part in a case; does nothing where it has a part of that kind.
     *
     * @throws GroepZonderDeel where the group is one that never has a part
     */
    public void geef(String casusId, String groep, Deelname.Soort soort, OffsetDateTime moment) {
        ZonderDeel.weiger(List.of(groep));
        boolean heeft = van(casusId).stream()
                .anyMatch(deel -> deel.loopt() && deel.groep().equals(groep) && deel.soort() == soort);
        if (!heeft) {
            jdbc.sql("insert into CASUS_DEEL (CASUS_ID, GROEP, SOORT, VAN) values (:casus, :groep, :soort, :van)")
                    .param("casus", casusId)
                    .param("groep", groep)
                    .param("soort", soort.code())
                    .param("van", moment)
                    .update();
        }
    }

    /** Ends the part of a group. */
    public void beeindig(String casusId, String groep, Deelname.Soort soort, OffsetDateTime moment) {
        jdbc.sql("""
                update CASUS_DEEL set TOT = :tot
                where CASUS_ID = :casus and GROEP = :groep and SOORT = :soort and TOT is null
                """)
                .param("tot", moment)
                .param("casus", casusId)
                .param("groep", groep)
                .param("soort", soort.code())
                .update();
    }

    /** All parts in a case, also those that ended, in the order in which they began. */
    public List<Deelname> van(String casusId) {
        return van(List.of(casusId));
    }

    /** The same of several cases at once. */
    List<Deelname> van(Collection<String> casusIds) {
        return casusIds.isEmpty() ? List.of() : jdbc.sql("select * from CASUS_DEEL where CASUS_ID in (:casussen) order by VAN, GROEP")
                .param("casussen", casusIds)
                .query((rij, nummer) -> new Deelname(
                        rij.getString("CASUS_ID"),
                        rij.getString("GROEP"),
                        Deelname.Soort.metCode(rij.getString("SOORT")),
                        rij.getObject("VAN", OffsetDateTime.class),
                        rij.getObject("TOT", OffsetDateTime.class)))
                .list();
    }
}
