package nl.escalatieroutes.speel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.dienst.Proefdienst;
import org.springframework.context.ConfigurableApplicationContext;

/** The command that tries an edited region folder on ended cases. */
public final class Speelopdracht implements Opdracht {

    private static final String CASUSSEN = "--casussen";
    private static final String HISTORY = "history";

    @Override
    public String naam() {
        return "speel";
    }

    @Override
    public String uitleg() {
        return "speel <map van een regio> --casussen history|<bestand of map> - speelt afgesloten casussen opnieuw op deze map"
                + " en zegt welke anders zouden gaan. history: uit de database. Code 0: gespeeld, 1: de map heeft fouten, 2: niet gespeeld.";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        List<String> rest = new ArrayList<>(argumenten);
        String casussen = bron(rest);
        List<String> instellingen = rest.stream().filter(deel -> deel.startsWith("--")).toList();
        rest.removeAll(instellingen);
        if (rest.size() != 1) {
            throw new Gebruiksfout("Noem een map van een regio.");
        }
        Path map = Path.of(rest.get(0));
        if (!Files.isDirectory(map) || !Proefdienst.isRegio(map)) {
            throw new Gebruiksfout("'" + map + "' is geen map van een regio: er staat geen route.yaml in.");
        }
        List<Casusverhaal> verhalen = HISTORY.equals(casussen)
                ? Archief.afgesloten(instellingen)
                : Casusbestand.lees(Path.of(casussen));
        return speel(map, verhalen, uit);
    }

    static int speel(Path map, List<Casusverhaal> verhalen, PrintStream uit) {
        try (ConfigurableApplicationContext kamer = Speelkamer.open()) {
            List<Bevinding> bevindingen = kamer.getBean(Proefdienst.class).zet(map);
            if (!bevindingen.isEmpty()) {
                bevindingen.forEach(bevinding -> uit.println("- " + bevinding));
                uit.println("Niet gespeeld: de map heeft fouten. Bevindingen: " + bevindingen.size() + ".");
                return 1;
            }
            List<Verschil> verschillen = new Speelronde(kamer).speel(verhalen).stream().map(Verschil::van).toList();
            Speelverslag.schrijf(map.toString(), verhalen.size() - verschillen.size(), verschillen, uit);
            return 0;
        } catch (IOException e) {
            throw new Gebruiksfout("De map '" + map + "' is niet te lezen: " + e.getMessage());
        }
    }

    private static String bron(List<String> argumenten) {
        for (int i = 0; i < argumenten.size(); i++) {
            String deel = argumenten.get(i);
            if (deel.startsWith(CASUSSEN + "=")) {
                argumenten.remove(i);
                return deel.substring(CASUSSEN.length() + 1);
            }
            if (deel.equals(CASUSSEN) && i + 1 < argumenten.size()) {
                argumenten.remove(i);
                return argumenten.remove(i);
            }
        }
        throw new Gebruiksfout("Zeg welke casussen: " + CASUSSEN + " history, of een export.");
    }
}
