package nl.escalatieroutes.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.escalatieroutes.opdracht.Gebruiksfout;

/** Copies the rows of all tables, in one transaction at either side: all of it as it was at one moment, or nothing. */
class Tabelkopie {

    private static final String GESCHIEDENIS = "flyway_schema_history";
    /** These say that somebody works here already; the engine's tables have rows from the start. */
    private static final List<String> MOETEN_LEEG = List.of("casus", "act_re_deployment", "act_id_user");
    private static final int PER_KEER = 500;

    private final Connection bron;
    private final Connection doel;

    Tabelkopie(Connection bron, Connection doel) {
        this.bron = bron;
        this.doel = doel;
    }

    /**
     * @return how many rows
     * @throws Gebruiksfout where the databases do not have the same tables, or the target is not empty
     */
    long kopieer() throws SQLException {
        bron.setAutoCommit(false);
        bron.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        doel.setAutoCommit(false);
        controleer();
        Verwijzingen verwijzingen = new Verwijzingen(doel);
        verwijzingen.stelUit();
        Set<String> tabellen = tabellen(doel);
        for (String tabel : tabellen) {
            voerUit("delete from " + tabel);
        }
        long rijen = 0;
        for (String tabel : tabellen) {
            rijen += kopieer(tabel);
        }
        verwijzingen.herstel();
        Tellers.zetNaHetHoogste(doel, tabellen);
        doel.commit();
        return rijen;
    }

    private void controleer() throws SQLException {
        if (!versies(bron).equals(versies(doel))) {
            throw new Gebruiksfout("De databases zijn niet van dezelfde versie. Start eerst deze versie van het programma een keer "
                    + "met de oude database, of voer er " + MaakDatabase.NAAM + " op uit.");
        }
        for (String tabel : MOETEN_LEEG) {
            try (Statement vraag = doel.createStatement(); ResultSet rijen = vraag.executeQuery("select count(*) from " + tabel)) {
                rijen.next();
                if (rijen.getLong(1) > 0) {
                    throw new Gebruiksfout("De nieuwe database is niet leeg: tabel " + tabel + " heeft al rijen.");
                }
            }
        }
    }

    private static Set<String> versies(Connection verbinding) throws SQLException {
        Set<String> versies = new TreeSet<>();
        if (!tabellenMetGeschiedenis(verbinding).contains(GESCHIEDENIS)) {
            return versies;
        }
        try (Statement vraag = verbinding.createStatement(); ResultSet rijen = vraag.executeQuery(
                "select \"version\" from \"" + GESCHIEDENIS + "\" where \"version\" is not null and \"type\" <> 'BASELINE'")) {
            while (rijen.next()) {
                versies.add(rijen.getString(1));
            }
        }
        return versies;
    }

    private static Set<String> tabellen(Connection verbinding) throws SQLException {
        Set<String> tabellen = tabellenMetGeschiedenis(verbinding);
        tabellen.remove(GESCHIEDENIS);
        return tabellen;
    }

    private static Set<String> tabellenMetGeschiedenis(Connection verbinding) throws SQLException {
        Set<String> tabellen = new TreeSet<>();
        try (ResultSet rijen = verbinding.getMetaData()
                .getTables(verbinding.getCatalog(), verbinding.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rijen.next()) {
                tabellen.add(rijen.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tabellen;
    }

    /** Columns go by their names; their types by what the target wants. */
    private long kopieer(String tabel) throws SQLException {
        try (Statement vraag = bron.createStatement()) {
            vraag.setFetchSize(PER_KEER);
            try (ResultSet rijen = vraag.executeQuery("select * from " + tabel)) {
                List<String> kolommen = Waarden.namen(rijen.getMetaData());
                String vraagtekens = String.join(", ", Collections.nCopies(kolommen.size(), "?"));
                try (PreparedStatement invoer = doel.prepareStatement(
                        "insert into " + tabel + " (" + String.join(", ", kolommen) + ") values (" + vraagtekens + ")")) {
                    return kopieer(rijen, invoer, kolommen.size());
                }
            }
        }
    }

    private static long kopieer(ResultSet rijen, PreparedStatement invoer, int kolommen) throws SQLException {
        long aantal = 0;
        while (rijen.next()) {
            for (int kolom = 1; kolom <= kolommen; kolom++) {
                Waarden.geefDoor(rijen, invoer, kolom);
            }
            invoer.addBatch();
            if (++aantal % PER_KEER == 0) {
                invoer.executeBatch();
            }
        }
        invoer.executeBatch();
        return aantal;
    }

    private void voerUit(String opdracht) throws SQLException {
        try (Statement statement = doel.createStatement()) {
            statement.execute(opdracht);
        }
    }
}
