package nl.escalatieroutes.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table BERICHT. Takes part in the transaction of its caller. */
@Repository
class Berichten {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String KOLOMMEN = "ID, CASUS_ID, ROUTE, CASUSNUMMER, STAP, MOMENT, SJABLOON, GROEP, AAN, "
            + "ONDERWERP, TEKST, STATUS, VERZONDEN, FOUT";

    private final JdbcClient jdbc;

    Berichten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Bericht b) {
        jdbc.sql("insert into BERICHT (" + KOLOMMEN + ") values (:id, :casusId, :route, :casusnummer, :stap, :moment, "
                        + ":sjabloon, :groep, :aan, :onderwerp, :tekst, :status, null, null)")
                .param("id", b.id())
                .param("casusId", b.casusId())
                .param("route", b.route())
                .param("casusnummer", b.casusnummer())
                .param("stap", b.stap())
                .param("moment", b.moment().truncatedTo(ChronoUnit.MILLIS))
                .param("sjabloon", b.sjabloon())
                .param("groep", b.groep())
                .param("aan", String.join("\n", b.aan()))
                .param("onderwerp", b.onderwerp())
                .param("tekst", b.tekst())
                .param("status", b.status())
                .update();
    }

    List<Bericht> vanCasus(String casusId) {
        return jdbc.sql("select " + KOLOMMEN + " from BERICHT where CASUS_ID = :casusId order by MOMENT, ID")
                .param("casusId", casusId)
                .query(Berichten::bericht)
                .list();
    }

    /** Those that nobody can be told of first; then the oldest first. */
    List<Bericht> nietVerzonden(int hoogstens) {
        List<Bericht> zonderAdres = nietVerzonden("AAN like ''", hoogstens);
        List<Bericht> metAdres = nietVerzonden("AAN not like ''", hoogstens - zonderAdres.size());
        return Stream.concat(zonderAdres.stream(), metAdres.stream()).toList();
    }

    /** A status at a time, in the order of the index: so no more is read than is given back. */
    private List<Bericht> nietVerzonden(String welke, int hoogstens) {
        return Stream.of(Bericht.KLAARGEZET, Bericht.MISLUKT)
                .flatMap(status -> jdbc.sql("select " + KOLOMMEN + " from BERICHT where STATUS = :status and " + welke + " "
                                + "order by STATUS, MOMENT, ID fetch first " + hoogstens + " rows only")
                        .param("status", status)
                        .query(Berichten::bericht)
                        .list().stream())
                .sorted(Comparator.comparing(Bericht::moment).thenComparing(Bericht::id))
                .limit(hoogstens)
                .toList();
    }

    boolean adresseer(String id, List<String> aan) {
        return jdbc.sql("update BERICHT set AAN = :aan where ID = :id")
                .param("aan", String.join("\n", aan))
                .param("id", id)
                .update() == 1;
    }

    /** Reads the message and keeps all others from doing so until the transaction ends. */
    Optional<Bericht> vergrendel(String id) {
        return jdbc.sql("select " + KOLOMMEN + " from BERICHT where ID = :id for update")
                .param("id", id)
                .query(Berichten::bericht)
                .optional();
    }

    void verzonden(String id, OffsetDateTime moment) {
        jdbc.sql("update BERICHT set STATUS = :status, VERZONDEN = :moment, FOUT = null where ID = :id")
                .param("status", Bericht.VERZONDEN)
                .param("moment", moment.truncatedTo(ChronoUnit.MILLIS))
                .param("id", id)
                .update();
    }

    void mislukt(String id, String fout) {
        jdbc.sql("update BERICHT set STATUS = :status, FOUT = :fout where ID = :id")
                .param("status", Bericht.MISLUKT)
                .param("fout", fout)
                .param("id", id)
                .update();
    }

    private static Bericht bericht(ResultSet rij, int nummer) throws SQLException {
        String aan = rij.getString("AAN");
        return new Bericht(
                rij.getString("ID"),
                rij.getString("CASUS_ID"),
                rij.getString("ROUTE"),
                rij.getString("CASUSNUMMER"),
                rij.getString("STAP"),
                inAmsterdam(rij.getObject("MOMENT", OffsetDateTime.class)),
                rij.getString("SJABLOON"),
                rij.getString("GROEP"),
                aan.isEmpty() ? List.of() : List.of(aan.split("\n")),
                rij.getString("ONDERWERP"),
                rij.getString("TEKST"),
                rij.getString("STATUS"),
                inAmsterdam(rij.getObject("VERZONDEN", OffsetDateTime.class)),
                rij.getString("FOUT"));
    }

    // PostgreSQL gives every moment back in UTC
    private static OffsetDateTime inAmsterdam(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(AMSTERDAM).toOffsetDateTime();
    }
}
