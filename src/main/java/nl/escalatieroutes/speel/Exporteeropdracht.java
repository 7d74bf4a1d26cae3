package nl.escalatieroutes.speel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;

/** The command that writes the ended cases to a file, to be played somewhere else. */
public final class Exporteeropdracht implements Opdracht {

    @Override
    public String naam() {
        return "exporteer-casussen";
    }

    @Override
    public String uitleg() {
        return "exporteer-casussen <bestand> - schrijft de afgesloten casussen naar een bestand voor 'speel', zonder namen"
                + " en zonder wat mensen schreven.";
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
        List<Casusverhaal> verhalen = Archief.afgesloten(instellingen);
        try {
            Files.write(bestand, Casusbestand.schrijf(verhalen));
        } catch (IOException e) {
            throw new Gebruiksfout("Het bestand '" + bestand + "' is niet te schrijven: " + e.getMessage());
        }
        uit.println("Geschreven naar '" + bestand + "': " + verhalen.size() + " afgesloten casussen.");
        return 0;
    }
}
