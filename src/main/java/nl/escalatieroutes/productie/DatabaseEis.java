package nl.escalatieroutes.productie;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The database is of the kind that production runs on, can be reached, and holds nobody whose password is known. */
class DatabaseEis implements Eis {

    /** "There is no such table", in PostgreSQL and in H2: the database is still empty. */
    private static final Set<String> GEEN_TABEL = Set.of("42P01", "42S02", "42S04");

    @Override
    public List<String> gebreken(Environment omgeving) {
        String adres = Eis.waarde(omgeving, "spring.datasource.url");
        if (adres.isEmpty()) {
            return List.of("Er is geen database ingesteld. Vul spring.datasource.url in (jdbc:postgresql://...).");
        }
        List<String> gebreken = new ArrayList<>();
        if (!adres.startsWith("jdbc:postgresql:")) {
            gebreken.add("De database is geen PostgreSQL. Vul in spring.datasource.url een adres in dat begint met jdbc:postgresql:.");
        }
        try (Connection verbinding = DriverManager.getConnection(adres, Eis.waarde(omgeving, "spring.datasource.username"),
                Eis.waarde(omgeving, "spring.datasource.password"))) {
            List<String> mensen = demomensen(verbinding);
            if (!mensen.isEmpty()) {
                gebreken.add("In de database staan mensen van de demo of mensen met hun gebruikersnaam als wachtwoord: "
                        + String.join(", ", mensen) + ". Haal hen weg met de opdracht verwijder-demomensen.");
            }
        } catch (SQLException e) {
            gebreken.add("De database is niet te bereiken met spring.datasource.url, .username en .password (SQL-code "
                    + e.getSQLState() + ").");
        }
        return gebreken;
    }

    private static List<String> demomensen(Connection verbinding) throws SQLException {
        List<String> mensen = new ArrayList<>();
        try (Statement vraag = verbinding.createStatement();
                ResultSet rij = vraag.executeQuery("select ID_, EMAIL_, PWD_, SALT_ from ACT_ID_USER order by ID_")) {
            while (rij.next()) {
                if (Demomens.is(rij.getString(1), rij.getString(2), rij.getString(3), rij.getString(4))) {
                    mensen.add(rij.getString(1));
                }
            }
        } catch (SQLException e) {
            if (!GEEN_TABEL.contains(e.getSQLState())) {
                throw e;
            }
        }
        return mensen;
    }
}
