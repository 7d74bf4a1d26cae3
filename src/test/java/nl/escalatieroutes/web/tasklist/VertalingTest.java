package nl.escalatieroutes.web.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's web applications are in Dutch from the first text to the last, with the placeholders and markup of the English. */
class VertalingTest {

    /** Words that are the same in Dutch, names, and signs. */
    private static final Set<String> GELIJK = Set.of("", "<", "<=", ">", ">=", "s", "CSV", "JSON", "Camunda", "Camunda Cockpit",
            "Cockpit", "Optimize", "Account", "Batch", "batch", "Batches", "Criteria", "Diagram", "Filter", "Filters", "Label",
            "Links", "weekend");
    private static final Pattern INVULPLEK = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[sd]|</?\\w[^>]*>|&\\w+;");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkeTekstIsVertaald(String app) throws IOException {
        JsonNode engels = labels(app, "en");
        JsonNode nederlands = labels(app, "nl");
        assertThat(sleutels(nederlands)).isEqualTo(sleutels(engels));

        TreeMap<String, String> engelsGebleven = new TreeMap<>();
        engels.fields().forEachRemaining(tekst -> {
            String vertaling = nederlands.get(tekst.getKey()).asText();
            String bron = tekst.getValue().asText();
            if (vertaling.equals(bron) && !GELIJK.contains(bron.strip())) {
                engelsGebleven.put(tekst.getKey(), bron);
            }
            assertThat(vertaling.isBlank()).as(tekst.getKey()).isEqualTo(bron.isBlank());
        });
        assertThat(engelsGebleven).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void invulplekkenEnOpmaakBlijvenStaan(String app) throws IOException {
        JsonNode nederlands = labels(app, "nl");
        labels(app, "en").fields().forEachRemaining(tekst -> {
            String bron = tekst.getValue().asText();
            // in the English of these there stands no placeholder but a sign for 'nothing'
            if (!bron.matches("<\\w+>|&lt;\\w+&gt;|<-.*")) {
                assertThat(invulplekken(nederlands.get(tekst.getKey()).asText())).as(tekst.getKey()).isEqualTo(invulplekken(bron));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datumsStaanErZoalsNederlandersZeSchrijven(String app) throws IOException {
        JsonNode engels = bestand(app, "en").get("dateLocales");
        JsonNode nederlands = bestand(app, "nl").get("dateLocales");
        assertThat(sleutels(nederlands)).isEqualTo(sleutels(engels));
        engels.fieldNames().forEachRemaining(naam ->
                assertThat(sleutels(nederlands.get(naam))).as(naam).isEqualTo(sleutels(engels.get(naam))));
        assertThat(nederlands.at("/longDateFormat/L").asText()).isEqualTo("DD-MM-YYYY");
        assertThat(nederlands.at("/longDateFormat/LLL").asText()).isEqualTo("D MMMM YYYY HH:mm");
        assertThat(nederlands.at("/months/2").asText()).isEqualTo("maart");
        assertThat(nederlands.at("/weekdays/0").asText()).isEqualTo("zondag");
    }

    private static List<String> invulplekken(String tekst) {
        return INVULPLEK.matcher(tekst).results().map(VertalingTest::zonderSpaties).sorted().toList();
    }

    private static String zonderSpaties(MatchResult plek) {
        return plek.group(1) == null ? plek.group() : "{{" + plek.group(1) + "}}";
    }

    private static Set<String> sleutels(JsonNode json) {
        Set<String> sleutels = new TreeSet<>();
        json.fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }

    private static JsonNode labels(String app, String taal) throws IOException {
        return bestand(app, taal).get("labels");
    }

    private static JsonNode bestand(String app, String taal) throws IOException {
        String pad = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + taal + ".json";
        try (InputStream bestand = VertalingTest.class.getResourceAsStream(pad)) {
            // Camunda's files begin with a byte order mark
            String inhoud = new String(bestand.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return new ObjectMapper().readTree(inhoud);
        }
    }
}
