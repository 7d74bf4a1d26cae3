package nl.escalatieroutes.speel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;

/** Ended cases as a file: a JSON list, UTF-8. */
public final class Casusbestand {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Casusbestand() {}

    /** The file for these cases. */
    public static byte[] schrijf(List<Casusverhaal> verhalen) {
        try {
            return JSON.writeValueAsBytes(verhalen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a file, or all {@code .json} files of a folder.
     *
     * @throws Gebruiksfout where it is not there, or holds something else
     */
    static List<Casusverhaal> lees(Path plek) {
        if (!Files.exists(plek)) {
            throw new Gebruiksfout("Het bestand '" + plek + "' is er niet.");
        }
        List<Casusverhaal> verhalen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.isDirectory(plek) ? Files.list(plek) : Stream.of(plek)) {
            for (Path bestand : bestanden.filter(b -> !Files.isDirectory(plek) || b.toString().endsWith(".json")).sorted().toList()) {
                verhalen.addAll(Arrays.asList(JSON.readValue(bestand.toFile(), Casusverhaal[].class)));
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
}
