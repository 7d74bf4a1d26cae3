package nl.escalatieroutes.toegang.zicht;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts that groups have in cases, as far as sight goes; they are written by the running case. */
@Repository
class Delen {

    private final JdbcClient jdbc;

    Delen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether one of the groups has an open part in the case. */
    boolean heeftOpenDeel(String casusId, Collection<String> groepen) {
        return casusId != null && !groepen.isEmpty() && jdbc.sql("""
                select count(*) from CASUS_DEEL where CASUS_ID = :casus and TOT is null and GROEP in (:groepen)""")
                .param("casus", casusId).param("groepen", groepen).query(Long.class).single() > 0;
    }
}
