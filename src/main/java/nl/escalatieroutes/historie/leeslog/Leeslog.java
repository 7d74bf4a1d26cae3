package nl.escalatieroutes.historie.leeslog;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The read log: who opened which case. A line is written, and committed, before the case is shown: in a transaction of its
 * own, since reading may be read-only or roll back. Where it can't be written the call fails, and nothing is shown.
 *
 * <p>Opening the same part again, by the same person and way, within a minute is the same line: a page asks for its parts
 * one by one, and again whenever it is refreshed. An export always has a line of its own.
 */
@Repository
public class Leeslog {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int ZELFDE_REGEL_SECONDEN = 60;
    private static final List<String> OVER_ALLE_ROUTES = List.of(Groepen.AUDITOR, Groepen.CAMUNDA_ADMIN,
            Groepen.FUNCTIONEEL_BEHEERDER, Groepen.PROCESEIGENAAR);

    private final NamedParameterJdbcOperations jdbc;
    private final Leesboek leesboek;
    private final Deelnames deelnames;
    private final Aangemelde aangemelde;
    private final TransactionTemplate eigenTransactie;

    Leeslog(NamedParameterJdbcOperations jdbc, Deelnames deelnames, Aangemelde aangemelde, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.leesboek = new Leesboek(jdbc);
        this.deelnames = deelnames;
        this.aangemelde = aangemelde;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Whoever is signed in opens a part of a case.
     *
     * @param wat which part, in Dutch; no contents
     * @throws RuntimeException where it cannot be recorded: then nothing may be shown
     */
    public void opent(String casusId, Waarlangs waarlangs, String wat) {
        opent(List.of(casusId), waarlangs, wat);
    }

    /** The same for several cases at once, such as a list that is exported with all that stands in it. */
    public void opent(Collection<String> casusIds, Waarlangs waarlangs, String wat) {
        String wie = aangemelde.gebruiker();
        if (wie == null) {
            // The program itself, in a job or at start: nobody reads.
            return;
        }
        OffsetDateTime nu = nu();
        eigenTransactie.executeWithoutResult(status -> noteer(casusIds, nu, wie, waarlangs, wat));
    }

    /** Who opened the case, the latest first. */
    public List<Leesregel> van(String casusId) {
        return jdbc.query("select * from LEESLOG where CASUS_ID = :casus order by MOMENT desc, ID desc",
                Map.of("casus", casusId),
                (rij, nummer) -> new Leesregel(
                        rij.getObject("MOMENT", OffsetDateTime.class).atZoneSameInstant(ZONE).toOffsetDateTime(),
                        rij.getString("WIE"), rij.getString("ROL"), rij.getString("WAARLANGS"), rij.getString("WAT")));
    }

    private void noteer(Collection<String> casusIds, OffsetDateTime nu, String wie, Waarlangs waarlangs, String wat) {
        leesboek.schrijf(casusIds.stream()
                .map(id -> new Leesboek.Regel(id, nu, wie, rol(id), waarlangs, wat))
                .filter(regel -> waarlangs == Waarlangs.EXPORT || !stondErAl(regel))
                .toList());
    }

    private boolean stondErAl(Leesboek.Regel regel) {
        return jdbc.queryForObject("select count(*) from LEESLOG where CASUS_ID = :casus and WIE = :wie and MOMENT > :sinds"
                        + " and MOMENT <= :nu and WAARLANGS = :waarlangs and WAT = :wat",
                Map.of("casus", regel.casusId(), "wie", regel.wie(), "sinds", regel.moment().minusSeconds(ZELFDE_REGEL_SECONDEN),
                        "nu", regel.moment(), "waarlangs", regel.waarlangs().code(), "wat", regel.wat()), Long.class) > 0;
    }

    /** The groups of the person with a part in the case; else the role over all routes; else all that the person is. */
    private String rol(String casusId) {
        List<String> groepen = aangemelde.groepen();
        if (OVER_ALLE_ROUTES.containsAll(groepen)) {
            return String.join(",", groepen);
        }
        List<String> rol = deelnames.van(casusId).stream().map(Deelname::groep).distinct().filter(groepen::contains).toList();
        if (rol.isEmpty()) {
            rol = groepen.stream().filter(OVER_ALLE_ROUTES::contains).toList();
        }
        return String.join(",", rol.isEmpty() ? groepen : rol);
    }

    private static OffsetDateTime nu() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
