package nl.escalatieroutes.casus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of cases. Takes part in the transaction of its caller. */
@Repository
public class Casussen {

    private final JdbcClient jdbc;

    Casussen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a case that starts.
     *
     * @throws CasusnummerBezet where the route has an open case of that number
     */
    public void open(Casus casus) {
        try {
            jdbc.sql("""
                    insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, AANBIEDER, GESTART, OVER_TERMIJN, OPEN_SLEUTEL)
                    values (:id, :regio, :route, :nummer, :gemeente, :aanbieder, :gestart, false, :sleutel)
                    """)
                    .param("id", casus.id())
                    .param("regio", casus.regio())
                    .param("route", casus.route())
                    .param("nummer", casus.casusnummer())
                    .param("gemeente", casus.gemeente())
                    .param("aanbieder", casus.aanbieder())
                    .param("gestart", casus.gestart())
                    .param("sleutel", casus.route() + "/" + casus.casusnummer())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CasusnummerBezet();
        }
    }

    /** Closes a case, and frees its number. */
    public void sluit(String id, String uitkomst, OffsetDateTime moment) {
        jdbc.sql("update CASUS set GEEINDIGD = :moment, UITKOMST = :uitkomst, OPEN_SLEUTEL = null where ID = :id")
                .param("moment", moment)
                .param("uitkomst", uitkomst)
                .param("id", id)
                .update();
    }

    public void overTermijn(String id) {
        jdbc.sql("update CASUS set OVER_TERMIJN = true where ID = :id").param("id", id).update();
    }

    /** The provider chosen, or changed, on the way. */
    public void aanbieder(String id, String aanbieder) {
        jdbc.sql("update CASUS set AANBIEDER = :aanbieder where ID = :id")
                .param("aanbieder", aanbieder)
                .param("id", id)
                .update();
    }

    /** The step where a case stands now. */
    public void stap(String id, String stap) {
        jdbc.sql("update CASUS set STAP = :stap where ID = :id").param("stap", stap).param("id", id).update();
    }

    public Optional<Casus> metId(String id) {
        return jdbc.sql("select * from CASUS where ID = :id").param("id", id).query(Casussen::rij).optional();
    }

    /** The cases with these ids, in no order. */
    public List<Casus> metIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select * from CASUS where ID in (:ids)").param("ids", ids)
                .query(Casussen::rij).list();
    }

    /** All cases of a route under a number, the latest first. */
    public List<Casus> metNummer(String route, String casusnummer) {
        return jdbc.sql("select * from CASUS where ROUTE = :route and CASUSNUMMER = :nummer order by GESTART desc, ID")
                .param("route", route)
                .param("nummer", casusnummer)
                .query(Casussen::rij)
                .list();
    }

    /** A page of the cases that somebody may see. */
    public List<Casus> pagina(CasusFilter filter, Zicht zicht) {
        // first which, from an index alone, and then what they are: a page far down would read all rows before it
        List<String> ids = paginaIds(filter, zicht);
        Map<String, Casus> perId = metIds(ids).stream().collect(Collectors.toMap(Casus::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(perId.get(id))).toList();
    }

    private List<String> paginaIds(CasusFilter filter, Zicht zicht) {
        CasusVraag vraag = new CasusVraag(filter, zicht);
        long begin = (long) filter.pagina() * CasusFilter.PAGINA;
        if (!vraag.inTweeDelen()) {
            return ids(vraag, vraag.voorwaarde(), begin, CasusFilter.PAGINA);
        }
        List<String> ids = new ArrayList<>(ids(vraag, vraag.voorwaarde(true), begin, CasusFilter.PAGINA));
        if (ids.size() < CasusFilter.PAGINA) {
            long ervoor = ids.isEmpty() ? aantal(vraag, vraag.voorwaarde(true)) : begin + ids.size();
            ids.addAll(ids(vraag, vraag.voorwaarde(false), begin + ids.size() - ervoor, CasusFilter.PAGINA - ids.size()));
        }
        return ids;
    }

    /** The ids of all cases of the pages together, in the same order. */
    public List<String> ids(CasusFilter filter, Zicht zicht) {
        CasusVraag vraag = new CasusVraag(filter, zicht);
        if (!vraag.inTweeDelen()) {
            return ids(vraag, vraag.voorwaarde(), 0, Integer.MAX_VALUE);
        }
        return Stream.of(true, false)
                .flatMap(metWaarde -> ids(vraag, vraag.voorwaarde(metWaarde), 0, Integer.MAX_VALUE).stream())
                .toList();
    }

    /** How many cases the pages hold in all. */
    public long aantal(CasusFilter filter, Zicht zicht) {
        CasusVraag vraag = new CasusVraag(filter, zicht);
        return aantal(vraag, vraag.voorwaarde());
    }

    private List<String> ids(CasusVraag vraag, String voorwaarde, long begin, int aantal) {
        return vraag.uit(jdbc.sql("select C.ID from CASUS C" + voorwaarde + vraag.volgorde() + " limit :aantal offset :begin"))
                .param("aantal", aantal)
                .param("begin", begin)
                .query(String.class)
                .list();
    }

    private long aantal(CasusVraag vraag, String voorwaarde) {
        return vraag.uit(jdbc.sql("select count(*) from CASUS C" + voorwaarde)).query(Long.class).single();
    }

    private static Casus rij(ResultSet rij, int nummer) throws SQLException {
        return new Casus(
                rij.getString("ID"),
                rij.getString("REGIO"),
                rij.getString("ROUTE"),
                rij.getString("CASUSNUMMER"),
                rij.getString("GEMEENTE"),
                rij.getString("AANBIEDER"),
                rij.getObject("GESTART", OffsetDateTime.class),
                rij.getObject("GEEINDIGD", OffsetDateTime.class),
                rij.getString("UITKOMST"),
                rij.getBoolean("OVER_TERMIJN"),
                rij.getString("STAP"));
    }
}
