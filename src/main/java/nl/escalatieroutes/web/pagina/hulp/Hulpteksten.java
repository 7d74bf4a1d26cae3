package nl.escalatieroutes.web.pagina.hulp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The help pages by role. Roles of a region have theirs in its folder; those over all routes have theirs in the program,
 * as {@code # name} and the text.
 */
@Component
class Hulpteksten {

    private static final String PROGRAMMA = "classpath:hulp/*.md";

    private final Regios regios;
    private final Map<String, Hulp> vanHetProgramma = new TreeMap<>();

    Hulpteksten(Regios regios) {
        this.regios = regios;
        try {
            for (Resource bestand : new PathMatchingResourcePatternResolver().getResources(PROGRAMMA)) {
                String[] delen = bestand.getContentAsString(StandardCharsets.UTF_8).split("\n", 2);
                String rol = bestand.getFilename().replace(".md", "");
                vanHetProgramma.put(rol, new Hulp(rol, delen[0].replaceFirst("^#\\s*", ""),
                        List.of(new Deel(null, Opmaak.html(delen[1])))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param delen a part for each region that has the role */
    record Hulp(String rol, String naam, List<Deel> delen) {}

    /** @param regio null for what holds everywhere */
    record Deel(String regio, String html) {}

    /** What everybody needs to know. */
    Hulp algemeen() {
        return vanHetProgramma.get("algemeen");
    }

    /** All roles that have a page, by name. */
    List<Hulp> alle() {
        Map<String, Hulp> perRol = new TreeMap<>(vanHetProgramma);
        perRol.remove("algemeen");
        regios.alle().forEach(regio -> regio.hulp().forEach((rol, tekst) -> perRol.merge(rol,
                new Hulp(rol, naam(regio, rol), List.of(new Deel(regio.instellingen().naam(), Opmaak.html(tekst)))),
                Hulpteksten::samen)));
        return perRol.values().stream().sorted((een, ander) -> een.naam().compareToIgnoreCase(ander.naam())).toList();
    }

    private static String naam(Regio regio, String rol) {
        return regio.instellingen().rollen().getOrDefault(rol, rol);
    }

    private static Hulp samen(Hulp een, Hulp ander) {
        List<Deel> delen = new ArrayList<>(een.delen());
        delen.addAll(ander.delen());
        return new Hulp(een.rol(), een.naam(), delen);
    }
}
