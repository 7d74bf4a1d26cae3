package nl.escalatieroutes.verhuizing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.escalatieroutes.proces.Botsing;
import nl.escalatieroutes.proces.NietMogelijk;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the plan for a pair of versions: what would become of the running cases, told in numbers. Of many cases it looks at
 * {@linkplain Steekproef some in each step}. A case in which somebody works just then is tried once more after the others,
 * and else counted as busy: that never stops the plan.
 */
@Component
class Planner {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final Versieparen paren;
    private final Steekproef steekproef;
    private final Verhuizer verhuizer;
    private final Verhuizingen verhuizingen;

    Planner(Versieparen paren, Steekproef steekproef, Verhuizer verhuizer, Verhuizingen verhuizingen) {
        this.paren = paren;
        this.steekproef = steekproef;
        this.verhuizer = verhuizer;
        this.verhuizingen = verhuizingen;
    }

    /**
     * What is looked at, and what was found.
     *
     * @param namen of all elements of the older version, by id
     */
    private record Werk(Versiepaar paar, MigrationPlan plan, Map<String, String> namen, Map<String, String> oud,
            Map<String, String> nieuw, Plantelling telling, Map<String, String> teKiezen) {

        String label(String element) {
            return Plantelling.label(element, namen.get(element));
        }
    }

    Verhuisplan plan(Versiepaar paar, Map<String, String> gekozen) {
        String van = paar.vanDefinitie();
        Werk werk = new Werk(paar, paren.plan(van, paar.naarDefinitie(), gekozen), paren.namen(van), paren.stappen(van),
                paren.stappen(paar.naarDefinitie()), new Plantelling(), new TreeMap<>());
        List<Steekproef.Plaats> plaatsen = steekproef.van(van);
        Map<String, String> waar = new LinkedHashMap<>();
        plaatsen.forEach(plaats -> plaats.instanties().forEach(instantie -> waar.putIfAbsent(instantie, plaats.id())));
        Set<String> bezig = bekijk(waar, werk);
        gekozen.keySet().forEach(stap -> werk.teKiezen().put(stap, werk.oud().get(stap)));
        return new Verhuisplan(paren.geteld(paar), verhuizingen.aantal(van, paar.naarDefinitie()), waar.size() - bezig.size(),
                plaatsen.stream().map(plaats -> new Verhuisplan.Plaats(werk.label(plaats.id()), plaats.aantal(),
                        (int) plaats.instanties().stream().filter(instantie -> !bezig.contains(instantie)).count())).toList(),
                werk.telling().regels(), werk.telling().blijvers(), bezig.size(), werk.teKiezen(), werk.nieuw(), gekozen);
    }

    /**
     * @param waar by id of an instance: where it stands
     * @return the instances in which somebody was at work each time
     */
    private Set<String> bekijk(Map<String, String> waar, Werk werk) {
        Set<String> bezig = new HashSet<>();
        waar.forEach((instantie, plaats) -> {
            if (!bekijk(instantie, plaats, werk)) {
                bezig.add(instantie);
            }
        });
        bezig.removeIf(instantie -> bekijk(instantie, waar.get(instantie), werk));
        return bezig;
    }

    /** @return false where somebody works in the case just now */
    private boolean bekijk(String instantie, String plaats, Werk werk) {
        try {
            werk.telling().verhuist(verhuizer.proef(instantie, werk.plan(), werk.paar()));
        } catch (NietTeVerhuizen e) {
            e.redenen().keySet().stream().filter(werk.oud()::containsKey).filter(stap -> !werk.nieuw().containsKey(stap))
                    .forEach(stap -> werk.teKiezen().put(stap, werk.oud().get(stap)));
            werk.telling().blijft(e.redenen().keySet().stream().map(werk::label).collect(Collectors.joining(", ")), e.getMessage());
        } catch (NietMogelijk e) {
            LOG.info("Een casus is afgesloten terwijl het plan werd gemaakt.");
        } catch (RuntimeException e) {
            if (Botsing.is(e)) {
                return false;
            }
            LOG.error("Wat er van de casus met instantie {} zou worden, is niet te zeggen.", instantie, e);
            werk.telling().blijft(werk.label(plaats), "Er ging iets mis bij deze casus. De beheerder vindt in het logboek wat.");
        }
        return true;
    }
}
