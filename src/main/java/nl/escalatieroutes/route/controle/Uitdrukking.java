package nl.escalatieroutes.route.controle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check of the engine's expressions, {@code ${...}}, in a text of a diagram.
 *
 * <p>Allowed are literals, variables, operators, calls of a building block, and a few calls that read a text variable.
 * {@code execution} and {@code task} may only be handed to a building block. All else is refused: an expression reaches
 * Java, and from any object one can walk to the whole program.
 */
final class Uitdrukking {

    private static final Pattern WOORD = Pattern.compile(
            "\\s*+(?:('[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")"
            + "|([0-9]+(?:\\.[0-9]+)?)|(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)|(\\S))");
    private static final Pattern ALLEEN_EEN_NAAM = Pattern.compile("[$#]\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}");
    private static final Set<String> TAALWOORDEN = Set.of("and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le",
            "ge", "div", "mod", "true", "false", "null");
    private static final Set<String> VAN_DE_ENGINE = Set.of("execution", "task");
    private static final Set<String> TEKSTMETHODEN = Set.of("concat", "equals", "equalsIgnoreCase", "startsWith",
            "endsWith", "contains", "isEmpty", "isBlank", "trim", "strip", "toLowerCase", "toUpperCase", "length");
    private static final Set<String> NOOIT = Set.of("class", "getClass", "forName", "wait", "notify", "notifyAll");

    private enum Haakje { BOUWSTEEN, VARIABELE, GROEP }

    private final List<String> woorden;
    private final Deque<Haakje> haakjes = new ArrayDeque<>();
    private final Set<String> fouten = new LinkedHashSet<>();

    private Uitdrukking(List<String> woorden) {
        this.woorden = woorden;
    }

    /** What is wrong with the expressions in a text, in Dutch; empty where all is well or there are none. */
    static Set<String> fouten(String tekst) {
        Set<String> fouten = new LinkedHashSet<>();
        int begin = begin(tekst, 0);
        while (begin >= 0) {
            List<String> woorden = new ArrayList<>();
            int einde = splits(tekst, begin + 2, woorden);
            if (einde < 0) {
                fouten.add("de uitdrukking '" + tekst.substring(begin) + "' is niet afgesloten met }");
                return fouten;
            }
            fouten.addAll(new Uitdrukking(woorden).controleer());
            begin = begin(tekst, einde);
        }
        return fouten;
    }

    /** The words of each expression in a text, as far as they are closed. */
    static List<List<String>> woorden(String tekst) {
        List<List<String>> alle = new ArrayList<>();
        int begin = begin(tekst, 0);
        while (begin >= 0) {
            List<String> woorden = new ArrayList<>();
            int einde = splits(tekst, begin + 2, woorden);
            if (einde < 0) {
                break;
            }
            alle.add(woorden);
            begin = begin(tekst, einde);
        }
        return alle;
    }

    /** The variables that the expressions in a text read. */
    static Set<String> variabelen(String tekst) {
        Set<String> namen = new LinkedHashSet<>();
        for (List<String> woorden : woorden(tekst)) {
            Uitdrukking uitdrukking = new Uitdrukking(woorden);
            for (int i = 0; i < woorden.size(); i++) {
                String woord = woorden.get(i);
                if (uitdrukking.isNaam(i) && !uitdrukking.is(i - 1, ".") && !uitdrukking.is(i + 1, "(")
                        && !TAALWOORDEN.contains(woord) && !VAN_DE_ENGINE.contains(woord)
                        && !Bouwstenen.NAMEN.contains(woord)) {
                    namen.add(woord);
                }
            }
        }
        return namen;
    }

    /** The name of the bean where the text is {@code ${naam}} and nothing else, else an empty text. */
    static String bean(String tekst) {
        Matcher naam = ALLEEN_EEN_NAAM.matcher(tekst.strip());
        return naam.matches() ? naam.group(1) : "";
    }

    static boolean bevatUitdrukking(String tekst) {
        return begin(tekst, 0) >= 0;
    }

    private static int begin(String tekst, int vanaf) {
        for (int i = vanaf; i + 1 < tekst.length(); i++) {
            if (tekst.charAt(i + 1) == '{' && (tekst.charAt(i) == '$' || tekst.charAt(i) == '#')) {
                return i;
            }
        }
        return -1;
    }

    /** Splits up to the closing brace and returns the place after it, -1 where there is none. */
    private static int splits(String tekst, int vanaf, List<String> woorden) {
        Matcher woord = WOORD.matcher(tekst).region(vanaf, tekst.length());
        while (woord.lookingAt()) {
            if ("}".equals(woord.group(4))) {
                return woord.end();
            }
            woorden.add(woord.group().strip());
            woord.region(woord.end(), tekst.length());
        }
        return -1;
    }

    private Set<String> controleer() {
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (woord.equals("(")) {
                if (!isNaam(i - 1) || TAALWOORDEN.contains(woorden.get(i - 1))) {
                    haakjes.push(Haakje.GROEP);
                }
            } else if (woord.equals(")")) {
                haakjes.poll();
            } else if (woord.equals(".")) {
                if (!isNaam(i - 1) || is(i - 2, ".") || !isNaam(i + 1)) {
                    fouten.add("een punt mag alleen na de naam van een bouwsteen of variabele");
                }
            } else if (woord.equals("[") || woord.equals("'") || woord.equals("\"") || woord.equals("{")) {
                fouten.add("het teken " + woord + " kan hier niet");
            } else if (isNaam(i) && is(i - 1, ".")) {
                controleerDeel(i);
            } else if (isNaam(i) && !TAALWOORDEN.contains(woord)) {
                controleerNaam(i);
            }
        }
        return fouten;
    }

    /** What follows a point: a method or a property. */
    private void controleerDeel(int i) {
        String deel = woorden.get(i);
        String van = i >= 2 ? woorden.get(i - 2) : "";
        boolean aanroep = is(i + 1, "(");
        boolean bouwsteen = Bouwstenen.NAMEN.contains(van);
        if (aanroep) {
            haakjes.push(bouwsteen ? Haakje.BOUWSTEEN : Haakje.VARIABELE);
        }
        if (NOOIT.contains(deel) || VAN_DE_ENGINE.contains(van)
                || !bouwsteen && !(aanroep && TEKSTMETHODEN.contains(deel))) {
            fouten.add("'" + van + "." + deel + "' kan hier niet; '" + van + "' is geen bouwsteen");
        }
    }

    private void controleerNaam(int i) {
        String naam = woorden.get(i);
        if (is(i + 1, "(")) {
            haakjes.push(Haakje.GROEP);
            fouten.add("de functie '" + naam + "' bestaat niet");
        } else if (naam.equals("instanceof") || NOOIT.contains(naam)) {
            fouten.add("het woord '" + naam + "' kan hier niet");
        } else if (VAN_DE_ENGINE.contains(naam) && !is(i + 1, ".") && !isArgumentVanBouwsteen(i)) {
            fouten.add("'" + naam + "' mag alleen worden meegegeven aan een bouwsteen");
        } else if (Bouwstenen.NAMEN.contains(naam) && woorden.size() > 1 && !is(i + 1, ".")) {
            fouten.add("de bouwsteen '" + naam + "' is geen waarde");
        }
    }

    private boolean isArgumentVanBouwsteen(int i) {
        return haakjes.peek() == Haakje.BOUWSTEEN
                && (is(i - 1, "(") || is(i - 1, ","))
                && (is(i + 1, ")") || is(i + 1, ","));
    }

    private boolean is(int i, String woord) {
        return i >= 0 && i < woorden.size() && woorden.get(i).equals(woord);
    }

    private boolean isNaam(int i) {
        return i >= 0 && i < woorden.size() && Character.isJavaIdentifierStart(woorden.get(i).charAt(0));
    }
}
