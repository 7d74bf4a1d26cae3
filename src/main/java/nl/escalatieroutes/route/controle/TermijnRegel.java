package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A term that the engine would only find unreadable when a case comes there. */
final class TermijnRegel implements Gelezen.Regel {

    private static final String VOORBEELD = "Schrijf bijvoorbeeld ${termijn.werkdagen(5)}, ${termijn.weken(3)} of P3W.";
    private static final Pattern DUUR = Pattern.compile(
            "P(?!$)(N+Y)?(N+M)?(N+W)?(N+D)?(T(?!$)(N+H)?(N+M)?(N+S)?)?".replace("N+", "\\d{1,5}"));
    private static final Pattern HERHALING = Pattern.compile("R\\d{0,5}/(.+)");
    private static final Set<String> MET_AANTAL = Set.of(
            "werkdagen", "weken", "jaren", "werkdagenVanaf", "wekenVanaf", "jarenVanaf", "voorEinde");
    /** A date, or with a time, or with its offset too. */
    private static final List<DateTimeFormatter> MOMENTEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    /** Those that count from a day, which is the first thing that they are given. */
    static final Set<String> MET_DAG = Set.of("werkdagenVanaf", "wekenVanaf", "jarenVanaf", "opDag");
    /** The longest term that the program reckons with. */
    private static final int LANGSTE = 1000;

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            for (Element klokje : diagram.bpmn("timerEventDefinition")) {
                controleerKlokje(diagram, klokje, bevindingen);
            }
            for (Element taak : diagram.bpmn("userTask")) {
                for (String attribuut : List.of("dueDate", "followUpDate")) {
                    String tekst = camunda(taak, attribuut);
                    if (!tekst.isEmpty() && !isLeesbaar("timeDate", tekst)) {
                        bevindingen.meld(diagram, taak, "de termijn '" + tekst + "' is niet te lezen.", VOORBEELD);
                    }
                }
            }
            for (Element element : diagram.elementen()) {
                if (element.getLocalName().equals("failedJobRetryTimeCycle")) {
                    pauzes(diagram, element, XmlBestand.eigenTekst(element).strip(), bevindingen);
                }
                aantallen(diagram, element, XmlBestand.eigenTekst(element), bevindingen);
                XmlBestand.attributen(element).forEach(attribuut ->
                        aantallen(diagram, element, attribuut.getValue(), bevindingen));
            }
        }
    }

    private static void controleerKlokje(XmlBestand diagram, Element klokje, Bevindingen bevindingen) {
        for (String soort : List.of("timeDate", "timeDuration", "timeCycle")) {
            for (Element tijd : XmlBestand.kinderen(klokje, soort)) {
                String tekst = tijd.getTextContent().strip();
                if (tekst.isEmpty()) {
                    bevindingen.meld(diagram, klokje, "het klokje heeft geen termijn.", VOORBEELD);
                } else if (!isLeesbaar(soort, tekst)) {
                    bevindingen.meld(diagram, klokje, "de termijn '" + tekst + "' is niet te lezen.", VOORBEELD);
                }
            }
        }
    }

    /** The engine leaves out pauses that it can't read, without a word. */
    private static void pauzes(XmlBestand diagram, Element element, String tekst, Bevindingen bevindingen) {
        boolean leesbaar = isLeesbaar("timeCycle", tekst)
                || !tekst.isEmpty() && Stream.of(tekst.split(",", -1)).map(String::strip).allMatch(pauze -> DUUR.matcher(pauze).matches());
        if (!leesbaar) {
            bevindingen.meld(diagram, element, "de pauzes '" + tekst + "' tussen nieuwe pogingen zijn niet te lezen.",
                    "Schrijf bijvoorbeeld R3/PT10M, of PT1M,PT10M,PT1H.");
        }
    }

    private static boolean isLeesbaar(String soort, String tekst) {
        if (Uitdrukking.bevatUitdrukking(tekst)) {
            // what is wrong inside is told by the rule for expressions
            return Uitdrukking.woorden(tekst).size() == 1 && tekst.endsWith("}") && tekst.indexOf('{') == 1
                    || !Uitdrukking.fouten(tekst).isEmpty();
        }
        return switch (soort) {
            case "timeDate" -> isDatum(tekst);
            case "timeDuration" -> DUUR.matcher(tekst).matches();
            default -> {
                var herhaling = HERHALING.matcher(tekst);
                yield herhaling.matches() && DUUR.matcher(herhaling.group(1)).matches();
            }
        };
    }

    /** All of it: the engine would stumble over what stands behind a date. */
    private static boolean isDatum(String tekst) {
        return MOMENTEN.stream().anyMatch(vorm -> {
            try {
                vorm.parse(tekst);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        });
    }

    private static void aantallen(XmlBestand diagram, Element element, String tekst, Bevindingen bevindingen) {
        for (Aanroep aanroep : Aanroep.in(tekst)) {
            int laatste = aanroep.argumenten().size() - 1;
            if (aanroep.bouwsteen().equals("termijn") && MET_AANTAL.contains(aanroep.methode()) && laatste >= 0
                    && !isAantal(aanroep.argumenten().get(laatste))) {
                bevindingen.meld(diagram, element, "'" + String.join(" ", aanroep.argumenten().get(laatste))
                        + "' is geen aantal voor '" + aanroep + "'.", "Vul een heel getal in van 1 tot en met " + LANGSTE
                        + ".");
            }
            if (aanroep.bouwsteen().equals("termijn") && MET_DAG.contains(aanroep.methode()) && laatste >= 0
                    && isGeenDag(aanroep.argumenten().get(0))) {
                bevindingen.meld(diagram, element, String.join(" ", aanroep.argumenten().get(0)) + " is geen dag voor '" + aanroep + "'.",
                        "Noem een gegeven met een datum, of schrijf een bestaande dag als '2027-04-20'.");
            }
        }
    }

    /** Of what is written out; what a variable holds is known when a case comes there. */
    private static boolean isGeenDag(List<String> woorden) {
        String woord = woorden.size() == 1 ? woorden.get(0) : "";
        boolean uitgeschreven = woord.startsWith("'") || woord.startsWith("\"") || !woord.isEmpty() && Character.isDigit(woord.charAt(0));
        return uitgeschreven && !(woord.length() == 12 && isDatum(woord.substring(1, 11)));
    }

    /** A sum with variables can only be reckoned when a case comes there. */
    private static boolean isAantal(List<String> woorden) {
        if (woorden.isEmpty() || woorden.size() == 2 && woorden.get(0).equals("-")) {
            return false;
        }
        String woord = woorden.get(0);
        boolean tekst = woord.startsWith("'") || woord.startsWith("\"");
        boolean getal = Character.isDigit(woord.charAt(0));
        if (woorden.size() > 1 || !tekst && !getal) {
            return true;
        }
        return getal && woord.matches("[0-9]{1,4}") && Integer.parseInt(woord) >= 1 && Integer.parseInt(woord) <= LANGSTE;
    }
}
