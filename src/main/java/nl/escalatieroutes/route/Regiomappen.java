package nl.escalatieroutes.route;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Finds the region folders: in the folder of the setting {@code escalatie.processen}, else in the jar. */
@Component
public class Regiomappen {

    private static final Logger LOG = LoggerFactory.getLogger(Regiomappen.class);
    private static final String IN_DE_JAR = "processes/";

    private final Path map;

    @Autowired
    public Regiomappen(Routeinstellingen instellingen) {
        this(instellingen.processen());
    }

    public Regiomappen(Path map) {
        this.map = map;
    }

    /**
     * All folders with a {@code route.yaml}, by name; hidden files and folders are left out. The folder, a region in it and
     * a file may each be a symbolic link, as where a container platform mounts them.
     */
    public List<Regiomap> alle() throws IOException {
        Map<String, Map<String, byte[]>> mappen = Files.isDirectory(map) ? vanSchijf() : uitDeJar();
        List<Regiomap> regios = new ArrayList<>();
        mappen.forEach((naam, bestanden) -> {
            if (bestanden.containsKey(Regiomap.INSTELLINGEN)) {
                regios.add(new Regiomap(naam, bestanden));
            } else {
                LOG.warn("De map '{}' heeft geen {} en is dus geen regio.", naam, Regiomap.INSTELLINGEN);
            }
        });
        if (regios.isEmpty()) {
            LOG.error("In de map {} staat geen regio: een map met een {}.", map.toAbsolutePath().normalize(), Regiomap.INSTELLINGEN);
        }
        return regios;
    }

    private Map<String, Map<String, byte[]>> vanSchijf() throws IOException {
        LOG.info("De processen komen uit de map {}.", map.toAbsolutePath().normalize());
        Map<String, Map<String, byte[]>> mappen = new TreeMap<>();
        Files.walkFileTree(map, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes kenmerken) {
                return isVerborgen(dir.getFileName().toString()) && !dir.equals(map)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) throws IOException {
                List<String> delen = new ArrayList<>();
                map.relativize(bestand).forEach(deel -> delen.add(deel.toString()));
                if (kenmerken.isRegularFile()) {
                    zet(mappen, delen, Files.readAllBytes(bestand));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return mappen;
    }

    private static Map<String, Map<String, byte[]>> uitDeJar() throws IOException {
        LOG.info("De processen komen uit het programma zelf.");
        Map<String, Map<String, byte[]>> mappen = new TreeMap<>();
        for (Resource bestand : new PathMatchingResourcePatternResolver().getResources(
                "classpath*:" + IN_DE_JAR + "**/*")) {
            String adres = StringUtils.uriDecode(bestand.getURL().toString(), StandardCharsets.UTF_8);
            String pad = adres.substring(adres.lastIndexOf("/" + IN_DE_JAR) + 1 + IN_DE_JAR.length());
            if (!pad.endsWith("/") && bestand.isReadable()) {
                try (InputStream inhoud = bestand.getInputStream()) {
                    zet(mappen, Arrays.asList(pad.split("/")), inhoud.readAllBytes());
                }
            }
        }
        return mappen;
    }

    private static void zet(Map<String, Map<String, byte[]>> mappen, List<String> delen, byte[] inhoud) {
        if (delen.size() > 1 && delen.stream().noneMatch(Regiomappen::isVerborgen)) {
            mappen.computeIfAbsent(delen.get(0), naam -> new TreeMap<>())
                    .put(String.join("/", delen.subList(1, delen.size())), inhoud);
        }
    }

    private static boolean isVerborgen(String naam) {
        return naam.startsWith(".");
    }
}
