package nl.escalatieroutes.route.controle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;

/** The check from the command line: of all region folders or of one, without web server or database. */
public final class Controleopdracht implements Opdracht {

    private static final String STANDAARD = "processes";

    @Override
    public String naam() {
        return "controleer";
    }

    @Override
    public String uitleg() {
        return "controleer [map] - kijkt of de map met regio's (of een regio) in dienst kan; standaard " + STANDAARD
                + ". Code 0: in orde, 1: er zijn fouten, 2: niet gecontroleerd.";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        if (argumenten.size() > 1) {
            throw new Gebruiksfout("Noem een map, niet meer.");
        }
        Path map = Path.of(argumenten.isEmpty() ? STANDAARD : argumenten.get(0)).toAbsolutePath().normalize();
        if (!Files.isDirectory(map)) {
            throw new Gebruiksfout("De map '" + map + "' is er niet.");
        }
        boolean eenRegio = Files.exists(map.resolve(Regiomap.INSTELLINGEN));
        try {
            Regiomappen mappen = new Regiomappen(eenRegio ? map.getParent() : map);
            List<Regiomap> alle = mappen.alle();
            List<Regiomap> gevraagd = alle.stream()
                    .filter(regio -> !eenRegio || regio.naam().equals(map.getFileName().toString())).toList();
            List<String> geenRegio = eenRegio ? List.of() : geenRegio(map, alle);
            if (gevraagd.isEmpty() && geenRegio.isEmpty()) {
                throw new Gebruiksfout("In de map '" + map + "' staat geen regio: een map met een "
                        + Regiomap.INSTELLINGEN + ".");
            }
            return controleer(gevraagd, alle, geenRegio, uit);
        } catch (IOException e) {
            throw new Gebruiksfout("De map '" + map + "' is niet te lezen: " + e.getMessage());
        }
    }

    private static int controleer(List<Regiomap> gevraagd, List<Regiomap> alle, List<String> geenRegio, PrintStream uit) {
        Controle controle = Controle.zonderEngine();
        int fouten = geenRegio.size();
        geenRegio.forEach(naam -> uit.println("FOUT " + naam + ": deze map heeft diagrammen maar geen "
                + Regiomap.INSTELLINGEN + ". Maak dat bestand, of haal de map weg."));
        int letOp = 0;
        for (Regiomap regio : gevraagd) {
            Controle.Verslag verslag = controle.verslag(regio, elders(regio, alle));
            verslag.fouten().forEach(bevinding -> uit.println("FOUT " + regio.naam() + "/" + bevinding));
            verslag.letOp().forEach(bevinding -> uit.println("LET OP " + regio.naam() + "/" + bevinding));
            fouten += verslag.fouten().size();
            letOp += verslag.letOp().size();
        }
        uit.println("Gecontroleerd: " + String.join(", ", gevraagd.stream().map(Regiomap::naam).toList()) + ". "
                + aantal(fouten, "fout", "fouten") + ", " + aantal(letOp, "aandachtspunt", "aandachtspunten") + ".");
        return fouten == 0 ? 0 : 1;
    }

    /** The processes of the other folders: each may be in one region only. */
    private static Map<String, String> elders(Regiomap regio, List<Regiomap> alle) {
        Map<String, String> elders = new HashMap<>();
        alle.stream().filter(ander -> !ander.naam().equals(regio.naam()))
                .forEach(ander -> Controle.processen(ander).forEach(sleutel -> elders.put(sleutel, ander.naam())));
        return elders;
    }

    private static List<String> geenRegio(Path map, List<Regiomap> regios) throws IOException {
        List<String> bekend = regios.stream().map(Regiomap::naam).toList();
        try (Stream<Path> mappen = Files.list(map)) {
            return mappen.filter(Files::isDirectory)
                    .filter(deel -> !bekend.contains(deel.getFileName().toString()))
                    .filter(deel -> !deel.getFileName().toString().startsWith("."))
                    .filter(Controleopdracht::heeftDiagram)
                    .map(deel -> deel.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean heeftDiagram(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.anyMatch(bestand -> Gelezen.isDiagram(bestand.toString()));
        } catch (IOException e) {
            return false;
        }
    }

    private static String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
