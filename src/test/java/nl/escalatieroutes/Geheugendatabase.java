package nl.escalatieroutes;

import java.util.Map;
import javax.sql.DataSource;
import nl.escalatieroutes.database.Databasesoort;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An empty database of one's own with our own tables, for tests without Spring and without the engine. */
public record Geheugendatabase(DataSource bron, JdbcClient jdbc, PlatformTransactionManager transacties) {

    public static Geheugendatabase nieuw() {
        DataSource bron;
        if (Testdatabase.isPostgresql()) {
            bron = Testdatabase.bron(Testdatabase.kopie(Voorbeeld.NAAM));
        } else {
            bron = Testdatabase.bron(Testdatabase.nieuw());
            maakTabellen(bron);
        }
        return new Geheugendatabase(bron, JdbcClient.create(bron), new DataSourceTransactionManager(bron));
    }

    private static void maakTabellen(DataSource bron) {
        Flyway.configure()
                .dataSource(bron)
                .placeholders(Map.of("blob", Databasesoort.van(bron).blob()))
                .load()
                .migrate();
    }

    /** On PostgreSQL a copy is made sooner than the tables. */
    private static final class Voorbeeld {

        private static final String NAAM = maak("met-onze-tabellen");

        private static String maak(String naam) {
            maakTabellen(Testdatabase.bron(Testdatabase.opPostgresql(naam)));
            return naam;
        }
    }
}
