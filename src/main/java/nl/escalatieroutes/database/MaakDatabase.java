package nl.escalatieroutes.database;

import java.io.PrintStream;
import java.util.List;
import nl.escalatieroutes.opdracht.Opdracht;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;

/** The command with which an administrator prepares a database, or brings it to this version of the program. */
public class MaakDatabase implements Opdracht {

    static final String NAAM = "maak-database";

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public String uitleg() {
        return NAAM + " [--spring.datasource.url=... --spring.datasource.username=...] [--escalatie.database.account=...]"
                + " - maakt de tabellen, of werkt ze bij; met account: geeft dat account het recht ze te vullen";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        try (ConfigurableApplicationContext context = AlleenDeDatabase.open(argumenten, "--escalatie.database.bijwerken=true")) {
            uit.println("De database heeft nu versie " + context.getBean(Flyway.class).info().current().getVersion() + ".");
            String account = context.getBean(Databaseinstellingen.class).account();
            if (!account.isBlank()) {
                context.getBean(Tabelrechten.class).geef(account);
                uit.println("Het account " + account + " mag de tabellen lezen en vullen.");
            }
            return 0;
        }
    }
}
