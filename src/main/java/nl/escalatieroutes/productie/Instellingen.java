package nl.escalatieroutes.productie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.ClassUtils;

/**
 * All settings under {@code escalatie.}, from the list that Spring Boot's annotation processor makes of the records that
 * hold them: there is no second list to forget.
 */
final class Instellingen {

    static final String ONZE = "escalatie";
    private static final String LIJST = "META-INF/spring-configuration-metadata.json";
    private static final Pattern LIJST_VAN = Pattern.compile("java\\.util\\.(?:List|Set)<(.+)>");

    private Instellingen() {
    }

    static List<Instelling> alle() {
        List<Instelling> alle = new ArrayList<>();
        try {
            for (URL lijst : Collections.list(Instellingen.class.getClassLoader().getResources(LIJST))) {
                try (InputStream inhoud = lijst.openStream()) {
                    for (JsonNode eigenschap : new ObjectMapper().readTree(inhoud).path("properties")) {
                        if (eigenschap.path("name").asText().startsWith(ONZE + ".")) {
                            alle.add(lees(eigenschap));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alle;
    }

    private static Instelling lees(JsonNode eigenschap) {
        String soort = eigenschap.path("type").asText();
        Matcher lijst = LIJST_VAN.matcher(soort);
        boolean isLijst = lijst.matches();
        Instelling.Vorm vorm = soort.startsWith("java.util.Map<") ? Instelling.Vorm.NAMEN
                : isLijst ? Instelling.Vorm.LIJST : Instelling.Vorm.WAARDE;
        JsonNode standaard = eigenschap.path("defaultValue");
        return new Instelling(eigenschap.path("name").asText(), vorm, isLijst ? velden(lijst.group(1)) : List.of(),
                isLijst ? lijst(standaard) : standaard.asText(""));
    }

    /** The annotation processor writes a list of defaults as JSON, or as Java shows a list. */
    private static String lijst(JsonNode standaard) {
        List<String> waarden = new ArrayList<>();
        standaard.forEach(waarde -> waarden.add(waarde.asText()));
        return standaard.isArray() ? String.join(", ", waarden) : standaard.asText("").replaceAll("[\\[\\]]", "");
    }

    /** The names within an entry of a list of records of ours. */
    private static List<String> velden(String soort) {
        RecordComponent[] delen = ClassUtils.resolveClassName(soort, Instellingen.class.getClassLoader())
                .getRecordComponents();
        return delen == null ? List.of()
                : Arrays.stream(delen).map(deel -> deel.getName().toLowerCase(Locale.ROOT)).toList();
    }
}
