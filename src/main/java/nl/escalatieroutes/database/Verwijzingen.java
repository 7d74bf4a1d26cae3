package nl.escalatieroutes.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys of a database that is being filled: tables refer to each other and to themselves, so that no order of
 * filling them is right. They are judged when all is there.
 */
class Verwijzingen {

    private final Connection database;
    private final Databasesoort soort;
    /** {@code alter table ... alter constraint ...}, for each. */
    private final List<String> sleutels = new ArrayList<>();

    Verwijzingen(Connection database) throws SQLException {
        this.database = database;
        this.soort = Databasesoort.van(database);
    }

    void stelUit() throws SQLException {
        if (soort == Databasesoort.H2) {
            voerUit("set referential_integrity false");
            return;
        }
        try (Statement vraag = database.createStatement(); ResultSet rijen = vraag.executeQuery("""
                select format('alter table %s alter constraint %I', conrelid::regclass, conname)
                from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace""")) {
            while (rijen.next()) {
                sleutels.add(rijen.getString(1));
            }
        }
        for (String sleutel : sleutels) {
            voerUit(sleutel + " deferrable initially deferred");
        }
    }

    void herstel() throws SQLException {
        if (soort == Databasesoort.H2) {
            voerUit("set referential_integrity true");
            return;
        }
        voerUit("set constraints all immediate");
        for (String sleutel : sleutels) {
            voerUit(sleutel + " not deferrable");
        }
    }

    private void voerUit(String opdracht) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(opdracht);
        }
    }
}
