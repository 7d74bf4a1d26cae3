package nl.escalatieroutes.verhuizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.escalatieroutes.proces.Botsing;
import nl.escalatieroutes.proces.NietMogelijk;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the plan for a pair of versions: what would become of each running case, told in numbers. A case in which somebody
 * works just then is tried once more after the others, and else counted as busy: that never stops the plan.
 */
@Component
class Planner {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final Versieparen paren;
    private final Verhuizer verhuizer;
    private final Verhuizingen verhuizingen;

    Planner(Versieparen paren, Verhuizer verhuizer, Verhuizingen verhuizingen) {
        this.paren = paren;
        this.verhuizer = verhuizer;
        this.verhuizingen = verhuizingen;
    }

    /** What is looked at, and what was found. */
    private record Werk(Versiepaar paar, MigrationPlan plan, Map<String, String> oud, Map<String, String> nieuw, Plantelling telling,
            Map<String, String> teKiezen) {}

    Verhuisplan plan(Versiepaar paar, Map<String, String> gekozen) {
        Werk werk = new Werk(paar, paren.plan(paar.vanDefinitie(), paar.naarDefinitie(), gekozen),
                paren.stappen(paar.vanDefinitie()), paren.stappen(paar.naarDefinitie()), new Plantelling(), new TreeMap<>());
        List<String> bezig = new ArrayList<>();
        for (String instantie : paren.instanties(paar.vanDefinitie())) {
            if (!bekijk(instantie, werk)) {
                bezig.add(instantie);
            }
        }
        int nogBezig = (int) bezig.stream().filter(instantie -> !bekijk(instantie, werk)).count();
        gekozen.keySet().forEach(stap -> werk.teKiezen().put(stap, werk.oud().get(stap)));
        return new Verhuisplan(paren.geteld(paar), verhuizingen.aantal(paar.vanDefinitie(), paar.naarDefinitie()),
                werk.telling().regels(), werk.telling().blijvers(), nogBezig, werk.teKiezen(), werk.nieuw(), gekozen);
    }

    /** @return false where somebody works in the case just now */
    private boolean bekijk(String instantie, Werk werk) {
        try {
            werk.telling().verhuist(verhuizer.proef(instantie, werk.plan(), werk.paar()));
        } catch (NietTeVerhuizen e) {
            e.redenen().keySet().stream().filter(werk.oud()::containsKey).filter(stap -> !werk.nieuw().containsKey(stap))
                    .forEach(stap -> werk.teKiezen().put(stap, werk.oud().get(stap)));
            werk.telling().blijft(e.redenen().keySet().stream().map(stap -> Plantelling.label(stap, werk.oud().get(stap)))
                    .collect(Collectors.joining(", ")), e.getMessage());
        } catch (NietMogelijk e) {
            LOG.info("Een casus is afgesloten terwijl het plan werd gemaakt.");
        } catch (RuntimeException e) {
            if (Botsing.is(e)) {
                return false;
            }
            LOG.error("Wat er van de casus met instantie {} zou worden, is niet te zeggen.", instantie, e);
            werk.telling().blijft("Stap niet bekend", "Er ging iets mis bij deze casus. De beheerder vindt in het logboek wat.");
        }
        return true;
    }
}
