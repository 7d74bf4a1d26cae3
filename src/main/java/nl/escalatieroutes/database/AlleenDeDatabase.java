package nl.escalatieroutes.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * The part of the program that a command needs to work in its database, by the settings and the profile that the program itself
 * has: nothing runs beside the work. It is no {@code @Configuration}: the program itself would find it, and wait as long.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({Databaseschema.class, Tabelrechten.class})
public class AlleenDeDatabase {

    private static final String WACHTTIJD = "socketTimeout";
    /** What goes wrong is said in a sentence. */
    private static final String[] STIL = {"logging.level.root=error",
        "logging.level.org.springframework.boot.SpringApplication=off",
        "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter=off",
        "logging.level.com.zaxxer.hikari=off"};

    /**
     * Opens the database, for the caller to close.
     *
     * @param argumenten settings, as {@code --naam=waarde}
     * @param vast settings that go before those
     * @throws Gebruiksfout where one is something else, or the database can't be used
     */
    public static ConfigurableApplicationContext open(List<String> argumenten, String... vast) {
        argumenten.stream().filter(argument -> !argument.startsWith("--")).findFirst().ifPresent(vreemd -> {
            throw new Gebruiksfout("'" + vreemd + "' is geen instelling. Een instelling begint met '--'.");
        });
        try {
            return new SpringApplicationBuilder(AlleenDeDatabase.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(STIL)
                    .run(Stream.concat(argumenten.stream(), Arrays.stream(vast)).toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new Gebruiksfout("Het lukt niet met deze database: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    /** An index on a large table takes longer than anything that a person waits for. */
    @Bean
    static BeanPostProcessor zonderHaast() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String naam) {
                if (bean instanceof HikariDataSource bron && bron.getDataSourceProperties().containsKey(WACHTTIJD)) {
                    bron.addDataSourceProperty(WACHTTIJD, "0");
                }
                return bean;
            }
        };
    }
}
