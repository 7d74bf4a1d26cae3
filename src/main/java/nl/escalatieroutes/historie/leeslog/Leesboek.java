package nl.escalatieroutes.historie.leeslog;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Where lines of the read log are written. Who reads, and in which role, the caller says; {@link Leeslog} knows who is signed in. */
public final class Leesboek {

    private static final int LANGSTE_WIE = 128;
    private static final int LANGSTE_ROL = 400;
    private static final int LANGSTE_WAT = 128;

    private final NamedParameterJdbcOperations jdbc;

    public Leesboek(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line that is to be written; what is too long is cut off.
     *
     * @param rol the groups by which the person sees the case, separated by commas
     * @param wat which part, in Dutch; no contents
     */
    public record Regel(String casusId, OffsetDateTime moment, String wie, String rol, Waarlangs waarlangs, String wat) {

        public Regel {
            wie = hooguit(LANGSTE_WIE, wie);
            rol = hooguit(LANGSTE_ROL, rol);
            wat = hooguit(LANGSTE_WAT, wat);
        }
    }

    /** In the transaction of the caller, if there is one. */
    public void schrijf(Collection<Regel> regels) {
        jdbc.batchUpdate("insert into LEESLOG (CASUS_ID, MOMENT, WIE, ROL, WAARLANGS, WAT)"
                        + " values (:casus, :moment, :wie, :rol, :waarlangs, :wat)",
                regels.stream()
                        .map(regel -> new MapSqlParameterSource(Map.of("casus", regel.casusId(), "moment", regel.moment(),
                                "wie", regel.wie(), "rol", regel.rol(), "waarlangs", regel.waarlangs().code(), "wat", regel.wat())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static String hooguit(int tekens, String tekst) {
        return tekst.length() <= tekens ? tekst : tekst.substring(0, tekens);
    }
}
