package nl.escalatieroutes.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The part of the program that a command about the database needs, by the settings that the program itself has. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({Databaseschema.class, Tabelrechten.class})
class AlleenDeDatabase {

    /**
     * @param argumenten settings, as {@code --naam=waarde}
     * @throws Gebruiksfout where one is something else
     */
    static ConfigurableApplicationContext open(List<String> argumenten, String... vast) {
        argumenten.stream().filter(argument -> !argument.startsWith("--")).findFirst().ifPresent(vreemd -> {
            throw new Gebruiksfout("'" + vreemd + "' is geen instelling. Een instelling begint met '--'.");
        });
        return new SpringApplicationBuilder(AlleenDeDatabase.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Stream.concat(argumenten.stream(), Arrays.stream(vast)).toArray(String[]::new));
    }
}
