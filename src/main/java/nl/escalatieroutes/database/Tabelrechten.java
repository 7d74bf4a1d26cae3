package nl.escalatieroutes.database;

import javax.sql.DataSource;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program's account may do where an administrator's account made the tables: all with rows, nothing with tables. */
class Tabelrechten {

    private final JdbcClient jdbc;
    private final DataSource bron;

    Tabelrechten(JdbcClient jdbc, DataSource bron) {
        this.jdbc = jdbc;
        this.bron = bron;
    }

    /**
     * @param account an account that is there already
     * @throws Gebruiksfout where the database is no PostgreSQL
     */
    void geef(String account) {
        if (Databasesoort.van(bron) != Databasesoort.POSTGRESQL) {
            throw new Gebruiksfout("Een eigen account voor het programma kan alleen in PostgreSQL.");
        }
        // in quotes: an account's name can't be a parameter
        String wie = "\"" + account.replace("\"", "\"\"") + "\"";
        String schema = jdbc.sql("select current_schema").query(String.class).single();
        String waar = "\"" + schema.replace("\"", "\"\"") + "\"";
        jdbc.sql("grant usage on schema " + waar + " to " + wie).update();
        jdbc.sql("grant select, insert, update, delete on all tables in schema " + waar + " to " + wie).update();
    }
}
