package nl.escalatieroutes.proces;

import java.util.Map;
import java.util.stream.Stream;
import nl.escalatieroutes.route.RegioInstellingen;

/** How a group is called for people: {@code aanbieder.aanbieder-a} is "Aanbieder Aanbieder A". */
public final class Groepsnamen {

    private Groepsnamen() {}

    public static String naam(String groep, RegioInstellingen instellingen) {
        int punt = groep.indexOf('.');
        String rol = punt < 0 ? groep : groep.substring(0, punt);
        String rolnaam = instellingen.rollen().getOrDefault(rol, leesbaar(rol));
        if (punt < 0) {
            return rolnaam;
        }
        String plek = groep.substring(punt + 1);
        String pleknaam = Stream.of(instellingen.gemeenten(), instellingen.aanbieders(), instellingen.verwijzers())
                .filter(namen -> namen.containsKey(plek))
                .map((Map<String, String> namen) -> namen.get(plek))
                .findFirst()
                .orElse(leesbaar(plek));
        return pleknaam.startsWith(rolnaam) ? pleknaam : rolnaam + " " + pleknaam;
    }

    /** For what the region's settings do not name, as after another name was given: {@code bergen-op-zoom} is "Bergen op zoom". */
    private static String leesbaar(String slug) {
        String woorden = slug.replace('-', ' ');
        return woorden.isEmpty() ? slug : Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }
}
