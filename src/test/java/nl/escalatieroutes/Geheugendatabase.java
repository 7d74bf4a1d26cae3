package nl.escalatieroutes;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** An empty database in memory with our own tables, for tests without Spring and without the engine. */
public record Geheugendatabase(DataSource bron, JdbcClient jdbc, PlatformTransactionManager transacties) {

    public static Geheugendatabase nieuw() {
        DataSource bron = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(bron)
                .placeholders(Map.of("blob", "blob"))
                .load()
                .migrate();
        return new Geheugendatabase(bron, JdbcClient.create(bron), new DataSourceTransactionManager(bron));
    }
}
