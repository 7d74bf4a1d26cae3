package nl.escalatieroutes.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers that the database itself gives out: after rows came with their own, it goes on after the highest. */
final class Tellers {

    private record Kolom(String tabel, String naam) {
    }

    private Tellers() {
    }

    static void zetNaHetHoogste(Connection database, Iterable<String> tabellen) throws SQLException {
        List<Kolom> kolommen = new ArrayList<>();
        for (String tabel : tabellen) {
            kolommen.addAll(genummerd(database, tabel));
        }
        for (Kolom kolom : kolommen) {
            try (Statement statement = database.createStatement()) {
                long volgende;
                try (ResultSet hoogste = statement.executeQuery("select coalesce(max(" + kolom.naam() + "), 0) from " + kolom.tabel())) {
                    hoogste.next();
                    volgende = hoogste.getLong(1) + 1;
                }
                statement.execute("alter table " + kolom.tabel() + " alter column " + kolom.naam() + " restart with " + volgende);
            }
        }
    }

    private static List<Kolom> genummerd(Connection database, String tabel) throws SQLException {
        List<Kolom> kolommen = new ArrayList<>();
        String naam = database.getMetaData().storesLowerCaseIdentifiers() ? tabel : tabel.toUpperCase(Locale.ROOT);
        try (ResultSet rijen = database.getMetaData().getColumns(database.getCatalog(), database.getSchema(), naam, null)) {
            while (rijen.next()) {
                if ("YES".equals(rijen.getString("IS_AUTOINCREMENT"))) {
                    kolommen.add(new Kolom(tabel, rijen.getString("COLUMN_NAME")));
                }
            }
        }
        return kolommen;
    }
}
