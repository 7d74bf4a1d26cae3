package nl.escalatieroutes;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets every test with the running program run on PostgreSQL too: where that is asked for, the program gets a database on
 * that server in the place of the H2 database in memory of the same name. Which it is, the test need not know. What is
 * played again is played in memory, as always.
 */
class DatabaseVanDeTest implements EnvironmentPostProcessor, Ordered {

    private static final String ADRES = "spring.datasource.url";
    private static final String IN_DE_SPEELKAMER = "speel";
    private static final Pattern IN_GEHEUGEN = Pattern.compile("jdbc:h2:mem:([^;]+).*");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication programma) {
        Matcher inGeheugen = IN_GEHEUGEN.matcher(omgeving.getProperty(ADRES, ""));
        if (Testdatabase.isPostgresql() && inGeheugen.matches() && !omgeving.matchesProfiles(IN_DE_SPEELKAMER)) {
            omgeving.getPropertySources().addFirst(
                    new MapPropertySource("postgresql", Map.of(ADRES, Testdatabase.opPostgresql(inGeheugen.group(1)),
                            "spring.datasource.username", Testdatabase.BEHEERDER)));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
