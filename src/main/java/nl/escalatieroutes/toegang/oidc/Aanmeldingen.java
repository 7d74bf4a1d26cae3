package nl.escalatieroutes.toegang.oidc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table AANMELDING. Takes part in the transaction of its caller. */
@Repository
class Aanmeldingen {

    private static final String KOLOMMEN = "ID, PERSOON, SESSIE, VERVERSTOKEN, TOEGANGSTOKEN, IDTOKEN, GECONTROLEERD, VERLOOPT";

    // Spring Security's filters are made before the database is ready.
    private final ObjectProvider<JdbcClient> jdbc;
    private final Kluis kluis;

    Aanmeldingen(ObjectProvider<JdbcClient> jdbc, Oidcinstellingen instellingen) {
        this.jdbc = jdbc;
        this.kluis = new Kluis(String.valueOf(instellingen.clientSecret()));
    }

    /** Keeps a sign-in, and forgets those that are over. */
    void voegToe(Aanmelding aanmelding) {
        sql("delete from AANMELDING where VERLOOPT < :nu").param("nu", OffsetDateTime.now()).update();
        sql("insert into AANMELDING (" + KOLOMMEN + ") values (:id, :persoon, :sessie, :token, :toegang, :idtoken, :gecontroleerd, :verloopt)")
                .param("id", aanmelding.id())
                .param("persoon", aanmelding.persoon())
                .param("sessie", aanmelding.sessie())
                .param("token", sluit(aanmelding.ververstoken()))
                .param("toegang", sluit(aanmelding.toegangstoken()))
                .param("idtoken", kluis.sluit(aanmelding.idToken()))
                .param("gecontroleerd", aanmelding.gecontroleerd().truncatedTo(ChronoUnit.MILLIS))
                .param("verloopt", aanmelding.verloopt().truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    Optional<Aanmelding> zoek(String id) {
        return zoek(id, "");
    }

    /** Reads it and keeps all others, on all nodes, from doing so until the transaction ends. */
    Optional<Aanmelding> vergrendel(String id) {
        return zoek(id, " for update");
    }

    /** The server takes a refresh token once; this is the next one. */
    void ververst(String id, String ververstoken) {
        sql("update AANMELDING set VERVERSTOKEN = :token where ID = :id")
                .param("token", kluis.sluit(ververstoken))
                .param("id", id)
                .update();
    }

    /** @param moment when the question was put to the server */
    void gecontroleerd(String id, String idToken, OffsetDateTime moment) {
        sql("update AANMELDING set IDTOKEN = :idtoken, GECONTROLEERD = :moment where ID = :id")
                .param("idtoken", kluis.sluit(idToken))
                .param("moment", moment.truncatedTo(ChronoUnit.MILLIS))
                .param("id", id)
                .update();
    }

    void beeindig(String id) {
        sql("delete from AANMELDING where ID = :id").param("id", id).update();
    }

    /** Ends what began with this session of the sign-in server. */
    void beeindigSessie(String sessie) {
        sql("delete from AANMELDING where SESSIE = :sessie").param("sessie", sessie).update();
    }

    /** Ends all sign-ins of a person. */
    void beeindigVan(String persoon) {
        sql("delete from AANMELDING where PERSOON = :persoon").param("persoon", persoon).update();
    }

    private Optional<Aanmelding> zoek(String id, String slot) {
        return sql("select " + KOLOMMEN + " from AANMELDING where ID = :id" + slot).param("id", id)
                .query(this::lees).optional();
    }

    private Aanmelding lees(ResultSet rij, int nummer) throws SQLException {
        return new Aanmelding(rij.getString("ID"), rij.getString("PERSOON"), rij.getString("SESSIE"),
                open(rij.getString("VERVERSTOKEN")), open(rij.getString("TOEGANGSTOKEN")), open(rij.getString("IDTOKEN")),
                rij.getObject("GECONTROLEERD", OffsetDateTime.class), rij.getObject("VERLOOPT", OffsetDateTime.class));
    }

    private String sluit(String token) {
        return token == null ? null : kluis.sluit(token);
    }

    private String open(String token) {
        return token == null ? null : kluis.open(token);
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.getObject().sql(sql);
    }
}
