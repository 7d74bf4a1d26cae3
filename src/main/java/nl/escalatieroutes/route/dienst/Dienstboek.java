package nl.escalatieroutes.route.dienst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which version of which region came into service when, and by whom. Takes part in the transaction of its caller. */
@Repository
public class Dienstboek {

    private final JdbcClient jdbc;
    private final String knoop;

    @Autowired
    Dienstboek(JdbcClient jdbc) {
        this(jdbc, Knoop.naam());
    }

    Dienstboek(JdbcClient jdbc, String knoop) {
        this.jdbc = jdbc;
        this.knoop = knoop;
    }

    /** The versions of a region, the latest first. */
    public List<Dienst> van(String regio) {
        return jdbc.sql("select * from DIENST where REGIO = :regio order by VERSIE desc")
                .param("regio", regio).query(Dienstboek::rij).list();
    }

    /** Lets nobody else past this line for a region until the transaction of the caller ends. */
    public void vergrendel(String regio) {
        jdbc.sql("select ID from DIENST where REGIO = :regio order by ID for update").param("regio", regio).query(Long.class).list();
    }

    public Optional<Dienst> versie(String regio, int versie) {
        return jdbc.sql("select * from DIENST where REGIO = :regio and VERSIE = :versie")
                .param("regio", regio).param("versie", versie).query(Dienstboek::rij).optional();
    }

    /** The version that came into service with a deployment of the engine. */
    public Optional<Dienst> metDeployment(String deploymentId) {
        return jdbc.sql("select * from DIENST where DEPLOYMENT_ID = :deployment order by ID desc limit 1")
                .param("deployment", deploymentId).query(Dienstboek::rij).optional();
    }

    /** The regions that are or were in service, by name. */
    public List<String> regios() {
        return jdbc.sql("select distinct REGIO from DIENST order by REGIO").query(String.class).list();
    }

    void schrijf(Dienst dienst) {
        jdbc.sql("""
                insert into DIENST (REGIO, VERSIE, DEPLOYMENT_ID, MOMENT, WIE, HERKOMST, TERUG_NAAR, WIJZIGINGEN)
                values (:regio, :versie, :deployment, :moment, :wie, :herkomst, :terugNaar, :wijzigingen)
                """)
                .param("regio", dienst.regio())
                .param("versie", dienst.versie())
                .param("deployment", dienst.deploymentId())
                .param("moment", dienst.moment())
                .param("wie", dienst.wie())
                .param("herkomst", dienst.herkomst().code())
                .param("terugNaar", dienst.terugNaar())
                .param("wijzigingen", String.join("\n", dienst.wijzigingen()))
                .update();
    }

    /**
     * Whether this node's folder of a region holds something else than at its last start. A node that was not here before
     * brings nothing new with what another node had once.
     */
    boolean isNieuw(String regio, String vingerafdruk) {
        Optional<String> vorige = jdbc.sql("select VINGERAFDRUK from DIENST_KNOOP where KNOOP = :knoop and REGIO = :regio")
                .param("knoop", knoop).param("regio", regio).query(String.class).optional();
        return vorige.map(toen -> !toen.equals(vingerafdruk)).orElseGet(() -> jdbc.sql("""
                select (select count(*) from DIENST_KNOOP where REGIO = :regio and VINGERAFDRUK = :afdruk)
                    + (select count(*) from DIENST_MAP where REGIO = :regio and VINGERAFDRUK = :afdruk)
                """).param("regio", regio).param("afdruk", vingerafdruk).query(Long.class).single() == 0);
    }

    /** Keeps what this node's folder of a region holds. */
    void onthoud(String regio, String vingerafdruk) {
        int bekend = jdbc.sql("update DIENST_KNOOP set VINGERAFDRUK = :afdruk where KNOOP = :knoop and REGIO = :regio")
                .param("knoop", knoop).param("regio", regio).param("afdruk", vingerafdruk).update();
        if (bekend == 0) {
            jdbc.sql("insert into DIENST_KNOOP (KNOOP, REGIO, VINGERAFDRUK) values (:knoop, :regio, :afdruk)")
                    .param("knoop", knoop).param("regio", regio).param("afdruk", vingerafdruk).update();
        }
    }

    private static Dienst rij(ResultSet rij, int nummer) throws SQLException {
        int terugNaar = rij.getInt("TERUG_NAAR");
        return new Dienst(
                rij.getString("REGIO"),
                rij.getInt("VERSIE"),
                rij.getString("DEPLOYMENT_ID"),
                rij.getObject("MOMENT", OffsetDateTime.class),
                rij.getString("WIE"),
                Dienst.Herkomst.metCode(rij.getString("HERKOMST")),
                terugNaar == 0 ? null : Integer.valueOf(terugNaar),
                rij.getString("WIJZIGINGEN").lines().toList());
    }
}
