package nl.escalatieroutes.speel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.opdracht.Gebruiksfout;

/** Reads files that {@link Casusexport} wrote. */
final class Casusbestand {

    static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Casusbestand() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Inhoud(List<Casusverhaal> casussen) {}

    /**
     * Reads a file, or all {@code .json} files of a folder.
     *
     * @throws Gebruiksfout where it is not there, holds something else, or was changed since it was exported
     */
    static List<Casusverhaal> lees(Path plek) {
        if (!Files.exists(plek)) {
            throw new Gebruiksfout("Het bestand '" + plek + "' is er niet.");
        }
        List<Casusverhaal> verhalen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.isDirectory(plek) ? Files.list(plek) : Stream.of(plek)) {
            for (Path bestand : bestanden.filter(b -> !Files.isDirectory(plek) || b.toString().endsWith(".json")).sorted().toList()) {
                eisZegel(bestand);
                verhalen.addAll(JSON.readValue(bestand.toFile(), Inhoud.class).casussen());
            }
        } catch (IOException e) {
            throw new Gebruiksfout("'" + plek + "' is geen export van casussen die te lezen is. Maak een export met"
                    + " 'exporteer-casussen', of haal haar als auditor op bij /api/dienst/afgesloten-casussen.");
        }
        if (verhalen.stream().anyMatch(verhaal -> verhaal == null || !verhaal.isCompleet())) {
            throw new Gebruiksfout("'" + plek + "' is geen export van casussen: bij een casus ontbreken gegevens."
                    + " Maak de export opnieuw met 'exporteer-casussen'.");
        }
        return verhalen;
    }

    private static void eisZegel(Path bestand) throws IOException {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            if (!Zegel.klopt(inhoud)) {
                throw new Gebruiksfout("De controlesom van '" + bestand + "' ontbreekt of klopt niet: het bestand is geen export van casussen,"
                        + " niet helemaal overgekomen of daarna veranderd. Maak de export opnieuw met 'exporteer-casussen', of haal haar als"
                        + " auditor op bij /api/dienst/afgesloten-casussen.");
            }
        }
    }
}
