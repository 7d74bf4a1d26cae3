package nl.escalatieroutes.onderhoud;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's database by the program's own settings and profile, without the program: nothing runs beside the work. */
final class Onderhoudsdatabase {

    private Onderhoudsdatabase() {
    }

    /**
     * Does something with the database.
     *
     * @param instellingen as for the program: {@code --spring.datasource.url=...}
     */
    static <T> T metDatabase(List<String> instellingen, Function<DataSource, T> werk) {
        return met(instellingen, context -> werk.apply(context.getBean(DataSource.class)));
    }

    /** Does something with the database and the other settings. */
    static <T> T met(List<String> instellingen, Function<ApplicationContext, T> werk) {
        SpringApplication programma = new SpringApplication(AlleenDatabase.class);
        programma.setWebApplicationType(WebApplicationType.NONE);
        programma.setBannerMode(Banner.Mode.OFF);
        programma.setLogStartupInfo(false);
        // How much is logged was decided before: the answer stands alone on the output.
        programma.setListeners(programma.getListeners().stream()
                .filter(luisteraar -> !(luisteraar instanceof LoggingApplicationListener)).toList());
        try (ConfigurableApplicationContext context = programma.run(instellingen.toArray(String[]::new))) {
            return werk.apply(context);
        }
    }

    /** The arguments that are settings. */
    static List<String> instellingen(List<String> argumenten) {
        return argumenten.stream().filter(argument -> argument.startsWith("--") && argument.contains("=")).toList();
    }

    /** The arguments that are words, switches such as {@code --proef} included. */
    static List<String> woorden(List<String> argumenten) {
        return argumenten.stream().filter(argument -> !argument.startsWith("--") || !argument.contains("=")).toList();
    }

    /** @throws Gebruiksfout where something else than so many words was given */
    static void eisWoorden(List<String> woorden, int aantal) {
        if (woorden.size() != aantal) {
            throw new Gebruiksfout("Er horen hier " + aantal + " woorden te staan, het zijn er " + woorden.size() + ".");
        }
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class AlleenDatabase {
    }
}
