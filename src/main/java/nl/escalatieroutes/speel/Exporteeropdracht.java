package nl.escalatieroutes.speel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.historie.leeslog.Leesboek;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command that writes the ended cases to a file, to be played somewhere else. The read log tells of it. */
public final class Exporteeropdracht implements Opdracht {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Override
    public String naam() {
        return "exporteer-casussen";
    }

    @Override
    public String uitleg() {
        return "exporteer-casussen <bestand> - schrijft de afgesloten casussen naar een bestand voor 'speel', zonder namen"
                + " en zonder wat mensen schreven. Dat komt bij elke casus in het leeslog te staan.";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        List<String> rest = new ArrayList<>(argumenten);
        List<String> instellingen = rest.stream().filter(deel -> deel.startsWith("--")).toList();
        rest.removeAll(instellingen);
        if (rest.size() != 1) {
            throw new Gebruiksfout("Noem een bestand.");
        }
        Path bestand = Path.of(rest.get(0));
        int aantal = Archief.metLeeslog(instellingen, archief -> schrijf(bestand, new Geschiedenis(archief.getBean(JdbcClient.class)),
                new Leesboek(archief.getBean(NamedParameterJdbcOperations.class))));
        uit.println("Geschreven naar '" + bestand + "': " + aantal + " afgesloten casussen.");
        return 0;
    }

    private static int schrijf(Path bestand, Geschiedenis geschiedenis, Leesboek leesboek) {
        try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand))) {
            return Casusexport.schrijf(geschiedenis, ids -> noteer(ids, leesboek), uit);
        } catch (IOException e) {
            throw new Gebruiksfout("Het bestand '" + bestand + "' is niet te schrijven: " + e.getMessage());
        }
    }

    /** Nobody is signed in: it is whoever works on this machine, with the program's account of the database. */
    private static void noteer(List<String> ids, Leesboek leesboek) {
        OffsetDateTime nu = OffsetDateTime.now(ZONE);
        String wie = "opdrachtregel: " + System.getProperty("user.name", "onbekend");
        try {
            leesboek.schrijf(ids.stream()
                    .map(id -> new Leesboek.Regel(id, nu, wie, "opdrachtregel", Waarlangs.EXPORT, Casusexport.WAT)).toList());
        } catch (DataAccessException e) {
            throw new Gebruiksfout("De export is gestopt: zij is niet in het leeslog te zetten. Gebruik een account van de database"
                    + " dat daar mag schrijven, zoals dat van het programma.");
        }
    }
}
