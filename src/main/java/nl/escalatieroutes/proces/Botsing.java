package nl.escalatieroutes.proces;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;

/** Two who change the same case at the same moment: one of them goes first, and the other may try again. */
public final class Botsing {

    /** The class of what a database calls off to let another transaction go on, such as a deadlock (SQL standard, 40). */
    private static final String TERUGGEDRAAID = "40";
    /** Waited too long for somebody else: H2, PostgreSQL. */
    private static final Set<String> TE_LANG_GEWACHT = Set.of("HYT00", "55P03");

    private Botsing() {
    }

    /** Whether this went wrong because somebody else was at it. */
    public static boolean is(Throwable fout) {
        // not the deepest cause alone: under what H2 says stands an exception of its store
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
                .anyMatch(oorzaak -> oorzaak instanceof OptimisticLockingException
                        || oorzaak instanceof SQLException sql && sql.getSQLState() != null
                                && (sql.getSQLState().startsWith(TERUGGEDRAAID) || TE_LANG_GEWACHT.contains(sql.getSQLState())));
    }
}
