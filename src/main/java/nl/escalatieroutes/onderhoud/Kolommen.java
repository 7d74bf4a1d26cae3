package nl.escalatieroutes.onderhoud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where in our own tables groups, roles and places stand, by the names of the columns: a table that is added later is
 * carried along, as long as its columns are called as in all others.
 */
class Kolommen {

    enum Soort { GROEP, GROEPENLIJST, ROL, PLEK }

    record Kolom(String tabel, String naam, Soort soort) {
    }

    private static final Map<Soort, Set<String>> NAMEN = Map.of(
            Soort.GROEP, Set.of("GROEP", "NAMENS", "ONTVANGER"),
            Soort.GROEPENLIJST, Set.of("GROEPEN", "ALLEEN_VOOR", "WACHT_OP"),
            Soort.ROL, Set.of("FUNCTIE", "ROL"),
            Soort.PLEK, Set.of("GEMEENTE", "AANBIEDER", "VERWIJZER", "PLEK"));

    private final JdbcClient jdbc;

    Kolommen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kolom> alle() {
        List<Kolom> kolommen = new ArrayList<>();
        jdbc.sql("""
                select C.TABLE_NAME, C.COLUMN_NAME from INFORMATION_SCHEMA.COLUMNS C
                 inner join INFORMATION_SCHEMA.TABLES T on T.TABLE_SCHEMA = C.TABLE_SCHEMA and T.TABLE_NAME = C.TABLE_NAME
                 where lower(C.TABLE_SCHEMA) = lower(current_schema) and T.TABLE_TYPE = 'BASE TABLE'
                 order by C.TABLE_NAME, C.COLUMN_NAME""").query(rij -> {
                    String tabel = rij.getString(1);
                    String naam = rij.getString(2);
                    if (!tabel.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
                        NAMEN.forEach((soort, namen) -> {
                            if (namen.contains(naam.toUpperCase(Locale.ROOT))) {
                                kolommen.add(new Kolom(tabel, naam, soort));
                            }
                        });
                    }
                });
        return kolommen;
    }
}
