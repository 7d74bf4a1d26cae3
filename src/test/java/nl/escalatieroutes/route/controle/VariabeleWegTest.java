package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Voorbeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A variable is set somewhere in the diagram, but not on a way that leads to where it is read. */
class VariabeleWegTest {

    private static final Controle CONTROLE = Controle.zonderEngine();

    /** Region, file, what is replaced by what; then the element and the sentence of the only finding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // a condition on the answer of a step that comes later, or of another branch
        "west-brabant-west|escalatie.bpmn|${adviesVragenAan != 'geen'}|${subcommissie != 'inkoop-jeugdwet-wmo'}|(flow_split_|op geen weg hiernaartoe vult iemand 'subcommissie' in",
        "west-brabant-west|toewijzing.bpmn|${vervolg == 'stoppen'}|${doelenBehaald}|(flow_split_|op geen weg hiernaartoe vult iemand 'doelenBehaald' in",
        "west-brabant-west|escalatie.bpmn|${zorgvorm == 'gezinshuis'}|${subcommissie == 'inkoop-jeugdwet-wmo'}|(flow_split_gezinshuis_bericht_weigeringGezinshuis)|op geen weg hiernaartoe vult iemand 'subcommissie' in",
        // a lead time that waits for the answer of the same step
        "west-brabant-west|escalatie.bpmn|attachedToRef=\"zorg-organiseren\"[^~]*?(termijn.weken.3.)|termijn.wekenVanaf(startdatumZorg, 3)|(termijn_zorgOrganiseren)|op geen weg hiernaartoe vult iemand 'startdatumZorg' in",
        // a group by an answer that comes later
        "west-brabant-west|escalatie.bpmn|candidateGroups=\"(zi2t)\"|aanbieder.${nieuweAanbieder}|'Advies uitbrengen als Zi2T' (advies-zi2t)|op geen weg hiernaartoe vult iemand 'nieuweAanbieder' in",
        // what was given for one activity only
        "amsterdam-zaanstreek|escalatie.bpmn|(${uitgevoerd})</bpmn:cond|${perspectiefplanNu}|(flow_split_|op geen weg hiernaartoe vult iemand 'perspectiefplanNu' in",
        // forms and decision tables
        "west-brabant-west|gesprek-voeren.form|{{casusgegevens}}|{{subcommissie}}|(gesprek_voeren_01)|op geen weg naar 'Gesprek voeren' (gesprek-voeren) vult iemand 'subcommissie' in",
        "west-brabant-west|acceptatieplicht.dmn|<text>(zorgvorm)</text>|subcommissie|(expressie_zorgvorm)|(beslissing_acceptatieplicht) vult iemand 'subcommissie' in"})
    void watAlleenEldersOfLaterWordtIngevuld(String regio, String bestand, String wat, String door, String element, String zin) {
        List<Bevinding> fouten = controleer(regio, bestand, wat, door).fouten();

        assertThat(fouten).anySatisfy(fout -> {
            assertThat(fout.element()).contains(element);
            assertThat(fout.wat()).contains(zin);
            assertThat(fout.herstel()).startsWith("Vraag het in een stap die hiervoor komt");
        });
        assertThat(fouten).extracting(Bevinding::wat)
                // what a table asks of another variable fits that one's answers no more
                .filteredOn(gevonden -> !gevonden.contains("is geen antwoord dat iemand op '"))
                .allMatch(gevonden -> gevonden.contains("vult iemand '"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "escalatie.bpmn|${adviesVragenAan != 'geen'}|${gegrondeReden}|(flow_split_|'gegrondeReden'",
        "escalatie.bpmn|candidateGroups=\"(zi2t)\"|aanbieder.${adviesVragenAan}|'Advies uitbrengen als Zi2T' (advies-zi2t)|'adviesVragenAan'"})
    void watOpEenVanDeWegenWordtIngevuldVraagtAandacht(String bestand, String wat, String door, String element, String naam) {
        Controle.Verslag verslag = controleer("west-brabant-west", bestand, wat, door);

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.letOp()).anySatisfy(letOp -> {
            assertThat(letOp.element()).contains(element);
            assertThat(letOp.wat()).isEqualTo("er is een weg hiernaartoe waarop niemand " + naam + " invult.");
        });
    }

    @ParameterizedTest
    @MethodSource("regios")
    void eenGoedeRegioGeeftGeenLoosAlarm(String regio) {
        Controle.Verslag verslag = CONTROLE.verslag(new Regiomap(regio, Voorbeeld.bestanden(regio)), Map.of());

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.letOp()).extracting(Bevinding::wat).noneMatch(wat -> wat.contains("weg hiernaartoe"));
    }

    static List<String> regios() throws IOException {
        try (Stream<Path> mappen = Files.list(Path.of("processes"))) {
            return mappen.filter(map -> Files.exists(map.resolve(Regiomap.INSTELLINGEN))).map(map -> map.getFileName().toString()).toList();
        }
    }

    /** @param wat what is replaced: of a text with a group between round brackets, that group only; {@code ~} is in no file */
    private static Controle.Verslag controleer(String regio, String bestand, String wat, String door) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(regio);
        String inhoud = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
        Matcher plek = Pattern.compile(wat.replace("${", "\\$\\{").replace("{{", "\\{\\{")).matcher(inhoud);
        assertThat(plek.find()).as(wat).isTrue();
        int deel = plek.groupCount();
        String nieuw = inhoud.substring(0, plek.start(deel)) + door + inhoud.substring(plek.end(deel));
        bestanden.put(bestand, nieuw.getBytes(StandardCharsets.UTF_8));
        return CONTROLE.verslag(new Regiomap(regio, bestanden), Map.of());
    }
}
