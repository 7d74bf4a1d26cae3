package nl.escalatieroutes.route.controle;

import java.util.ArrayList;
import java.util.List;

/**
 * A call of a building block in an expression.
 *
 * @param argumenten the words of each argument
 */
record Aanroep(String bouwsteen, String methode, List<List<String>> argumenten) {

    /** All calls in a text of a diagram, also those inside the arguments of others. */
    static List<Aanroep> in(String tekst) {
        List<Aanroep> aanroepen = new ArrayList<>();
        for (List<String> woorden : Uitdrukking.woorden(tekst)) {
            for (int i = 0; i + 3 < woorden.size(); i++) {
                if (Bouwstenen.NAMEN.contains(woorden.get(i)) && woorden.get(i + 1).equals(".")
                        && woorden.get(i + 3).equals("(") && (i == 0 || !woorden.get(i - 1).equals("."))) {
                    aanroepen.add(new Aanroep(woorden.get(i), woorden.get(i + 2), argumenten(woorden, i + 4)));
                }
            }
        }
        return aanroepen;
    }

    private static List<List<String>> argumenten(List<String> woorden, int begin) {
        List<List<String>> argumenten = new ArrayList<>();
        List<String> huidig = new ArrayList<>();
        int diepte = 0;
        for (int i = begin; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (diepte == 0 && (woord.equals(",") || woord.equals(")"))) {
                if (!huidig.isEmpty() || woord.equals(",")) {
                    argumenten.add(huidig);
                }
                huidig = new ArrayList<>();
                if (woord.equals(")")) {
                    break;
                }
            } else {
                diepte += woord.equals("(") ? 1 : woord.equals(")") ? -1 : 0;
                huidig.add(woord);
            }
        }
        return argumenten;
    }

    @Override
    public String toString() {
        return bouwsteen + "." + methode;
    }
}
