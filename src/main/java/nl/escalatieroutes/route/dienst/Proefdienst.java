package nl.escalatieroutes.route.dienst;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.toegang.rechten.Rechten;
import org.springframework.stereotype.Component;

/** Puts one folder into service in an engine that serves nobody, to try it. */
@Component
public class Proefdienst {

    private final Indienststelling indienststelling;
    private final Rechten rechten;

    Proefdienst(Indienststelling indienststelling, Rechten rechten) {
        this.indienststelling = indienststelling;
        this.rechten = rechten;
    }

    /**
     * @param regiomap the folder of one region
     * @return all that is wrong with it; empty where it is in service now
     */
    public List<Bevinding> zet(Path regiomap) throws IOException {
        Regiomap map = lees(regiomap);
        List<Bevinding> bevindingen = indienststelling.controleer(map, Set.of()).fouten();
        if (bevindingen.isEmpty()) {
            indienststelling.zetInDienst(map, Dienst.SYSTEEM, Dienst.Herkomst.MAP, null);
            rechten.werkBij();
        }
        return bevindingen;
    }

    /** Whether a folder is that of a region. */
    public static boolean isRegio(Path map) {
        return Files.isRegularFile(map.resolve(Regiomap.INSTELLINGEN));
    }

    private static Regiomap lees(Path map) throws IOException {
        Map<String, byte[]> bestanden = new TreeMap<>();
        try (Stream<Path> alle = Files.walk(map, FileVisitOption.FOLLOW_LINKS)) {
            for (Path bestand : alle.filter(Files::isRegularFile).toList()) {
                String naam = map.relativize(bestand).toString().replace('\\', '/');
                if (Stream.of(naam.split("/")).noneMatch(deel -> deel.startsWith("."))) {
                    bestanden.put(naam, Files.readAllBytes(bestand));
                }
            }
        }
        return new Regiomap(map.toAbsolutePath().normalize().getFileName().toString(), bestanden);
    }
}
