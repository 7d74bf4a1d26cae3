package nl.escalatieroutes.onderhoud;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.escalatieroutes.database.AlleenDeDatabase;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's database, ready to be worked in, and what stands on the command line beside the settings. */
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
        try (ConfigurableApplicationContext context = AlleenDeDatabase.open(instellingen, "--escalatie.database.bijwerken=false")) {
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
}
