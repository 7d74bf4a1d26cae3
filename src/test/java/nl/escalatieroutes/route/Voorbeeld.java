package nl.escalatieroutes.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** A small region without a mistake, and an engine to read it with. */
public final class Voorbeeld {

    static final Path MAP = Path.of("src/test/resources/processes-voorbeeld/voorbeeldstreek");

    private Voorbeeld() {}

    public static ProcessEngine engine(String naam) {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName(naam);
        engine.setJdbcUrl("jdbc:h2:mem:" + naam + ";DB_CLOSE_DELAY=-1");
        engine.setJobExecutorActivate(false);
        engine.setAuthorizationEnabled(true);
        return engine.buildProcessEngine();
    }

    public static Map<String, byte[]> bestanden() {
        return bestanden(MAP);
    }

    /** The files of a real region. */
    public static Map<String, byte[]> bestanden(String regio) {
        return bestanden(Path.of("processes", regio));
    }

    public static Map<String, byte[]> bestanden(Path map) {
        Map<String, byte[]> bestanden = new TreeMap<>();
        try (Stream<Path> alle = Files.walk(map)) {
            for (Path bestand : alle.filter(Files::isRegularFile).toList()) {
                bestanden.put(map.relativize(bestand).toString().replace('\\', '/'), Files.readAllBytes(bestand));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestanden;
    }

    /** Lays the sample region down in a folder. */
    public static void leg(Path map) throws IOException {
        for (Map.Entry<String, byte[]> bestand : bestanden().entrySet()) {
            Path doel = map.resolve(bestand.getKey());
            Files.createDirectories(doel.getParent());
            Files.write(doel, bestand.getValue());
        }
    }

    public static void vervang(Path bestand, String wat, String door) throws IOException {
        String inhoud = Files.readString(bestand);
        if (!inhoud.contains(wat)) {
            throw new IllegalArgumentException(bestand + " does not contain " + wat);
        }
        Files.writeString(bestand, inhoud.replace(wat, door));
    }
}
