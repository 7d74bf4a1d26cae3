package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Voorbeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that the engine takes without a word, so that nobody would notice before a case came there; and no more than one for each. */
class StilleFoutenTest {

    private static final String REGIO = "west-brabant-west";
    private static final Controle CONTROLE = Controle.zonderEngine();

    /** From which text on, what is replaced by what, and the one thing that a process owner then reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id=\"end_herinnering_adviesZi2t\"|delegateExpression=\"${herinnering}\"|id=\"zonder\"|'Herinnering verstuurd' (end_herinnering_adviesZi2t): deze gebeurtenis verstuurt niets",
        "id=\"end_overschrijding_adviesZi2t\"|delegateExpression=\"${overschrijding}\"|id=\"zonder\"|'Overschrijding gemeld' (end_overschrijding_adviesZi2t): deze gebeurtenis verstuurt niets",
        "id=\"termijn_adviesZi2t\"|cancelActivity=\"false\"|cancelActivity=\"true\"|'10 werkdagen voorbij' (termijn_adviesZi2t): dit klokje stopt de taak",
        "id=\"termijn_adviesZi2t\"|${termijn.werkdagen(10)}|${termijn.voorEinde(10)}|'10 werkdagen voorbij' (termijn_adviesZi2t): 'termijn.voorEinde' telt terug",
        "id=\"termijn_adviesZi2t\"|${termijn.werkdagen(10)}|${termijn.wekenVanaf(toelichting, 2)}|'10 werkdagen voorbij' (termijn_adviesZi2t): 'toelichting' is geen datum",
        "id=\"bericht_adviesZi2t\"|<camunda:field name=\"aan\">|<camunda:field name=\"wie\">|'Advies van Zi2T melden' (bericht_adviesZi2t): er staat niet aan wie het bericht gaat. Vul het veld 'aan'",
        "id=\"bericht_adviesZi2t\"|<camunda:field name=\"sjabloon\">|<camunda:field name=\"wat\">|'Advies van Zi2T melden' (bericht_adviesZi2t): er staat niet welk bericht er gaat",
        "name=\"nee\" sourceRef=\"split_klopt\"|${!klopt}|nee|'nee' (flow_split_klopt_bericht_afspraakKloptNiet): 'nee' is geen voorwaarde. Schrijf bijvoorbeeld ${akkoord}",
        "name=\"nee\" sourceRef=\"split_klopt\"|${!klopt}|``|'nee' (flow_split_klopt_bericht_afspraakKloptNiet): de voorwaarde is leeg",
        "name=\"nee\" sourceRef=\"split_klopt\"|${!klopt}|${klopt == 'nee'}|'nee' (flow_split_klopt_bericht_afspraakKloptNiet): 'klopt' is ja of nee, geen tekst. Schrijf ${klopt} voor ja, ${!klopt} voor nee."})
    void watDeEngineZwijgendNeemtIsEenFout(String vanaf, String wat, String door, String zin) {
        assertThat(gecontroleerd(vanaf, wat, door).fouten()).extracting(Bevinding::toString)
                .anyMatch(gezegd -> gezegd.contains(zin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id=\"termijn_adviesZi2t\"|10 werkdagen voorbij|7 werkdagen voorbij|'7 werkdagen voorbij' (termijn_adviesZi2t): bij het klokje staat 7, maar bij Timer staat '${termijn.werkdagen(10)}'",
        "id=\"herinnering_adviesZi2t\"|termijn.voorEinde(2)|termijn.voorEinde(10)|(herinnering_adviesZi2t): de herinnering is al voorbij als de taak begint",
        "id=\"herinnering_adviesZi2t\"|attachedToRef=\"advies-zi2t\"|attachedToRef=\"geschil-voorleggen\"|'Advies uitbrengen als Zi2T' (advies-zi2t): de taak heeft een termijn, maar geen herinnering"})
    void watVreemdIsMaarMagVraagtAandacht(String vanaf, String wat, String door, String zin) {
        assertThat(gecontroleerd(vanaf, wat, door).letOp()).extracting(Bevinding::toString)
                .anyMatch(gezegd -> gezegd.contains(zin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "start-escalatie.form|\"weigeren\"|\"toestaan\"", "start-escalatie.form|\"components\": [|\"components\": [["})
    void eenFoutInEenFormulierIsEenBevindingEnNietOokNogAlleGevolgen(String bestand, String wat, String door) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String formulier = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
        assertThat(formulier).contains(wat);
        bestanden.put(bestand, formulier.replace(wat, door).getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.verslag(new Regiomap(REGIO, bestanden), Map.of()).fouten()).extracting(Bevinding::bestand)
                .containsExactly(bestand);
    }

    private static Controle.Verslag gecontroleerd(String vanaf, String wat, String door) {
        Map<String, byte[]> bestanden = Voorbeeld.bestanden(REGIO);
        String diagram = new String(bestanden.get("escalatie.bpmn"), StandardCharsets.UTF_8);
        int begin = diagram.indexOf(vanaf);
        int plek = diagram.indexOf(wat, begin);
        assertThat(begin).isNotNegative();
        assertThat(plek).isNotNegative();
        bestanden.put("escalatie.bpmn", (diagram.substring(0, plek) + door + diagram.substring(plek + wat.length()))
                .getBytes(StandardCharsets.UTF_8));
        return CONTROLE.verslag(new Regiomap(REGIO, bestanden), Map.of());
    }
}
