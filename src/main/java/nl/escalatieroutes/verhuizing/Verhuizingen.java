package nl.escalatieroutes.verhuizing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approved moves, and how far they are: what is here goes on after a restart. Takes part in the transaction of its caller. */
@Repository
class Verhuizingen {

    private final JdbcClient jdbc;

    Verhuizingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Verhuizing verhuizing, Collection<String> instanties) {
        jdbc.sql("""
                insert into VERHUIZING (ID, REGIO, ROUTE, VAN_DEFINITIE, NAAR_DEFINITIE, VAN_VERSIE, NAAR_VERSIE, STAPPEN, MOMENT, WIE)
                values (:id, :regio, :route, :van, :naar, :vanVersie, :naarVersie, :stappen, :moment, :wie)
                """)
                .param("id", verhuizing.id())
                .param("regio", verhuizing.regio())
                .param("route", verhuizing.route())
                .param("van", verhuizing.vanDefinitie())
                .param("naar", verhuizing.naarDefinitie())
                .param("vanVersie", verhuizing.vanVersie())
                .param("naarVersie", verhuizing.naarVersie())
                .param("stappen", verhuizing.stappen().entrySet().stream()
                        .map(stap -> stap.getKey() + "=" + stap.getValue()).collect(Collectors.joining(",")))
                .param("moment", verhuizing.moment())
                .param("wie", verhuizing.wie())
                .update();
        for (String instantie : instanties) {
            jdbc.sql("insert into VERHUIZING_CASUS (VERHUIZING_ID, INSTANTIE_ID, STAND) values (:id, :instantie, :stand)")
                    .param("id", verhuizing.id())
                    .param("instantie", instantie)
                    .param("stand", Verslagregel.Stand.WACHT.code())
                    .update();
        }
    }

    Optional<Verhuizing> metId(String id) {
        return jdbc.sql("select * from VERHUIZING where ID = :id").param("id", id).query(Verhuizingen::rij).optional();
    }

    /** The moves of a region, the latest first. */
    List<Verhuizing> van(String regio) {
        return jdbc.sql("select * from VERHUIZING where REGIO = :regio order by MOMENT desc, ID")
                .param("regio", regio).query(Verhuizingen::rij).list();
    }

    /** How many moves between two versions of a route were approved. */
    long aantal(String vanDefinitie, String naarDefinitie) {
        return jdbc.sql("select count(*) from VERHUIZING where VAN_DEFINITIE = :van and NAAR_DEFINITIE = :naar")
                .param("van", vanDefinitie).param("naar", naarDefinitie).query(Long.class).single();
    }

    List<Verhuizing> lopende() {
        return jdbc.sql("select * from VERHUIZING where KLAAR is null order by MOMENT, ID").query(Verhuizingen::rij).list();
    }

    /** The next instances of a batch, by their ids: those after {@code na}. */
    List<String> wachtenden(String id, String na, int hoogstens) {
        return jdbc.sql("select INSTANTIE_ID from VERHUIZING_CASUS where VERHUIZING_ID = :id and STAND = :stand"
                        + " and INSTANTIE_ID > :na order by INSTANTIE_ID limit :aantal")
                .param("na", na)
                .param("id", id)
                .param("stand", Verslagregel.Stand.WACHT.code())
                .param("aantal", hoogstens)
                .query(String.class)
                .list();
    }

    /**
     * Writes what became of an instance, for who was first: two nodes never move the same one.
     *
     * @return false where it does not wait any more
     */
    boolean schrijf(String id, Verslagregel regel, OffsetDateTime moment) {
        return jdbc.sql("""
                update VERHUIZING_CASUS set STAND = :stand, MOMENT = :moment, STAP = :stap, STAP_NA = :stapNa, REDEN = :reden
                where VERHUIZING_ID = :id and INSTANTIE_ID = :instantie and STAND = :wacht
                """)
                .param("stand", regel.stand().code())
                .param("moment", moment)
                .param("stap", kort(regel.stap()))
                .param("stapNa", kort(regel.stapNa()))
                .param("reden", regel.reden())
                .param("id", id)
                .param("instantie", regel.instantieId())
                .param("wacht", Verslagregel.Stand.WACHT.code())
                .update() == 1;
    }

    /** Where an instance stood and stands, once that is known. */
    void schrijfStappen(String id, String instantieId, String stap, String stapNa) {
        jdbc.sql("update VERHUIZING_CASUS set STAP = :stap, STAP_NA = :stapNa where VERHUIZING_ID = :id and INSTANTIE_ID = :instantie")
                .param("stap", kort(stap))
                .param("stapNa", kort(stapNa))
                .param("id", id)
                .param("instantie", instantieId)
                .update();
    }

    void sluit(String id, OffsetDateTime moment) {
        jdbc.sql("update VERHUIZING set KLAAR = :moment where ID = :id and KLAAR is null")
                .param("moment", moment).param("id", id).update();
    }

    List<Verslagregel> verslag(String id) {
        return jdbc.sql("select * from VERHUIZING_CASUS where VERHUIZING_ID = :id order by STAND, INSTANTIE_ID")
                .param("id", id)
                .query((rij, nummer) -> new Verslagregel(rij.getString("INSTANTIE_ID"),
                        Verslagregel.Stand.metCode(rij.getString("STAND")), rij.getString("STAP"), rij.getString("STAP_NA"),
                        rij.getString("REDEN")))
                .list();
    }

    private static String kort(String tekst) {
        return tekst == null || tekst.length() <= 400 ? tekst : tekst.substring(0, 400);
    }

    private static Verhuizing rij(ResultSet rij, int nummer) throws SQLException {
        Map<String, String> stappen = new LinkedHashMap<>();
        for (String stap : rij.getString("STAPPEN").split(",")) {
            String[] delen = stap.split("=");
            if (delen.length == 2) {
                stappen.put(delen[0], delen[1]);
            }
        }
        return new Verhuizing(rij.getString("ID"), rij.getString("REGIO"), rij.getString("ROUTE"), rij.getString("VAN_DEFINITIE"),
                rij.getString("NAAR_DEFINITIE"), rij.getInt("VAN_VERSIE"), rij.getInt("NAAR_VERSIE"), stappen,
                rij.getObject("MOMENT", OffsetDateTime.class), rij.getString("WIE"), rij.getObject("KLAAR", OffsetDateTime.class));
    }
}
