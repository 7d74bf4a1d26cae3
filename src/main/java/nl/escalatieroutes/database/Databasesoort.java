package nl.escalatieroutes.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases that the program runs on, and in what they differ. */
public enum Databasesoort {

    H2("h2", "blob"),
    POSTGRESQL("postgres", "bytea");

    private final String naamBijDeEngine;
    private final String blob;

    Databasesoort(String naamBijDeEngine, String blob) {
        this.naamBijDeEngine = naamBijDeEngine;
        this.blob = blob;
    }

    /** @throws IllegalStateException for another database, with a Dutch message */
    public static Databasesoort van(DataSource bron) {
        try (Connection verbinding = bron.getConnection()) {
            return van(verbinding);
        } catch (SQLException e) {
            throw new IllegalStateException("De database is niet te bereiken: " + e.getMessage(), e);
        }
    }

    static Databasesoort van(Connection verbinding) throws SQLException {
        String naam = verbinding.getMetaData().getDatabaseProductName();
        return switch (naam) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("De database " + naam + " kennen we niet. Gebruik PostgreSQL.");
        };
    }

    /** As in the names of the engine's scripts. */
    String naamBijDeEngine() {
        return naamBijDeEngine;
    }

    /** The type of a column with the bytes of a file; what the files with our tables call <code>${blob}</code>. */
    public String blob() {
        return blob;
    }
}
