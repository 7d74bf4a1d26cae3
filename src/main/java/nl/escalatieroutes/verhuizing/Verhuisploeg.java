package nl.escalatieroutes.verhuizing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.escalatieroutes.proces.Botsing;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.proces.verhuizing.Verhuisdestap;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out approved moves, batch after batch. Each instance is moved and entered in the report in one transaction of its
 * own: whatever stops the program, what was done is done, what was not goes on after the next start, and nothing is done
 * twice. A case in which somebody works just then waits for the next round; after some rounds it is reported as busy.
 */
@Component
class Verhuisploeg {

    private static final Logger LOG = LoggerFactory.getLogger(Verhuisploeg.class);
    /** Some five seconds apart: what goes on longer than a minute is for people to look at. */
    private static final int MEESTE_RONDES = 12;
    static final String BEZIG = "In deze casus werd steeds gewerkt. Maak later een nieuw plan, dan wordt zij opnieuw geprobeerd.";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Verhuizingen verhuizingen;
    private final Versieparen paren;
    private final Verhuizer verhuizer;
    private final RuntimeService runtime;
    private final AlsProgramma alsProgramma;
    private final TransactionTemplate transactie;
    private final int perKeer;
    /** How far the round through the list of each move is, by the id of the move: up to and with which instance. */
    private final Map<String, String> totEnMet = new ConcurrentHashMap<>();
    /** How many rounds each move has had since the start of the program, by its id. */
    private final Map<String, Integer> rondes = new ConcurrentHashMap<>();

    Verhuisploeg(
            Verhuizingen verhuizingen,
            Versieparen paren,
            Verhuizer verhuizer,
            RuntimeService runtime,
            AlsProgramma alsProgramma,
            PlatformTransactionManager transacties,
            Verhuisinstellingen instellingen) {
        this.perKeer = Math.max(1, instellingen.perKeer());
        this.verhuizingen = verhuizingen;
        this.paren = paren;
        this.verhuizer = verhuizer;
        this.runtime = runtime;
        this.alsProgramma = alsProgramma;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * Does one batch of each move that is not finished.
     *
     * @return whether there is more to do at once. What could not be done just now waits for the next round through the list.
     */
    boolean werk() {
        boolean meer = false;
        for (Verhuizing verhuizing : verhuizingen.lopende()) {
            try {
                meer |= alsProgramma.doe(() -> partij(verhuizing));
            } catch (RuntimeException e) {
                LOG.error("De verhuizing {} van regio '{}' stokt.", verhuizing.id(), verhuizing.regio(), e);
            }
        }
        return meer;
    }

    private boolean partij(Verhuizing verhuizing) {
        List<String> instanties = verhuizingen.wachtenden(verhuizing.id(), totEnMet.getOrDefault(verhuizing.id(), ""), perKeer);
        if (instanties.isEmpty()) {
            eindeVanDeRonde(verhuizing);
            return false;
        }
        MigrationPlan plan = paren.plan(verhuizing.vanDefinitie(), verhuizing.naarDefinitie(), verhuizing.stappen());
        for (String instantie : instanties) {
            try {
                een(verhuizing, instantie, plan);
            } catch (RuntimeException e) {
                LOG.error("De casus met instantie {} is niet verhuisd, en dat staat niet in het verslag; zij komt later.", instantie, e);
            }
            totEnMet.put(verhuizing.id(), instantie);
        }
        return true;
    }

    private void eindeVanDeRonde(Verhuizing verhuizing) {
        totEnMet.remove(verhuizing.id());
        List<String> bezig = verhuizingen.wachtenden(verhuizing.id(), "", Integer.MAX_VALUE);
        if (!bezig.isEmpty() && rondes.merge(verhuizing.id(), 1, Integer::sum) < MEESTE_RONDES) {
            return;
        }
        transactie.executeWithoutResult(status -> {
            bezig.forEach(instantie -> verhuizingen.schrijf(verhuizing.id(),
                    new Verslagregel(instantie, Verslagregel.Stand.NIET_VERHUISD, null, null, BEZIG), nu()));
            verhuizingen.sluit(verhuizing.id(), nu());
        });
        rondes.remove(verhuizing.id());
        LOG.info("De verhuizing {} van regio '{}' is klaar.", verhuizing.id(), verhuizing.regio());
    }

    private void een(Verhuizing verhuizing, String instantie, MigrationPlan plan) {
        try {
            transactie.executeWithoutResult(status -> verhuis(verhuizing, instantie, plan));
        } catch (NietTeVerhuizen e) {
            schrijf(verhuizing, new Verslagregel(instantie, Verslagregel.Stand.NIET_VERHUISD,
                    String.join(", ", e.redenen().keySet()), null, e.getMessage()));
        } catch (NietMogelijk e) {
            schrijf(verhuizing, new Verslagregel(instantie, Verslagregel.Stand.AFGESLOTEN, null, null, e.getMessage()));
        } catch (RuntimeException e) {
            if (Botsing.is(e)) {
                // somebody works in the case just now: it stays on the list for the next round
                LOG.info("Een casus van verhuizing {} is net bezig; die komt later.", verhuizing.id());
                return;
            }
            LOG.error("De casus met instantie {} is niet verhuisd.", instantie, e);
            schrijf(verhuizing, new Verslagregel(instantie, Verslagregel.Stand.NIET_VERHUISD, null, null,
                    "Er ging iets mis. De casus loopt door op versie " + verhuizing.vanVersie() + "."));
        }
    }

    private void verhuis(Verhuizing verhuizing, String instantie, MigrationPlan plan) {
        if (!verhuizingen.schrijf(verhuizing.id(),
                new Verslagregel(instantie, Verslagregel.Stand.VERHUISD, null, null, null), nu())) {
            return;
        }
        ProcessInstance nog = runtime.createProcessInstanceQuery().processInstanceId(instantie).singleResult();
        if (nog == null || !nog.getProcessDefinitionId().equals(verhuizing.vanDefinitie())) {
            throw new NietMogelijk("Deze casus is intussen afgesloten, of al verhuisd.");
        }
        List<Verhuisdestap> stappen = verhuizer.verhuis(
                instantie, plan, verhuizing.vanVersie(), verhuizing.naarVersie(), verhuizing.wie());
        verhuizingen.schrijfStappen(verhuizing.id(), instantie,
                namen(stappen, stap -> Plantelling.label(stap.van(), stap.vanNaam())),
                namen(stappen, stap -> Plantelling.label(stap.naar(), stap.naarNaam())));
    }

    private void schrijf(Verhuizing verhuizing, Verslagregel regel) {
        transactie.executeWithoutResult(status -> verhuizingen.schrijf(verhuizing.id(), regel, nu()));
    }

    private static String namen(List<Verhuisdestap> stappen, Function<Verhuisdestap, String> naam) {
        return stappen.stream().map(naam).collect(Collectors.joining(", "));
    }

    private static OffsetDateTime nu() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
