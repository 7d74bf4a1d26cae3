package nl.escalatieroutes.onderhoud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes values in tables, and counts how many rows changed, by what they are. */
class Tabellen {

    private final JdbcClient jdbc;
    private final Map<String, Integer> geteld = new LinkedHashMap<>();

    Tabellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Each value in the column becomes what it is called afterwards. */
    void hernoem(String tabel, String kolom, String wat, UnaryOperator<String> nieuweNaam) {
        hernoem(tabel, kolom, "", wat, nieuweNaam);
    }

    /** @param waar a condition on the rows, beginning with {@code and}; or empty */
    void hernoem(String tabel, String kolom, String waar, String wat, UnaryOperator<String> nieuweNaam) {
        for (String oud : waarden(tabel, kolom, waar)) {
            String nieuw = nieuweNaam.apply(oud);
            if (!nieuw.equals(oud)) {
                tel(wat, jdbc.sql("update " + tabel + " set " + kolom + " = ? where " + kolom + " = ? " + waar)
                        .params(nieuw, oud).update());
            }
        }
    }

    List<String> waarden(String tabel, String kolom, String waar) {
        return jdbc.sql("select distinct " + kolom + " from " + tabel + " where " + kolom + " is not null " + waar)
                .query(String.class).list();
    }

    void tel(String wat, int aantal) {
        if (aantal > 0) {
            geteld.merge(wat, aantal, Integer::sum);
        }
    }

    Map<String, Integer> geteld() {
        return geteld;
    }
}
