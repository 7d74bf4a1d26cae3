package nl.escalatieroutes.historie.bewaren;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.toegang.Aangemelde;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that removed cases leave behind. */
@Repository
public class Opgeruimden {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** How many lines a page holds. */
    public static final int PAGINA = 100;

    private final JdbcClient jdbc;
    private final Aangemelde aangemelde;

    Opgeruimden(JdbcClient jdbc, @Lazy Aangemelde aangemelde) {
        this.jdbc = jdbc;
        this.aangemelde = aangemelde;
    }

    /** In the transaction that removes the case. */
    void noteer(Casus casus, String bewaartermijn) {
        String id = UUID.randomUUID().toString();
        String wie = aangemelde.gebruiker();
        jdbc.sql("""
                insert into OPGERUIMD (ID, REGIO, ROUTE, MERK, GEEINDIGD, OPGERUIMD, DOOR, BEWAARTERMIJN)
                values (:id, :regio, :route, :merk, :geeindigd, :nu, :door, :termijn)
                """)
                .param("id", id)
                .param("regio", casus.regio())
                .param("route", casus.route())
                .param("merk", Opgeruimd.merk(id, casus.route(), casus.casusnummer()))
                .param("geeindigd", casus.geeindigd())
                .param("nu", Bewaartermijnen.nu())
                .param("door", wie == null ? Gebeurtenis.SYSTEEM : wie)
                .param("termijn", bewaartermijn)
                .update();
    }

    public long aantal() {
        return jdbc.sql("select count(*) from OPGERUIMD").query(Long.class).single();
    }

    /** A page of them, the latest first, from page 0. */
    public List<Opgeruimd> pagina(int pagina) {
        return jdbc.sql("select * from OPGERUIMD order by OPGERUIMD desc, ID limit :aantal offset :begin")
                .param("aantal", PAGINA).param("begin", (long) pagina * PAGINA).query(Opgeruimden::rij).list();
    }

    /** The lines of the cases that had this number. */
    public List<Opgeruimd> vanNummer(String casusnummer) {
        return jdbc.sql("select * from OPGERUIMD order by OPGERUIMD desc, ID").query(Opgeruimden::rij).list().stream()
                .filter(regel -> regel.isVan(casusnummer)).toList();
    }

    private static Opgeruimd rij(ResultSet rij, int nummer) throws SQLException {
        return new Opgeruimd(rij.getString("ID"), rij.getString("REGIO"), rij.getString("ROUTE"), rij.getString("MERK"),
                hier(rij.getObject("GEEINDIGD", OffsetDateTime.class)), hier(rij.getObject("OPGERUIMD", OffsetDateTime.class)),
                rij.getString("DOOR"), rij.getString("BEWAARTERMIJN"));
    }

    private static OffsetDateTime hier(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(ZONE).toOffsetDateTime();
    }
}
