package nl.escalatieroutes.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.route.controle.Controle;
import nl.escalatieroutes.route.controle.Controleopdracht;
import nl.escalatieroutes.route.vergelijking.TermijnInWoorden;
import nl.escalatieroutes.route.vergelijking.Vergelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code processes/README.md} tells process owners to do, done: the check takes it, and it is told in words. */
class HandleidingTest {

    private static final Path HANDLEIDING = Path.of("processes/README.md");
    private static final String HELMOND = "helmond";
    private static final Controle CONTROLE = Controle.zonderEngine();

    @TempDir
    private Path processen;

    @Test
    void elkeVerwijzingLeidtErgensHeen() throws IOException {
        String tekst = Files.readString(HANDLEIDING);
        List<String> koppen = gevonden("(?m)^## (.*)$", tekst).map(kop -> kop.toLowerCase().replaceAll("[^a-z -]", "").replace(' ', '-')).toList();

        assertThat(gevonden("\\]\\(#([^)]*)\\)", tekst).toList()).isNotEmpty().allSatisfy(naar -> assertThat(koppen).contains(naar));
        assertThat(gevonden("processes/([a-z-]+)\\b", tekst).toList()).isNotEmpty()
                .allSatisfy(map -> assertThat(HANDLEIDING.resolveSibling(map)).isDirectory());
    }

    @Test
    void deSjablonenHetenInCamundaModelerZoalsHierStaat() throws IOException {
        String stap = deel("Een stap toevoegen");
        try (Stream<Path> bestanden = Files.list(Path.of("processes/.camunda/element-templates"))) {
            for (Path bestand : bestanden.toList()) {
                assertThat(stap).contains(new JsonMapper().readTree(bestand.toFile()).path("name").asText());
            }
        }
    }

    static List<String> termijnen() throws IOException {
        return gevonden("`(\\$\\{[^`]*})`", deel("Een termijn wijzigen")).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("termijnen")
    void elkeTermijnDieErStaatIsTeLezen(String termijn) {
        boolean herinnering = termijn.contains("voorEinde");
        List<Bevinding> fouten = controleer(vervang(HELMOND, "escalatie.bpmn", herinnering ? "${termijn.voorEinde(2)}" : "${termijn.werkdagen(10)}",
                termijn));

        assertThat(fouten).as("alleen de gegevens van een andere regio").extracting(Bevinding::wat).allMatch(wat -> wat.startsWith("niemand vult"));
        assertThat(TermijnInWoorden.van(termijn)).isNotBlank();
    }

    @Test
    void elkeInvulplekVanEenBerichtMag() throws IOException {
        String plekken = gevonden("`(\\{\\{[^`]*}})`", deel("Een bericht wijzigen")).reduce("", (een, ander) -> een + "\n" + ander);
        assertThat(plekken).contains("{{casusnummer}}", "{{afgesprokenDoor}}", "{{#einddatum}}");

        assertThat(controleer(bewerk(HELMOND, "berichten/herinnering.txt", tekst -> tekst + plekken))).isEmpty();
    }

    /** A recipe: the heading, the file that is changed, what by what, and the sentence that tells of it afterwards. */
    private record Recept(String kop, String bestand, String wat, String door, String zin) {}

    static List<Recept> recepten() {
        return List.of(
                new Recept("Een termijn wijzigen", "escalatie.bpmn", "${termijn.werkdagen(10)}", "${termijn.werkdagen(7)}",
                        "is nu 7 werkdagen"),
                new Recept("Een bericht wijzigen", "berichten/herinnering.txt", "Onderwerp: ", "Onderwerp: Denk eraan: ",
                        "Bericht herinnering heeft een ander onderwerp"),
                new Recept("Een contact wijzigen", "contacten.csv", "a.van.de.kerkhof@helmond.nl", "regie@voorbeeld.invalid extra@voorbeeld.invalid",
                        "Contact van informatie in helmond"),
                new Recept("Een contact wijzigen", "contacten.csv", "a.van.de.kerkhof@helmond.nl", "INVULLEN", "Contact van informatie in helmond"),
                new Recept("Een rol wijzigen", "route.yaml", "trajectregisseur: Trajectregisseur", "trajectregisseur: Regisseur", "Rol"),
                new Recept("Een rol wijzigen", "escalatie.bpmn", "camunda:candidateGroups=\"bestuur\"", "camunda:candidateGroups=\"bestuur,trajectregisseur\"",
                        "'Bestuurlijk besluit nemen' (bestuurlijk-besluit-nemen)"));
    }

    @ParameterizedTest
    @MethodSource("recepten")
    void eenReceptIsInOrde_enWordtInWoordenVerteld(Recept recept) throws IOException {
        assertThat(deel(recept.kop())).isNotBlank();
        Map<String, byte[]> voor = Voorbeeld.bestanden(HELMOND);
        Map<String, byte[]> na = vervang(HELMOND, recept.bestand(), recept.wat(), recept.door());

        assertThat(controleer(na)).isEmpty();
        assertThat(Vergelijking.inWoorden(voor, na)).anySatisfy(zin -> assertThat(zin).contains(recept.zin()));
    }

    /** The steps under 'Een regio toevoegen': a copy of the smallest folder, with names of its own. */
    @Test
    void eenNieuweRegioIsEenKopieMetEigenNamen() throws IOException {
        Path map = processen.resolve("proefstad");
        for (Map.Entry<String, byte[]> bestand : Voorbeeld.bestanden(HELMOND).entrySet()) {
            String inhoud = new String(bestand.getValue(), UTF_8).replace("escalatie-helmond", "escalatie-proefstad");
            inhoud = switch (bestand.getKey()) {
                case "route.yaml" -> inhoud.replace("naam: Helmond", "naam: Proefstad").replace("  helmond: Helmond", "  proefstad: Proefstad");
                case "contacten.csv" -> inhoud.replace(",helmond,", ",proefstad,");
                case "start-escalatie.form" -> inhoud.replace("\"value\": \"helmond\"", "\"value\": \"proefstad\"");
                default -> inhoud;
            };
            Path doel = map.resolve(bestand.getKey());
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, inhoud);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        int code = new Controleopdracht().voerUit(List.of(processen.toString()), new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8)).contains("Gecontroleerd: proefstad. 0 fouten");
        assertThat(code).isZero();
    }

    private static List<Bevinding> controleer(Map<String, byte[]> bestanden) {
        return CONTROLE.controleer(new Regiomap(HELMOND, bestanden), Map.of());
    }

    private static Map<String, byte[]> vervang(String regio, String bestand, String wat, String door) {
        return bewerk(regio, bestand, inhoud -> {
            assertThat(inhoud).contains(wat);
            return inhoud.replace(wat, door);
        });
    }

    private static Map<String, byte[]> bewerk(String regio, String bestand, UnaryOperator<String> bewerking) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(regio);
        bestanden.computeIfPresent(bestand, (naam, inhoud) -> bewerking.apply(new String(inhoud, UTF_8)).getBytes(UTF_8));
        return bestanden;
    }

    /** The text under a heading. */
    private static String deel(String kop) throws IOException {
        String tekst = Files.readString(HANDLEIDING);
        int begin = tekst.indexOf("## " + kop + "\n");
        assertThat(begin).as(kop).isNotNegative();
        int einde = tekst.indexOf("\n## ", begin);
        return tekst.substring(begin, einde < 0 ? tekst.length() : einde);
    }

    private static Stream<String> gevonden(String patroon, String tekst) {
        return Pattern.compile(patroon).matcher(tekst).results().map((MatchResult deel) -> deel.group(1));
    }
}
