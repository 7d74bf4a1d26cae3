package nl.escalatieroutes.route.vergelijking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead time as a diagram writes it, in Dutch words: {@code ${termijn.werkdagen(5)}} is 5 werkdagen. */
public final class TermijnInWoorden {

    private record Vorm(Pattern patroon, String woorden) {}

    private static final String GETAL = "([0-9]+)";
    private static final List<Vorm> VORMEN = List.of(
            vorm("termijn\\.voorEinde\\(" + GETAL + "\\)", "$1 werkdagen voor het einde"),
            vorm("termijn\\.(werkdagen|weken|jaren)\\(" + GETAL + "\\)", "$2 $1"),
            vorm("termijn\\.(werkdagen|weken|jaren)Vanaf\\((\\w+), *([^()]+)\\)", "$3 $1 vanaf $2"),
            vorm("termijn\\.opDag\\((\\w+)\\)", "de dag in $1"),
            vorm("termijn\\.eerste\\(([^()]+), *([^()]+)\\)", "$1 of $2, wat het eerst komt"),
            vorm("termijn\\.laatste\\(([^()]+), *([^()]+)\\)", "$1 of $2, wat het laatst komt"),
            vorm("termijn\\.alleenAls\\((\\w+) *== *'([^']*)', *([^()]+)\\)", "$3, alleen als $1 '$2' is"),
            vorm("termijn\\.alleenAls\\((\\w+), *([^()]+)\\)", "$2, alleen als $1 geldt"),
            vorm("stilstand\\.na\\(execution, *([^()]+)\\)", "$1, en zo veel langer als de casus stilstond"),
            vorm("P" + GETAL + "W", "$1 weken"),
            vorm("P" + GETAL + "D", "$1 dagen"),
            vorm("P" + GETAL + "M", "$1 maanden"),
            vorm("P" + GETAL + "Y", "$1 jaren"));
    private static final Pattern EEN = Pattern.compile("(?<![0-9+*.,])1 (werkdagen|weken|jaren|dagen|maanden)\\b");

    private TermijnInWoorden() {}

    /** @param uitdrukking the expression of a timer; what has no words of ours stays as the diagram writes it */
    public static String van(String uitdrukking) {
        String kern = uitdrukking.strip().replaceAll("^[$#]\\{(.*)}$", "$1");
        boolean herhaalt = kern.startsWith("R/");
        String woorden = herhaalt ? kern.substring(2) : kern;
        String vorige;
        do {
            vorige = woorden;
            for (Vorm vorm : VORMEN) {
                woorden = vorm.patroon().matcher(woorden).replaceAll(vorm.woorden());
            }
        } while (!woorden.equals(vorige));
        woorden = EEN.matcher(woorden).replaceAll(gevonden -> Matcher.quoteReplacement("1 " + enkelvoud(gevonden.group(1))));
        return herhaalt ? "elke " + woorden : woorden;
    }

    private static String enkelvoud(String meervoud) {
        return switch (meervoud.toLowerCase(Locale.ROOT)) {
            case "werkdagen" -> "werkdag";
            case "weken" -> "week";
            case "dagen" -> "dag";
            case "maanden" -> "maand";
            default -> "jaar";
        };
    }

    private static Vorm vorm(String patroon, String woorden) {
        return new Vorm(Pattern.compile(patroon), woorden);
    }
}
