package nl.escalatieroutes.database;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The command that copies all that a database holds into another, empty one: from the demo's H2 to PostgreSQL, or from a
 * database to a copy in a file and back. Nobody may work in either while it runs.
 */
public class VerhuisDatabase implements Opdracht {

    private static final String VAN = "--van=";
    /** As the profile demo has it. */
    private static final String ACCOUNT_VAN_DE_DEMO = "sa";

    @Override
    public String naam() {
        return "verhuis-database";
    }

    @Override
    public String uitleg() {
        return naam() + " --van=jdbc:h2:file:./data/escalatieroutes [--spring.datasource.url=... "
                + "--spring.datasource.username=...] - kopieert alles naar een lege database die met " + MaakDatabase.NAAM
                + " gemaakt is";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        String van = argumenten.stream().filter(argument -> argument.startsWith(VAN)).findFirst()
                .map(argument -> argument.substring(VAN.length()))
                .orElseThrow(() -> new Gebruiksfout("Zeg met --van= welke database verhuist."));
        List<String> instellingen = argumenten.stream().filter(argument -> !argument.startsWith(VAN)).toList();
        try (ConfigurableApplicationContext naar = AlleenDeDatabase.open(instellingen, "--escalatie.database.bijwerken=false");
                Connection bron = bron(van).getConnection();
                Connection doel = naar.getBean(DataSource.class).getConnection()) {
            long rijen = new Tabelkopie(bron, doel).kopieer();
            uit.println("Klaar: " + rijen + " rijen gekopieerd.");
            return 0;
        } catch (SQLException e) {
            throw new Gebruiksfout("Het kopiëren is niet gelukt; de nieuwe database is nog leeg. " + e.getMessage());
        }
    }

    private static DataSource bron(String adres) {
        // a file that is not there is a mistake, not a new database
        return adres.startsWith("jdbc:h2:file:")
                ? new DriverManagerDataSource(adres + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", ACCOUNT_VAN_DE_DEMO, "")
                : new DriverManagerDataSource(adres);
    }
}
