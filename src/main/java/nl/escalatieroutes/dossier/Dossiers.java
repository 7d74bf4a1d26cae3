package nl.escalatieroutes.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes and keeps the dossiers with which a case is handed over. Takes part in the transaction of its caller. */
@Component
public class Dossiers {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Opmaak opmaak = new Opmaak();
    private final Drukker drukker = new Drukker();

    Dossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the PDF and keeps it with the case.
     *
     * @param casusId process instance id of the case
     * @param stap    the task definition key it is made for
     * @return the id of the dossier
     */
    public String maak(String casusId, String stap, DossierInhoud inhoud) {
        byte[] pdf = drukker.pdf(opmaak.html(inhoud));
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into DOSSIER (ID, CASUS_ID, MOMENT, STAP, ONTVANGER, TITEL, PDF) "
                        + "values (:id, :casusId, :moment, :stap, :ontvanger, :titel, :pdf)")
                .param("id", id)
                .param("casusId", casusId)
                .param("moment", inhoud.gemaakt().truncatedTo(ChronoUnit.MILLIS))
                .param("stap", stap)
                .param("ontvanger", Teksten.hooguit(128, inhoud.ontvanger()))
                .param("titel", Teksten.hooguit(200, inhoud.titel()))
                .param("pdf", pdf)
                .update();
        return id;
    }

    /** The dossiers of a case, oldest first. */
    public List<Dossier> vanCasus(String casusId) {
        return jdbc.sql("select ID, CASUS_ID, MOMENT, STAP, ONTVANGER, TITEL from DOSSIER "
                        + "where CASUS_ID = :casusId order by MOMENT, ID")
                .param("casusId", casusId)
                .query(Dossiers::dossier)
                .list();
    }

    /** The PDF of a dossier; empty when there is none with this id in this case. */
    public Optional<byte[]> pdf(String casusId, String id) {
        return jdbc.sql("select PDF from DOSSIER where CASUS_ID = :casusId and ID = :id")
                .param("casusId", casusId)
                .param("id", id)
                .query((rij, nummer) -> rij.getBytes("PDF"))
                .optional();
    }

    private static Dossier dossier(ResultSet rij, int nummer) throws SQLException {
        return new Dossier(
                rij.getString("ID"),
                rij.getString("CASUS_ID"),
                rij.getObject("MOMENT", OffsetDateTime.class)
                        .atZoneSameInstant(AMSTERDAM)
                        .toOffsetDateTime(),
                rij.getString("STAP"),
                rij.getString("ONTVANGER"),
                rij.getString("TITEL"));
    }
}
