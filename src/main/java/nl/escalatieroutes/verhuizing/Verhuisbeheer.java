package nl.escalatieroutes.verhuizing;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.route.dienst.Dienstbeheer;
import nl.escalatieroutes.route.dienst.Dienstboek;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moving cases, for who owns the processes: look at the plan, approve it, read the report. Who else may read is for the caller. */
@Component
public class Verhuisbeheer {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Versieparen paren;
    private final Planner planner;
    private final Verhuizingen verhuizingen;
    private final Dienstbeheer dienstbeheer;
    private final Dienstboek dienstboek;
    private final Aangemelde aangemelde;
    private final AlsProgramma alsProgramma;

    Verhuisbeheer(
            Versieparen paren,
            Planner planner,
            Verhuizingen verhuizingen,
            Dienstbeheer dienstbeheer,
            Dienstboek dienstboek,
            Aangemelde aangemelde,
            AlsProgramma alsProgramma) {
        this.paren = paren;
        this.planner = planner;
        this.verhuizingen = verhuizingen;
        this.dienstbeheer = dienstbeheer;
        this.dienstboek = dienstboek;
        this.aangemelde = aangemelde;
        this.alsProgramma = alsProgramma;
    }

    /** On which earlier versions of a region's routes cases run. */
    public List<Achterblijvers> achterblijvers(String regio) {
        return alsProgramma.doe(() -> paren.van(regio).stream().map(paren::geteld).toList());
    }

    /**
     * What would become of the cases. Changes nothing.
     *
     * @param stappen for steps that the version in service does not have: with which one cases go on
     * @throws InvoerFout where no cases run on that version, or steps can't go on as chosen
     */
    public Verhuisplan plan(String regio, String route, int vanVersie, Map<String, String> stappen) {
        dienstbeheer.eisProceseigenaar();
        return alsProgramma.doe(() -> planner.plan(paren.kies(regio, route, vanVersie), stappen));
    }

    /**
     * Approves a plan, once: the cases are moved from now on, batch after batch.
     *
     * @param naarVersie the version that the plan was made for
     * @param volgnummer that of the plan; null where who approves does not tell
     * @return the id of the move
     * @throws NietMogelijk where another version came into service meanwhile
     * @throws InvoerFout where the plan was approved already, no cases run on that version, or steps can't go on as chosen
     */
    @Transactional
    public String keurGoed(String regio, String route, int vanVersie, int naarVersie, Long volgnummer, Map<String, String> stappen) {
        dienstbeheer.eisProceseigenaar();
        String wie = aangemelde.gebruiker();
        return alsProgramma.doe(() -> {
            // two who approve at the same moment: the second sees what the first did
            dienstboek.vergrendel(regio);
            Versiepaar paar = paren.kies(regio, route, vanVersie);
            if (paar.naarVersie() != naarVersie) {
                throw new NietMogelijk("Intussen is een andere versie in dienst. Bekijk het plan opnieuw.");
            }
            if (verhuizingen.lopende().stream().anyMatch(loopt -> loopt.vanDefinitie().equals(paar.vanDefinitie()))) {
                throw new InvoerFout("plan", "Dit plan is al goedgekeurd: deze casussen worden al verhuisd.");
            }
            if (volgnummer != null && volgnummer != verhuizingen.aantal(paar.vanDefinitie(), paar.naarDefinitie())) {
                throw new InvoerFout("plan", "Dit plan is al goedgekeurd en uitgevoerd. Bekijk het plan opnieuw.");
            }
            // a plan that can't be made is refused now, not in the middle
            paren.plan(paar.vanDefinitie(), paar.naarDefinitie(), stappen);
            Verhuizing verhuizing = new Verhuizing(UUID.randomUUID().toString(), regio, route, paar.vanDefinitie(),
                    paar.naarDefinitie(), vanVersie, naarVersie, stappen,
                    ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime(), wie, null);
            verhuizingen.open(verhuizing, paren.instanties(paar.vanDefinitie()));
            return verhuizing.id();
        });
    }

    /** The moves of a region, the latest first. */
    public List<Verhuizing> van(String regio) {
        return verhuizingen.van(regio);
    }

    public Optional<Verhuizing> metId(String id) {
        return verhuizingen.metId(id);
    }

    /** With which steps the cases of a move went on where the newer version does not have theirs: a sentence for each. */
    public List<String> gekozen(Verhuizing verhuizing) {
        if (verhuizing.stappen().isEmpty()) {
            return List.of();
        }
        return alsProgramma.doe(() -> {
            Map<String, String> oud = paren.stappen(verhuizing.vanDefinitie());
            Map<String, String> nieuw = paren.stappen(verhuizing.naarDefinitie());
            return verhuizing.stappen().entrySet().stream().map(keuze -> Plantelling.label(keuze.getKey(), oud.get(keuze.getKey()))
                    + " gaat verder als " + Plantelling.label(keuze.getValue(), nieuw.get(keuze.getValue())) + ".").toList();
        });
    }

    /** What became of each instance so far. */
    public Collection<Verslagregel> verslag(String id) {
        return verhuizingen.verslag(id);
    }
}
