package nl.escalatieroutes.browser;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes many open cases of a few: all rows of each case, the engine's and ours, again under other ids and case numbers. Faster
 * by far than walking each one; what the pages read of it is the same.
 */
final class Veelvoud {

    private static final String INSTANTIES = "select PROC_INST_ID_ from ACT_RU_EXECUTION";
    /** What tells that a row belongs to a case, in any table, and which cases are open. */
    private static final Map<String, String> OPEN = Map.of("PROC_INST_ID_", INSTANTIES, "PROCESS_INSTANCE_ID_", INSTANTIES,
            "TASK_ID_", "select ID_ from ACT_RU_TASK", "CASUS_ID", "select ID from CASUS where GEEINDIGD is null");
    /** Ids of what cases share. */
    private static final String GEDEELD = ".*(DEF_ID_|DEC_REQ_ID_|DEPLOYMENT_ID_|BATCH_ID_|BYTEARRAY_ID_|STACK_ID_|DEF_ID)";
    /** The engine's own log, which no page of a caseworker reads; half of all rows. */
    private static final String LOGBOEK = "ACT_HI_(DETAIL|JOB_LOG|OP_LOG|IDENTITYLINK|DEC.*)";
    /** What is shown only by itself: its beginning will do. */
    private static final String GROOT = "TEKST|PDF";
    private static final String UUID = "'%________-____-____-____-____________'";

    /** So many copies in one statement: what one statement changed, the database keeps until it is done. */
    private static final int PER_KEER = 20;

    private final JdbcTemplate jdbc;
    private final boolean h2;

    Veelvoud(DataSource bron, boolean h2) {
        this.jdbc = new JdbcTemplate(bron);
        this.h2 = h2;
    }

    /**
     * @param voorvoegsel how the numbers of the cases that there are begin
     * @param keer how many more there are to be of each
     */
    void maak(String voorvoegsel, int keer) {
        jdbc.execute("create table VEELVOUD (N integer primary key)");
        jdbc.batchUpdate("insert into VEELVOUD (N) values (?)",
                java.util.stream.IntStream.rangeClosed(1, keer).mapToObj(n -> new Object[] {n}).toList());
        if (h2) {
            jdbc.execute("set referential_integrity false");
            jdbc.execute("set max_memory_rows 1000000");
        }
        List<Tabel> tabellen = tabellen();
        // from the originals only, also in the second batch: the copies are of open cases too
        tabellen.forEach(tabel -> jdbc.execute("create table " + tabel.bron() + " as select B.* from " + tabel.naam() + " B"
                + tabel.rijen()));
        for (int n = 0; n < keer; n += PER_KEER) {
            for (Tabel tabel : tabellen) {
                vermenigvuldig(tabel, voorvoegsel, n);
            }
        }
        tabellen.forEach(tabel -> jdbc.execute("drop table " + tabel.bron()));
        if (h2) {
            jdbc.execute("set referential_integrity true");
        }
        jdbc.execute("drop table VEELVOUD");
        jdbc.execute("analyze");
    }

    private record Kolom(String naam, boolean tekst) {}

    private record Tabel(String naam, List<Kolom> kolommen) {

        /** Where the originals stand while they are copied. */
        String bron() {
            return "VEELVOUD_" + naam;
        }

        boolean isCasus() {
            return naam.equals("CASUS");
        }

        boolean isVanCasussen() {
            return isCasus() || !naam.matches(LOGBOEK) && kolommen.stream().map(Kolom::naam).anyMatch(OPEN::containsKey);
        }

        /** Of open cases only: what has ended is not read by who works on cases. */
        String rijen() {
            return isCasus() ? " where B.GEEINDIGD is null" : kolommen.stream().map(Kolom::naam).filter(OPEN::containsKey)
                    .map(kolom -> "B." + kolom + " in (" + OPEN.get(kolom) + ")").collect(Collectors.joining(" or ", " where ", ""));
        }
    }

    private List<Tabel> tabellen() {
        return jdbc.execute((Connection verbinding) -> {
            DatabaseMetaData meta = verbinding.getMetaData();
            List<Tabel> tabellen = new ArrayList<>();
            try (ResultSet rij = meta.getTables(null, verbinding.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rij.next()) {
                    Tabel tabel = lees(meta, verbinding.getSchema(), rij.getString("TABLE_NAME"));
                    if (tabel.isVanCasussen()) {
                        tabellen.add(tabel);
                    }
                }
            }
            return tabellen;
        });
    }

    private static Tabel lees(DatabaseMetaData meta, String schema, String naam) throws SQLException {
        List<Kolom> kolommen = new ArrayList<>();
        try (ResultSet rij = meta.getColumns(null, schema, naam, "%")) {
            while (rij.next()) {
                if (!"YES".equals(rij.getString("IS_AUTOINCREMENT"))) {
                    String soort = rij.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                    kolommen.add(new Kolom(rij.getString("COLUMN_NAME").toUpperCase(Locale.ROOT),
                            soort.contains("VARCHAR") || soort.contains("VARYING")));
                }
            }
        }
        return new Tabel(naam.toUpperCase(Locale.ROOT), kolommen);
    }

    private void vermenigvuldig(Tabel tabel, String voorvoegsel, int vanaf) {
        String namen = tabel.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(", "));
        String waarden = tabel.kolommen().stream().map(kolom -> waarde(kolom, voorvoegsel)).collect(Collectors.joining(", "));
        jdbc.update("insert into " + tabel.naam() + " (" + namen + ") select " + waarden
                + " from " + tabel.bron() + " B cross join VEELVOUD V where V.N > " + vanaf + " and V.N <= " + (vanaf + PER_KEER));
    }

    /** The last part of an id becomes the number of the copy; what stands before it keeps it unique. */
    private static String waarde(Kolom kolom, String voorvoegsel) {
        String naam = "B." + kolom.naam();
        if (kolom.naam().matches(GROOT)) {
            return "substring(" + naam + ", 1, 100)";
        }
        if (!kolom.tekst() || kolom.naam().matches(GEDEELD)) {
            return naam;
        }
        return "case when " + naam + " like " + UUID
                + " then substring(" + naam + ", 1, length(" + naam + ") - 12) || lpad(cast(V.N as varchar(12)), 12, '0')"
                + " else replace(" + naam + ", '" + voorvoegsel + "', '" + voorvoegsel + "' || V.N || '-') end";
    }
}
