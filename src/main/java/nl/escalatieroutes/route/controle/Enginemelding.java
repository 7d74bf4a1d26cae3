package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine's reader says of a file, in Dutch for who edits it. What is not known here is handed on with a Dutch
 * sentence around it.
 *
 * @param wat what is wrong
 * @param herstel how to mend it
 */
record Enginemelding(String wat, String herstel) {

    private static final String VERBETER = "Open het bestand in Camunda Modeler en verbeter dit.";
    private static final String BEGIN = "Teken er een begin (start event).";

    private record Vertaling(Pattern patroon, String wat, String herstel) {

        private Vertaling(String patroon, String wat, String herstel) {
            this(Pattern.compile(patroon), wat, herstel);
        }
    }

    private static final List<Vertaling> VERTALINGEN = List.of(
            new Vertaling("Invalid destination '(.*?)' of sequence flow '(.*?)'",
                    "de pijl '$2' gaat naar '$1', maar dat onderdeel is er niet.", "Laat de pijl naar een onderdeel gaan, of haal hem weg."),
            new Vertaling("Invalid source '(.*?)' of sequence flow '(.*?)'",
                    "de pijl '$2' komt van '$1', maar dat onderdeel is er niet.", "Laat de pijl bij een onderdeel beginnen, of haal hem weg."),
            new Vertaling("Invalid reference in boundary event", "deze gebeurtenis hangt aan een onderdeel dat er niet is.",
                    "Hang haar aan een taak, of haal haar weg."),
            new Vertaling("Timer needs configuration", "het klokje heeft geen termijn.",
                    "Schrijf bijvoorbeeld ${termijn.werkdagen(5)}, ${termijn.weken(3)} of P3W."),
            new Vertaling("Invalid 'messageRef': no message with id '(.*?)'", "het bericht (message) '$1' is er niet.",
                    "Kies bij Message een bericht dat er is."),
            new Vertaling("attribute 'messageRef' is required", "er staat niet op welk bericht (message) gewacht wordt.",
                    "Kies bij Message een bericht."),
            new Vertaling("more than one message event subscription with name '(.*?)' for scope '(.*?)'",
                    "bij '$2' wachten twee gebeurtenissen op hetzelfde bericht '$1'.", "Haal een van de twee weg."),
            new Vertaling("message event subscription with an empty", "het bericht (message) heeft geen naam.", "Geef het bericht een naam."),
            new Vertaling("[Cc]ould not find (?:escalation|signal) with id '(.*?)'", "'$1' is er niet.", "Kies iets dat er is."),
            new Vertaling("points to link event source with name '(.*?)'", "dit pad gaat naar '$1', en dat komt nergens aan.",
                    "Teken een Link catch event met dezelfde naam, of verbeter de naam."),
            new Vertaling("Gateway '(.*?)' has no outgoing", "uit de ruit '$1' gaat geen pijl.", "Trek een pijl naar wat erna komt."),
            new Vertaling("Gateway '(.*?)' has only one outgoing", "uit de ruit '$1' gaat maar een pijl, met een voorwaarde.",
                    "Haal de voorwaarde weg, of teken een tweede pijl."),
            new Vertaling("Gateway '(.*?)' has outgoing sequence flow '(.*?)'",
                    "de pijl '$2' uit de ruit '$1' heeft geen voorwaarde.", "Vul een voorwaarde in, of maak dit het standaardpad."),
            new Vertaling("must define a startEvent", "hier is geen begin.", BEGIN),
            new Vertaling("multiple (?:none )?start events", "hier zijn twee beginnen.", "Laat een begin over."),
            new Vertaling("'calledElement'", "er staat niet welk proces wordt aangeroepen.", "Vul bij Called element het id van een proces in."),
            new Vertaling("One of the attributes 'class'", "er staat niet welke bouwsteen dit uitvoert.",
                    "Kies een template, of vul bij Implementation een Delegate expression in."),
            new Vertaling("is mandatory on (?:executionL|taskL)istener", "bij een listener staat niet welke bouwsteen dit uitvoert.",
                    "Vul een Delegate expression in, of haal de listener weg."),
            new Vertaling("Invalid reference in 'bpmnElement' attribute, (?:activity|sequenceFlow) (.*?) ?not found",
                    "in de tekening staat '$1', maar dat onderdeel is er niet.", VERBETER),
            new Vertaling("DMN-0200[56] .*?rule .*?id='(.*?)'", "de regel '$1' heeft niet evenveel kolommen als de tabel.", VERBETER),
            new Vertaling("History Time To Live|history-time-to-live", "het proces heeft geen bewaartermijn.",
                    "Vul bij History cleanup de Time to live in, in dagen, bijvoorbeeld P1826D."),
            new Vertaling("Cannot parse historyTimeToLive", "de bewaartermijn is niet te lezen.",
                    "Vul bij History cleanup de Time to live in, in dagen, bijvoorbeeld P1826D."),
            new Vertaling("^Cannot invoke ", "de engine kan dit bestand niet lezen.", "Los eerst de andere fouten in dit bestand op."),
            new Vertaling("cvc-id.2: .*?'(.*?)'", "het id '$1' komt twee keer voor.", "Geef elk onderdeel een eigen id."),
            new Vertaling("cvc-id.1: .*?'(.*?)'", "er wordt verwezen naar '$1', maar dat is er niet.", VERBETER),
            new Vertaling("cvc-complex-type.4: Attribute '(.*?)' .*?'(.*?)'", "bij <$2> ontbreekt '$1'.", VERBETER),
            new Vertaling("cvc-complex-type.3.2.2: Attribute '(.*?)' .*?'(.*?)'", "'$1' kan niet bij <$2>.", VERBETER),
            new Vertaling("cvc-complex-type.2.4.[ad]: .*?element '(?:\\{.*?:)?(?:\"http[^\"]*\":)?(\\w*:?\\w+)}?'",
                    "<$1> hoort hier niet.", VERBETER),
            new Vertaling("cvc-complex-type.2.4.b: .*?'(.*?)'", "in <$1> ontbreekt iets.", VERBETER),
            new Vertaling("cvc-datatype-valid.*?: '(.*?)'", "de waarde '$1' kan hier niet.", VERBETER),
            new Vertaling("cvc-(?:attribute|type).3.*?: The value '(.*?)'", "de waarde '$1' kan hier niet.", VERBETER),
            new Vertaling("cvc-enumeration-valid: Value '(.*?)'", "de waarde '$1' kan hier niet.", VERBETER),
            new Vertaling("cvc-elt.1.*?'(.*?)'", "<$1> is geen diagram of beslistabel.", VERBETER));

    static Enginemelding van(String melding) {
        String regel = String.valueOf(melding).lines().findFirst().orElse("").strip();
        for (Vertaling vertaling : VERTALINGEN) {
            Matcher gevonden = vertaling.patroon().matcher(regel);
            if (gevonden.find()) {
                StringBuilder wat = new StringBuilder();
                gevonden.appendReplacement(wat, vertaling.wat());
                return new Enginemelding(wat.substring(gevonden.start()), vertaling.herstel());
            }
        }
        return new Enginemelding("de engine kan dit niet lezen; haar eigen melding is Engels: \"" + regel + "\".", VERBETER);
    }
}
