package nl.escalatieroutes.speel;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells what came out otherwise, with numbers and case numbers. */
final class Speelverslag {

    private Speelverslag() {}

    static void schrijf(String map, int nietVanDezeMap, List<Verschil> verschillen, PrintStream uit) {
        List<Verschil> anders = verschillen.stream().filter(verschil -> !verschil.isLeeg()).toList();
        uit.println("Gespeeld op '" + map + "': " + verschillen.size() + " afgesloten casussen.");
        if (nietVanDezeMap > 0) {
            uit.println("Niet gespeeld: " + nietVanDezeMap + ", want hun route zit niet in deze map.");
        }
        uit.println("Zelfde gebleven: " + (verschillen.size() - anders.size()) + ".");
        deel("Andere uitkomst", anders, verschil -> enkel(verschil.uitkomst()), uit);
        deel("Andere weg", anders, verschil -> enkel(verschil.weg()), uit);
        deel("Andere datum", anders, Verschil::datums, uit);
        deel("Kon niet zoals toen", anders, Verschil::gestuit, uit);
    }

    private static void deel(String kop, List<Verschil> verschillen, Function<Verschil, List<String>> wat, PrintStream uit) {
        List<Verschil> geraakt = verschillen.stream().filter(verschil -> !wat.apply(verschil).isEmpty()).toList();
        uit.println();
        uit.println(kop + ": " + geraakt.size() + ".");
        geraakt.forEach(verschil -> wat.apply(verschil).forEach(regel -> uit.println("- " + verschil.casus() + ": " + regel)));
    }

    private static List<String> enkel(String tekst) {
        return Stream.of(tekst).filter(regel -> !regel.isEmpty()).toList();
    }
}
