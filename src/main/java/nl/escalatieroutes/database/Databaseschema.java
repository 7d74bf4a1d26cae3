package nl.escalatieroutes.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the tables to this version of the program, or sees that they are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Databaseinstellingen.class)
class Databaseschema {

    @Bean
    FlywayConfigurationCustomizer woordenVanDezeDatabase() {
        return flyway -> flyway.placeholders(Map.of("blob", Databasesoort.van(flyway.getDataSource()).blob()));
    }

    @Bean
    FlywayMigrationStrategy maakOfBekijk(Databaseinstellingen instellingen) {
        return flyway -> {
            if (instellingen.bijwerken()) {
                flyway.migrate();
            } else {
                bekijk(flyway);
            }
        };
    }

    /** A database that is already at the next version is fine: nodes are renewed one after the other. */
    private static void bekijk(Flyway flyway) {
        MigrationInfo[] ontbreekt = flyway.info().pending();
        if (flyway.info().current() == null) {
            throw new DatabaseNietKlaar("De database heeft nog geen tabellen.");
        }
        if (ontbreekt.length > 0) {
            throw new DatabaseNietKlaar("De database is van een oudere versie van het programma: stap "
                    + ontbreekt[0].getVersion() + " (" + ontbreekt[0].getDescription() + ") ontbreekt.");
        }
    }
}
