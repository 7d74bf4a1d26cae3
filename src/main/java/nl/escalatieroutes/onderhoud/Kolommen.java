package nl.escalatieroutes.onderhoud;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Naamwissel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where in our own tables groups, roles and places stand, by the names of the columns: a table that is added later is
 * carried along, as long as its columns are called as in all others.
 */
class Kolommen {

    /** What a column holds, and how that is called afterwards. */
    enum Soort {
        GROEP((groep, naam) -> naam.van(groep)),
        GROEPENLIJST((groepen, naam) -> Arrays.stream(groepen.split(",")).map(String::strip).map(naam::van).distinct()
                .collect(Collectors.joining(","))),
        ROL((rol, naam) -> naam.isRol() ? naam.van(rol) : rol),
        PLEK((plek, naam) -> naam.isPlek() && ("." + plek).equals(naam.oud()) ? naam.nieuw().substring(1) : plek);

        private final BiFunction<String, Naamwissel, String> hernoem;

        Soort(BiFunction<String, Naamwissel, String> hernoem) {
            this.hernoem = hernoem;
        }

        String hernoem(String waarde, Naamwissel naam) {
            return hernoem.apply(waarde, naam);
        }
    }

    /** @param soort null where the column holds none of these */
    record Kolom(String tabel, String naam, Soort soort) {
    }

    private static final Map<Soort, Set<String>> NAMEN = Map.of(
            Soort.GROEP, Set.of("GROEP", "NAMENS", "ONTVANGER"),
            // LEESLOG.ROL: the groups by which somebody sees a case
            Soort.GROEPENLIJST, Set.of("GROEPEN", "ALLEEN_VOOR", "WACHT_OP", "ROL"),
            Soort.ROL, Set.of("FUNCTIE"),
            Soort.PLEK, Set.of("GEMEENTE", "AANBIEDER", "VERWIJZER", "PLEK"));
    /** Where it is written down what was renamed. */
    private static final String NAAMWISSEL = "NAAMWISSEL";

    private final JdbcClient jdbc;

    Kolommen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kolom> metNamen() {
        return alle().stream().filter(kolom -> kolom.soort() != null).toList();
    }

    /** All columns of our tables that hold texts. */
    List<Kolom> alle() {
        List<Kolom> kolommen = new ArrayList<>();
        jdbc.sql("""
                select C.TABLE_NAME, C.COLUMN_NAME, C.DATA_TYPE from INFORMATION_SCHEMA.COLUMNS C
                 inner join INFORMATION_SCHEMA.TABLES T on T.TABLE_SCHEMA = C.TABLE_SCHEMA and T.TABLE_NAME = C.TABLE_NAME
                 where lower(C.TABLE_SCHEMA) = lower(current_schema) and T.TABLE_TYPE = 'BASE TABLE'
                 order by C.TABLE_NAME, C.COLUMN_NAME""").query(rij -> {
                    String tabel = rij.getString(1);
                    String naam = rij.getString(2);
                    if (isVanOns(tabel.toUpperCase(Locale.ROOT)) && rij.getString(3).toLowerCase(Locale.ROOT).matches(".*(char|text).*")) {
                        kolommen.add(new Kolom(tabel, naam, soort(naam.toUpperCase(Locale.ROOT))));
                    }
                });
        return kolommen;
    }

    private static boolean isVanOns(String tabel) {
        return !tabel.startsWith("ACT_") && !tabel.startsWith("SPRING_") && !tabel.startsWith("FLYWAY_") && !tabel.equals(NAAMWISSEL);
    }

    private static Soort soort(String naam) {
        return NAMEN.entrySet().stream().filter(soort -> soort.getValue().contains(naam)).map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
