package nl.escalatieroutes.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the versions of a route are together. Where versions differ about the same key, the newest that has it is right.
 *
 * @param versies the newest first; at least one
 */
public record Routebeeld(List<Routeversie> versies) {

    public Routebeeld {
        versies = List.copyOf(versies);
    }

    public Routeversie nieuwste() {
        return versies.get(0);
    }

    /** Names by key: those of the newest version in its order, then those that only versions before it have. */
    public Map<String, String> namen(Function<Routeversie, Map<String, String>> welke) {
        Map<String, String> namen = new LinkedHashMap<>();
        versies.forEach(versie -> welke.apply(versie).forEach(namen::putIfAbsent));
        return namen;
    }

    /**
     * The steps of all versions as one ladder: those of the newest version, with what else versions before it had. A step of which
     * tasks are left on one newer step is that step, whatever it was called; so is one of the same name. Any other stands behind
     * the step that it stood behind.
     */
    public List<Trede> treden() {
        List<Trede> samen = new ArrayList<>();
        Set<String> bekend = new HashSet<>();
        for (Routeversie versie : versies) {
            int plaats = 0;
            for (Trede trede : versie.treden()) {
                plaats = neemOp(trede, samen, plaats, bekend) + 1;
            }
            bekend.addAll(versie.taken().keySet());
            bekend.addAll(versie.einden().keySet());
        }
        return samen;
    }

    /**
     * @param plaats where it stands if it is a step of its own
     * @param bekend ids of tasks and ends that newer versions have, and so decided about
     * @return where it stands
     */
    private static int neemOp(Trede trede, List<Trede> samen, int plaats, Set<String> bekend) {
        List<String> taken = trede.taken().stream().filter(taak -> !bekend.contains(taak)).toList();
        List<String> opgelost = trede.opgelost().stream().filter(einde -> !bekend.contains(einde)).toList();
        int zelfde = zelfde(trede, samen);
        if (zelfde >= 0) {
            Trede nieuwer = samen.get(zelfde);
            samen.set(zelfde, new Trede(nieuwer.naam(), met(nieuwer.taken(), taken), nieuwer.alleenAlsBereikt(),
                    met(nieuwer.opgelost(), opgelost)));
            return zelfde;
        }
        if (taken.isEmpty() && opgelost.isEmpty()) {
            return plaats - 1;
        }
        samen.add(plaats, new Trede(trede.naam(), taken, trede.alleenAlsBereikt(), opgelost));
        return plaats;
    }

    private static int zelfde(Trede trede, List<Trede> samen) {
        Map<String, Integer> perTaak = new HashMap<>();
        Map<String, Integer> perNaam = new HashMap<>();
        for (int i = 0; i < samen.size(); i++) {
            int plaats = i;
            samen.get(i).taken().forEach(taak -> perTaak.put(taak, plaats));
            perNaam.put(samen.get(i).naam(), i);
        }
        Set<Integer> gedeeld = trede.taken().stream().filter(perTaak::containsKey).map(perTaak::get).collect(Collectors.toSet());
        return gedeeld.size() == 1 ? gedeeld.iterator().next() : perNaam.getOrDefault(trede.naam(), -1);
    }

    private static List<String> met(List<String> een, List<String> meer) {
        List<String> samen = new ArrayList<>(een);
        samen.addAll(meer);
        return samen;
    }
}
