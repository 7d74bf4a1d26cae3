package nl.escalatieroutes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The databases of the tests: H2 in memory, or with the system property {@code testdatabase=postgresql} a PostgreSQL server
 * that the tests start themselves, one for all of them.
 */
public final class Testdatabase {

    /** The account that may do everything; it has no password. */
    public static final String BEHEERDER = isPostgresql() ? "postgres" : "sa";

    private static final Map<String, String> MET_NAAM = new ConcurrentHashMap<>();

    private Testdatabase() {
    }

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("testdatabase"));
    }

    /** With an address of this class. */
    public static DataSource bron(String adres) {
        return new DriverManagerDataSource(adres, adres.startsWith("jdbc:postgresql:") ? "postgres" : "sa", "");
    }

    /** The JDBC address of an empty database of one's own. */
    public static String nieuw() {
        String naam = "t" + UUID.randomUUID().toString().replace("-", "");
        return isPostgresql() ? opPostgresql(naam) : "jdbc:h2:mem:" + naam + ";DB_CLOSE_DELAY=-1";
    }

    /** The address of the database of this name on the PostgreSQL server; an empty one the first time. */
    public static String opPostgresql(String naam) {
        return MET_NAAM.computeIfAbsent(naam, nieuw -> maak(nieuw, "template0"));
    }

    /** The address of a new database that is a copy of another, to which nobody has a connection. */
    public static String kopie(String voorbeeld) {
        return maak("t" + UUID.randomUUID().toString().replace("-", ""), voorbeeld.substring(voorbeeld.lastIndexOf('/') + 1));
    }

    private static String maak(String naam, String voorbeeld) {
        try (Connection verbinding = Server.EEN.getPostgresDatabase().getConnection(); Statement maak = verbinding.createStatement()) {
            maak.execute("create database \"" + naam + "\" template \"" + voorbeeld + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://localhost:" + Server.EEN.getPort() + "/" + naam;
    }

    /** Started where it is first asked for; it stops with the tests, after the programs that have connections to it. */
    private static final class Server {

        private static final EmbeddedPostgres EEN = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        // not in the folder for temporary files of the machine, where another account may have been before
                        .setOverrideWorkingDirectory(new File("target/postgresql").getAbsoluteFile())
                        .setServerConfig("max_connections", "500")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
